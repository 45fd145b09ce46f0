import { describe, expect, it } from 'vitest';
import { natureOf } from '../../server/src/document/nature';
import type { NatureName } from '../../server/src/document/nature';
import { openReport } from '../../server/src/document/report-document';
import { hover } from '../../server/src/features/hover';
import { diagnose } from '../fixture/diagnose';
import { productKnowledge } from '../fixture/knowledge';

const nature = (text: string) => natureOf(openReport(text));

const ARTICLES = ['一', '二', '三', '四', '五', '六']
  .map((ordinal) => `第${ordinal}条 护林员每周巡山。违反规定用火的，由县林业局责令限期改正，可以并处罚款。`)
  .join('\n');

describe('what a paper is', () => {
  it.each<readonly [NatureName, string]>([
    ['report', '青河镇2025年工作总结\n\n全年巡山36次。'],
    ['judgment', '青河县人民法院\n民事判决书\n原告李某某。'],
    ['judgment', '（2024）晋01民终12号\n上诉人：李某某。'],
    ['statute', `青河县护林办法\n${ARTICLES}`],
    ['statute', `林区管护\n${ARTICLES}`],
    ['measures', '关于加强森林防火的实施意见（试行）\n\n一、总体要求'],
    ['minutes', '林场场务会会议纪要\n\n会议研究了防火工作。'],
    ['minutes', '碰头会\n时间：7月3日\n地点：场部\n参加人员：王山'],
    ['briefing', '林场动态\n第12期\n林场启动巡护。'],
    ['speech', '在造林动员会上的讲话\n\n同志们：\n今天动员造林。'],
    ['news', '林场启动巡护\n本报讯 （记者 王山）昨日，林场启动巡护。'],
  ])('is read as %s from its title and shape: %j', (name, text) => {
    expect(nature(text)).toMatchObject({ name, isDeclared: false });
  });

  it('does not take a report that cites an article, or speaks of a 办法, for a statute', () => {
    expect(nature('贯彻护林办法工作总结\n\n第三条 执行情况。巡山36次。').name).toBe('report');
  });

  it('is what the front matter says, in either language', () => {
    const text = `护林办法\n${ARTICLES}`;
    expect(nature(`---\n性质: 报告\n---\n${text}`)).toMatchObject({ name: 'report', isDeclared: true });
    expect(nature(`---\nnature: minutes\n---\n${text}`).name).toBe('minutes');
    expect(diagnose(`---\n性质: 法规\n---\n${text}`).map(({ rule }) => rule)).toContain(
      'structure/report-settings',
    );
  });

  it('is shown on the title, with what follows and how to change it; a common report says nothing', () => {
    const shown = (text: string) => hover(openReport(text), 1, productKnowledge)?.contents.zh;
    expect(shown(`护林办法\n${ARTICLES}`)).toBe(
      '按“法规制度”检查。条文中重复的句子不提示。规定的限额、期限各条不同，不互相核对。不按报告的文种核对结构。不对时可在文首写明，如“性质: 报告”。',
    );
    expect(shown('青河镇工作总结\n\n全年巡山36次。')).toBeUndefined();
  });
});

describe('what follows from it', () => {
  const rulesOn = (text: string) => diagnose(text).map(({ rule }) => rule);

  it('lets clauses come back word for word in a statute', () => {
    expect(rulesOn(`青河县护林办法\n${ARTICLES}`)).not.toContain('wording/repeated-passage');
    expect(rulesOn(`---\n性质: 报告\n---\n青河县护林办法\n${ARTICLES}`)).toContain(
      'wording/repeated-passage',
    );
  });

  it('does not hold the limits of one clause against those of another', () => {
    const limits = '\n第七条 违规用火的，处500元罚款。\n第八条 违规用火的，处200元罚款。';
    expect(rulesOn(`青河县护林办法\n${ARTICLES}${limits}`)).not.toContain('number/conflict');
  });

  it('lets a speech use the words that people use', () => {
    const said = '同志们：\n这件事年底前一定要搞定。';
    expect(rulesOn(`在造林动员会上的讲话\n\n${said}`)).not.toContain('wording/colloquial');
    expect(rulesOn(`林场工作总结\n\n${said}`)).toContain('wording/colloquial');
  });

  it('lets minutes, a briefing and news tell of several units', () => {
    const text = '青河县2025年防汛工作%s\n\n青河县提前部署，备足物资。\n下一步，白水县将加固堤防2公里。';
    expect(rulesOn(text.replace('%s', '总结'))).toContain('structure/another-unit');
    expect(rulesOn(text.replace('%s', '简报'))).not.toContain('structure/another-unit');
    expect(rulesOn(text.replace('%s', '会议纪要'))).not.toContain('structure/another-unit');
  });

  it('lets a record of a meeting keep what was said, and minutes not', () => {
    const record = '林场会议记录\n王山：这件事要搞定。\n李水：人手太少。\n张林：下月补上。';
    expect(rulesOn(record)).not.toContain('wording/colloquial');
    expect(rulesOn('林场会议纪要\n会议要求，这件事要搞定。')).toContain('wording/colloquial');
  });

  describe('a draft masked on purpose', () => {
    const figures = '巡山36次，造林800亩，育苗9万株，培训12期，处置2起，修路5公里，建站3座，补植4万株。';
    const hiding = (masks: number, text = figures) =>
      `林场工作总结\n\n${['甲', '乙', '丙', '丁']
        .flatMap((name) => [`xx${name}镇`, `××${name}村`])
        .slice(0, masks)
        .join('、')}配合管护。${text}`;
    const severities = (text: string) =>
      diagnose(text).flatMap(({ rule, severity }) => (rule === 'placeholder/unfilled' ? [severity] : []));

    it('is told by many hidden names and no hidden figure', () => {
      expect(nature(hiding(8)).namesMasked).toBe(true);
      expect(new Set(severities(hiding(8)))).toEqual(new Set(['information']));
      expect(nature(hiding(7)).namesMasked).toBe(false);
      expect(nature(hiding(8, figures.replace('36', '*'))).namesMasked).toBe(false);
      expect(nature(hiding(8, '巡山36次，造林800亩。')).namesMasked).toBe(false);
    });

    it('is what the front matter says', () => {
      expect(severities(`---\n脱密: 否\n---\n${hiding(8)}`)).toContain('warning');
      expect(severities(`---\n脱密: 是\n---\n${hiding(1)}`)).toEqual(['information']);
    });

    it('is shown on the title', () => {
      expect(hover(openReport(hiding(8)), 1, productKnowledge)?.contents.zh).toContain('看作脱密稿');
    });
  });

  it('leaves the masks of a form to whoever fills it in', () => {
    const masks = (text: string) => rulesOn(text).filter((rule) => rule === 'placeholder/unfilled');
    expect(masks('护林承诺书（样本）\n承诺人×××，住××村。')).toEqual([]);
    expect(masks('关于护林的通知\n附件2：承诺书样式\n承诺人×××。\n附件3：\n联系人×××。')).toHaveLength(1);
    expect(masks('护林承诺书\n承诺人×××。')).toHaveLength(1);
  });

  it('asks no minutes for the sections of a report', () => {
    const minutes =
      '关于全年工作情况的报告会会议纪要\n\n一、会议内容\n会议听取了汇报。\n二、会议决定\n加强巡护。';
    expect(rulesOn(minutes)).not.toContain('structure/missing-section');
  });

  it('lets a judgment give sums to the last digit', () => {
    const sum = '被告应支付58321.4462万元。';
    expect(rulesOn(`青河县人民法院民事判决书\n${sum}`)).not.toContain('number/form');
    expect(rulesOn(`青河镇工作总结\n${sum}`)).toContain('number/form');
  });
});
