import type { Line } from '../../../document/line';
import { HAN } from '../../../text/chinese';
import { closeOfPairAt, closesPair, isFollowedByItsKind, pairingOf } from '../../../document/paired-marks';
import type { PairedMark } from '../../../document/paired-marks';

/** Longer stretches are seldom a name or a remark that somebody forgot to close. */
const LONGEST_NAME = 20;
const HAN_WITHIN = new RegExp(`[${HAN}]`);
const CLAUSE_END = /[，。；：！？,;:!?]/;

/**
 * Where the closing mark belongs that the opening mark `mark` lacks, as an offset in its line; undefined where that is
 * not plain. A name or a remark ends with its clause or with the pair it is in, a quotation that 说：“ introduces
 * with its paragraph.
 */
export function placeOfPartner(line: Line, mark: PairedMark): number | undefined {
  // Any other mark of the kind after it may be the one that is wrong.
  if (mark.side === 'close' || isFollowedByItsKind(pairingOf(line), mark)) return undefined;
  const { prose, content } = line;
  if (mark.kind === 'quotation' && /[：:]/.test(prose.charAt(mark.at - 1))) return content.end;
  const end = endOfClause(line, mark);
  const within = prose.slice(mark.at + 1, end);
  return HAN_WITHIN.test(within) && within.length <= LONGEST_NAME ? end : undefined;
}

/** The end of the clause, or of the pair around the mark; what pairs stand after the mark are stepped over. */
function endOfClause(line: Line, { at }: PairedMark): number {
  const pairing = pairingOf(line);
  for (let i = at + 1; i < line.content.end; i += 1) {
    const close = closeOfPairAt(pairing, i);
    if (close !== undefined) i = close;
    else if (CLAUSE_END.test(line.prose.charAt(i)) || closesPair(pairing, i)) return i;
  }
  return line.content.end;
}
