import { addIntervals, exactly, multiply, ONE, subtractIntervals, type Interval } from '../reading/decimal';
import { divided, type Bound, type Equation } from './equation';

type GrowthRole = 'before' | 'after' | 'rate';
type StepRole = 'after' | 'difference' | 'rate';

const WHOLE = exactly(ONE);

/** What a value of 1 comes to by the change: 1.15 where it rises by 15%. */
function reached(rate: Interval, isUp: boolean): Interval {
  return isUp ? addIntervals(WHOLE, rate) : subtractIntervals(WHOLE, rate);
}

function times(a: Interval, b: Interval): Interval {
  return { low: multiply(a.low, b.low), high: multiply(a.high, b.high) };
}

function valueOf<Role extends string>(
  values: readonly Interval[],
  roles: readonly Role[],
  role: Role,
): Interval | undefined {
  return values[roles.indexOf(role)];
}

function growth(isUp: boolean): Equation<GrowthRole> {
  return {
    roles: ['before', 'after', 'rate'],
    result: 'rate',
    isExact: false,
    solve: (values, roles, at) => {
      const [before, after, rate] = [
        valueOf(values, roles, 'before'),
        valueOf(values, roles, 'after'),
        valueOf(values, roles, 'rate'),
      ];
      if (!before || !after || !rate) return undefined;
      switch (roles[at]) {
        case 'before':
          return divided(after, reached(rate, isUp));
        case 'after':
          return times(before, reached(rate, isUp));
        default:
          return divided(isUp ? subtractIntervals(after, before) : subtractIntervals(before, after), before);
      }
    },
    text: (bound) => {
      const [before, after] = [textAt(bound, 'before'), textAt(bound, 'after')];
      return `（${isUp ? `${after}−${before}` : `${before}−${after}`}）÷${before}`;
    },
  };
}

function step(isUp: boolean): Equation<StepRole> {
  return {
    roles: ['after', 'difference', 'rate'],
    result: 'rate',
    isExact: false,
    solve: (values, roles, at) => {
      const [after, difference, rate] = [
        valueOf(values, roles, 'after'),
        valueOf(values, roles, 'difference'),
        valueOf(values, roles, 'rate'),
      ];
      if (!after || !difference || !rate) return undefined;
      switch (roles[at]) {
        case 'after':
          return divided(times(difference, reached(rate, isUp)), rate);
        case 'difference':
          return divided(times(after, rate), reached(rate, isUp));
        default:
          return divided(
            difference,
            isUp ? subtractIntervals(after, difference) : addIntervals(after, difference),
          );
      }
    },
    text: (bound) => {
      const [after, difference] = [textAt(bound, 'after'), textAt(bound, 'difference')];
      return `${difference}÷（${after}${isUp ? '−' : '＋'}${difference}）`;
    },
  };
}

function textAt<Role extends string>(bound: readonly Bound<Role>[], role: Role): string {
  const found = bound.find((one) => one.role === role);
  return found ? found.term.text : '';
}

/** Old value, new value and the percentage between them: （30−20）÷20=50%. */
export const RISE = growth(true);
/** The same for a fall. */
export const FALL = growth(false);

/** A new value, by how much it rose and the percentage, the old value being left out: 15÷（85−15）=21%. */
export const RISE_STEP = step(true);
/** The same for a fall: 15÷（85＋15）=15%. */
export const FALL_STEP = step(false);
