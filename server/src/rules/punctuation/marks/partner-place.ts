import type { Line } from '../../../document/line';
import { HAN } from '../../../text/chinese';
import { pairingOf } from '../../../document/paired-marks';
import type { PairedMark } from '../../../document/paired-marks';

/** Longer stretches are seldom a name or a remark that somebody forgot to close. */
const LONGEST_NAME = 20;
const HAN_WITHIN = new RegExp(`[${HAN}]`);
const CLAUSE_END = /[，。；：！？,;:!?]/;

/**
 * Where the closing mark belongs that the opening mark `mark` lacks, as an offset in its line; undefined where that is
 * not plain. A name or a remark ends with its clause or with the pair it stands in, a quotation that 说：“ introduces
 * with its paragraph.
 */
export function placeOfPartner(line: Line, mark: PairedMark): number | undefined {
  if (mark.side === 'close' || isFollowed(line, mark)) return undefined;
  const { prose, content } = line;
  if (mark.kind === 'quotation' && /[：:]/.test(prose.charAt(mark.at - 1))) return content.end;
  const end = endOfClause(line, mark);
  const within = prose.slice(mark.at + 1, end);
  return HAN_WITHIN.test(within) && within.length <= LONGEST_NAME ? end : undefined;
}

/** Whether another mark of the kind stands behind it: any of them may be the one that is wrong. */
function isFollowed(line: Line, { kind, at }: PairedMark): boolean {
  return pairingOf(line).marks.some((other) => other.kind === kind && other.at > at);
}

/** The end of the clause, or of the pair around the mark; what pairs stand behind the mark are stepped over. */
function endOfClause(line: Line, { at }: PairedMark): number {
  const { pairs } = pairingOf(line);
  for (let i = at + 1; i < line.content.end; i += 1) {
    const inner = pairs.find(({ open }) => open === i);
    if (inner) i = inner.close;
    else if (CLAUSE_END.test(line.prose.charAt(i)) || pairs.some(({ close }) => close === i)) return i;
  }
  return line.content.end;
}
