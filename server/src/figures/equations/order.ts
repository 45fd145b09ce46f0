import { compare, shiftDecimal, ZERO, type Decimal } from '../reading/decimal';
import type { Equation } from './equation';

const BOUNDLESS: Decimal = { mantissa: 10n ** 40n, scale: 0 };

/** The later value is on the side of the earlier one that the words say it is on. */
function order(isUp: boolean): Equation<'before' | 'after'> {
  return {
    roles: ['before', 'after'],
    result: 'after',
    isLimit: true,
    isComparison: true,
    isExact: false,
    solve: (values, roles, at) => {
      const other = values[at === 0 ? 1 : 0];
      if (!other) return undefined;
      const isAbove = (roles[at] === 'after') === isUp;
      return isAbove ? { low: other.low, high: BOUNDLESS } : { low: ZERO, high: other.high };
    },
    text: (bound) => {
      const [before, after] = [
        bound.find(({ role }) => role === 'before')?.term,
        bound.find(({ role }) => role === 'after')?.term,
      ];
      if (!before || !after) return '';
      const sign = Math.sign(compare(after.value, before.value));
      return `${after.text}${['＜', '＝', '＞'][sign + 1] ?? ''}${before.text}`;
    },
  };
}

/** Not less than before. */
export const NOT_LESS = order(true);

/** Not more than before. */
export const NOT_MORE = order(false);

/** A difference and a percentage of one change, which go the same way; only words say which. */
export const SAME_WAY: Equation<'after' | 'difference' | 'rate'> = {
  roles: ['after', 'difference', 'rate'],
  result: 'rate',
  isLimit: true,
  isComparison: true,
  isExact: false,
  solve: (values, _, at) => values[at],
  text: (bound) =>
    bound
      .filter(({ role }) => role !== 'after')
      .map(({ term }) => term.text)
      .join('、'),
};

/** Two amounts of which neither is more than 10 to the `power` times the other. */
function ofOneOrder(power: number): Equation<'before' | 'after'> {
  return {
    roles: ['before', 'after'],
    result: 'after',
    isLimit: true,
    isComparison: true,
    isExact: false,
    solve: (values, _, at) => {
      const other = values[at === 0 ? 1 : 0];
      return other && { low: shiftDecimal(other.low, -power), high: shiftDecimal(other.high, power) };
    },
    text: (bound) => bound.map(({ term }) => term.text).join('、'),
  };
}

/** Two values of one measure are seldom ten times as much as one another. */
export const SAME_ORDER = ofOneOrder(1);

/** And never some hundreds of times. */
export const NEAR_ORDER = ofOneOrder(2);
