import { compare } from '../reading/decimal';
import { contradicts } from './change';
import type { Comparison, ImpliedComparison } from './comparisons';
import { joined, operand } from '../equations/operands';
import type { Operand, Relation } from '../equations/relation';

/** A verb of rising or falling against the two values it stands with. */
export function directionsOf(
  comparisons: readonly Comparison[],
  implied: readonly ImpliedComparison[],
): readonly Relation[] {
  return [
    ...comparisons.flatMap((comparison) => {
      const relation = directionOfPair(comparison);
      return relation ? [relation] : [];
    }),
    ...implied.flatMap(({ after, change, rate }): readonly Relation[] => {
      if (change.direction === rate.direction) return [];
      const operands = [
        operand('after', after),
        operand('difference', change.fact),
        operand('rate', rate.fact),
      ];
      return [
        relationOf(false, operands, operand('rate', rate.fact), joined([change.fact, rate.fact], '、')),
      ];
    }),
  ];
}

function directionOfPair(comparison: Comparison): Relation | undefined {
  const { before, after, verb, results } = comparison;
  const wrong = results.find((result) => contradicts(comparison, result));
  if (!verb && results.length === 0) return undefined;
  const order = compare(after.figure.amount.value, before.figure.amount.value);
  const verbHolds = verb === undefined || (verb === 'up' ? order >= 0 : order <= 0);
  const operands = [operand('before', before), operand('after', after)];
  const sign = order > 0 ? '＞' : order < 0 ? '＜' : '＝';
  const subject = wrong ? operand('difference', wrong.fact) : operand('after', after);
  return relationOf(verbHolds && !wrong, operands, subject, joined([after, before], sign));
}

function relationOf(
  holds: boolean,
  operands: readonly Operand[],
  subject: Operand,
  arithmetic: string,
): Relation {
  return {
    kind: 'direction',
    holds,
    confidence: 'certain',
    operands,
    subject,
    expected: '',
    arithmetic,
    repairs: [],
  };
}
