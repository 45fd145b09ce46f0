import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReportService } from '../../server/src/service';
import { productKnowledge } from '../fixture/knowledge';
import { intlWords } from '../fixture/words';
import { startWorkCounter } from '../fixture/work-counter';
import type { WorkCounter } from '../fixture/work-counter';
import { GROWING_TEXTS } from './growing-texts';

function diagnose(text: string): void {
  const failures: string[] = [];
  const service = createReportService({
    knowledge: productKnowledge,
    words: intlWords,
    onRuleFailure: (rule) => failures.push(rule),
  });
  const document = service.open(text);
  service.diagnose(document);
  service.outline(document);
  expect(failures).toEqual([]);
}

/** Long enough for what is done once a report not to show; `npm run hostile` goes on to sizes that take time. */
const LENGTH = 6000;

/** Work that grows with the square of the text comes to four. */
const MOST_GROWTH = 2.3;

describe('twice the text', () => {
  let counter: WorkCounter;
  beforeAll(async () => {
    diagnose('全镇共走访群众120人次，其中甲村12人次。');
    counter = await startWorkCounter();
  });
  afterAll(() => counter.stop());

  it.each(GROWING_TEXTS)('is about twice the work: $name', async ({ of }) => {
    const growth = async (): Promise<number> => {
      const once = await counter.blocksRunBy(() => diagnose(of(LENGTH)));
      const twice = await counter.blocksRunBy(() => diagnose(of(2 * LENGTH)));
      return twice / once;
    };
    // V8 counts a little less of what it has just optimized: growth is what shows every time.
    let least = await growth();
    for (let again = 0; least >= MOST_GROWTH && again < 2; again += 1)
      least = Math.min(least, await growth());
    expect(least).toBeLessThan(MOST_GROWTH);
  });
});
