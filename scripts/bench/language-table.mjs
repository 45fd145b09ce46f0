import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from '../generate/load-typescript.mjs';
import { root } from '../setup.mjs';
import { reportText } from './report-text.mjs';

/** What the table of counts costs: milliseconds and megabytes to open it, milliseconds to check a text with it. */
export async function languageTableCost(length, runs) {
  const { openLanguageTable } = await loadTypeScript('server/src/text/attestation/open-language-table.ts');
  const { slipsIn } = await loadTypeScript('server/src/text/attestation/slips.ts');
  const before = process.memoryUsage.rss();
  const times = { open: [], check: [] };
  const paragraphs = reportText(length).split('\n');
  let table;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const file = readFileSync(join(root, 'server/dist/language.table'));
    table = openLanguageTable(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
    times.open.push(performance.now() - start);
    if (run === 0) times.memory = (process.memoryUsage.rss() - before) / 2 ** 20;
  }
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    for (const paragraph of paragraphs) slipsIn(table, paragraph);
    times.check.push(performance.now() - start);
  }
  return {
    open: times.open[0],
    megabytes: times.memory,
    check: times.check.sort((a, b) => a - b)[runs >> 1],
  };
}
