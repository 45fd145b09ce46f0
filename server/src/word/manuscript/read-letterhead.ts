import type { Letterhead } from '../../document/letterhead';
import { paperNumber } from '../../document/letterhead';
import type { PlacedLine } from '../../document/line';
import type { RedHead } from '../style/page-style';
import type { Manuscript, ManuscriptBlock, ManuscriptLetterhead } from './manuscript';
import { shownLine } from './spans';
import type { ShownLine } from './spans';

const SIGNER = /^\s*签发人[：:]\s*/;

/** The letterhead that a report begins with. */
export function readLetterhead(
  { marks, names, number }: Letterhead,
  shown: (line: PlacedLine) => ShownLine,
): ManuscriptBlock {
  const { line } = number;
  const { start, end } = line.content;
  const numberEnd = start + (paperNumber(line.prose.slice(start, end)) ?? '').length;
  const rest = line.text.slice(numberEnd, end);
  const signer = SIGNER.exec(rest);
  const from = signer ? numberEnd + signer[0].length : end;
  const none = new Map<string, number>();
  return {
    kind: 'letterhead',
    marks: marks.map((one) => shown(one).spans),
    names: names.map((one) => shown(one).spans),
    number: shownLine(line, { start, end: signer ? numberEnd : end }, none).spans,
    signer: signer ? shownLine(line, { start: from, end }, none).spans : undefined,
    comments: [...marks, ...names, number].flatMap((one) => shown(one).comments),
    line: (marks[0] ?? names[0] ?? number).index,
  };
}

/** The manuscript under the red head of a style, unless it has one of its own. */
export function underHead(manuscript: Manuscript, head: RedHead | undefined): Manuscript {
  const { blocks } = manuscript;
  if (!head || blocks[0]?.kind === 'letterhead') return manuscript;
  const letterhead: ManuscriptLetterhead = {
    kind: 'letterhead',
    marks: [],
    names: [[{ text: head.name }]],
    number: head.number === undefined ? [] : [{ text: head.number }],
    signer: head.signer === undefined ? undefined : [{ text: head.signer }],
  };
  return { ...manuscript, blocks: [{ ...letterhead, comments: [], line: 0 }, ...blocks] };
}
