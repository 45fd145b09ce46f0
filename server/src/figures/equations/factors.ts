import { exactly, multiply, ONE, type Interval } from '../reading/decimal';
import { divided, type Equation } from './equation';

/** The result is the product of some roles divided by others. */
export function factors<Role extends string>(
  result: Role,
  over: readonly Role[],
  under: readonly Role[],
): Equation<Role> {
  const isOver = (role: Role): boolean => over.includes(role);
  return {
    roles: [...over, ...under, result],
    result,
    isExact: under.length === 0,
    solve: (values, roles, at) => {
      const own = roles[at];
      if (own === undefined) return undefined;
      // All that stands with the result against all that makes it, the wanted role left out.
      let [top, bottom] = [exactly(ONE), exactly(ONE)];
      values.forEach((value, i) => {
        const role = roles[i];
        if (i === at || role === undefined) return;
        if (isOver(role)) top = product(top, value);
        else bottom = product(bottom, value);
      });
      return isOver(own) ? divided(bottom, top) : divided(top, bottom);
    },
    text: (bound) => {
      const named = (roles: readonly Role[]): readonly string[] =>
        bound.filter(({ role }) => roles.includes(role)).map(({ term }) => term.text);
      return [named(over).join('×'), ...named(under)].join('÷');
    },
  };
}

function product(a: Interval, b: Interval): Interval {
  return { low: multiply(a.low, b.low), high: multiply(a.high, b.high) };
}

/** What was done of all there is: 152÷160=95%. */
export const RATE = factors('rate', ['numerator'], ['denominator']);

/** A part of a whole: 300÷1500=20%. */
export const SHARE = factors('rate', ['part'], ['total']);

/** So many, each of so much: 215×1500=32.25万. */
export const PRODUCT = factors('total', ['number', 'each'], []);

/** The same with the average in question: 32.25万÷215=1500. */
export const AVERAGE = factors('each', ['total'], ['number']);

/** So many, each of so much, so many times: 2164×50×12=129.84万. */
export const PAYMENT = factors('total', ['number', 'each', 'times'], []);

/** A value as a multiple of another: 6.4÷1.6=4. */
export const MULTIPLE = factors('difference', ['after'], ['before']);

/** Two amounts in a given proportion, first to second: 400×1.5÷1=600. */
export const PROPORTION = factors('part', ['base', 'ratio'], []);
