import { headingsOf } from '../../document/headings';
import type { PlacedHeading } from '../../document/headings';
import type { HeadingHead } from '../../document/heading-head';
import type { Caret, FreshLine } from './caret';
import type { Offer } from './completion-item';
import { continuationOffers } from './continuation-offers';
import type { Continuation } from './continuation-offers';
import { headingAfter, headingBelow } from './ordinals';

interface NumberedHeading extends PlacedHeading {
  readonly head: HeadingHead;
}

/**
 * On a new line the first （一） below a heading with nothing under it yet, then the next heading of each level that
 * is open there, the deepest first: （二）, then 二、.
 */
export function nextHeadings(caret: Caret, { opening, typed }: FreshLine): readonly Offer[] {
  const open = openHeadings(caret);
  const [deepest] = open;
  const next = [
    ...(deepest && isBare(caret, deepest) ? firstBelow(deepest) : []),
    ...open.flatMap((heading) => nextSibling(caret, heading)),
  ];
  const fitted = opening === '' ? next : next.map((one) => ({ ...one, opening: '' }));
  return continuationOffers(fitted, typed);
}

/** The headings whose sections the caret stands in, the deepest first. */
function openHeadings({ document, placed }: Caret): readonly NumberedHeading[] {
  const open: PlacedHeading[] = [];
  for (const heading of headingsOf(document)) {
    if (heading.line.index >= placed.index) break;
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    open.push(heading);
  }
  return open.flatMap((heading) => (heading.head ? [{ ...heading, head: heading.head }] : [])).reverse();
}

function nextSibling(caret: Caret, heading: NumberedHeading): readonly Continuation[] {
  const written = caret.document.text.slice(heading.mark.start, heading.mark.end);
  const ordinal = headingAfter(heading.head, written);
  return ordinal ? [{ ordinal, exists: existsBelow(caret, heading), opening: openingOf(heading) }] : [];
}

function firstBelow(heading: NumberedHeading): readonly Continuation[] {
  const ordinal = headingBelow(heading.head);
  return ordinal ? [{ ordinal, exists: false, opening: openingOf(heading).replace(/#+/, '$&#') }] : [];
}

/** Whether the section that `heading` belongs to already goes on with its next number after the caret. */
function existsBelow({ document, placed }: Caret, { level, head }: NumberedHeading): boolean {
  for (const below of headingsOf(document)) {
    if (below.line.index <= placed.index) continue;
    if (below.level < level) return false;
    if (below.level === level && below.head?.number === head.number + 1) return true;
  }
  return false;
}

/** Whether nothing has been written under a heading yet. */
function isBare({ document, placed }: Caret, { line, head }: NumberedHeading): boolean {
  const between = document.lines.slice(line.index + 1, placed.index);
  return !head.runIn && between.every((above) => above.line.block === 'blank');
}

/** The indent or the `#` marks before a heading. */
function openingOf({ line, head }: NumberedHeading): string {
  return line.line.text.slice(0, head.range.start).replace('\uFEFF', '');
}
