import { describe, expect, it } from 'vitest';
import { contradictionsWith } from '../../../server/src/figures/last-year/contradictions';
import { createRandom, type Random } from '../../injection/random';
import { halfYearReport } from './two-reports';

/*
 * Pairs of sentences, one a year, with the arithmetic done here in whole numbers and by no code of the product: what
 * is true must never be contradicted, what is false must be found.
 */

const INDICATORS: readonly (readonly [name: string, unit: string])[] = [
  ['全镇共调处邻里纠纷', '起'],
  ['走访困难老党员', '人次'],
  ['受理群众信访件', '件'],
  ['立电信诈骗案件', '起'],
  ['查处酒驾违法行为', '起'],
  ['全局共接报盗窃警情', '起'],
  ['开展反诈宣讲', '场次'],
  ['审结买卖合同纠纷案件', '件'],
  ['改造农村户厕', '座'],
  ['培训养老护理员', '人'],
  ['发放创业担保贷款贴息', '万元'],
  ['为农民工追回欠薪', '万元'],
];

const COUNT = 600;

const OPENINGS = ['', '上半年，', '今年以来，'];

interface Pair {
  readonly earlier: string;
  readonly later: string;
}

type Statement = (now: number, before: number, unit: string, places: number) => string;

const verb = (now: number, before: number): string => (now >= before ? '上升' : '下降');
const percent = (now: number, before: number, places: number): string =>
  ((Math.abs(now - before) / before) * 100).toFixed(places);

const STATEMENTS: readonly Statement[] = [
  (now, before, _, places) => `，同比${verb(now, before)}${percent(now, before, places)}%`,
  (now, before, _, places) => `，比去年同期${verb(now, before)}${percent(now, before, places)}%`,
  (now, before, _, places) => `，与去年同期相比${verb(now, before)}${percent(now, before, places)}%`,
  (now, before, unit) => `，同比${now >= before ? '增加' : '减少'}${Math.abs(now - before)}${unit}`,
  (_, before, unit) => `，去年同期为${before}${unit}`,
  (_, before, unit) => `（去年同期${before}${unit}）`,
  (now, before, unit) =>
    `，较上年同期的${before}${unit}${now >= before ? '增加' : '减少'}${Math.abs(now - before)}${unit}`,
];

function pairs(seed: number, falsify: (before: number, random: Random) => number): readonly Pair[] {
  const random = createRandom(seed);
  return Array.from({ length: COUNT }, () => {
    const [name, unit] = random.pick(INDICATORS);
    const before = random.integer(40, 940);
    const now = Math.round((before * random.integer(60, 150)) / 100);
    const opening = random.pick(OPENINGS);
    const said = random.pick(STATEMENTS)(now, falsify(before, random), unit, random.integer(0, 2));
    return {
      earlier: `${opening}${name}${before}${unit}。`,
      later: `${opening}${name}${now}${unit}${said}。`,
    };
  });
}

const contradicted = ({ earlier, later }: Pair): boolean =>
  contradictionsWith([halfYearReport(2022, earlier)], halfYearReport(2023, later)).length > 0;

describe('of generated pairs of reports', () => {
  it('none that is true is contradicted', () => {
    expect(pairs(1, (before) => before).filter(contradicted)).toEqual([]);
  });

  it('nine in ten that are false are found', () => {
    const wrong = pairs(2, (before, random) => Math.round(before * random.pick([0.8, 1.25])));
    expect(wrong.filter(contradicted).length / COUNT).toBeGreaterThan(0.9);
  });
});
