import type { FormulaSlip } from '../types';
import type { Range } from '../../text/range';
import { isNamed, isSideBySide } from './member-list';
import type { Group, Member } from './member-list';
import { LENGTH_DIFFERENCES, slipBetween } from './near-miss';

/** An item of a list, and whether marks on both sides show where it begins and ends. */
interface Item {
  readonly range: Range;
  readonly isBounded: boolean;
}

/** Below, the members that agree are too few characters to tell which formula is meant. */
export const FEWEST_CHARACTERS = 6;
const FEWEST_CHARACTERS_FOR_ANY = 8;

/** So many members show which formula is meant, whatever stands in the place of the one that is missing. */
const FEWEST_FOR_ANY = 4;

/** The longest list that somebody may well have made up himself with one member fewer. */
const SHORTEST_INCOMPLETE = 6;

/**
 * What is wrong where all members but one stand side by side in their order: another item in the place of the
 * missing one, or nothing.
 * @param isWithinAnother the members that are there are another formula: only what is plainly mistyped belongs to this one
 */
export function memberInSlot(
  group: Group,
  places: readonly Member[],
  all: readonly Member[],
  text: string,
  isWithinAnother: boolean,
): FormulaSlip | undefined {
  const missing = missingIndex(group, places);
  if (missing === undefined || all.some(({ index }) => index === missing)) return undefined;
  const matched = places.reduce((sum, { index }) => sum + (group.members[index]?.length ?? 0), 0);
  if (matched < FEWEST_CHARACTERS || !areNeighbours(places, missing, text)) return undefined;
  const before = places.find(({ index }) => index === missing - 1);
  const after = places.find(({ index }) => index === missing + 1);
  if (before && after && isSideBySide(text, before, after))
    return isWithinAnother ? undefined : leftOut(group, missing, before, matched, text);
  const right = group.members[missing] ?? '';
  const item = itemIn(text, before, after, right);
  if (!item) return undefined;
  const isTold =
    isMistyped(text, item.range, right) || (!isWithinAnother && isMeant(item, group, right, matched, text));
  return isTold ? another(group, item, right) : undefined;
}

/** Whether a stretch sounds or looks like what is right or, if it stands for itself, says a part of it twice. */
function isMistyped(text: string, { start, end }: Range, right: string, isAlone = true): boolean {
  const sign = slipBetween(text.slice(start, end), right)?.sign;
  return sign === 'alike' || (sign === 'twice' && isAlone);
}

/** How many characters of a run that begins or ends with an item belong to it: as many as make it most like the member. */
function likestLength(run: string, right: string, isAtEnd: boolean): number {
  const outermost = isAtEnd ? 0 : -1;
  const likenessOf = (length: number): number => {
    const item = isAtEnd ? run.slice(-length) : run.slice(0, length);
    return likeness(item, right) + (item.at(outermost) === right.at(outermost) ? AS_LIKE : 0);
  };
  return [right.length, right.length + 1, right.length - 1, run.length]
    .filter((length) => length > 0 && length <= run.length)
    .reduce((best, length) => (likenessOf(length) > likenessOf(best) ? length : best));
}

/** Of stretches that are equally alike the one counts that begins, or ends, as the member does. */
const AS_LIKE = 0.01;

function missingIndex({ members }: Group, places: readonly Member[]): number | undefined {
  const missing = members.findIndex((_, i) => places[i]?.index !== i);
  return places.every(({ index }, i) => index === (i < missing ? i : i + 1)) ? missing : undefined;
}

function areNeighbours(places: readonly Member[], missing: number, text: string): boolean {
  return places.every((one, i) => {
    const before = places[i - 1];
    return !before || one.index === missing + 1 || isSideBySide(text, before, one);
  });
}

function another({ formula }: Group, { range }: Item, right: string): FormulaSlip {
  return { formula, range, right, edit: { range, newText: right }, kind: 'member' };
}

function leftOut(
  { formula, members }: Group,
  missing: number,
  before: Member,
  matched: number,
  text: string,
): FormulaSlip | undefined {
  const isClear = isNamed(formula, text) || members.length >= SHORTEST_INCOMPLETE;
  if (!isClear || matched < FEWEST_CHARACTERS_FOR_ANY) return undefined;
  const right = members[missing] ?? '';
  const place = { start: before.range.end, end: before.range.end };
  return {
    formula,
    range: before.range,
    right,
    edit: { range: place, newText: `、${right}` },
    kind: 'missing',
  };
}

/** What parts two items, quotation marks included; these may do so alone. */
const PARTING = '(?:[”’"]?(?:[、，；]|[、，]?(?:和|与|以及|及))[“‘"]?|[”’"][“‘"])';
const BETWEEN_TWO = new RegExp(`^${PARTING}([一-鿿]{1,14})${PARTING}$`, 'u');
const BEHIND = new RegExp(`^${PARTING}([一-鿿]+)`, 'u');
const BEFORE = new RegExp(`(?<![一-鿿])([一-鿿]+)${PARTING}$`, 'u');

/** The item that stands where a member should; beside the ends of a list it is as long as the member. */
function itemIn(
  text: string,
  before: Member | undefined,
  after: Member | undefined,
  right: string,
): Item | undefined {
  if (before && after) {
    const gap = text.slice(before.range.end, after.range.start);
    const item = BETWEEN_TWO.exec(gap)?.[1];
    if (item === undefined) return undefined;
    const start = before.range.end + gap.lastIndexOf(item);
    return { range: { start, end: start + item.length }, isBounded: true };
  }
  return before ? lastItem(text, before, right) : after && firstItem(text, after, right);
}

function lastItem(text: string, before: Member, right: string): Item | undefined {
  const rest = text.slice(before.range.end, before.range.end + right.length + 24);
  const match = BEHIND.exec(rest);
  const run = match?.[1];
  if (!match || run === undefined) return undefined;
  const start = before.range.end + match[0].length - run.length;
  const mistyped = LENGTH_DIFFERENCES.map((more) => ({ start, end: start + right.length + more })).find(
    (range) =>
      range.end <= start + run.length && isMistyped(text, range, right, range.end === start + run.length),
  );
  if (mistyped) return { range: mistyped, isBounded: true };
  if (plain(run).startsWith(plain(right))) return undefined;
  const isBounded = run.length <= right.length + 2 && !/^[”’"]?[、；]/u.test(rest.slice(match[0].length));
  const length = isBounded ? likestLength(run, right, false) : Math.min(run.length, right.length);
  return { range: { start, end: start + length }, isBounded };
}

function firstItem(text: string, after: Member, right: string): Item | undefined {
  const from = Math.max(0, after.range.start - right.length - 24);
  const match = BEFORE.exec(text.slice(from, after.range.start));
  const run = match?.[1];
  if (!match || run === undefined) return undefined;
  const end = from + match.index + run.length;
  const mistyped = LENGTH_DIFFERENCES.map((more) => ({ start: end - right.length - more, end })).find(
    (range) =>
      range.start >= end - run.length && isMistyped(text, range, right, range.start === end - run.length),
  );
  if (mistyped) return { range: mistyped, isBounded: true };
  if (plain(run).endsWith(plain(right))) return undefined;
  const isBounded =
    run.length <= right.length + 2 && /^$|[“‘"：（\s]$/u.test(text.slice(0, end - run.length));
  const length = isBounded ? likestLength(run, right, true) : Math.min(run.length, right.length);
  return { range: { start: end - length, end }, isBounded };
}

/** Whether an item stands in the place of a member by mistake, and not in a list of the writer's own. */
function isMeant(
  { range, isBounded }: Item,
  { formula, members }: Group,
  right: string,
  matched: number,
  text: string,
): boolean {
  const written = text.slice(range.start, range.end);
  if (members.includes(plain(written)) || plain(written).includes(plain(right))) return false;
  if (isBounded && members.length >= FEWEST_FOR_ANY && matched >= FEWEST_CHARACTERS_FOR_ANY)
    return (
      Math.abs(written.length - right.length) <= 3 &&
      (isNamed(formula, text) || members.length >= SHORTEST_INCOMPLETE || likeness(written, right) > 0)
    );
  const least = isBounded ? LEAST_LIKENESS : LEAST_LIKENESS_IN_A_RUN;
  return Math.abs(written.length - right.length) <= 2 && likeness(written, right) >= least;
}

/** Which share of its characters an item must have of the member it stands for. */
const LEAST_LIKENESS = 0.5;
const LEAST_LIKENESS_IN_A_RUN = 0.75;

/** 发展好最广大人民的根本利益 is 发展好最广大人民根本利益. */
function plain(item: string): string {
  return item.replace(/[的地得]/gu, '');
}

/** Which share of the characters of two words is common to both, in their order. */
function likeness(a: string, b: string): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      row[j] = b.charAt(j - 1) === character ? diagonal + 1 : Math.max(above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}
