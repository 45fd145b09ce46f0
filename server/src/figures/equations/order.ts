import { compare, ZERO, type Decimal } from '../reading/decimal';
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
