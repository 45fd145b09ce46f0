import type { HeadingHead, HeadingLevel } from './heading-head';
import type { PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

/**
 * The doubtful ordinals (2刑事执行监督, 二）抓业务, 21.5+2工作法) that the ordinals of their level before and after them
 * confirm: 1. stands before the first and 3. after it.
 */
export const confirmedHeadsOf = remembered(
  (document: ReportDocument): ReadonlyMap<PlacedLine, HeadingHead> => {
    const confirmed = new Map<PlacedLine, HeadingHead>();
    if (!document.lines.some(({ line }) => line.doubtfulHead)) return confirmed;
    for (const level of LEVELS) {
      const numbered = document.lines.filter((placed) => headOf(placed)?.level === level);
      numbered.forEach((placed, i) => {
        const head = placed.line.doubtfulHead;
        if (head && isConfirmed(head, numbered[i - 1], numbered[i + 1])) confirmed.set(placed, head);
      });
    }
    return confirmed;
  },
);

const LEVELS: readonly HeadingLevel[] = [1, 2, 3];

/** Many a word begins with 一: only a digit 1 is confirmed by what follows alone. Half a bracket shows itself. */
function isConfirmed(head: HeadingHead, before?: PlacedLine, after?: PlacedLine): boolean {
  const followsOn = before !== undefined && headOf(before)?.number === head.number - 1;
  const goesOn = after !== undefined && headOf(after)?.number === head.number + 1;
  if (followsOn && head.level === 2) return true;
  return goesOn && (followsOn || (head.number === 1 && head.level === 3));
}

function headOf({ line }: PlacedLine): HeadingHead | undefined {
  return line.head ?? line.doubtfulHead;
}
