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
const { openLanguageTable } = await loadTypeScript('server/src/text/attestation/open-language-table.ts');
const { slipsIn } = await loadTypeScript('server/src/text/attestation/slips.ts');
const { GROWING_TEXTS } = await loadTypeScript('test/hostile/growing-texts.ts');

/** A single line is read up to `LONGEST_LINE`. */
const LENGTHS_OF_A_LINE = [2_400, 4_800, 9_600, 19_200];
const LENGTHS_OF_LINES = [25_000, 50_000, 100_000, 200_000];
const MOST_GROWTH = 2.3;
/** In milliseconds: below, the clock and the collector say more than the text. */
const MEASURABLE = 200;
/** In milliseconds: what takes longer has failed. The costliest that is linear takes half of it: every word looks like a slip. */
const PATIENCE = 60_000;
/** How often a time is taken, the least of which counts: another process may be in the way, never the other way round. */
const TIMES = 3;

const shipped = (file) => readFileSync(join(root, 'server/dist', file));
const knowledge = createKnowledge(JSON.parse(shipped('knowledge.json')));
const table = openLanguageTable(new Uint8Array(shipped('language.table')).buffer);
const options = {
  knowledge,
  words: { wordsOf: (text) => Array.from(text) },
  slips: { slipsOf: (text) => slipsIn(table, text) },
};

function timeOf(text) {
  const service = createReportService(options);
  const before = process.cpuUsage();
  const document = service.open(text);
  service.diagnose(document);
  service.outline(document);
  const { user } = process.cpuUsage(before);
  return user / 1000;
}

/** Takes the time once more, where it is not the first. */
function timeAgain(text, before) {
  return Math.min(before ?? Infinity, timeOf(text));
}

function timesOf(of, lengths) {
  const times = [];
  for (const length of lengths) {
    times.push(timeAgain(of(length)));
    if (times.at(-1) > PATIENCE) break;
  }
  for (let again = 1; again < TIMES && !isLinear(times, lengths); again += 1)
    times.forEach((time, i) => (times[i] = timeAgain(of(lengths[i]), time)));
  return times;
}

/** Growth over two doublings shows what one alone owes to the collector. */
function isLinear(times, lengths) {
  const growths = times.slice(2).map((time, i) => (time < MEASURABLE ? 0 : Math.sqrt(time / times[i])));
  return times.length === lengths.length && times.at(-1) <= PATIENCE && Math.max(...growths) <= MOST_GROWTH;
}

timeOf('全镇共走访群众120人次，其中甲村12人次。');
let failures = 0;
for (const { name, of } of GROWING_TEXTS) {
  if (!name.includes(process.argv[2] ?? '')) continue;
  const lengths = of(1000).includes('\n') ? LENGTHS_OF_LINES : LENGTHS_OF_A_LINE;
  const times = timesOf(of, lengths);
  if (!isLinear(times, lengths)) failures += 1;
  const row = [name.padEnd(40), ...times.map((time) => time.toFixed(0).padStart(7))];
  console.log(row.join(' '), isLinear(times, lengths) ? '' : ' ✗ grows faster than its length');
}
console.log(failures === 0 ? 'linear' : `${failures} not linear`);
process.exitCode = failures === 0 ? 0 : 1;
