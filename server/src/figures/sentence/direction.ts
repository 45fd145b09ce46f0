import { againstClaim, orderClaim } from '../equations/change-claims';
import { judge } from '../equations/judge';
import type { Relation } from '../equations/relation';
import { isLess, isMore } from '../equations/size';
import { contradicts } from './change';
import type { Comparison, ImpliedComparison } from './comparisons';

/** A verb of rising or falling against the two values it stands with. */
export function directionsOf(
  comparisons: readonly Comparison[],
  implied: readonly ImpliedComparison[],
): readonly Relation[] {
  return [
    ...comparisons.flatMap((comparison) => directionOfPair(comparison) ?? []),
    ...implied.flatMap((one) => directionOfSteps(one) ?? []),
  ];
}

function directionOfPair(comparison: Comparison): Relation | undefined {
  const { before, after, verb, results } = comparison;
  if (!verb && results.length === 0) return undefined;
  const wrong = results.find((result) => contradicts(comparison, result));
  const isAgainst = verb === 'up' ? isLess(after, before) : isMore(after, before);
  const verbHolds = verb === undefined || !isAgainst;
  const direction = verb ?? wrong?.direction ?? results[0]?.direction;
  const claim = orderClaim(comparison, direction !== 'down', wrong?.fact);
  return judge({ ...claim, holds: verbHolds && !wrong });
}

/** 同比减少15起，上升15%: the two say which way it went, and not the same. */
function directionOfSteps({ after, change, rate }: ImpliedComparison): Relation | undefined {
  if (change.direction === rate.direction) return undefined;
  return judge(againstClaim(after, change.fact, rate.fact));
}
