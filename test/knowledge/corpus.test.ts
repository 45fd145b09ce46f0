import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WordMatch } from '../../server/src/knowledge/types';
import { wordListIds } from '../../server/src/knowledge/types';
import { productKnowledge as knowledge } from '../fixture/knowledge';

const corpus = process.env['NIGAO_CORPUS'];

if (corpus === undefined) {
  console.log('NIGAO_CORPUS 未设置，跳过已发表报告的测量。 No published reports to measure against.');
}

/** The year of a published report, from its file's name. */
function yearOf(file: string): string {
  return /\d{4}/u.exec(file)?.[0] ?? '';
}

function isLoud({ entry }: WordMatch, year: string): boolean {
  return entry.severity !== 'hint' && (entry.since === undefined || entry.since.slice(0, 4) < year);
}

describe.runIf(corpus)('published reports, which have been proofread', () => {
  const folder = join(corpus ?? '', 'clean');
  const reports = corpus === undefined ? [] : readdirSync(folder).map((file) => [file] as const);

  it.each(reports)('%s holds no entry of a word list and no wrong form of a term', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const words = wordListIds
      .flatMap((id) => knowledge.wordIndex(id).find(text))
      .filter((match) => isLoud(match, yearOf(file)));
    const wrong = knowledge.termIndex.find(text).filter(({ as }) => as === 'wrong');
    expect([...words, ...wrong].map(({ range }) => text.slice(range.start - 10, range.end + 10))).toEqual([]);
  });
});
