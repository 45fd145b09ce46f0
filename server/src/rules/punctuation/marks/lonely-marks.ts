import type { Line } from '../../../document/line';
import { remembered } from '../../../document/remembered';
import { HAN, isChinese } from '../../../text/chinese';
import { neighboursOf } from '../../../document/neighbours';
import { areNeighbours, pairingOf } from '../../../document/paired-marks';
import type { PairedMark, Pairing } from '../../../document/paired-marks';
import { straightQuotesOf } from '../../../document/straight-quotes';

/** A paired mark with which something is wrong, and what. */
export interface LonelyMark {
  readonly mark: PairedMark;
  /** Without a partner; turned the wrong way, as the second in “…“; or crossing another pair, as in （《）》. */
  readonly fault: 'alone' | 'reversed' | 'crossing';
}

/** What is wrong with the paired marks of a line, in the order they stand. */
export const lonelyMarksOf = remembered((line: Line): readonly LonelyMark[] => {
  const pairing = pairingOf(line);
  if (pairing.marks.length === 0) return [];
  return [...withoutPartner(line, pairing), ...crossing(pairing)].sort((a, b) => a.mark.at - b.mark.at);
});

function withoutPartner(line: Line, pairing: Pairing): readonly LonelyMark[] {
  const { unmatched } = pairing;
  // “…": half-width reports the straight mark.
  const hasStraight = straightQuotesOf(line).some(({ curly }) => curly.length === 1);
  const lonely = unmatched.filter(
    (mark) => isMeant(line, mark) && !(mark.kind === 'quotation' && hasStraight),
  );
  const found: LonelyMark[] = [];
  for (let i = 0; i < lonely.length; i++) {
    const [mark, next] = [lonely[i], lonely[i + 1]];
    if (!mark) continue;
    if (next && areOnePair(line.prose, mark, next, pairing)) {
      found.push({ mark: mark.side === 'open' ? next : mark, fault: 'reversed' });
      i += 1;
    } else found.push({ mark, fault: 'alone' });
  }
  return found;
}

/** Half-width brackets count only where they are in Chinese text: [0,1) is none of our business. */
function isMeant(line: Line, { at }: PairedMark): boolean {
  if (!/[()]/.test(line.prose.charAt(at))) return true;
  const { before, after } = neighboursOf(line, at);
  return isChinese(before) || isChinese(after);
}

const LONGEST_QUOTED_NAME = 20;
const HAN_WITHIN = new RegExp(`[${HAN}]`);

/** “…“ or ”…”: two marks of one side around a few words, with none of their kind between. */
function areOnePair(prose: string, first: PairedMark, second: PairedMark, pairing: Pairing): boolean {
  return (
    first.kind === second.kind &&
    first.side === second.side &&
    prose.charAt(first.at) === prose.charAt(second.at) &&
    second.at - first.at <= LONGEST_QUOTED_NAME &&
    HAN_WITHIN.test(prose.slice(first.at, second.at)) &&
    !/[。；！？.;!?]/.test(prose.slice(first.at, second.at)) &&
    areNeighbours(pairing, first, second)
  );
}

/** Closing marks that close before what was opened after their partner has been closed. */
function crossing({ pairs, marks }: Pairing): readonly LonelyMark[] {
  const partner = new Map<number, number>(pairs.map(({ open, close }) => [close, open]));
  const matched = new Set(pairs.flatMap(({ open, close }) => [open, close]));
  const open: number[] = [];
  const closed = new Set<number>();
  const found: LonelyMark[] = [];
  for (const mark of marks) {
    if (!matched.has(mark.at)) continue;
    if (mark.side === 'open') {
      open.push(mark.at);
      continue;
    }
    while (closed.has(open.at(-1) ?? -1)) open.pop();
    const own = partner.get(mark.at) ?? -1;
    if (open.at(-1) !== own) found.push({ mark, fault: 'crossing' });
    closed.add(own);
  }
  return found;
}
