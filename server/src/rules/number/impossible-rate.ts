import { missedBases, missedShares, type NearMiss } from '../../figures/equations/whole-numbers';
import { factsOf, relationsIn } from '../../figures/line-figures';
import { numberText } from '../../figures/reading/written';
import type { Bilingual } from '../../text/language';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { basedRatesIn, type BasedRate } from './impossible/own-base';

export default defineRule({
  id: 'number/impossible-rate',
  scope: 'line',
  severity: 'hint',
  fixSafety: 'none',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '没有整数能得出的比率', en: 'A rate that no whole number gives' },
  explanation: {
    zh: '“抽查37家，合格率88.20%”：合格的家数是整数，32家是86.49%，33家是89.19%，得不出88.20%，比率或家数必有一误，或者比率另有基数。“受伤324人，同比下降5.79%”同理：去年同期数是整数。只核对紧跟在自己基数后面的比率，四舍五入和截去尾数都算对；整百的数可能是约数，不核对增减。',
    en: '抽查37家，合格率88.20%: 32 of 37 are 86.49% and 33 are 89.19%, so either figure is wrong or the rate has another base. In 受伤324人，同比下降5.79% last year’s number is whole as well. Only rates right after their own base are looked at; rounding and cutting off are both accepted, and changes of full hundreds are left alone.',
  },
  examples: {
    bad: [
      { text: '抽查企业37家，合格率88.20%。\n                    ^^^^^^' },
      { text: '共排查隐患48处，整改率95.3%。\n                      ^^^^^' },
      { text: '全年事故受伤324人，同比下降5.79%。\n                           ^^^^^' },
      { text: '立盗窃案件86起，同比上升14.1%。\n                        ^^^^^' },
    ],
    good: [
      '抽查企业37家，合格率89.19%。',
      '抽查企业37家，合格率89.18%。',
      '抽查企业37家，全县合格率88.20%。',
      '抽查企业37家，合格33家，合格率89.19%。',
      '抽查企业37余家，合格率88.20%。',
      '抽查样品3712份，合格率88.2%。',
      '全年事故受伤324人，同比下降5.81%。',
      '全年事故受伤300人，同比下降5.79%。',
      '全年事故受伤324人，同比下降5.79%（去年同期*人）。',
    ],
  },
  check: (line) => {
    if (!MARKS.test(line.prose) || line.block === 'table') return [];
    const proven = new Set(
      relationsIn(line).flatMap(({ operands }) => operands.map(({ range }) => range.start)),
    );
    return basedRatesIn(factsOf(line).sentences)
      .filter(({ rate }) => !proven.has(rate.figure.range.start))
      .flatMap((one) => findingOf(one) ?? []);
  },
});

const MARKS = /[%％‰]/;

function findingOf(based: BasedRate): Finding | undefined {
  const { rate, count, direction } = based;
  const near = nearMisses(based);
  if (!near) return undefined;
  const examples = near.map(({ arithmetic }) => arithmetic);
  return {
    range: rate.figure.range,
    evidence: { grounds: 'whole-numbers' },
    message: direction ? ofChange(based, near) : ofShare(based, examples.join('，')),
    related: [
      {
        range: count.figure.range,
        message: { zh: `基数：${count.figure.text}`, en: `its base: ${count.figure.text}` },
      },
    ],
  };
}

/** The whole numbers that come nearest to the rate. */
function nearMisses({ rate, count, direction }: BasedRate): readonly NearMiss[] | undefined {
  return direction
    ? missedBases(count.figure, rate.figure, direction === 'up')
    : missedShares(count.figure, rate.figure);
}

function ofShare({ rate, count }: BasedRate, examples: string): Bilingual {
  const [text, total] = [rate.figure.text, numberText(count.figure)];
  return {
    zh: `没有整数除以${total}得“${text}”：${examples}`,
    en: `No whole number divided by ${total} gives ${text}: ${examples}`,
  };
}

function ofChange({ rate, count }: BasedRate, near: readonly NearMiss[]): Bilingual {
  const [text, now] = [rate.figure.text, numberText(count.figure)];
  const zh = near.map(({ value, result }) => `上年为${value}则为${result}`).join('，');
  const en = near.map(({ value, result }) => `from ${value} it is ${result}`).join(', ');
  return {
    zh: `没有整数变为${now}得“${text}”：${zh}`,
    en: `No whole number changes to ${now} by ${text}: ${en}`,
  };
}
