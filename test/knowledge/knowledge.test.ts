import { describe, expect, it } from 'vitest';
import { compileDataFiles } from '../../server/src/knowledge/compile';
import { createKnowledge, extendKnowledge } from '../../server/src/knowledge/knowledge';
import { parseGlossary } from '../../server/src/knowledge/parse-glossary';
import { parseWords } from '../../server/src/knowledge/parse-words';
import { readDataFiles } from './data-files';

const { data } = compileDataFiles(readDataFiles());

describe('knowledge', () => {
  it('finds terms in running text', () => {
    const { find } = createKnowledge(data).termIndex;
    const text = '严格落实“三会一课”、主题党日等制度，做到两个维护。';
    expect(find(text).map(({ term }) => term.term)).toEqual(['三会一课', '主题党日', '两个维护']);
  });

  it('shows every sense of a name that has several', () => {
    const [match] = createKnowledge(data).termIndex.find('落实寄递物流“三项制度”');
    expect(match?.term.senses.map(({ field }) => field)).toEqual(['行政执法', '寄递物流']);
  });

  it('builds each index once', () => {
    const knowledge = createKnowledge(data);
    expect(knowledge.termIndex).toBe(knowledge.termIndex);
    expect(knowledge.wordIndex('confusable')).toBe(knowledge.wordIndex('confusable'));
  });

  it('takes a workspace’s terms and words on top of its own', () => {
    const { terms } = parseGlossary('terms:\n  - { term: 一千双百, meaning: 本地行动 }', 'a.yaml');
    const { list } = parseWords(
      'list: confusable\nentries:\n  - { wrong: 柳何县, right: 柳河县, reason: { zh: 县名, en: name } }',
      'b.yaml',
    );
    const knowledge = createKnowledge(extendKnowledge(data, { terms, wordLists: list ? [list] : [] }));
    expect(knowledge.termIndex.find('主攻“一千双百”').map(({ term }) => term.term)).toEqual(['一千双百']);
    expect(
      knowledge
        .wordIndex('confusable')
        .find('柳何县布署')
        .map(({ replacements }) => replacements[0]),
    ).toEqual(['柳河县', '部署']);
  });

  it('searches in time linear in the text', () => {
    const { find } = createKnowledge(data).termIndex;
    const sentence = '全县公安机关认真落实“三会一课”制度，深入学习贯彻，扎实推进打防管控各项工作。';
    const best = (text: string): number => Math.min(...[1, 2, 3, 4, 5].map(() => timeOf(() => find(text))));
    // Quadratic time would be a hundredfold.
    expect(best(sentence.repeat(10_000))).toBeLessThan(50 * Math.max(best(sentence.repeat(1_000)), 1));
  });
});

/** In milliseconds of the processor: what else the machine does meanwhile does not count. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}
