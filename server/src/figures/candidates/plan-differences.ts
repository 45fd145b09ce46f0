import { differenceClaim } from '../equations/change-claims';
import { meaningOf } from '../meaning';
import { BEYOND_PLAN, SHORT_OF_PLAN } from '../words/word-classes.generated';
import { alike, candidate, isAmount, type Binder } from './candidate';

/** 任务80套，实际完成92套，超任务12套; …已完成72套，还差8套: what was meant, what was done, and what lies between. */
export const planDifferencesIn: Binder = ({ sentences }) =>
  sentences.flatMap((sentence) =>
    sentence.filter(isAmount).flatMap((difference) => {
      const isMore = BEYOND_PLAN.test(difference.label);
      if (!isMore && !SHORT_OF_PLAN.test(difference.label)) return [];
      const earlier = alike(sentence, difference).filter(({ index }) => index < difference.index);
      const planned = earlier.findLast((fact) => meaningOf(fact).isPlanned);
      const done = earlier.findLast((fact) => fact !== planned);
      if (!planned || !done) return [];
      const pair = isMore ? { before: planned, after: done } : { before: done, after: planned };
      return [candidate(differenceClaim(pair, difference, 'likely'), 'closed')];
    }),
  );
