import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { intersect } from '../decimal';
import { valuesOf } from '../facts';
import type { PlacedClaim } from '../across/conflicts';
import { claimsIn, type Claim } from '../across/mention';
import { isInPlan, partsAround } from '../across/place-in-report';
import { reportPeriodOf, sameFrame } from '../across/report-period';
import { withoutMarker } from './indicator-name';
import { REPORT, type TimeFrame } from '../across/time-frame';

/** What a report says of one indicator for the time the report is about, or up to a day of it. */
export interface OwnIndicator {
  /** In the order they stand; they agree with one another unless `isAmbiguous`. */
  readonly claims: readonly PlacedClaim[];
  /** The report gives it more than one value. */
  readonly isAmbiguous: boolean;
}

/** What names an indicator apart from where and when it stands; cheap to compute, so it is looked at first. */
export function subjectOf({ key, limits }: Pick<Claim, 'key' | 'limits'>): string {
  return `${withoutMarker(key)}|${limits}`;
}

/** All claims of a report by their subject. */
const claimsBySubject = remembered(
  (document: ReportDocument): ReadonlyMap<string, readonly PlacedClaim[]> => {
    const bySubject = new Map<string, PlacedClaim[]>();
    for (const placed of document.lines) {
      for (const claim of claimsIn(placed.line)) {
        const subject = subjectOf(claim);
        const known = bySubject.get(subject);
        if (known) known.push({ ...claim, placed });
        else bySubject.set(subject, [{ ...claim, placed }]);
      }
    }
    return bySubject;
  },
);

/** Whether a report gives any figure for a subject. */
export function speaksOf(document: ReportDocument, subject: string): boolean {
  return claimsBySubject(document).has(subject);
}

/** What a report says of the indicator with this key (`indicatorKeyOf`) and subject. */
export function ownIndicatorOf(
  document: ReportDocument,
  subject: string,
  key: string,
): OwnIndicator | undefined {
  const claims = (claimsBySubject(document).get(subject) ?? []).filter(
    (claim) => indicatorKeyOf(document, claim, claim.placed.start + claim.fact.figure.range.start) === key,
  );
  return claims.length === 0 ? undefined : { claims, isAmbiguous: !agree(claims) };
}

function agree([first, ...rest]: readonly PlacedClaim[]): boolean {
  return rest.every(
    (claim) =>
      first === undefined ||
      claim.value === first.value ||
      intersect(valuesOf(claim.fact.figure), valuesOf(first.fact.figure)),
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

/** A section about one village, one team, one school, whose figures are its own. */
const UNIT = /(?:村|社区|镇|乡|街道|派出所|[支大中]队|支部|公司|学校|医院|局|科|股|室)$/;

function unitAround(document: ReportDocument, offset: number): string {
  const titles = partsAround(document, offset).map(({ title }) => title);
  return titles.filter((title) => UNIT.test(title)).join('/');
}
