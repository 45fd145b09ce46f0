import {
  compare,
  decimalText,
  integer,
  lastPlace,
  multiply,
  ONE,
  quotient,
  ratioWithin,
  subtract,
  sum,
  trimmed,
  ZERO,
  type Decimal,
  type Interval,
} from '../decimal';
import { valuesOf, type KnownFact } from '../facts';
import type { Multiple } from '../figure';
import { numberText } from '../written';
import type { Comparison, Result } from './comparisons';
import { operand } from './operands';
import type { Relation } from './relation';

/** 翻一番 is said of a little less and of rather more than double. */
const LEAST_OF_DOUBLING: Decimal = { mantissa: 9n, scale: 1 };
const MOST_OF_DOUBLING: Decimal = { mantissa: 13n, scale: 1 };

/** 由20起增加到60起，增长2倍; 翻了两番; 是去年同期20起的3倍. */
export function multipleOf({ before, after }: Comparison, result: Result): Relation | undefined {
  const { figure } = result.fact;
  if (figure.kind !== 'multiple' || compare(before.figure.amount.value, ZERO) <= 0) return undefined;
  const times = timesMeant(figure, result);
  if (!times) return undefined;
  const holds = ratioWithin(valuesOf(after.figure), valuesOf(before.figure), times);
  const ratio = quotient(after.figure.amount.value, before.figure.amount.value, 2, 'half-up');
  return ratio && describe(before, after, result.fact, ratio, holds);
}

/** How many times the old value the new one is said to be. */
function timesMeant({ word, amount }: Multiple, { isRatio, direction }: Result): Interval | undefined {
  const { value, written } = amount;
  if (word === '番') {
    if (value.scale > 0 || value.mantissa > 9n) return undefined;
    const times = integer(2n ** value.mantissa);
    return { low: multiply(times, LEAST_OF_DOUBLING), high: multiply(times, MOST_OF_DOUBLING) };
  }
  if (direction === 'down') return undefined;
  const place = lastPlace(written.scale, 0);
  const half = { mantissa: place.mantissa * 5n, scale: place.scale + 1 };
  const more = isRatio ? ZERO : ONE;
  return { low: sum([subtract(value, half), more]), high: sum([value, half, more]) };
}

function describe(
  before: KnownFact,
  after: KnownFact,
  multiple: KnownFact,
  ratio: Decimal,
  holds: boolean,
): Relation {
  const expected = decimalText(trimmed(ratio));
  return {
    kind: 'change',
    holds,
    confidence: 'likely',
    operands: [operand('before', before), operand('after', after), operand('difference', multiple)],
    subject: operand('difference', multiple),
    expected: '',
    arithmetic: `${numberText(after.figure)}÷${numberText(before.figure)}=${expected}`,
    repairs: [],
  };
}
