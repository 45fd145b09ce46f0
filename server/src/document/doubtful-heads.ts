import type { HeadingHead } from './heading-head';
import type { PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

/**
 * The doubtful ordinals (2刑事执行监督, 21.5+2工作法) that the ordinals before and after them confirm: 1. stands before
 * the first and 3. after it.
 */
export const confirmedHeadsOf = remembered(
  (document: ReportDocument): ReadonlyMap<PlacedLine, HeadingHead> => {
    const confirmed = new Map<PlacedLine, HeadingHead>();
    if (!document.lines.some(({ line }) => line.doubtfulHead)) return confirmed;
    const numbered = document.lines.filter(({ line }) => (line.head ?? line.doubtfulHead)?.level === 3);
    numbered.forEach((placed, i) => {
      const head = placed.line.doubtfulHead;
      if (!head) return;
      const [before, after] = [numbered[i - 1]?.line, numbered[i + 1]?.line];
      const followsOn = (before?.head ?? before?.doubtfulHead)?.number === head.number - 1;
      const goesOn = (after?.head ?? after?.doubtfulHead)?.number === head.number + 1;
      if (goesOn && (followsOn || head.number === 1)) confirmed.set(placed, head);
    });
    return confirmed;
  },
);
