import { NOT_PROSE } from '../../document/line';
import type { PlacedLine } from '../../document/line';
import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import { BLANK } from '../../text/blanks';

/** Where something is being written. */
export interface Caret {
  readonly document: ReportDocument;
  readonly offset: number;
  readonly placed: PlacedLine;
  readonly column: number;
  /** The prose of its line before and after it. */
  readonly before: string;
  readonly after: string;
}

/** The caret at `offset`; undefined where no prose is written: in code, comments, front matter, a link's target. */
export function caretAt(document: ReportDocument, offset: number): Caret | undefined {
  const placed = lineAt(document, offset);
  const { line, start, end } = placed;
  const column = offset - start;
  if (offset > end || isWithinCharacter(document.text, offset)) return undefined;
  if (line.block === 'code' || line.block === 'comment' || line.block === 'frontMatter') return undefined;
  if (line.prose[column - 1] === NOT_PROSE && line.prose[column] === NOT_PROSE) return undefined;
  if (line.text.slice(0, column).lastIndexOf('<!--') > line.text.slice(0, column).lastIndexOf('-->'))
    return undefined;
  return {
    document,
    offset,
    placed,
    column,
    before: line.prose.slice(0, column),
    after: line.prose.slice(column),
  };
}

function isWithinCharacter(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
}

/** A line on which nothing stands yet but the few characters that have been typed. */
export interface FreshLine {
  /** Indent or `#` marks before what is typed. */
  readonly opening: string;
  readonly typed: string;
}

const LONGEST_TYPED = 12;
const OPENING = new RegExp(`^(?:${BLANK}|${NOT_PROSE})*`);
const NOTHING = new RegExp(`^${BLANK}*$`);

/** The line of the caret, if it is fresh. */
export function freshLine({ placed, before, after, column }: Caret): FreshLine | undefined {
  const { block } = placed.line;
  if (block !== 'blank' && block !== 'paragraph' && block !== 'heading') return undefined;
  const length = OPENING.exec(before)?.[0].length ?? 0;
  const typed = before.slice(length);
  if (typed.length > LONGEST_TYPED || /[。；！？：;!?]/.test(typed) || !NOTHING.test(after)) return undefined;
  return { opening: placed.line.text.slice(0, column - typed.length), typed };
}
