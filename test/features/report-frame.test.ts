import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { openReport } from '../../server/src/document/report-document';
import { frameOf } from '../../server/src/features/report-frame';
import { parseOwnKinds } from '../../server/src/knowledge/parse-own-kinds';
import { productKnowledge } from '../fixture/knowledge';

const REPORT = `青河镇2024年上半年工作总结及下半年工作计划

今年以来，走访群众300户。现将有关情况报告如下：
一、上半年工作开展情况
（一）抓好民生实事。办成12件。
（二）推进3个重点项目
都已开工。
二、存在的问题
一是人手不足。二是经费不足。三是经验不足。
三、2025年工作打算
再接再厉。

青河镇人民政府
2024年7月2日
`;

describe('the structure of a report as a skeleton', () => {
  it('keeps title and headings, and leaves unit, years and figures open', () => {
    expect(frameOf(openReport(REPORT), '镇半年总结', productKnowledge)).toMatchObject({
      名称: '镇半年总结',
      标题: '{单位}{年}年上半年工作总结及下半年工作计划',
      部分: [
        { 名称: '上半年工作开展情况', 小节: ['抓好民生实事', '推进*个重点项目'] },
        { 名称: '存在的问题', 各项: 3 },
        '{下年}年工作打算',
      ],
      落款: ['{单位}', '{年}年*月*日'],
    });
  });

  it('is a kind that can be read back without a problem', () => {
    const frame = frameOf(openReport(REPORT), '镇半年总结', productKnowledge);
    const { kinds, problems } = parseOwnKinds(stringify({ 文种: [frame] }), '文种.yaml');
    expect(problems).toEqual([]);
    expect(kinds[0]?.sections.map(({ title }) => title)).toEqual([
      '上半年工作开展情况',
      '存在的问题',
      '{下年}年工作打算',
    ]);
  });

  it('cannot be had of a report without sections', () => {
    expect(frameOf(openReport('工作总结\n\n今年工作平稳。\n'), '总结', productKnowledge)).toBeUndefined();
  });
});
