import type { Bilingual } from '../../text/language';
import type { Range } from '../../text/range';
import { isMeasure } from '../reading/figure';
import { asciiDigits, digitValue, fullWidthDigits } from '../reading/numerals';
import { decimalsOf } from '../reading/written';
import type { Relation, RelationKind } from '../equations/relation';
import { tryOut, type Gaps, type Trial } from './trial';

/** What must stand at a placeholder, given the other figures of its sentence. */
export interface Solution {
  readonly kind: RelationKind;
  /** Digits as they would be written there, without unit. */
  readonly newText: string;
  /** How it comes about: 99÷171=57.89%. */
  readonly arithmetic: string;
}

/** How a solution comes about, for people: 57.89%（由99÷171算得）. */
export function derivationOf({ newText, arithmetic }: Solution): Bilingual {
  const equals = arithmetic.lastIndexOf('=');
  const result = arithmetic.slice(equals + 1);
  // 320−286=34 tells of 286 as well, but not as its result.
  const isResult = asciiDigits(result).startsWith(asciiDigits(newText));
  return isResult
    ? {
        zh: `${result}（由${arithmetic.slice(0, equals)}算得）`,
        en: `${result} (computed: ${arithmetic.slice(0, equals)})`,
      }
    : { zh: `${newText}（由${arithmetic}推得）`, en: `${newText} (computed from ${arithmetic})` };
}

/** Numbers that are never right by accident: a tiny rate, a small count and a huge one. */
const SMALL = '1';
const LARGE = '90000001';
const PLACES = 2;

/** The value of one placeholder, if the figures known in its sentence leave one only. */
export function solve(gaps: Gaps, placeholder: Range): Solution | undefined {
  const places = placesOfRate(gaps, placeholder);
  const probes = places === undefined ? [SMALL, LARGE] : [tinyRate(places)];
  const answers = new Map<string, Solution>();
  for (const probe of probes) {
    for (const newText of answersTo(gaps, placeholder, inWidthOf(gaps, probe))) {
      const solution = [shortest(newText, gaps), newText]
        .map((digits) => confirmed(gaps, placeholder, digits))
        .find((one) => one !== undefined);
      if (solution) answers.set(solution.newText, solution);
    }
  }
  const [only] = answers.values();
  return answers.size === 1 ? only : undefined;
}

function tinyRate(places: number): string {
  return places === 0 ? SMALL : `0.${'0'.repeat(places - 1)}1`;
}

/** How many decimals a rate at the placeholder should have: those of the other rates beside it; no rate, none. */
function placesOfRate(gaps: Gaps, placeholder: Range): number | undefined {
  const { facts, guessed } = tryOut(gaps, [{ placeholder, digits: tinyRate(PLACES) }]);
  const at = guessed[0]?.start;
  const measures = facts.figures.filter(isMeasure);
  const own = measures.find(({ amount }) => amount.digits.start === at);
  if (own?.kind !== 'rate') return undefined;
  const others = measures.filter((one) => one.kind === 'rate' && one !== own);
  return others.length === 0 ? PLACES : Math.max(...others.map(decimalsOf));
}

/** What the broken relations of the sentence want to see in the place of a probe. */
function answersTo(gaps: Gaps, placeholder: Range, probe: string): readonly string[] {
  const { relations, guessed } = tryOut(gaps, [{ placeholder, digits: probe }]);
  const [place] = guessed;
  return relations
    .filter((relation) => !relation.holds && relation.fixesValues)
    .flatMap(({ repairs }) => repairs)
    .filter(({ range }) => range.start === place?.start && range.end === place.end)
    .map(({ newText }) => newText);
}

/** Puts the answer in its place and reads the sentence again: a relation must hold and none be broken by it. */
function confirmed(gaps: Gaps, placeholder: Range, newText: string): Solution | undefined {
  const trial = tryOut(gaps, [{ placeholder, digits: newText }]);
  const concerned = trial.relations.filter((relation) => isAbout(relation, trial));
  const proof = concerned.find((relation) => relation.holds && relation.fixesValues);
  if (!proof || concerned.some(({ holds }) => !holds)) return undefined;
  return { kind: proof.kind, newText, arithmetic: proof.arithmetic };
}

function isAbout({ operands }: Relation, { guessed }: Trial): boolean {
  return operands.some(({ range }) =>
    guessed.some((place) => range.start <= place.start && place.end <= range.end),
  );
}

/** 95 for 95.00, unless the other rates beside it keep their places. */
function shortest(digits: string, gaps: Gaps): string {
  const keepsPlaces = /[.．][0-9０-９]+\s*[%％‰]/.test(gaps.text);
  return keepsPlaces
    ? digits
    : digits.replace(/(?<=[.．][0-9０-９]{0,40})(?<![0０])[0０]+$/, '').replace(/[.．]$/, '');
}

/** Digits in the width of the other numbers of the sentence. */
function inWidthOf({ text }: Gaps, digits: string): string {
  const isWide = (char: string): boolean => char > '\uff0f' && digitValue(char.charCodeAt(0)) >= 0;
  return [...text].some(isWide) ? fullWidthDigits(digits) : digits;
}
