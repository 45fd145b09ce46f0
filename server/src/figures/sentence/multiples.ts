import {
  add,
  compare,
  integer,
  lastPlace,
  multiply,
  ONE,
  roundingInterval,
  ZERO,
  type Decimal,
  type Interval,
} from '../reading/decimal';
import type { Multiple } from '../reading/figure';
import type { Comparison, Result } from './comparisons';
import { multipleClaim } from '../equations/change-claims';
import { judge } from '../equations/judge';
import type { Relation } from '../equations/relation';
import { vagueTerm } from '../equations/term';

/** 翻一番 and 增长2倍 are said of a little less and of rather more. */
const LEAST_OF_TIMES: Decimal = { mantissa: 9n, scale: 1 };
const MOST_OF_TIMES: Decimal = { mantissa: 13n, scale: 1 };

/** 由20起增加到60起，增长2倍; 翻了两番; 是去年同期20起的3倍. */
export function multipleOf(comparison: Comparison, result: Result): Relation | undefined {
  const { figure } = result.fact;
  if (figure.kind !== 'multiple' || compare(comparison.before.figure.amount.value, ZERO) <= 0)
    return undefined;
  const times = timesMeant(figure, result);
  return times && judge(multipleClaim(comparison, result.fact, vagueTerm(times)));
}

/** How many times the old value the new one is said to be. */
function timesMeant({ word, amount }: Multiple, { isRatio, direction }: Result): Interval | undefined {
  const { value, written } = amount;
  if (word === '番') {
    return value.scale > 0 || value.mantissa > 9n ? undefined : aboutTimes(integer(2n ** value.mantissa));
  }
  if (direction === 'down') return undefined;
  const times = isRatio ? value : add(value, ONE);
  if (written.scale === 0) return aboutTimes(times);
  const step = lastPlace(written.scale, 0);
  return roundingInterval(times, step);
}

/** 翻一番 and 增长2倍 are said of a little less and of rather more. */
export function aboutTimes(times: Decimal): Interval {
  return { low: multiply(times, LEAST_OF_TIMES), high: multiply(times, MOST_OF_TIMES) };
}
