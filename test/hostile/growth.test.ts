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

describe('twice the text', () => {
  let counter: WorkCounter;
  beforeAll(async () => {
    diagnose('全镇共走访群众120人次，其中甲村12人次。');
    counter = await startWorkCounter();
  });
  afterAll(() => counter.stop());

  it.each(GROWING_TEXTS)('is about twice the work: $name', async ({ of }) => {
    const once = await counter.blocksRunBy(() => diagnose(of(LENGTH)));
    const twice = await counter.blocksRunBy(() => diagnose(of(2 * LENGTH)));
    expect(twice / once).toBeLessThan(2.3);
  });
});
