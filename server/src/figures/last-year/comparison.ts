import type { ReportDocument } from '../../document/report-document';
import { isNearInSize } from '../equations/size';
import { comparable, isFirm, isKnown } from '../facts';
import { changeBetween, type Change } from '../equations/change-between';
import { contradictionsWith, type Contradiction } from './contradictions';
import { reportFiguresOf, type ReportFigure } from './report-figures';

/** An indicator that both reports give. */
export interface ComparedIndicator {
  readonly earlier: ReportFigure;
  readonly later: ReportFigure;
  /** Not given where one of the two is approximate or still to be filled in. */
  readonly change?: Change;
}

/** The figures of two reports side by side. */
export interface Comparison {
  /** In the order of the later report. */
  readonly both: readonly ComparedIndicator[];
  readonly onlyEarlier: readonly ReportFigure[];
  readonly onlyLater: readonly ReportFigure[];
  /** What the later report says of the earlier one that is not so. */
  readonly contradictions: readonly Contradiction[];
}

/**
 * Puts the figures of two reports side by side: first those of one name in parts of one title, then those whose name
 * either report has only once. What could be paired in two ways is not paired.
 */
export function compareReports(earlier: ReportDocument, later: ReportDocument): Comparison {
  const before = reportFiguresOf(earlier);
  const after = reportFiguresOf(later);
  const pairs = new Map<ReportFigure, ReportFigure>();
  for (const [idOf, mayBeOne] of PASSES) {
    const paired = new Set(pairs.values());
    const left = uniqueBy(
      before.filter((figure) => !paired.has(figure)),
      idOf,
    );
    const right = uniqueBy(
      after.filter((figure) => !pairs.has(figure)),
      idOf,
    );
    for (const [id, figure] of right) {
      const match = left.get(id);
      if (match && mayBeOne(match, figure)) pairs.set(figure, match);
    }
  }
  const paired = new Set(pairs.values());
  return {
    both: after.flatMap((figure) => {
      const match = pairs.get(figure);
      return match ? [compared(match, figure)] : [];
    }),
    onlyEarlier: before.filter((figure) => !paired.has(figure)),
    onlyLater: after.filter((figure) => !pairs.has(figure)),
    contradictions: contradictionsWith([earlier], later),
  };
}

const inSection = ({ key, section }: ReportFigure): string => `${section}|${key}`;
const byName = ({ key }: ReportFigure): string => key;

/** A name alone, in another part, is of another thing where the values lie hundreds of times apart: 化解5起 and 1241起. */
const PASSES: readonly (readonly [
  idOf: (figure: ReportFigure) => string,
  mayBeOne: (a: ReportFigure, b: ReportFigure) => boolean,
])[] = [
  [inSection, () => true],
  [byName, (a, b) => !isKnown(a.fact) || !isKnown(b.fact) || isNearInSize(a.fact, b.fact)],
];

/** The figures that no other shares its id with; the same value said again is no other. */
function uniqueBy(
  figures: readonly ReportFigure[],
  idOf: (figure: ReportFigure) => string,
): ReadonlyMap<string, ReportFigure> {
  const byId = new Map<string, ReportFigure | undefined>();
  for (const figure of figures) {
    const id = idOf(figure);
    const known = byId.get(id);
    if (!byId.has(id)) byId.set(id, figure);
    else if (known?.fact.figure.text !== figure.fact.figure.text) byId.set(id, undefined);
  }
  return new Map([...byId].flatMap(([id, figure]) => (figure ? [[id, figure] as const] : [])));
}

function compared(earlier: ReportFigure, later: ReportFigure): ComparedIndicator {
  const [a, b] = [earlier.fact, later.fact];
  if (!isKnown(a) || !isKnown(b) || !isFirm(a) || !isFirm(b) || !comparable(a, b)) return { earlier, later };
  return { earlier, later, change: changeBetween(a, b) };
}
