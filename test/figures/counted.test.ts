import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { mentionsIn } from '../../server/src/figures/report/mention';
import { countedBy } from '../../server/src/figures/words/counted';
import { scopeOf } from '../../server/src/figures/sentence/scope';
import { createJiebaSegmenter } from '../../server/src/text/segmentation/jieba-segmenter';
import { jiebaTexts } from '../segmentation/prepared-engines';

describe('what a figure counts', () => {
  it.each([
    ['化解矛盾纠纷', '化解', '矛盾纠纷'],
    ['排查整治消防安全隐患', '排查整治', '消防安全隐患'],
    ['新建和改造农村公路', '新建和改造', '农村公路'],
    ['培育了家庭农场', '培育', '家庭农场'],
    ['取保候审', '取保候审', ''],
    ['立盗窃案件', '立', '盗窃案件'],
    ['党员', '', '党员'],
    ['办结率', '', '办结率'],
    ['建设用地面积', '', '建设用地面积'],
    ['', '', ''],
  ])('“%s” is the work “%s”, done to “%s”', (name, verb, noun) => {
    expect(countedBy(name)).toEqual({ verb, noun });
  });

  it('begins and ends where words do, as the segmenter cuts them', () => {
    const segmenter = createJiebaSegmenter({ ...jiebaTexts(), userWords: [] });
    const text = readFileSync(new URL('relations.txt', import.meta.url), 'utf8').replace(/^ .*$/gm, '');
    const names = openReport(text).lines.flatMap(({ line }) => {
      const edges = edgesOf(segmenter.cut(line.prose));
      return mentionsIn(line).flatMap(({ fact: { figure }, name }) => {
        const start = line.prose.lastIndexOf(name, figure.range.start);
        const isWhole = edges.has(start) && edges.has(start + name.length);
        return name === '' || start < 0 ? [] : [{ name, isWhole }];
      });
    });
    expect(names.length).toBeGreaterThan(500);
    const torn = names.filter(({ isWhole }) => !isWhole);
    expect(torn.length / names.length).toBeLessThan(0.05);
  });
});

function edgesOf(words: readonly string[]): ReadonlySet<number> {
  const edges = new Set([0]);
  let at = 0;
  for (const word of words) edges.add((at += word.length));
  return edges;
}

describe('whose a figure is', () => {
  it.each([
    ['全县共化解矛盾纠纷120起。', '全县'],
    ['今年以来，我局破获案件12起，抓获嫌疑人15名。', '我局'],
    ['各派出所走访群众3000人次。', '各派出所'],
    ['全镇动员，城关派出所共调解纠纷18起。', '城关派出所'],
    ['全镇动员。共调解纠纷18起。', ''],
    ['全县化解纠纷120起，其中城关镇化解34起。', '城关镇'],
    ['发放宣传册500份。', ''],
  ])('%s', (sentence, scope) => {
    const [line] = openReport(sentence).lines.map((placed) => placed.line);
    const fact = line && mentionsIn(line).at(-1)?.fact;
    expect(fact && scopeOf(line, fact)).toBe(scope);
  });
});
