import type { Line, PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import type { PlacedClaim } from '../across/conflicts';
import { comparable, type KnownFact } from '../facts';
import { figuresOf } from '../line-figures';
import { indicatorKeyOf, ownIndicatorOf, speaksOf, subjectOf } from './own-claims';
import { contradictionOf, type Expected } from './past-arithmetic';
import { identityOf, reportsOfLastYear } from './report-identity';
import { statedComparisonsIn, type StatedComparison, type StatedPast } from './stated-comparisons';

/** Something that a report says of last year and that the report of last year contradicts. */
export interface Contradiction {
  readonly placed: PlacedLine;
  /** The indicator. */
  readonly name: string;
  readonly value: KnownFact;
  readonly past: StatedPast;
  readonly expected: Expected;
  /** What the earlier report says, where it stands there. */
  readonly earlier: {
    readonly document: ReportDocument;
    readonly period: string;
    readonly claim: PlacedClaim;
  };
}

/**
 * What `later` says of last year, held against the report of last year. Two cues must agree that the figures are of one
 * thing: the words and the measure of the indicator, and the time they are of. Silent wherever either report gives the
 * indicator two values, or counts up to another day.
 *
 * @param earlier the reports of last year; more than one only if they say the same of an indicator
 */
export function contradictionsWith(
  earlier: readonly ReportDocument[],
  later: ReportDocument,
): readonly Contradiction[] {
  const reports = reportsOfLastYear(earlier, later);
  const year = identityOf(later)?.year;
  if (reports.length === 0 || year === undefined) return [];
  return later.lines.flatMap((placed) =>
    statedComparisonsIn(placed.line).flatMap((stated) => {
      if (!isOfYears(stated, year)) return [];
      const found = claimIn(reports, later, placed, stated);
      return found ? (contradictionIn(later, placed, stated, found) ?? []) : [];
    }),
  );
}

/** The days up to which a report says that it counts, without the year. */
const countsUpTo = remembered((document: ReportDocument): string => {
  const days = new Set(document.lines.flatMap(({ line }) => cutOffsIn(line)));
  return [...days].sort().join(' ');
});

const cutOffsIn = remembered((line: Line): readonly string[] =>
  figuresOf(line).flatMap((figure) => {
    if (figure.kind !== 'date' || !figure.cutOff) return [];
    const { month, day } = figure.end ?? figure.start;
    return month === undefined ? [] : [`${month}.${day ?? ''}`];
  }),
);

const YEAR = /(?:19|20)\d\d(?=年)/g;

/** Whether a comparison names no years but the report's own and the one before. */
function isOfYears({ words, past }: StatedComparison, year: number): boolean {
  const named = Array.from(words.matchAll(YEAR), ([written]) => Number(written));
  const isBefore = past.every(({ fact: { period } }) => typeof period !== 'number' || period === year - 1);
  return isBefore && named.every((one) => one === year || one === year - 1);
}

interface EarlierClaim {
  readonly subject: string;
  readonly key: string;
  readonly document: ReportDocument;
  readonly claim: PlacedClaim;
}

/** What the earlier reports say of the indicator that `later` compares, if they say one thing. */
function claimIn(
  earlier: readonly ReportDocument[],
  later: ReportDocument,
  placed: PlacedLine,
  { indicator, value }: StatedComparison,
): EarlierClaim | undefined {
  const subject = subjectOf(indicator);
  if (!earlier.some((document) => speaksOf(document, subject))) return undefined;
  const key = indicatorKeyOf(later, indicator, placed.start + value.figure.range.start);
  if (key === undefined) return undefined;
  const found = earlier.flatMap((document) => {
    const own = ownIndicatorOf(document, subject, key);
    return own ? [{ document, ...own }] : [];
  });
  const [first, ...rest] = found;
  const claim = first?.claims[0];
  if (!first || !claim || found.some(({ isAmbiguous }) => isAmbiguous)) return undefined;
  if (rest.some(({ claims }) => claims[0]?.value !== claim.value)) return undefined;
  return { subject, key, document: first.document, claim };
}

function contradictionIn(
  later: ReportDocument,
  placed: PlacedLine,
  { indicator, value, past }: StatedComparison,
  { subject, key, document, claim }: EarlierClaim,
): Contradiction | undefined {
  if (!comparable(value, claim.fact)) return undefined;
  const base = past.find(({ kind }) => kind === 'base');
  // With its base written, a change is the business of the sentence itself.
  for (const one of base ? [base] : past) {
    const expected = contradictionOf(one, value, claim.fact);
    if (!expected) continue;
    // Only now, for it is seldom needed: two values here leave open which of them is compared.
    if (ownIndicatorOf(later, subject, key)?.isAmbiguous) return undefined;
    if (countsUpTo(document) !== countsUpTo(later)) return undefined;
    const period = identityOf(document)?.period ?? '';
    return { placed, name: indicator.name, value, past: one, expected, earlier: { document, period, claim } };
  }
  return undefined;
}
