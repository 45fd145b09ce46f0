import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseLine } from '../../server/src/document/analyse-line';
import { relationsIn } from '../../server/src/figures/line-figures';

const corpus = process.env['NIGAO_CORPUS'];
const folder = corpus && join(corpus, 'clean');
const files = folder && existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
if (files.length === 0)
  console.log('NIGAO_CORPUS 未设置，跳过已发表报告的测量。 No published reports to measure against.');

/** The relations that do not hold, with their place, but not those that only a hint would be made of. */
function brokenIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) => relationsIn(analyseLine(line)))
    .filter(({ holds, grounds }) => !holds && grounds !== 'words:possible')
    .map(({ kind, arithmetic, subject }) => `${kind} ${arithmetic} ${subject.text}`);
}

/** Published and proofread: every relation found broken there is a false alarm. */
describe.runIf(files.length > 0)('in published reports', () => {
  it.each(files)('no figure of %s contradicts another', (file) => {
    expect(brokenIn(readFileSync(join(folder ?? '', file), 'utf8'))).toEqual([]);
  });
});
