import { describe, expect, it } from 'vitest';
import { analyseLine } from '../../server/src/document/analyse-line';
import { relationsIn } from '../../server/src/figures/line-figures';
import { describeRelation } from './describe-relation';
import { readTable } from './text-table';

describe.each(readTable('relations.txt'))('%s', (_section, examples) => {
  it.each(examples)('checks $sentence', ({ sentence, expected }) => {
    expect(relationsIn(analyseLine(sentence)).map(describeRelation)).toEqual(expected);
  });
});

describe('a repair', () => {
  const repaired = (sentence: string): readonly string[] =>
    relationsIn(analyseLine(sentence))
      .filter(({ holds }) => !holds)
      .flatMap(({ repairs }) => repairs)
      .map(({ range, newText }) => sentence.slice(0, range.start) + newText + sentence.slice(range.end));

  it('is offered for each figure that may be the wrong one', () => {
    expect(repaired('排查隐患320处，已整改286处，剩余44处正在整改。')).toEqual([
      '排查隐患320处，已整改286处，剩余34处正在整改。',
      '排查隐患320处，已整改276处，剩余44处正在整改。',
      '排查隐患330处，已整改286处，剩余44处正在整改。',
    ]);
  });

  it('makes the relation hold', () => {
    const sentences = readTable('relations.txt').flatMap(([, examples]) =>
      examples.map(({ sentence }) => sentence),
    );
    for (const text of sentences.flatMap(repaired)) {
      expect([text, relationsIn(analyseLine(text)).length]).not.toEqual([text, 0]);
    }
  });

  it('is written the way the figure was: in its 万, width and grouping', () => {
    expect(repaired('冻结资金1500万元，返还900万元，剩余700万元。')[0]).toContain('剩余600万元');
    expect(repaired('共立案４００起，破案２６０起，破案率５６．５％。')[0]).toContain('破案率６５．０％');
    expect(repaired('刑事拘留1,035人、取保候审18人，共1,063人。')[0]).toContain('共1,053人');
  });
});
