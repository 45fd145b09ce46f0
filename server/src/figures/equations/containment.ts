import { addIntervals, exactly, ONE, subtractIntervals, ZERO, type Decimal } from '../reading/decimal';
import type { Equation } from './equation';

/** More than any report counts. */
const BOUNDLESS: Decimal = { mantissa: 10n ** 40n, scale: 0 };

/** Parts that are counted once do not come to more than their whole. */
export const CONTAINMENT: Equation<'part' | 'total'> = {
  roles: ['part', 'total'],
  result: 'total',
  isLimit: true,
  isComparison: true,
  isExact: false,
  solve: (values, roles, at) => {
    const whole = values[roles.indexOf('total')] ?? exactly(ZERO);
    const parts = values
      .filter((_, i) => i !== at && roles[i] === 'part')
      .reduce(addIntervals, exactly(ZERO));
    return roles[at] === 'part'
      ? { low: ZERO, high: subtractIntervals(whole, parts).high }
      : { low: parts.low, high: BOUNDLESS };
  },
  text: (bound) => {
    const textsOf = (wanted: string): readonly string[] =>
      bound.filter(({ role }) => role === wanted).map(({ term }) => term.text);
    return `${textsOf('part').join('＋')}＞${textsOf('total').join('')}`;
  },
};

/** A part of all there is comes to no more than 100 %. */
export const AT_MOST_ALL: Equation<'rate'> = {
  roles: ['rate'],
  result: 'rate',
  isLimit: true,
  isComparison: true,
  isExact: false,
  solve: () => ({ low: ZERO, high: ONE }),
  text: (bound) => `${bound.map(({ term }) => term.text).join('')}＞100%`,
};

/** An amount is not less and not more than such amounts ever are. */
export const WITHIN: Equation<'amount' | 'least' | 'most'> = {
  roles: ['amount', 'least', 'most'],
  result: 'amount',
  isLimit: true,
  isComparison: true,
  isExact: false,
  solve: (values, roles) => ({
    low: values[roles.indexOf('least')]?.low ?? ZERO,
    high: values[roles.indexOf('most')]?.high ?? BOUNDLESS,
  }),
  text: (bound) => {
    const textOf = (wanted: string): string => bound.find(({ role }) => role === wanted)?.term.text ?? '';
    const [least, most] = [textOf('least'), textOf('most')];
    if (least && most) return `${least}～${most}`;
    return least ? `≥${least}` : most && `≤${most}`;
  },
};
