import { describe, expect, it } from 'vitest';
import closing from '../../../server/src/rules/structure/closing';
import emptySection from '../../../server/src/rules/structure/empty-section';
import salutation from '../../../server/src/rules/structure/salutation';
import type { Rule } from '../../../server/src/rules/rule';
import { diagnose } from '../../fixture/diagnose';

const places = (rule: Rule, text: string) =>
  diagnose(text, { rules: [rule] }).map(({ range }) => text.slice(range.start, range.end));

describe('a heading with nothing under it', () => {
  const empty = (text: string) => places(emptySection, text);

  it('is told with its number', () => {
    expect(empty('一、造林\n\n<!-- 待写 -->\n二、防火\n巡山36次。')).toEqual(['一、造林']);
    expect(empty('一、造林\n造林800亩。\n二、防火')).toEqual(['二、防火']);
  });

  it.each([
    ['it has its text on its line', '一、造林。造林800亩。\n二、防火。巡山36次。'],
    ['it ends as a sentence', '一、造林800亩；\n二、巡山36次。'],
    ['it names its items', '一、一是造林，二是防火\n二、防火\n巡山。'],
    ['a lower heading is under it', '一、造林\n（一）植苗\n植苗9万株。'],
    ['the lowest are a list', '一、措施\n1.造林\n2.防火\n3.育苗'],
    ['an article follows', '第一章 总则\n第一条 为护林，制定本办法。\n第二条 本办法适用于林场。'],
  ])('is right where %s', (_, text) => {
    expect(empty(text)).toEqual([]);
  });

  it('is told of a single heading 1. too, which is no list', () => {
    expect(empty('一、措施\n1.造林\n二、防火\n巡山36次。')).toEqual(['1.造林']);
  });
});

describe('the salutation of a speech', () => {
  const TITLE = '在全县林业工作会议上的汇报发言';
  const missing = (body: string) => places(salutation, `${TITLE}\n${body}`).length === 1;

  it('stands in one of the six lines under the title that say something', () => {
    expect(missing('青河镇\n王山\n\n2025年7月3日\n各位领导：\n下面汇报。')).toBe(false);
    expect(missing('甲\n\n乙\n\n丙\n\n丁\n\n戊\n\n各位领导：\n下面汇报。')).toBe(false);
    expect(missing('甲\n乙\n丙\n丁\n戊\n己\n各位领导：\n下面汇报。')).toBe(true);
  });

  it('is short and announces nothing', () => {
    expect(missing('下面，我代表青河镇汇报如下：\n一、造林')).toBe(true);
    const upTo = (length: number) => `${'各位领导、'.repeat(20).slice(0, length - 1)}：\n下面汇报。`;
    expect(missing(upTo(60))).toBe(false);
    expect(missing(upTo(61))).toBe(true);
  });

  it('is asked for at the title, without its marks, and not of a title alone', () => {
    expect(places(salutation, `　　# ${TITLE}`)).toEqual([]);
    expect(places(salutation, `# ${TITLE}\n\n下面汇报。`)).toEqual([TITLE]);
  });
});

describe('the closing of a request', () => {
  const request = (...end: readonly string[]) =>
    ['青河镇关于添置护林设备的请示', '县林业局：', '拟添置设备。', '需经费12万元。', ...end].join('\n');
  const asked = (text: string) => places(closing, text);

  it('is asked for at the last sentence', () => {
    expect(asked(request('设备老化。', '青河镇人民政府'))).toEqual(['。']);
    expect(asked(request('\n\n', '设备老化。'))).toEqual(['。']);
  });

  it('may stand before the annexes and the signature', () => {
    expect(
      asked(request('妥否，请批示。', '附件1', '设备清单。', '明细。', '说明。', '备注。', '价格。')),
    ).toEqual([]);
  });

  it('is not asked for before the text has five lines', () => {
    expect(asked('青河镇关于添置护林设备的请示\n\n县林业局：\n\n拟添置设备。\n\n需经费12万元。')).toEqual([]);
  });

  it('does not stand far up in the text', () => {
    expect(asked(request('妥否，请批示。', '甲。', '乙。', '丙。', '丁。', '戊。', '己。'))).toEqual(['。']);
  });
});
