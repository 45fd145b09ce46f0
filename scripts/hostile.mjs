/**
 * `npm run hostile`: texts that once took time out of all proportion to their length, each at four lengths of which every
 * one is twice the one before. Fails where time grows by more than 2.3 for twice the text, from a size on that takes
 * long enough to be measured. `npm run hostile -- WORD` looks at those whose name contains the word.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from './generate/load-typescript.mjs';
import { root } from './setup.mjs';

const { createReportService } = await loadTypeScript('server/src/service.ts');
const { createKnowledge } = await loadTypeScript('server/src/knowledge/knowledge.ts');
const { GROWING_TEXTS } = await loadTypeScript('test/hostile/growing-texts.ts');

const LENGTHS = [25_000, 50_000, 100_000, 200_000];
const MOST_GROWTH = 2.3;
/** In milliseconds: below, the clock and the collector say more than the text. */
const MEASURABLE = 400;
/** In milliseconds: what takes longer has failed. */
const PATIENCE = 20_000;

const knowledge = createKnowledge(JSON.parse(readFileSync(join(root, 'server/dist/knowledge.json'), 'utf8')));
const words = { wordsOf: (text) => Array.from(text) };

function timeOf(text) {
  const service = createReportService({ knowledge, words });
  const before = process.cpuUsage();
  const document = service.open(text);
  service.diagnose(document);
  service.outline(document);
  const { user } = process.cpuUsage(before);
  return user / 1000;
}

/** The least of several, for another process may be in the way. */
function leastTimeOf(text) {
  const first = timeOf(text);
  return first > 3000 ? first : Math.min(first, timeOf(text));
}

let failures = 0;
for (const { name, of } of GROWING_TEXTS) {
  if (!name.includes(process.argv[2] ?? '')) continue;
  const times = [];
  for (const length of LENGTHS) {
    times.push(leastTimeOf(of(length)));
    if (times.at(-1) > PATIENCE) break;
  }
  const growths = times.slice(1).map((time, i) => (time < MEASURABLE ? 0 : time / times[i]));
  const isLinear = times.length === LENGTHS.length && Math.max(...growths) <= MOST_GROWTH;
  if (!isLinear) failures += 1;
  const row = [name.padEnd(40), ...times.map((time) => time.toFixed(0).padStart(7))];
  console.log(row.join(' '), isLinear ? '' : ' ✗ grows faster than its length');
}
console.log(failures === 0 ? 'linear' : `${failures} not linear`);
process.exitCode = failures === 0 ? 0 : 1;
