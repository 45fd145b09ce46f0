import type { Comparison, Result } from './comparisons';
import { multipleClaim } from '../equations/change-claims';
import { judge } from '../equations/judge';
import type { Relation } from '../equations/relation';
import { doubledTerm, timesTerm } from '../equations/round';
import { exceeds } from '../equations/size';
import type { Term } from '../equations/term';

/** 由20起增加到60起，增长2倍; 翻了两番; 是去年同期20起的3倍. */
export function multipleOf(comparison: Comparison, result: Result): Relation | undefined {
  if (!exceeds(comparison.before, 0)) return undefined;
  const times = timesMeant(result);
  return times && judge(multipleClaim(comparison, result.fact, times));
}

/** How many times the old value the new one is said to be. */
function timesMeant({ fact: { figure }, isRatio, direction }: Result): Term | undefined {
  if (figure.kind !== 'multiple') return undefined;
  if (figure.word === '番') return doubledTerm(figure);
  return direction === 'down' ? undefined : timesTerm(figure, !isRatio);
}
