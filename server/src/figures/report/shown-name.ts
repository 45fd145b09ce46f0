import type { Line } from '../../document/line';
import { comparable, type Fact } from '../facts';
import { factsOf } from '../line-figures';
import { directionOf } from '../sentence/comparisons';
import { CHANGE_END } from '../words/vocabulary';
import { indicatorNameOf } from './mention';

/** A predicate says nothing of what is counted: 是全区仅有的2个. */
const PREDICATE = /^[是为]/;

/**
 * What a figure counts, for people. A change is one of what the value before it counts: 立案86起，同比下降9.1% is 立案（下降）. So
 * is the value of another time, and what is only said of a figure: 现有120人，去年同期131人.
 */
export function shownNameOf(line: Line, fact: Fact): string {
  const own = indicatorNameOf(fact);
  const isChange = directionOf(fact.label) !== undefined;
  const isBare = fact.label === '' && fact.times.length > 0;
  if (!isChange && !isBare && !PREDICATE.test(fact.label)) return own;
  const base = baseBefore(factsOf(line).facts, fact, isBare);
  if (!base) return own;
  const change = isChange ? CHANGE_END.exec(fact.label)?.[0] : undefined;
  return change === undefined ? base : `${base}（${change}）`;
}

/** The name of the nearest value before a figure in its sentence that has one of its own. */
function baseBefore(facts: readonly Fact[], fact: Fact, isBare: boolean): string | undefined {
  const base = facts.findLast(
    (other) =>
      other.index < fact.index &&
      other.sentence === fact.sentence &&
      other.label !== '' &&
      directionOf(other.label) === undefined &&
      !PREDICATE.test(other.label) &&
      (!isBare || comparable(other, fact)),
  );
  return base && indicatorNameOf(base);
}
