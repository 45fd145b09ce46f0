import type { Line } from '../../../document/line';
import { pairingOf } from '../../../document/paired-marks';
import type { PairedMark } from '../../../document/paired-marks';

/** Whether what `mark` opens in `line` is rightly still open at its end, going by the paragraph after it. */
export function runsOnInto(mark: PairedMark, line: Line, next: Line): boolean {
  return opensAgain(mark, line, next) || (isOnlyUnmatched(mark, line) && firstIsClosing(mark, next));
}

/** Whether what `mark` closes in `line` was opened in the paragraph before it. */
export function runsOnFrom(mark: PairedMark, line: Line, before: Line): boolean {
  if (!firstIsClosing(mark, line) || !isOnlyUnmatched(mark, line)) return false;
  const [opened, ...more] = pairingOf(before).unmatched.filter(({ kind }) => kind === mark.kind);
  return opened?.side === 'open' && more.length === 0;
}

/**
 * A quotation of several paragraphs: each opens with “, the first perhaps after a colon (修改为：“…), and only the last
 * one closes, at its end.
 */
function opensAgain(mark: PairedMark, line: Line, next: Line): boolean {
  const { start, end } = next.content;
  if (mark.kind !== 'quotation' || next.prose.charAt(start) !== '“') return false;
  if (mark.at !== line.content.start && !/[：:]/.test(line.prose.charAt(mark.at - 1))) return false;
  const pair = pairingOf(next).pairs.find(({ open }) => open === start);
  return pair === undefined || end - pair.close <= 2;
}

function isOnlyUnmatched(mark: PairedMark, line: Line): boolean {
  return pairingOf(line).unmatched.filter(({ kind }) => kind === mark.kind).length === 1;
}

function firstIsClosing({ kind }: PairedMark, line: Line): boolean {
  const first = pairingOf(line).marks.find((mark) => mark.kind === kind);
  return first?.side === 'close';
}
