import type { PlacedLine } from '../../document/line';
import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import { titleOf } from '../../document/title';
import type { Diagnostic } from '../../rules/checker';
import type { RuleId, TextEdit } from '../../rules/rule';
import { ruleNamed } from '../../rules/rule-named';
import type { Bilingual } from '../../text/language';
import type { Range } from '../../text/range';
import { lineEndOf } from './line-end';

/** The reason given until the writer puts a better one. */
const USUAL_REASON = '已核实';

/** A way to have a finding left out: a comment that names its rule and says why. */
interface IgnoreCommentEdits {
  readonly edits: readonly TextEdit[];
  /** Where the reason is once the edits are made, to be selected and written over. */
  readonly reason: Range;
}

/** A suppression to choose from a menu. */
interface IgnoreComment extends IgnoreCommentEdits {
  readonly title: Bilingual;
}

/** “Ignore here, because …” and “ignore in this file, because …” for a finding. */
export function ignoreComments(document: ReportDocument, diagnostic: Diagnostic): readonly IgnoreComment[] {
  const { rule } = diagnostic;
  if (isAboutDirectives(rule)) return [];
  // Named as messages and settings name it: an id says nothing to a writer.
  const { zh, en } = ruleNamed(rule)?.title ?? { zh: rule, en: rule };
  return [
    {
      title: { zh: `在此处忽略“${zh}”（写明理由）`, en: `Ignore “${en}” here, because …` },
      ...ignoreCommentEdits(document, diagnostic, 'line'),
    },
    {
      title: {
        zh: `在本文件中忽略“${zh}”（写明理由）`,
        en: `Ignore “${en}” in this file, because …`,
      },
      ...ignoreCommentEdits(document, diagnostic, 'file'),
    },
  ];
}

/** What is wrong with a suppression is not fixed by another one. */
function isAboutDirectives(id: RuleId): boolean {
  return ruleNamed(id)?.scope === 'directives';
}

/**
 * The comment that suppresses a finding. For the line: on a line of its own before it, or in the line where that
 * would break a table or stand above the title. For the file: at the top, after the front matter. A finding
 * in the front matter, where no comment can stand, is suppressed for the file.
 */
export function ignoreCommentEdits(
  document: ReportDocument,
  { rule, range }: Pick<Diagnostic, 'rule' | 'range'>,
  scope: 'line' | 'file',
  reason: string = USUAL_REASON,
): IgnoreCommentEdits {
  const said = asReason(reason);
  const inLine = `<!-- nigao-ignore ${rule}: ${said} -->`;
  const line = lineAt(document, range.start);
  const lineEnd = lineEndOf(document.text);
  if (scope === 'file' || isOutsideProse(line)) {
    return insertion(topOf(document), `<!-- nigao-ignore-file ${rule}: ${said} -->`, said, lineEnd);
  }
  if (line.line.block === 'table') {
    return insertion({ offset: lastCellEnd(line), before: ' ', after: '' }, inLine, said, lineEnd);
  }
  if (line === titleOf(document)) {
    return insertion(
      { offset: line.start + line.line.content.end, before: '', after: '' },
      inLine,
      said,
      lineEnd,
    );
  }
  return insertion(
    { offset: afterMark(line.start, document), before: '', after: '\n' },
    inLine,
    said,
    lineEnd,
  );
}

interface Place {
  readonly offset: number;
  /** What is put around the comment there, with `\n` for a line end. */
  readonly before: '' | ' ' | '\n';
  readonly after: '' | '\n';
}

function insertion(
  { offset, before, after }: Place,
  comment: string,
  reason: string,
  lineEnd: string,
): IgnoreCommentEdits {
  const inserted = `${before}${comment}${after}`.replaceAll('\n', lineEnd);
  const start = offset + inserted.lastIndexOf(reason);
  return {
    edits: [{ range: { start: offset, end: offset }, newText: inserted }],
    reason: { start, end: start + reason.length },
  };
}

/** A reason that ends neither its comment, nor its line, nor the cell it is in. */
function asReason(reason: string): string {
  const clean = reason.replace(/--+>?/g, ' ').replace(/\|/g, '｜').replace(/\s+/g, ' ').trim();
  return clean || USUAL_REASON;
}

/** Code and front matter hold no comments, and a row of bars and dashes has no cell to put one in. */
function isOutsideProse({ line }: PlacedLine): boolean {
  return (
    line.block === 'frontMatter' ||
    line.block === 'code' ||
    line.block === 'comment' ||
    (line.block === 'table' && !line.cells.some(isFilled))
  );
}

function isFilled(cell: Range): boolean {
  return cell.start < cell.end;
}

function lastCellEnd({ line, start }: PlacedLine): number {
  return start + (line.cells.findLast(isFilled)?.end ?? 0);
}

function topOf(document: ReportDocument): Place {
  const { range } = document.frontMatter;
  if (range) return { offset: range.end, before: '\n', after: '' };
  return { offset: afterMark(0, document), before: '', after: '\n' };
}

/** A byte order mark stays the first character. */
function afterMark(offset: number, { text }: ReportDocument): number {
  return offset === 0 && text.startsWith('\uFEFF') ? 1 : offset;
}
