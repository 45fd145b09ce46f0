import type { PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { slipBetween, type DigitSlip } from '../equations/slip';
import { mayBeSame } from '../equations/size';
import { keysByValues } from './key-values';
import { claimsIn, hashOfKey, type Claim } from './mention';
import { isInOverview, isInPlan, unitAround } from './place-in-report';
import { sameFrame } from './report-period';

/** A claim where it is. */
export interface PlacedClaim extends Claim {
  readonly placed: PlacedLine;
}

/** An indicator that a report gives two values for one place and time. */
export interface Conflict {
  readonly name: string;
  /** The value that is given more often, or first. */
  readonly usual: readonly PlacedClaim[];
  readonly other: readonly PlacedClaim[];
  readonly slip?: DigitSlip;
}

/**
 * The indicators with two values. More than two are no slip but figures of different things under one name; so
 * are two that no further cue connects: both said of the whole place, one in the report's own summary, or one
 * the other with a digit transposed or lost.
 */
export const conflictsOf = remembered((document: ReportDocument): readonly Conflict[] => {
  const keys = keysByValues(document).two;
  if (keys.size === 0) return [];
  const byKey = new Map<string, PlacedClaim[]>();
  for (const claim of placeClaims(document, (claim) => keys.has(hashOfKey(claim))))
    byKey.set(claim.key, [...(byKey.get(claim.key) ?? []), claim]);
  return [...byKey.values()].flatMap((claims) =>
    claims.length > 1 ? (conflictAmong(document, claims) ?? []) : [],
  );
});

/** The claims of a document that are wanted, in the order they stand. */
export function placeClaims(
  document: ReportDocument,
  isWanted: (claim: Claim) => boolean,
): readonly PlacedClaim[] {
  const placed: PlacedClaim[] = [];
  for (const line of document.lines) {
    for (const claim of claimsIn(line.line)) if (isWanted(claim)) placed.push({ ...claim, placed: line });
  }
  return placed;
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
    const same = groups.find(([first]) => first && isSameValue(first, claim));
    if (same) same.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

function isSameValue(a: PlacedClaim, b: PlacedClaim): boolean {
  return a.value === b.value || mayBeSame(a.fact, b.fact);
}

function isOfOneThing(document: ReportDocument, first: PlacedClaim, claims: readonly PlacedClaim[]): boolean {
  return claims.every(
    (claim) =>
      claim.limits === first.limits &&
      sameFrame(document, claim.frame, first.frame) &&
      !isInPlan(document, offsetOf(claim)),
  );
}

/** Whether the claims stand in sections about different units, each of which has a whole of its own. */
function isOfSeveralUnits(document: ReportDocument, claims: readonly PlacedClaim[]): boolean {
  return new Set(claims.map((claim) => unitAround(document, offsetOf(claim)))).size > 1;
}

function isConnected(document: ReportDocument, a: PlacedClaim, b: PlacedClaim): boolean {
  if (a.ofWhole && b.ofWhole) return true;
  return [a, b].some((claim) => isInOverview(document, offsetOf(claim)));
}

/** Where a claim's figure begins in its document. */
export function offsetOf({ placed, fact }: PlacedClaim): number {
  return placed.start + fact.figure.range.start;
}
