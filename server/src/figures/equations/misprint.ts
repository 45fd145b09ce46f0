import {
  decimalText,
  ONE,
  quotient,
  shiftDecimal,
  trimmed,
  withPlaces,
  type Decimal,
} from '../reading/decimal';
import { solvedFor } from './equation';
import { boundTerms, valueMeant, type Claim } from './judge';
import type { Role } from './relation';
import { digitSlipBetween } from './slip';
import { termOf } from './term';
import { wholesAllowed } from './whole-numbers';
import type { KnownFact } from '../facts';
import type { Measure } from '../reading/figure';

/** What the slip is looked for in. */
type Bindings<R extends Role> = Pick<Claim<R>, 'bindings' | 'equation'>;

/** Shorter numbers differ in one digit too easily for that to mean anything. */
const FEWEST_DIGITS = 2;

/**
 * Whether one slip of the keyboard makes the digits of a figure out of `value`: one digit wrong, left out or doubled,
 * or two neighbours exchanged. Where the words alone do not prove that figures belong together, this is the second cue.
 */
function isMisprintOf(value: Decimal, { figure }: KnownFact, fewestDigits: number = FEWEST_DIGITS): boolean {
  const digits = digitsMeant(value, figure);
  return (
    digits !== undefined &&
    Math.max(...digits.map(({ length }) => length)) >= fewestDigits &&
    digitSlipBetween(...digits) !== undefined
  );
}

/**
 * The same where the value is rounded to the places that are written or cut off there, as a quotient is.
 *
 * @param value as arithmetic sees it: 0.95 for 95%
 */
function isMisprintOfRounded(value: Decimal, fact: KnownFact, fewestDigits: number = FEWEST_DIGITS): boolean {
  const { written, power } = fact.figure.amount;
  const unscaled = shiftDecimal(value, -power - termOf(fact.figure).scaledBy);
  return (['half-up', 'truncate'] as const).some((mode) => {
    const rounded = quotient(unscaled, ONE, written.scale, mode);
    return rounded !== undefined && isMisprintOf(shiftDecimal(rounded, power), fact, fewestDigits);
  });
}

/** Whether one slip in a rate explains that it is not the result of its claim. */
export function isMisprintedRate<R extends Role>(
  claim: Claim<R>,
  rate: KnownFact,
  fewestDigits?: number,
): boolean {
  const value = valueMeant(claim);
  return value !== undefined && isMisprintOfRounded(value, rate, fewestDigits);
}

/** How many whole numbers may give the same written rate. */
const MOST_MEANT = 5;

/** Whether one slip in one of the whole numbers of a quotient explains that it is another. */
export function isSlipOfPart<R extends Role>(
  { equation, bindings }: Claim<R>,
  part: KnownFact,
  fewestDigits: number,
): boolean {
  const at = bindings.findIndex(({ fact }) => fact === part);
  return wholesAllowed(equation, boundTerms(bindings), at, MOST_MEANT).some((meant) =>
    isMisprintOf(meant, part, fewestDigits),
  );
}

/** The digits that would have been meant, and those that are written. */
function digitsMeant(value: Decimal, { amount: { written, power } }: Measure): [string, string] | undefined {
  const meant = trimmed(shiftDecimal(value, -power));
  if (meant.mantissa < 0n || meant.scale > written.scale) return undefined;
  return [digitsOf(withPlaces(meant, written.scale)), digitsOf(written)];
}

/** What each bound figure would have to be for the equation to hold, the others being right. */
function meantValues<R extends Role>({
  equation,
  bindings,
}: Bindings<R>): readonly (readonly [KnownFact, Decimal])[] {
  const bound = boundTerms(bindings);
  return bindings.flatMap(({ fact }, at) => {
    const value = 'index' in fact ? solvedFor(equation, bound, at) : undefined;
    const scaledBy = bound[at]?.term.scaledBy ?? 0;
    return value ? [[fact as KnownFact, shiftDecimal(value, -scaledBy)] as const] : [];
  });
}

/** Whether one slip of the keyboard in one of the figures explains why the equation does not hold. */
export function isOneSlipAway<R extends Role>(claim: Bindings<R>, fewestDigits?: number): boolean {
  return meantValues(claim).some(([fact, value]) => isMisprintOf(value, fact, fewestDigits));
}

/** The same where the figure of one role only is in question. */
export function isSlipInRole<R extends Role>(claim: Bindings<R>, role: R, fewestDigits?: number): boolean {
  const facts = claim.bindings.filter((one) => one.role === role).map(({ fact }) => fact);
  return meantValues(claim).some(
    ([fact, value]) => facts.includes(fact) && isMisprintOf(value, fact, fewestDigits),
  );
}

/** Whether two neighbouring digits of one of the figures that changed places explain it. */
export function isExchangedAway<R extends Role>(claim: Bindings<R>): boolean {
  return meantValues(claim).some(([fact, value]) => isExchangeOf(value, fact));
}

/** Fewer digits exchange their places by chance. */
const FEWEST_EXCHANGED = 4;

/** Whether two neighbouring digits that changed places make a figure of `value`: hardly ever mere chance. */
function isExchangeOf(value: Decimal, { figure }: KnownFact): boolean {
  const [a = '', b = ''] = digitsMeant(value, figure) ?? [];
  return a.length >= FEWEST_EXCHANGED && digitSlipBetween(a, b) === 'exchanged';
}

function digitsOf(value: Decimal): string {
  return decimalText(value).replace('.', '');
}
