import { differenceClaim } from '../equations/change-claims';
import { BEYOND_PLAN } from '../words/word-classes.generated';
import { meaningOf } from '../meaning';
import { alike, candidate, isAmount, type Binder } from './candidate';

/** 任务80套，实际完成92套，超任务12套: what was meant, what was done, and by how much that is more. */
export const surplusesIn: Binder = ({ sentences }) =>
  sentences.flatMap((sentence) =>
    sentence.filter(isAmount).flatMap((surplus) => {
      if (!BEYOND_PLAN.test(surplus.label)) return [];
      const earlier = alike(sentence, surplus).filter(({ index }) => index < surplus.index);
      const planned = earlier.findLast((fact) => meaningOf(fact).isPlanned);
      const done = earlier.findLast((fact) => fact !== planned);
      if (!planned || !done) return [];
      return [candidate(differenceClaim({ before: planned, after: done }, surplus, 'likely'), 'closed')];
    }),
  );
