import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReportService } from '../../server/src/service';
import { productKnowledge } from '../fixture/knowledge';
import { intlWords } from '../fixture/words';
import { GROWING_TEXTS } from './growing-texts';

/** How often every block of code has run: the same on every machine, however busy. What built-in functions do is not seen. */
interface Counter {
  readonly blocksRunBy: (work: () => void) => Promise<number>;
  readonly stop: () => Promise<void>;
}

async function startCounter(): Promise<Counter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const take = async (): Promise<number> => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ours = result.filter(({ url }) => /\/(?:server\/src|micromark|mdast)/.test(url));
    return ours
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
  };
  return {
    blocksRunBy: async (work) => {
      await take();
      work();
      return take();
    },
    stop: async () => {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

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

/** `npm run hostile` goes on to sizes that take time. */
const LENGTH = 3000;

describe('twice the text', () => {
  let counter: Counter;
  beforeAll(async () => {
    diagnose('全镇共走访群众120人次，其中甲村12人次。');
    counter = await startCounter();
  });
  afterAll(() => counter.stop());

  it.each(GROWING_TEXTS)('is about twice the work: $name', async ({ of }) => {
    const once = await counter.blocksRunBy(() => diagnose(of(LENGTH)));
    const twice = await counter.blocksRunBy(() => diagnose(of(2 * LENGTH)));
    expect(twice / once).toBeLessThan(2.3);
  });
});
