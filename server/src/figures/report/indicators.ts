import type { PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { mentionsIn, type Mention } from './mention';

/** A mention where it is. */
export interface PlacedMention extends Mention {
  readonly placed: PlacedLine;
  /** The figure in the document. */
  readonly range: Range;
}

/** Every indicator of a report by its key, with all figures given for it. Built when it is first asked for. */
const indicatorsOf = remembered((document: ReportDocument): ReadonlyMap<string, readonly PlacedMention[]> => {
  const indicators = new Map<string, PlacedMention[]>();
  for (const placed of document.lines) {
    for (const mention of mentionsIn(placed.line)) {
      if (mention.key === '') continue;
      const one = placedMention(mention, placed);
      const known = indicators.get(mention.key);
      if (known) known.push(one);
      else indicators.set(mention.key, [one]);
    }
  }
  return indicators;
});

/** The mention whose figure is at `offset`, its ends included. */
export function mentionAt(document: ReportDocument, offset: number): PlacedMention | undefined {
  const placed = lineAt(document, offset);
  const at = offset - placed.start;
  const touching = mentionsIn(placed.line).filter(
    ({ fact: { figure } }) => figure.range.start <= at && at <= figure.range.end,
  );
  // Between two figures that touch (9起14人), the one that begins here.
  const mention = touching.at(-1);
  return mention && placedMention(mention, placed);
}

/** For each mention of a line, all mentions of its indicator. */
export function mentionsAround(
  document: ReportDocument,
  placed: PlacedLine,
): readonly (readonly PlacedMention[])[] {
  return mentionsIn(placed.line)
    .filter(({ key }) => key !== '')
    .map((mention) => mentionsLike(document, placedMention(mention, placed)));
}

function placedMention(mention: Mention, placed: PlacedLine): PlacedMention {
  return { ...mention, placed, range: shift(mention.fact.figure.range, placed.start) };
}

/** All figures of the indicator that `mention` is of, that one included. */
export function mentionsLike(document: ReportDocument, mention: PlacedMention): readonly PlacedMention[] {
  return mention.key === '' ? [mention] : (indicatorsOf(document).get(mention.key) ?? [mention]);
}
