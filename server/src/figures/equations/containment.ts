import { ZERO, type Decimal } from '../reading/decimal';
import type { Equation } from './equation';

/** More than any report counts. */
const BOUNDLESS: Decimal = { mantissa: 10n ** 40n, scale: 0 };

/** A part is not greater than its whole. */
export const CONTAINMENT: Equation<'part' | 'total'> = {
  roles: ['part', 'total'],
  result: 'part',
  isExact: false,
  solve: (values, roles, at) => {
    const other = values[at === 0 ? 1 : 0];
    if (!other) return undefined;
    return roles[at] === 'part' ? { low: ZERO, high: other.high } : { low: other.low, high: BOUNDLESS };
  },
  text: (bound) =>
    ['part' as const, 'total' as const]
      .map((role) => bound.find((one) => one.role === role))
      .map((one) => (one ? one.term.text : ''))
      .join('＞'),
};
