import type { Line } from '../../document/line';
import { factsOf } from '../../figures/line-figures';
import type { OrderClaim } from '../../figures/rank/claim';
import { ordersIn } from '../../figures/rank/orders';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

export default defineRule({
  id: 'number/rank',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '名次、排序与数值不符', en: 'Places and orders that their values do not give' },
  explanation: {
    zh: '由第9位升至第4位，是前移5位；12个单位里没有第16名；列第3位就没有进入前二；“从高到低”“前三名”所列的数值依次递减；最高的不小于最低的，二者之差应与“相差”相等。倒数名次和另有范围（全省、全市）的名次不核对。',
    en: 'From the 9th place to the 4th is five places up; among 12 units there is no 16th place; the third is not among the first two; values listed 从高到低 or as the first three go down; the highest is not below the lowest, and 相差 is the difference of both. Places counted from the end, or within another area, are left alone.',
  },
  examples: {
    bad: [
      {
        text: '群众测评由全市第9位升至第4位，前移6位。\n                              ^^^^^^^',
        fixed: '群众测评由全市第9位升至第4位，前移5位。',
      },
      {
        text: '综合得分居全市第8位，比上年提升3位，上年为第12位。\n                           ^^^^^^^',
        fixed: '综合得分居全市第8位，比上年提升4位，上年为第12位。',
      },
      {
        text: '办案质效由第12名下降至第7名。\n                ^^^^',
      },
      {
        text: '在全市12个基层院中列第16名。\n                      ^^',
      },
      {
        text: '绩效考核列第3位，首次跻身前二。\n            ^',
      },
      {
        text: '各所发案从高到低依次为北关42起、石门24起、柳林31起。\n                                              ^^^^',
      },
      {
        text: '得分前三名的是北关（92.6分）、柳林（95.2分）、石门（91.7分）。\n                                    ^^^^^^',
      },
      {
        text: '亩产最高的地块615公斤，最低的487公斤，相差182公斤。\n                                          ^^^^^^^',
        fixed: '亩产最高的地块615公斤，最低的487公斤，相差128公斤。',
      },
      {
        text: '进度最快的是北关，完成71.4%；最慢的是石门，完成81.7%。\n                                               ^^^^^',
      },
    ],
    good: [
      '满意度从高到低依次为河口镇96.4%、山前镇95.1%、林场镇93.8%，全县平均为95.3%。',
      '群众测评由全市第9位升至第4位，前移5位。',
      '综合得分居全市第8位，比上年提升4位，上年为第12位。',
      '由全市倒数第3位（10个县区中第8位）升至第5位，前移3位。',
      '12个乡镇中，石门镇列全省第36位。',
      '各所发案从高到低依次为北关42起、柳林31起、石门24起。',
      '得分前三名的是北关（95.2分）、柳林（92.6分）、石门（91.7分）。',
      '亩产最高的地块615公斤，最低的487公斤，相差128公斤。',
      '在三个月内按照第十二条办理。',
    ],
  },
  check: (line) => (line.block === 'table' ? [] : brokenOrders(line)),
});

function brokenOrders(line: Line): readonly Finding[] {
  const { text, figures } = factsOf(line);
  return ordersIn(text, figures).flatMap((claim) => (claim.holds ? [] : [findingOf(line, claim)]));
}

function findingOf({ text }: Line, { range, related, message, repair }: OrderClaim): Finding {
  return {
    range,
    message,
    evidence: { grounds: 'order' },
    related: related.map((place) => {
      const said = text.slice(place.start, place.end);
      return { range: place, message: { zh: `相关：${said}`, en: `Beside it: ${said}` } };
    }),
    fixes: repair
      ? [
          {
            title: { zh: `改为“${repair.newText}”`, en: `Change to ${repair.newText}` },
            safety: 'suggested',
            edits: [repair],
          },
        ]
      : [],
  };
}
