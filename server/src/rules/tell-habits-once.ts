import type { ReportDocument } from '../document/report-document';
import { overlaps } from '../text/range';
import type { Diagnostic } from './diagnostic';
import type { Fix, Habit, TextEdit } from './rule';

/** Fewer are slips, however the rest of the text is written. */
const FEWEST_PLACES = 5;

/**
 * Where a text does the same thing oftener wrong than right, or wrong in many places, it is told once, at the first
 * place, with the others as related places and one fix for all. Diagnostics and result are in the order they stand.
 */
export function tellHabitsOnce(
  document: ReportDocument,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const told = new Map<Diagnostic, readonly Diagnostic[]>();
  for (const [habit, found] of groups(diagnostics, ({ habit }) => habit)) {
    if (!habit || !isHabitual(document, habit, found.length)) continue;
    for (const [, places] of groups(found, kindOf)) {
      for (const place of places) told.set(place, places);
    }
  }
  if (told.size === 0) return diagnostics;
  return diagnostics.flatMap((diagnostic) => {
    const places = told.get(diagnostic);
    if (!places || places.length === 1) return [diagnostic];
    return places[0] === diagnostic ? [asOne(diagnostic, places)] : [];
  });
}

/** Each finding by itself, those told as one too. */
export function onePlaceEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => diagnostic.places ?? [diagnostic]);
}

function groups<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const byKey = new Map<K, T[]>();
  for (const one of all) {
    const same = byKey.get(keyOf(one));
    if (same) same.push(one);
    else byKey.set(keyOf(one), [one]);
  }
  return byKey;
}

/** A text mixes the two if it is wrong in many places, though oftener right. */
const MANY_PLACES = 10;
const MOST_RIGHT_FOR_ONE_WRONG = 4;

function isHabitual({ text }: ReportDocument, { proper }: Habit, count: number): boolean {
  if (count < FEWEST_PLACES) return false;
  const most = count < MANY_PLACES ? count : count * MOST_RIGHT_FOR_ONE_WRONG;
  let right = 0;
  for (const found of text.matchAll(proper)) if (found && (right += 1) >= most) return false;
  return true;
}

/** Told as one are only findings of one weight, whose fixes are equally certain. */
function kindOf({ severity, fixes = [] }: Diagnostic): string {
  return `${severity} ${fixes[0]?.safety ?? 'none'}`;
}

function asOne(first: Diagnostic, places: readonly Diagnostic[]): Diagnostic {
  const fixes = [...fixOfAll(places), ...(first.fixes ?? [])];
  return {
    ...first,
    message: first.habit?.message(places.length) ?? first.message,
    related: places.slice(1).map(({ range, message }) => ({ range, message })),
    ...(fixes.length > 0 ? { fixes } : {}),
    places,
  };
}

function fixOfAll(places: readonly Diagnostic[]): readonly Fix[] {
  const own = places.flatMap(({ fixes = [] }) => fixes.slice(0, 1));
  const [first] = own;
  if (!first) return [];
  return [
    {
      title: { zh: `全部改正（${own.length} 处）`, en: `Correct all ${own.length}` },
      safety: first.safety,
      edits: withoutOverlaps(own),
      isSweeping: true,
    },
  ];
}

/** The edits of all fixes, in order; a fix that would touch what another has touched is left for the next time. */
function withoutOverlaps(fixes: readonly Fix[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  for (const { edits } of fixes) {
    const collides = edits.some(({ range }) => kept.slice(-2).some((other) => overlaps(other.range, range)));
    if (!collides) for (const edit of edits) kept.push(edit);
  }
  return kept;
}
