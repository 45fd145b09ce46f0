import { remembered } from '../../document/remembered';
import { outlineOf } from '../../document/outline';
import type { OutlineNode } from '../../document/outline';
import type { ReportDocument } from '../../document/report-document';
import { type KnownFact } from '../facts';
import { fitInto, sumClaim } from '../equations/balance-claims';
import { tile } from '../equations/calendar';
import { judge } from '../equations/judge';
import { isOneSlipAway } from '../equations/misprint';
import type { Relation } from '../equations/relation';
import { offsetOf, placeClaims, type PlacedClaim } from './conflicts';
import { keysByValues } from './key-values';
import { hashOfKey } from './mention';
import { isInOverview, isInPlan, namesUnit, partsAround } from './place-in-report';
import { reportPeriodOf, sameFrame } from './report-period';
import { REPORT } from './time-frame';

/** A total of the summary, and the figures of the sections that should come to it. */
export interface SectionTotal {
  readonly name: string;
  readonly total: PlacedClaim;
  readonly parts: readonly PlacedClaim[];
  /** What the parts come to. */
  readonly sum: Relation;
}

/**
 * Totals of the summary that the sections do not come to. The indicator is one cue; the other is that the sections are a
 * closed set: the quarters or halves of the time the total is of, or units that come to more than the whole, or all units
 * beside one another where one wrong digit explains the difference.
 */
export const brokenSectionTotals = remembered((document: ReportDocument): readonly SectionTotal[] => {
  const keys = keysByValues(document).more;
  if (keys.size === 0) return [];
  const byKey = new Map<string, PlacedClaim[]>();
  for (const claim of placeClaims(document, (one) => keys.has(hashOfKey(one)))) {
    if (isInPlan(document, offsetOf(claim))) continue;
    byKey.set(claim.key, [...(byKey.get(claim.key) ?? []), claim]);
  }
  return [...byKey.values()].flatMap((claims) => brokenTotal(document, claims) ?? []);
});

/** Rates are not added. */
function brokenTotal(document: ReportDocument, claims: readonly PlacedClaim[]): SectionTotal | undefined {
  const total = claims.find((claim) => isInOverview(document, offsetOf(claim)));
  if (!total || total.fact.figure.kind !== 'quantity') return undefined;
  const others = claims.filter((claim) => claim !== total && claim.limits === total.limits);
  if (others.length < claims.length - 1) return undefined;
  const isBroken = tiles(document, total, others) || isBrokenByUnits(document, total, others);
  const sum = isBroken ? judge(sumClaim(total.fact, factsOf(others))) : undefined;
  return sum && !sum.holds ? { name: total.name, total, parts: others, sum } : undefined;
}

const factsOf = (claims: readonly PlacedClaim[]): readonly KnownFact[] => claims.map(({ fact }) => fact);

const WHOLE_YEAR = /^(?:全年|\d{4}年度?)$/;
const MONTHS = /^(\d*)-(\d+)~(\d+)$/;

/** Whether the times of the parts follow one another and make up the time of the total. */
function tiles(document: ReportDocument, total: PlacedClaim, parts: readonly PlacedClaim[]): boolean {
  const whole = monthsOf(document, total);
  const stretches = parts.map(({ frame = '' }) => MONTHS.exec(frame));
  if (!whole || parts.length < 2) return false;
  const months = stretches.flatMap((stretch) =>
    stretch ? [{ from: Number(stretch[2]), to: Number(stretch[3]) }] : [],
  );
  return months.length === parts.length && tile(whole, months);
}

function monthsOf(
  document: ReportDocument,
  { frame = REPORT }: PlacedClaim,
): { readonly from: number; readonly to: number } | undefined {
  if (frame === REPORT) return reportPeriodOf(document);
  if (WHOLE_YEAR.test(frame)) return { from: 1, to: 12 };
  const [, , from, to] = MONTHS.exec(frame) ?? [];
  return from === undefined || to === undefined ? undefined : { from: Number(from), to: Number(to) };
}

function isBrokenByUnits(
  document: ReportDocument,
  total: PlacedClaim,
  parts: readonly PlacedClaim[],
): boolean {
  const sections = parts.map((part) => unitSectionOf(document, part));
  const known = sections.flatMap((section) => section ?? []);
  const isOnePerUnit =
    known.length === parts.length && new Set(known.map(({ node }) => node)).size === known.length;
  if (
    !isOnePerUnit ||
    parts.length < 2 ||
    parts.some(({ frame }) => !sameFrame(document, frame, total.frame))
  )
    return false;
  if (!fitInto(total.fact, factsOf(parts))) return true;
  const [first] = known;
  const units = first?.beside.filter(({ title }) => namesUnit(title)) ?? [];
  return (
    units.length === known.length && known.every(({ node }) => units.includes(node)) && isSlip(total, parts)
  );
}

interface UnitSection {
  readonly node: OutlineNode;
  readonly beside: readonly OutlineNode[];
}

/** The section about one unit that a claim stands in, and the sections beside it. */
function unitSectionOf(document: ReportDocument, claim: PlacedClaim): UnitSection | undefined {
  const around = partsAround(document, offsetOf(claim));
  const at = around.findIndex(({ title }) => namesUnit(title));
  const node = around[at];
  if (!node) return undefined;
  return { node, beside: around[at - 1]?.children ?? outlineOf(document) };
}

/** Whether one wrong digit in one of the figures explains the difference. */
function isSlip(total: PlacedClaim, parts: readonly PlacedClaim[]): boolean {
  return isOneSlipAway(sumClaim(total.fact, factsOf(parts)));
}
