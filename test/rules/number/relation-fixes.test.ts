import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../fixture/arbitrary-report';
import { diagnose } from '../../fixture/diagnose';

const RELATIONS = /^number\/(?:rate|share|sum|remainder|change|direction|part-exceeds-whole|list-count)$/;

const brokenIn = (text: string) => diagnose(text).filter(({ rule }) => RELATIONS.test(rule));

const titlesOf = (text: string): readonly string[] =>
  brokenIn(text).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title.zh));

describe('the fixes of a relation that does not hold', () => {
  it.each([
    [
      '排查矛盾纠纷171起，化解99起，化解率75.95%。',
      ['将比率“75.95%”改为“57.89%”'],
      'no whole number of 171 is 75.95%',
    ],
    [
      '排查矛盾纠纷171起，化解99起，化解率75.44%。',
      ['将比率“75.44%”改为“57.89%”', '将分子“99起”改为“129起”'],
      'the part, where one value gives the rate',
    ],
    [
      '排查矛盾纠纷160起，化解152起，化解率59％。',
      ['将比率“59％”改为“95％”'],
      'neither part nor whole, where several values give the rate',
    ],
    [
      '共接报警情860起，其中刑事警情34起，占5.00%。',
      ['将比率“5.00%”改为“3.95%”', '将分项“34起”改为“43起”', '将总数“860起”改为“680起”'],
      'all three figures of a share',
    ],
    [
      '电诈案件由240起下降到180起，下降20.00%。',
      ['将比率“20.00%”改为“25.00%”', '将现值“180起”改为“192起”', '将原值“240起”改为“225起”'],
      'the old value and the new one of a change',
    ],
    [
      '治安案件由20起增加到30起，增加15起。',
      ['将变化量“15起”改为“10起”', '将现值“30起”改为“35起”', '将原值“20起”改为“15起”'],
      'all three figures of a difference',
    ],
    [
      '全年发案85起，同比减少15起，下降16.67%。',
      ['将比率“16.67%”改为“15.00%”', '将变化量“15起”改为“17起”', '将现值“85起”改为“75起”'],
      'a step and the value it leads to',
    ],
    [
      '治安案件由120起下降到150起。',
      ['将“下降”改为“上升”', '将“120起”与“150起”互换'],
      'the verb, or the order of the values',
    ],
    [
      '受理治安案件51起，比去年同期的28起有所下降。',
      ['将“下降”改为“上升”', '将“28起”与“51起”互换'],
      'a verb behind the values',
    ],
  ])('%s', (text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });

  it('leave alone what another relation proves right', () => {
    expect(titlesOf('登记境外人员223人，已劝返148人，劝返率66.37%，仍有76人未劝返。')).toEqual([
      '将剩余数“76人”改为“75人”',
    ]);
  });

  it('each leave no broken relation behind, whichever is taken', () => {
    const reports = [
      '排查隐患320处，已整改286处，剩余44处正在整改。',
      '旧存案件120件，新收860件，已办结900件，尚有70件未办结。',
      '刑事拘留35人、取保候审18人，共63人。',
      '共接报警情860起，其中刑事警情34起，占5.00%。',
      '去年同期立案360起，今年立案306起，同比下降51%。',
      '排查矛盾纠纷*起，走访320户，排查隐患320处，已整改286处，剩余44处。',
    ];
    for (const text of reports) {
      const fixes = brokenIn(text).flatMap((finding) => finding.fixes ?? []);
      expect(fixes.length, text).toBeGreaterThan(0);
      for (const { edits, title } of fixes) {
        expect(brokenIn(applyEdits(text, edits)), `${text} ${title.zh}`).toEqual([]);
      }
    }
  });
});
