import { decimalText, type Decimal, type Interval } from '../reading/decimal';
import type { Amount } from '../reading/figure';
import type { Term } from './term';

/** What went wrong at the keyboard, the surest sign first. */
export type SlipKind = 'exchanged' | 'scale' | 'point' | 'doubled' | 'digit' | 'dropped';

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
  const step = term.isWhole ? 0 : 10 ** (written.power - written.places);
  let tried = 0;
  for (const kind of KINDS) {
    const variants = variantsOf(written, kind);
    tried += variants.length;
    if (!variants.some((one) => isAllowed(one, low, high, step))) continue;
    const grain = 10 ** (written.power - written.places);
    const share = ((high - low) / grain + 1) / 10 ** written.digits.length;
    return { kind, chance: tried * share };
  }
  return undefined;
}

function isAllowed({ digits, places, power }: Variant, low: number, high: number, step: number): boolean {
  const value = Number(digits) * 10 ** (power - places);
  const margin = step / 2 + Math.abs(value) * 1e-9;
  return value + margin >= low && value - margin <= high;
}

function approximate(value: Decimal): number {
  return Number(value.mantissa) / 10 ** value.scale;
}

function variantsOf(written: Variant, kind: SlipKind): readonly Variant[] {
  const { digits, places, power } = written;
  const withDigits = (texts: readonly string[]): readonly Variant[] =>
    texts
      .filter((text) => text !== digits && !/^0[0-9]/.test(text.slice(0, text.length - places)))
      .map((text) => ({ ...written, digits: text }));
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
        Array.from(digits).flatMap((_, at) =>
          DIGITS.map((one) => digits.slice(0, at) + one + digits.slice(at + 1)),
        ),
      );
    case 'dropped':
      return withDigits(
        Array.from({ length: digits.length + 1 }).flatMap((_, at) =>
          DIGITS.map((one) => digits.slice(0, at) + one + digits.slice(at)),
        ),
      );
  }
}

const DIGITS = Array.from('0123456789');

function exchanged(digits: string, at: number): string {
  return digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2);
}
