import { decimalText, type Decimal, type Interval } from '../reading/decimal';
import type { Amount } from '../reading/figure';
import type { Term } from './term';

/** What went wrong at the keyboard, the surest sign first. */
export type SlipKind = 'exchanged' | 'scale' | 'point' | 'doubled' | 'digit' | 'dropped';

/** A slip among the digits of a number: two neighbours exchanged, one wrong, one lost or doubled. */
export type DigitSlip = Extract<SlipKind, 'exchanged' | 'digit' | 'dropped'>;

/** The one slip of the keyboard that makes one number of the other, both as written; `undefined` where it takes more. */
export function digitSlipBetween(a: string, b: string): DigitSlip | undefined {
  if (a === b) return undefined;
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  const at = firstDifference(longer, shorter);
  if (longer.length === shorter.length) {
    if (a.slice(at + 1) === b.slice(at + 1)) return a.length > 1 ? 'digit' : undefined;
    return exchanged(a, at) === b ? 'exchanged' : undefined;
  }
  if (longer.length !== shorter.length + 1 || shorter.length < 2) return undefined;
  return longer[at] !== '.' && longer.slice(at + 1) === shorter.slice(at) ? 'dropped' : undefined;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < b.length && a[at] === b[at]) at += 1;
  return at;
}

/** Numbers this short are one slip away from each other too easily. */
const FEWEST_DIGITS = 3;

/** The slip that turns one written amount into the other, a wrong digit left out: 1045 and 1054, 1045 and 145. */
export function slipBetween(a: Amount, b: Amount): DigitSlip | undefined {
  if (a.scale !== b.scale || a.power !== b.power) return undefined;
  const [x, y] = [decimalText(a.written), decimalText(b.written)];
  const digits = [x, y].map((text) => text.replace('.', ''));
  if (Math.max(...digits.map(({ length }) => length)) < FEWEST_DIGITS) return undefined;
  const isSameScale = a.written.scale === b.written.scale;
  const slip = isSameScale ? digitSlipBetween(digits[0] ?? '', digits[1] ?? '') : digitSlipBetween(x, y);
  return slip === 'digit' ? undefined : slip;
}

/** A slip that would explain why an equation does not hold. */
export interface Slip {
  readonly kind: SlipKind;
  /** How likely it is that some slip of this kind explains figures that have nothing to do with one another. */
  readonly chance: number;
}

/** A number as it would be without the slip. */
interface Variant {
  readonly digits: string;
  readonly places: number;
  readonly power: number;
}

/** 万 for 亿, 元 for 万元. */
const SCALES = [4, -4, 8, -8];
const KINDS: readonly SlipKind[] = ['exchanged', 'scale', 'point', 'doubled', 'digit', 'dropped'];

/** The likeliest slip that makes the written amount out of a value that is allowed, if one does. */
export function slipInto(amount: Amount, term: Term, allowed: Interval): Slip | undefined {
  const written: Variant = {
    digits: decimalText({ ...amount.written, scale: 0 }).padStart(amount.written.scale + 1, '0'),
    places: amount.written.scale,
    power: amount.power + term.scaledBy,
  };
  if (amount.script === 'chinese' || amount.written.mantissa < 0n) return undefined;
  const [low, high] = [approximate(allowed.low), approximate(allowed.high)];
  const wanted = { low, high, step: term.isWhole ? 0 : grainOf(written) };
  for (const [at, kind] of KINDS.entries()) {
    const meant = variantsOf(written, kind, wanted).find((one) => isAllowed(one, wanted));
    if (!meant) continue;
    const tried = KINDS.slice(0, at + 1).map((one) => variantsOf(written, one).length);
    // 312元 for 312万元 would have been written in steps of 万元.
    const grain = Math.max(grainOf(written), grainOf(meant));
    const share = ((high - low) / grain + 1) / 10 ** written.digits.length;
    return { kind, chance: tried.reduce((sum, count) => sum + count) * share };
  }
  return undefined;
}

/** One in the last place that a number is written with. */
function grainOf({ power, places }: Variant): number {
  return 10 ** (power - places);
}

/** What the number should be, from and to, and the grain it is written in. */
interface Wanted {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

function isAllowed({ digits, places, power }: Variant, wanted: Wanted): boolean {
  const value = Number(digits) * 10 ** (power - places);
  return mayReach(value, value, wanted);
}

/** Whether a value from `least` to `most` may be what is wanted. */
function mayReach(least: number, most: number, { low, high, step }: Wanted): boolean {
  const margin = step / 2 + Math.abs(most) * 1e-9;
  return most + margin >= low && least - margin <= high;
}

function approximate(value: Decimal): number {
  return Number(value.mantissa) / 10 ** value.scale;
}

/** The variants of a kind; with `wanted`, of the many that have another digit somewhere only those near it. */
function variantsOf(written: Variant, kind: SlipKind, wanted?: Wanted): readonly Variant[] {
  const { digits, places, power } = written;
  const withDigits = (texts: readonly string[]): readonly Variant[] =>
    texts
      .filter((text) => text !== digits && !/^0[0-9]/.test(text.slice(0, text.length - places)))
      .map((text) => ({ digits: text, places, power }));
  const withAnyDigit = (before: string, after: string): readonly string[] =>
    wanted && !mayReach(valueOf(`${before}0${after}`), valueOf(`${before}9${after}`), wanted)
      ? []
      : DIGITS.map((one) => before + one + after);
  const valueOf = (text: string): number => Number(text) * 10 ** (power - places);
  switch (kind) {
    case 'exchanged':
      return withDigits(Array.from({ length: digits.length - 1 }, (_, at) => exchanged(digits, at)));
    case 'scale':
      return SCALES.map((by) => ({ ...written, power: power + by }));
    case 'point':
      return [1, 2, 3].flatMap((by) => [
        { ...written, places: places + by },
        ...(by <= places ? [{ ...written, places: places - by }] : []),
      ]);
    case 'doubled':
      return withDigits(
        Array.from(digits, (_, at) => digits.slice(0, at) + digits.slice(at + 1)).filter(Boolean),
      );
    case 'digit':
      return withDigits(
        Array.from(digits).flatMap((_, at) => withAnyDigit(digits.slice(0, at), digits.slice(at + 1))),
      );
    case 'dropped':
      return withDigits(
        Array.from({ length: digits.length + 1 }).flatMap((_, at) =>
          withAnyDigit(digits.slice(0, at), digits.slice(at)),
        ),
      );
  }
}

const DIGITS = Array.from('0123456789');

function exchanged(digits: string, at: number): string {
  return digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2);
}
