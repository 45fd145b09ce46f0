import type { PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { intersect } from '../decimal';
import { valuesOf } from '../facts';
import { claimHashesIn, claimsIn, hashOfKey, type Claim } from './mention';
import { isInOverview, isInPlan, partsAround } from './place-in-report';
import { slipBetween, type Slip } from './slip';
import { sameFrame } from './report-period';

/** A claim where it stands. */
export interface PlacedClaim extends Claim {
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
export const conflictsOf = remembered((document: ReportDocument): readonly Conflict[] => {
  const keys = keysWithTwoValues(document);
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

/** Claims of one key that are more than this are no slip, and would cost time to compare. */
const MOST_CLAIMS = 24;

interface Values {
  count: number;
  readonly first: number;
  second?: number;
  isMany: boolean;
}

/** The hashes of keys with two values: a first pass over all claims, which runs on every change. */
function keysWithTwoValues(document: ReportDocument): ReadonlySet<number> {
  const byKey = new Map<number, Values>();
  for (const { line } of document.lines) {
    const hashes = claimHashesIn(line);
    for (let at = 0; at < hashes.length; at += 2) {
      const [key, value] = [hashes[at] ?? 0, hashes[at + 1] ?? 0];
      const known = byKey.get(key);
      if (!known) byKey.set(key, { first: value, count: 1, isMany: false });
      else if (!known.isMany) addValue(known, value);
    }
  }
  const keys = new Set<number>();
  for (const [key, { second, isMany }] of byKey) if (second !== undefined && !isMany) keys.add(key);
  return keys;
}

function addValue(values: Values, value: number): void {
  values.count += 1;
  if (values.count > MOST_CLAIMS) values.isMany = true;
  if (value === values.first || value === values.second) return;
  if (values.second === undefined) values.second = value;
  else values.isMany = true;
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
  return a.value === b.value || intersect(valuesOf(a.fact.figure), valuesOf(b.fact.figure));
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
