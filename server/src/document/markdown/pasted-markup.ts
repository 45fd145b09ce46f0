import { BLANK } from '../../text/blanks';
import type { Range } from '../../text/range';
import { readsAsMask } from '../placeholder';

/** Markup that came along from a web page, an AI tool or a Markdown editor and is no part of what the line says. */
export interface PastedMark {
  /** The `**` of an emphasis, the `* ` of a bullet, an HTML tag, a character reference such as `&nbsp;`. */
  readonly kind: 'emphasis' | 'bullet' | 'tag' | 'reference';
  readonly range: Range;
}

const TAG =
  /<\/?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|img|li|o:p|ol|p|section|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s+[a-z][a-z:-]{0,20}=[^<>]{0,200})?\s?\/?>/gi;
const REFERENCE =
  /&(?:nbsp|ensp|emsp|thinsp|lt|gt|amp|quot|[lr]dquo|[lr]squo|middot|mdash|hellip|#\d{2,5}|#x[0-9a-f]{2,5});/gi;

/** The pasted markup in the prose of a line, in the order it stands; `asterisks` are its runs of `*`. */
export function pastedMarksIn(prose: string, asterisks: readonly Range[]): readonly PastedMark[] {
  return [
    ...(prose.includes('<') ? marks(prose, TAG, 'tag') : []),
    ...(prose.includes('&') ? marks(prose, REFERENCE, 'reference') : []),
    ...emphasisIn(prose, asterisks),
  ].sort((a, b) => a.range.start - b.range.start);
}

function marks(prose: string, shape: RegExp, kind: PastedMark['kind']): readonly PastedMark[] {
  return Array.from(prose.matchAll(shape), (match) => ({
    kind,
    range: { start: match.index, end: match.index + match[0].length },
  }));
}

/**
 * Runs of two or three of the same length, one after the other, that read as emphasis. Where a line has emphasis, a
 * pair within a clause (做了**三项工作**：) is one as well, if it closes before a mark.
 */
function emphasisIn(prose: string, runs: readonly Range[]): readonly PastedMark[] {
  const sure = pairsOf(runs, (open, close) => isEmphasis(prose, open, close));
  if (sure.length === 0) return sure;
  const taken = new Set(sure.map(({ range }) => range));
  const others = pairsOf(
    runs.filter((run) => !taken.has(run)),
    (open, close) =>
      isSetOff(prose, open, close) &&
      !/\d/.test(prose.slice(open.end, close.start)) &&
      closesClause(prose, close),
  );
  return [...sure, ...others];
}

function pairsOf(
  runs: readonly Range[],
  belong: (open: Range, close: Range) => boolean,
): readonly PastedMark[] {
  const found: PastedMark[] = [];
  for (let i = 0; i + 1 < runs.length; i += 1) {
    const [open, close] = [runs[i], runs[i + 1]];
    if (!open || !close || !belong(open, close)) continue;
    found.push({ kind: 'emphasis', range: open }, { kind: 'emphasis', range: close });
    i += 1;
  }
  return found;
}

const CLAUSE_START = new RegExp(`(?:^|[。；：，、！？“（《;:,.!?(>\\uFFFC）)]|${BLANK})$`);
const CLAUSE_END = new RegExp(`^(?:$|[。；：，、！？”）》;:,.!?)<\\uFFFC—…]|${BLANK})`);
/** `**一、**主要工作`: what is set bold carries its mark itself. */
const OWN_END = /[。：；、）:;.)]$/;
const LONGEST_EMPHASIS = 400;

/**
 * `**强调**`, not `**镇…纠纷**起`: it opens where a line or a clause begins, closes before a mark or the end of the
 * line, and holds words that do not read as the unit of a figure or the kind of a place left open.
 */
function isEmphasis(prose: string, open: Range, close: Range): boolean {
  if (!isSetOff(prose, open, close)) return false;
  if (!CLAUSE_START.test(prose.slice(Math.max(0, open.start - 1), open.start))) return false;
  return closesClause(prose, close) || OWN_END.test(prose.slice(open.end, close.start));
}

/** Two runs of one length with words between them that do not follow a mask. */
function isSetOff(prose: string, open: Range, close: Range): boolean {
  const length = open.end - open.start;
  if ((length !== 2 && length !== 3) || close.end - close.start !== length) return false;
  const said = prose.slice(open.end, close.start);
  if (said.length > LONGEST_EMPHASIS || !/\p{Script=Han}/u.test(said)) return false;
  // 某 after a run of `*` hides a name only where the run does: **某镇总结** is a name set bold.
  return said.startsWith('某') || !readsAsMask(said);
}

function closesClause(prose: string, close: Range): boolean {
  return CLAUSE_END.test(prose.slice(close.end, close.end + 1));
}
