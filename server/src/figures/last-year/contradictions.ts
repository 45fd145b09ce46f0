import type { Line, PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import type { PlacedClaim } from '../report/conflicts';
import { comparable, type KnownFact } from '../facts';
import { figuresOf } from '../line-figures';
import { indicatorKeyOf, ownIndicatorsOf, ownIndicatorsOn, subjectOf } from './own-claims';
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
  /** What the earlier report says, where it is there. */
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
  const found: Candidate[] = [];
  for (const placed of later.lines) {
    for (const stated of statedComparisonsIn(placed.line)) {
      const candidate = isOfYears(stated, year) ? candidateFor(reports, later, placed, stated) : undefined;
      if (candidate) found.push(candidate);
    }
  }
  return confirmed(found, later);
}

/** A contradiction, if the later report gives the indicator one value only. */
interface Candidate {
  readonly subject: string;
  readonly key: string;
  readonly contradiction: Contradiction;
}

/** Looked into last, for it takes the whole report and there is seldom anything to look into. */
function confirmed(candidates: readonly Candidate[], later: ReportDocument): readonly Contradiction[] {
  if (candidates.length === 0) return [];
  const subjects = new Set(candidates.map(({ subject }) => subject));
  const own = ownIndicatorsOn(later, (subject) => subjects.has(subject));
  return candidates
    .filter(({ subject, key }) => !own.find(subject, key)?.isAmbiguous)
    .map(({ contradiction }) => contradiction)
    .filter(({ earlier }) => countsUpTo(earlier.document) === countsUpTo(later));
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

/** Whether a comparison names no years but the report's own and the one before. */
function isOfYears({ years, past }: StatedComparison, year: number): boolean {
  const isBefore = past.every(({ fact: { period } }) => typeof period !== 'number' || period === year - 1);
  return isBefore && years.every((one) => one === year || one === year - 1);
}

function candidateFor(
  earlier: readonly ReportDocument[],
  later: ReportDocument,
  placed: PlacedLine,
  stated: StatedComparison,
): Candidate | undefined {
  const { indicator, value } = stated;
  const subject = subjectOf(indicator);
  const claims = earlier.flatMap((document) => ownIndicatorsOf(document).claimsOn(subject));
  // What is true costs nothing more: the place in the report is looked up for the rest only.
  if (!claims.some(({ fact }) => comparable(value, fact) && firstWrong(stated, fact))) return undefined;
  const key = indicatorKeyOf(later, indicator, placed.start + value.figure.range.start);
  const origin = key === undefined ? undefined : claimIn(earlier, subject, key);
  const wrong =
    origin && comparable(value, origin.claim.fact) ? firstWrong(stated, origin.claim.fact) : undefined;
  if (key === undefined || !origin || !wrong) return undefined;
  const { document, claim } = origin;
  const period = identityOf(document)?.period ?? '';
  const contradiction = {
    placed,
    name: indicator.name,
    value,
    ...wrong,
    earlier: { document, period, claim },
  };
  return { subject, key, contradiction };
}

/** What the earlier reports say of an indicator, if they say one thing. */
function claimIn(
  earlier: readonly ReportDocument[],
  subject: string,
  key: string,
): Pick<Contradiction['earlier'], 'document' | 'claim'> | undefined {
  const found = earlier.flatMap((document) => {
    const own = ownIndicatorsOf(document).find(subject, key);
    return own ? [{ document, ...own }] : [];
  });
  const [first, ...rest] = found;
  const claim = first?.claims[0];
  if (!first || !claim || found.some(({ isAmbiguous }) => isAmbiguous)) return undefined;
  if (rest.some(({ claims }) => claims[0]?.value !== claim.value)) return undefined;
  return { document: first.document, claim };
}

/** With its base written, a change is the business of the sentence itself. */
function firstWrong(
  { value, past }: StatedComparison,
  before: KnownFact,
): Pick<Contradiction, 'past' | 'expected'> | undefined {
  const base = past.find(({ kind }) => kind === 'base');
  for (const one of base ? [base] : past) {
    const expected = contradictionOf(one, value, before);
    if (expected) return { past: one, expected };
  }
  return undefined;
}
