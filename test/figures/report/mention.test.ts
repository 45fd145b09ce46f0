import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { claimsIn, mentionsIn } from '../../../server/src/figures/report/mention';
import type { Claim } from '../../../server/src/figures/report/mention';
import type { Line } from '../../../server/src/document/line';

function lineOf(text: string): Line {
  const line = openReport(text).lines[0]?.line;
  if (!line) throw new Error('a report has a line');
  return line;
}

const keys = (text: string): readonly string[] => mentionsIn(lineOf(text)).map(({ key }) => key);
const claims = (text: string): readonly Claim[] => claimsIn(lineOf(text));

describe('what a figure is a value of', () => {
  it.each([
    ['今年以来，全县共调处邻里纠纷186起。', '调处邻里纠纷|起'],
    ['我局先后摸排梳理各类矛盾纠纷186件。', '排查矛盾纠纷|起'],
    ['化解186起矛盾纠纷。', '化解矛盾纠纷|起'],
    ['其中，党员达46名。', '党员|人'],
    ['7个支部均已换届。', '支部|个'],
    ['雪亮工程在线率达98.2%。', '雪亮工程在线率|rate'],
    ['办理低保*户。', '办理低保|户'],
    ['财政支出5.2亿元。', '财政支出|元'],
    ['集中清理退出12家。', '集中清理退出|家'],
    ['共排查出隐患点36处。', '排查出隐患点|处'],
    ['重大隐患共排查出36处。', '重大隐患共排查|处'],
    ['查处违法行为36起。', '查处违法行为|起'],
    ['项目签约12个。', '项目签约|个'],
    ['现行制度36项。', '现行制度|项'],
    ['现有民警230名。', '现有民警|人'],
    ['现代农业园区5个。', '现代农业园区|个'],
    ['现建成站点30个。', '建成站点|个'],
    ['共青团员86名。', '共青团员|人'],
    ['破案率达86.2%。', '破案率|rate'],
    ['破产企业12家。', '破产企业|家'],
    ['破盗窃案36起。', '破获盗窃案|起'],
  ])('%s: %s', (text, key) => {
    expect(keys(text)).toEqual([key]);
  });

  it('is not said by a table, whose cells have heads of their own', () => {
    const [head] = openReport('| 低保 | 86户 |\n| --- | --- |').lines;
    expect(head && mentionsIn(head.line)).toEqual([]);
  });
});

describe('a figure that can be held against others', () => {
  it('begins its sentence, and says its time and place', () => {
    expect(claims('1—5月，全镇共调处邻里纠纷186起，化解172起。')).toMatchObject([
      { name: '调处邻里纠纷', frame: '-1~5', limits: '', ofWhole: true, value: '186' },
    ]);
  });

  it('keeps what its sentence limits it to', () => {
    expect(claims('开展“暖冬”行动，走访独居老人120户。')).toMatchObject([{ limits: '开展“暖冬”行动' }]);
  });

  it('is of the whole place even after a topic, unless that narrows it', () => {
    expect(claims('坚持关口前移，全镇共调处邻里纠纷186起。')).toMatchObject([{ limits: '', ofWhole: true }]);
    expect(claims('专项行动中，全镇共调处邻里纠纷186起。')[0]?.limits).not.toBe('');
  });

  it.each([
    ['an approximate number', '全镇共调处邻里纠纷180余起。'],
    ['a placeholder', '全镇共调处邻里纠纷*起。'],
    ['a plan', '力争全镇调处邻里纠纷200起。'],
    ['another year', '去年全镇调处邻里纠纷168起。'],
    ['a difference', '邻里纠纷比上年减少18起。'],
    ['an average', '平均每村调处邻里纠纷6起。'],
    ['what every section has of its own', '抓获犯罪嫌疑人129人。'],
    ['a part named behind the whole', '邻里纠纷全部调处（其中婚姻家庭纠纷86起）。'],
  ])('is none for %s', (_, text) => {
    expect(claims(text)).toEqual([]);
  });
});
