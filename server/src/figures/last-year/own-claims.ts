import type { Line } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { mayBeSame } from '../equations/size';
import type { PlacedClaim } from '../report/conflicts';
import { claimsIn, type Claim } from '../report/mention';
import { isInPlan, unitAround } from '../report/place-in-report';
import { reportPeriodOf, sameFrame } from '../report/report-period';
import { withoutMarker } from './indicator-name';
import { REPORT, type TimeFrame } from '../report/time-frame';

/** What a report says of one indicator for the time the report is about, or up to a day of it. */
interface OwnIndicator {
  /** In the order they stand; they agree with one another unless `isAmbiguous`. */
  readonly claims: readonly PlacedClaim[];
  /** The report gives it more than one value. */
  readonly isAmbiguous: boolean;
}

/** What names an indicator apart from where and when it stands; cheap to compute, so it is looked at first. */
export function subjectOf({ key, limits }: Pick<Claim, 'key' | 'limits'>): string {
  return `${withoutMarker(key)}|${limits}`;
}

interface SubjectClaim {
  readonly subject: string;
  readonly claim: Claim;
}

const subjectsIn: (line: Line) => readonly SubjectClaim[] = remembered((line) =>
  claimsIn(line).map((claim) => ({ subject: subjectOf(claim), claim })),
);

/** The claims of a report, by their subject; those of one subject in the order they stand. */
type ClaimsBySubject = ReadonlyMap<string, readonly PlacedClaim[]>;

/** All claims on the subjects that are asked for. */
function claimsOn(document: ReportDocument, isAskedFor: (subject: string) => boolean): ClaimsBySubject {
  const bySubject = new Map<string, PlacedClaim[]>();
  for (const placed of document.lines) {
    for (const { subject, claim } of subjectsIn(placed.line)) {
      if (!isAskedFor(subject)) continue;
      const known = bySubject.get(subject);
      if (known) known.push({ ...claim, placed });
      else bySubject.set(subject, [{ ...claim, placed }]);
    }
  }
  return bySubject;
}

/** What a report says of its indicators, looked up by subject and key. */
interface OwnIndicators {
  /** All that it says on a subject, whatever time and part it is of; nothing where that is too much. */
  readonly claimsOn: (subject: string) => readonly PlacedClaim[];
  /** The indicator with this key (`indicatorKeyOf`), whose subject this is. */
  readonly find: (subject: string, key: string) => OwnIndicator | undefined;
}

/** Those of a whole report; worth its while only for one that does not change all the time. */
export const ownIndicatorsOf = remembered((document: ReportDocument): OwnIndicators =>
  ownIndicatorsOn(document, () => true),
);

/** Those on some subjects only: cheap enough for a report that is being written. */
export function ownIndicatorsOn(
  document: ReportDocument,
  isAskedFor: (subject: string) => boolean,
): OwnIndicators {
  const claims = claimsOn(document, isAskedFor);
  const known = new Map<string, ReadonlyMap<string, OwnIndicator>>();
  const indicatorsOn = (subject: string): ReadonlyMap<string, OwnIndicator> => {
    const indicators = known.get(subject) ?? indicatorsAmong(document, claims.get(subject) ?? []);
    known.set(subject, indicators);
    return indicators;
  };
  return {
    claimsOn: (subject) => {
      const own = claims.get(subject) ?? [];
      return own.length > MOST_CLAIMS ? [] : own;
    },
    find: (subject, key) => indicatorsOn(subject).get(key),
  };
}

/** What is said more often than this is no single figure of a report. */
const MOST_CLAIMS = 24;

function indicatorsAmong(
  document: ReportDocument,
  claims: readonly PlacedClaim[],
): ReadonlyMap<string, OwnIndicator> {
  const byKey = new Map<string, PlacedClaim[]>();
  for (const claim of claims.slice(0, MOST_CLAIMS)) {
    const key = indicatorKeyOf(document, claim, claim.placed.start + claim.fact.figure.range.start);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), claim]);
  }
  const isTooMany = claims.length > MOST_CLAIMS;
  const indicators = [...byKey].map(
    ([key, own]) => [key, { claims: own, isAmbiguous: isTooMany || !agree(own) }] as const,
  );
  return new Map(indicators);
}

function agree([first, ...rest]: readonly PlacedClaim[]): boolean {
  return rest.every(
    (claim) => first === undefined || claim.value === first.value || mayBeSame(claim.fact, first.fact),
  );
}

/** The indicator of a claim; `undefined` for what is planned and for what is of another time than the report. */
export function indicatorKeyOf(
  document: ReportDocument,
  claim: Pick<Claim, 'key' | 'limits' | 'frame'>,
  offset: number,
): string | undefined {
  const time = ownTimeOf(document, claim.frame);
  if (time === undefined || isInPlan(document, offset)) return undefined;
  return [subjectOf(claim), time, unitAround(document, offset)].join('|');
}

/** `REPORT`, or a stretch of the report's own year without the year, which is the same every year: -1~6.20. */
function ownTimeOf(document: ReportDocument, frame: TimeFrame | undefined): string | undefined {
  if (frame === undefined || sameFrame(document, frame, REPORT)) return REPORT;
  const { year, months } = /^(?<year>\d{4})?(?<months>-.+)$/.exec(frame)?.groups ?? {};
  const isOwnYear = year === undefined || Number(year) === reportPeriodOf(document)?.year;
  return isOwnYear ? months : undefined;
}
