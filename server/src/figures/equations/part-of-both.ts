import { addIntervals, exactly, multiply, ONE, subtractIntervals, type Interval } from '../reading/decimal';
import { divided, type Equation } from './equation';

const WHOLE = exactly(ONE);

/** One of two kinds as a share of both together: 34÷（129＋34）=20.86%. */
export const PART_OF_BOTH: Equation<'denominator' | 'numerator' | 'rate'> = {
  roles: ['denominator', 'numerator', 'rate'],
  result: 'rate',
  isExact: false,
  solve: (values, roles, at) => {
    const [other, own, rate] = (['denominator', 'numerator', 'rate'] as const).map(
      (role) => values[roles.indexOf(role)],
    );
    if (!other || !own || !rate) return undefined;
    const rest = subtractIntervals(WHOLE, rate);
    switch (roles[at]) {
      case 'rate':
        return divided(own, addIntervals(own, other));
      case 'numerator':
        return divided(times(other, rate), rest);
      default:
        return divided(times(own, rest), rate);
    }
  },
  text: (bound) => {
    const own = bound.find(({ role }) => role === 'numerator');
    const both = bound.filter(({ role }) => role !== 'rate').map(({ term }) => term.text);
    return `${own?.term.text ?? ''}÷（${both.join('＋')}）`;
  },
};

function times(a: Interval, b: Interval): Interval {
  return { low: multiply(a.low, b.low), high: multiply(a.high, b.high) };
}
