import {
  decimalText,
  exactly,
  integer,
  lastPlace,
  multiply,
  negate,
  roundingInterval,
  shiftDecimal,
  trimmed,
  withPlaces,
  type Decimal,
  type Interval,
} from '../reading/decimal';
import type { Measure, RateBase } from '../reading/figure';
import { scaleOf } from '../reading/dimensions';
import { isExact } from '../reading/units';
import { numberText } from '../reading/written';

/** How a value is written beside the number that it stands for. */
export interface Form {
  /** The power of ten that is left out in writing: 4 for 万, −2 for a percentage. */
  readonly power: number;
  /** Decimal places to round to; as many as it takes where there are none. */
  readonly places?: number;
  /** Fewer places where the last ones are noughts. */
  readonly isTrimmed?: true;
  /** What follows the digits: 万, %. */
  readonly suffix: string;
}

/** A number as an equation sees it. Nothing of the words around it: what it is called is its role. */
export interface Term {
  readonly value: Decimal;
  /** Every value that its written decimals allow. */
  readonly values: Interval;
  /** Counted one by one, so that only a whole number can be right. */
  readonly isWhole: boolean;
  readonly form: Form;
  /** As it is written, with its 万 or 亿 and without unit: 16.4万. */
  readonly text: string;
  /** The power of ten by which the value differs from the amount as written: −2 for a percentage. */
  readonly scaledBy: number;
}

/** A whole number that is meant exactly, such as a count of listed items. */
export function countTerm(count: Decimal): Term {
  return {
    value: count,
    values: exactly(count),
    isWhole: true,
    form: { power: 0, suffix: '' },
    text: decimalText(count),
    scaledBy: 0,
  };
}

/** The same of a plain number. */
export function countTermOf(count: number): Term {
  return countTerm(integer(count));
}

/** A number without unit that is meant exactly as written, such as the 3 of 1∶3. */
export function exactTerm(value: Decimal, text: string = decimalText(value)): Term {
  return { ...countTerm(value), text };
}

/** A number without unit that may have been rounded or cut at its last place, such as the 2.0 of 2.0∶1. */
export function writtenTerm(value: Decimal, text: string = decimalText(value)): Term {
  return { ...exactTerm(value, text), values: roundingInterval(value, lastPlace(value.scale, 0)) };
}

/** So many per cent, exactly. */
export function percentTerm(percent: number): Term {
  const value = shiftDecimal(integer(percent), -2);
  return {
    value,
    values: exactly(value),
    isWhole: false,
    form: { power: -2, suffix: '%' },
    text: `${percent}%`,
    scaledBy: -2,
  };
}

/**
 * The values a written figure may stand for: whole counts are exact, amounts with decimals or 万 and 亿 may have
 * been rounded or cut at their last place.
 */
export function valuesOf(measure: Measure): Interval {
  const { value, written, power, isOpen } = measure.amount;
  if (isOpen) return ANYTHING;
  const isPlain = written.scale === 0 && power === 0;
  if (isPlain && measure.kind === 'quantity' && isExact(measure.unit)) return exactly(value);
  return roundingInterval(value, lastPlace(written.scale, power));
}

/** What is still to be written: more than nothing, and no more than any report counts. */
const ANYTHING: Interval = {
  low: { mantissa: 1n, scale: 12 },
  high: { mantissa: 10n ** 24n, scale: 0 },
};

/** Whether a figure is a whole number that is meant exactly: 152起, but not 15.2万起 or 36公里. */
export function isWhole(measure: Measure): boolean {
  const { power, written } = measure.amount;
  return measure.kind === 'quantity' && power === 0 && written.scale === 0 && isExact(measure.unit);
}

/** The power of ten that a rate is a part of: 8成, 95%, 3‰. */
function powerOfBase(base: RateBase): number {
  return 1 - String(base).length;
}

/** A written figure as a term: a percentage is the number that it comes to, 0.95 for 95%. */
export function termOf(measure: Measure): Term {
  const { value, written, scale, power } = measure.amount;
  if (measure.kind === 'rate') {
    const shift = powerOfBase(measure.base);
    const { low, high } = valuesOf(measure);
    return {
      value: shiftDecimal(value, shift),
      values: { low: shiftDecimal(low, shift), high: shiftDecimal(high, shift) },
      isWhole: false,
      form: { power: shift, places: written.scale, suffix: measure.sign },
      text: decimalText(written) + measure.sign,
      scaledBy: shift,
    };
  }
  return {
    value,
    values: valuesOf(measure),
    isWhole: isWhole(measure),
    form: { power: scale === '' ? 0 : power, suffix: scale },
    text: numberText(measure),
    scaledBy: 0,
  };
}

/** The digits of a figure alone: 68 for 68%, as percentages are when their difference is taken in points. */
export function plainTermOf(measure: Measure): Term {
  const { value, written } = measure.amount;
  if (measure.kind === 'quantity') return termOf(measure);
  return {
    value,
    values: valuesOf(measure),
    isWhole: false,
    form: { power: 0, places: written.scale, suffix: '' },
    text: decimalText(written),
    scaledBy: 0,
  };
}

/** The term in another unit: 21.5万吨 as kilograms is `scaledTerm(term, 3)`. */
export function scaledTerm(term: Term, power: number): Term {
  const { value, values, form, scaledBy } = term;
  return {
    ...term,
    value: shiftDecimal(value, power),
    values: { low: shiftDecimal(values.low, power), high: shiftDecimal(values.high, power) },
    form: { ...form, power: form.power + power },
    scaledBy: scaledBy + power,
  };
}

/** A written figure in the first unit of its dimension: 2吨 as 2000, for 公斤. */
export function dimensionTerm(measure: Measure): Term {
  const { power } = scaleOf(measure.kind === 'quantity' ? measure.unit : undefined);
  return power === 0 ? termOf(measure) : scaledTerm(termOf(measure), power);
}

/**
 * A number of a table with its sign. Whole numbers are exact there, whatever they count; a percentage is what it says
 * without its sign, as a fall may be written with or without one.
 */
export function cellTerm(measure: Measure, isNegative: boolean): Term {
  const term = termOf(measure);
  if (measure.kind === 'rate') return term;
  const isPlain = measure.amount.written.scale === 0 && measure.amount.power === 0;
  const { low, high } = isPlain ? exactly(term.value) : term.values;
  if (!isNegative) return { ...term, values: { low, high } };
  return {
    ...term,
    value: negate(term.value),
    values: { low: negate(high), high: negate(low) },
    text: `−${term.text}`,
  };
}

/** A number meant exactly as it is written: were those of a table rounded, too many would give the same rate. */
export function asWritten(term: Term): Term {
  return { ...term, values: exactly(term.value) };
}

/** A quotient that goes on and on is told with two places. */
const MOST_PLACES = 6;
const FEW_PLACES = 2;

/** `value` as one would write it in the place of the term: 16.4万, 92.5%. */
export function textLike({ form }: Term, value: Decimal): string {
  const unscaled = shiftDecimal(value, -form.power);
  const places = form.places ?? (unscaled.scale > MOST_PLACES ? FEW_PLACES : undefined);
  const shown = places === undefined ? unscaled : withPlaces(unscaled, places);
  const isTrimmed = form.isTrimmed ?? form.places === undefined;
  return decimalText(isTrimmed ? trimmed(shown) : shown) + form.suffix;
}

/** What is only said in words, such as 一半 or 三分之一: a value between two ends. */
export function vagueTerm(values: Interval): Term {
  return {
    value: values.low,
    values,
    isWhole: false,
    form: { power: 0, places: 2, isTrimmed: true, suffix: '' },
    text: '',
    scaledBy: 0,
  };
}

/** The term in a unit that goes `size` times into the one that is meant: 12亩 as square metres, 毫克 as kilograms. */
export function termIn(term: Term, size: Decimal): Term {
  const { low, high } = term.values;
  return {
    ...term,
    value: multiply(term.value, size),
    values: { low: multiply(low, size), high: multiply(high, size) },
    isWhole: false,
  };
}
