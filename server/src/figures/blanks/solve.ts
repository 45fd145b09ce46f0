import type { Bilingual } from '../../text/language';
import type { Range } from '../../text/range';
import { isMeasure, type Unknown } from '../reading/figure';
import { asciiDigits, digitValue, fullWidthDigits } from '../reading/numerals';
import { decimalsOf } from '../reading/written';
import type { Relation, RelationKind } from '../equations/relation';
import { readFigures } from '../reading/recognise';
import { openIn, tryOut, type Gaps, type Trial } from './trial';

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

/** A rate that is alone has two decimals. */
const PLACES = 2;

/** The value of one placeholder, if the figures known in its sentence leave one only. */
export function solve(gaps: Gaps, placeholder: Range): Solution | undefined {
  const answers = new Map<string, Solution>();
  for (const newText of answersTo(gaps, placeholder)) {
    const solution = [shortest(newText, gaps), newText]
      .map((digits) => confirmed(gaps, placeholder, inWidthOf(gaps, digits)))
      .find((one) => one !== undefined);
    if (solution) answers.set(solution.newText, solution);
  }
  const [only] = answers.values();
  return answers.size === 1 ? only : undefined;
}

/** What the equations that words bind the placeholder to say it has to be. */
function answersTo(gaps: Gaps, placeholder: Range): readonly string[] {
  const relations = openIn(gaps, [placeholder], (unknown) => placesOf(unknown, gaps));
  return relations
    .filter((relation) => relation.holds && relation.fixesValues)
    .flatMap(({ repairs }) => repairs)
    .filter(({ range }) => range.start === placeholder.start && range.end === placeholder.end)
    .map(({ newText }) => newText);
}

/** How many decimals the figure of a placeholder should have: a rate those of the other rates beside it, others none. */
export function placesOf({ measure }: Unknown, { text, placeholders }: Gaps): number {
  if (measure !== 'rate') return 0;
  const rates = readFigures(text, placeholders)
    .filter(isMeasure)
    .filter(({ kind }) => kind === 'rate');
  return rates.length === 0 ? PLACES : Math.max(...rates.map(decimalsOf));
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
