import type { PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { compare, intersect } from '../decimal';
import { isKnown, valuesOf, type KnownFact } from '../facts';
import { claimsIn, type Claim } from './mention';
import { isInOverview, isInPlan, partsAround } from './place-in-report';
import { slipBetween, type Slip } from './slip';
import { sameFrame } from './report-period';

/** A claim where it stands. */
export interface PlacedClaim extends Claim {
  readonly fact: KnownFact;
  readonly placed: PlacedLine;
}

/** An indicator that a report gives two values for one place and time. */
export interface Conflict {
  readonly name: string;
  /** The value that is given more often, or first. */
  readonly usual: readonly PlacedClaim[];
  readonly other: readonly PlacedClaim[];
  readonly slip?: Slip;
}

/**
 * The indicators with two values. More than two are no slip but figures of different things under one name; so
 * are two that no further cue connects: both said of the whole place, one in the report's own summary, or one
 * the other with a digit transposed or lost.
 */
export const conflictsOf = remembered((document: ReportDocument): readonly Conflict[] =>
  [...claimsByKey(document).values()].flatMap((claims) =>
    claims.length < 2 ? [] : (conflictAmong(document, claims) ?? []),
  ),
);

function claimsByKey(document: ReportDocument): ReadonlyMap<string, PlacedClaim[]> {
  const byKey = new Map<string, PlacedClaim[]>();
  for (const placed of document.lines) {
    for (const claim of claimsIn(placed.line)) {
      if (!isKnown(claim.fact)) continue;
      const one = { ...claim, fact: claim.fact, placed };
      const known = byKey.get(claim.key);
      if (known) known.push(one);
      else byKey.set(claim.key, [one]);
    }
  }
  return byKey;
}

function conflictAmong(document: ReportDocument, claims: readonly PlacedClaim[]): Conflict | undefined {
  const values = byValue(claims);
  if (values.length !== 2 || isOfSeveralUnits(document, claims)) return undefined;
  const [a, b] = values as [readonly PlacedClaim[], readonly PlacedClaim[]];
  const [usual, other] = b.length > a.length ? [b, a] : [a, b];
  const [x, y] = [usual[0], other[0]];
  if (!x || !y || !isOfOneThing(document, x, claims)) return undefined;
  const slip = slipBetween(x.fact.figure.amount, y.fact.figure.amount);
  if (!slip && !isConnected(document, x, y)) return undefined;
  return { name: x.name, usual, other, ...(slip && { slip }) };
}

/** The claims by what they say; values that may be one rounded differently are one. */
function byValue(claims: readonly PlacedClaim[]): readonly (readonly PlacedClaim[])[] {
  const groups: PlacedClaim[][] = [];
  for (const claim of claims) {
    const same = groups.find(([first]) => first && isSameValue(first.fact, claim.fact));
    if (same) same.push(claim);
    else groups.push([claim]);
    if (groups.length > 2) break;
  }
  return groups;
}

function isSameValue(a: KnownFact, b: KnownFact): boolean {
  return (
    compare(a.figure.amount.value, b.figure.amount.value) === 0 ||
    intersect(valuesOf(a.figure), valuesOf(b.figure))
  );
}

function isOfOneThing(document: ReportDocument, first: PlacedClaim, claims: readonly PlacedClaim[]): boolean {
  return claims.every(
    (claim) =>
      claim.limits === first.limits &&
      sameFrame(document, claim.frame, first.frame) &&
      !isInPlan(document, offsetOf(claim)),
  );
}

/** A section about one village, one team, one school. */
const UNIT = /(?:村|社区|镇|乡|街道|派出所|[支大中]队|支部|公司|学校|医院|局|科|股|室)$/;

/** Whether the claims stand in sections about different units, each of which has a whole of its own. */
function isOfSeveralUnits(document: ReportDocument, claims: readonly PlacedClaim[]): boolean {
  const units = claims.map((claim) =>
    partsAround(document, offsetOf(claim))
      .map(({ title }) => title)
      .filter((title) => UNIT.test(title))
      .join('/'),
  );
  return new Set(units).size > 1;
}

function isConnected(document: ReportDocument, a: PlacedClaim, b: PlacedClaim): boolean {
  if (a.ofWhole && b.ofWhole) return true;
  return [a, b].some((claim) => isInOverview(document, offsetOf(claim)));
}

function offsetOf({ placed, fact }: PlacedClaim): number {
  return placed.start + fact.figure.range.start;
}
