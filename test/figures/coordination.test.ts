import { describe, expect, it } from 'vitest';
import { analyseLine } from '../../server/src/document/analyse-line';
import { relationsIn } from '../../server/src/figures/line-figures';
import { describeRelation } from './describe-relation';
import { readTable } from './text-table';

describe.each(readTable('coordination.txt'))('%s', (_section, examples) => {
  it.each(examples)('counts the items of $sentence', ({ sentence, expected }) => {
    const counts = relationsIn(analyseLine(sentence)).filter(({ kind }) => /count$/.test(kind));
    expect(counts.map(describeRelation)).toEqual(expected);
  });
});
