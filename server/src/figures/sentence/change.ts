import type { KnownFact } from '../facts';
import type { Comparison, Result } from './comparisons';
import { differenceClaim, growthClaim, isRise } from '../equations/change-claims';
import { judge } from '../equations/judge';
import { isSlipInRole } from '../equations/misprint';
import { isLess, isMore } from '../equations/size';
import { writtenDigits } from '../reading/written';
import { multipleOf } from './multiples';
import type { Relation } from '../equations/relation';
import { COMPARABLE_PRICES } from '../words/word-classes.generated';

/**
 * New value against old value: the difference, the percentage or the points that the sentence gives for it.
 * Cues: both values with 由…到… or with the years they belong to, and the verb of the change.
 */
export function changesOf(comparisons: readonly Comparison[]): readonly Relation[] {
  return comparisons.flatMap((comparison) =>
    comparison.results.flatMap((result) => {
      if (contradicts(comparison, result)) return [];
      const relation = changeOf(comparison, result);
      return relation ? [relation] : [];
    }),
  );
}

/** A change whose verb points the wrong way is the direction rule's business. */
export function contradicts({ before, after }: Comparison, { direction, isRatio }: Result): boolean {
  if (isRatio) return false;
  return direction === 'up' ? isLess(after, before) : isMore(after, before);
}

function changeOf(comparison: Comparison, result: Result): Relation | undefined {
  const kind = result.fact.figure.kind;
  if (kind === 'rate') {
    const isOfRates = comparison.after.figure.kind === 'rate';
    return isOfRates ? pointsMeant(comparison, result.fact) : percentage(comparison, result);
  }
  if (kind === 'multiple') return multipleOf(comparison, result);
  const relation = difference(comparison, result);
  return relation?.holds || !result.isGross || isMisprinted(comparison, result.fact) ? relation : undefined;
}

/** Whether a slip of the keyboard makes the written difference out of the right one. */
function isMisprinted(comparison: Comparison, change: KnownFact): boolean {
  return isSlipInRole(differenceClaim(comparison, change, 'certain'), 'difference');
}

/** 由20起增加到30起，增加10起; 由65%提高到82%，提高17个百分点 */
function difference(comparison: Comparison, { fact, direction }: Result): Relation | undefined {
  return judge(differenceClaim(comparison, fact, 'certain', direction));
}

/** 由65%提高到82%，提高17%: the difference of two percentages is given in points. */
function pointsMeant(comparison: Comparison, rate: KnownFact): Relation | undefined {
  if (rate.figure.kind !== 'rate') return undefined;
  const claim = differenceClaim(comparison, rate, 'certain');
  if (!judge(claim)?.holds) return undefined;
  const { end } = rate.figure.range;
  const range = { start: end - rate.figure.sign.length, end };
  return judge({
    ...claim,
    holds: false,
    confidence: 'possible',
    correction: {
      expected: `${writtenDigits(rate.figure)}个百分点`,
      repair: { role: 'difference', range, newText: '个百分点' },
    },
  });
}

/** 由20起增加到30起，上升50% */
function percentage(comparison: Comparison, { fact, direction }: Result): Relation | undefined {
  if (fact.figure.kind !== 'rate') return undefined;
  const relation = judge(growthClaim(comparison, fact, isRise(comparison, direction), 'certain'));
  const names = comparison.before.label + comparison.after.label;
  return relation?.holds || !COMPARABLE_PRICES.test(names) ? relation : undefined;
}
