import type { Line } from '../../document/line';
import { MEASURE_WORD } from '../../document/measure-words';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { replacement } from '../fix';

export default defineRule({
  id: 'punctuation/date-dot',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'safe',
  safeBecause: {
    zh: '引号中“月.日”形式的事件名称只能是日期，换的只是中间的点。',
    en: 'Between quotation marks, month.day names an event and is no decimal; only the dot changes.',
  },
  isFormatting: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.14.3.3' },
  title: { zh: '以月日命名的事件用间隔号', en: 'Events named after a date take ·' },
  explanation: {
    zh: '以月、日为标志的事件、案件、节日，月日之间用间隔号并加引号，如“5·12”地震、“11·9”消防日；小数点会被读成小数。',
    en: 'An event, case or day named after its date has · between month and day and stands in quotation marks: “5·12”, “11·9”. A full stop reads as a decimal point.',
  },
  examples: {
    bad: [
      {
        text: '侦破“3.07”盗窃案，配合做好“12.4”国家宪法日宣传。\n    ^^^^^^^^                ^^^^^^^^',
        fixed: '侦破“3·07”盗窃案，配合做好“12·4”国家宪法日宣传。',
      },
      {
        text: '吸取“2.13”林场火灾和“3.30”镇区爆炸事故教训。\n    ^^^^^^^^          ^^^^^^^^',
        fixed: '吸取“2·13”林场火灾和“3·30”镇区爆炸事故教训。',
      },
      { text: '成功侦办9.18跨境赌博专案。\n        ^^^^', fixed: '成功侦办“9·18”跨境赌博专案。' },
    ],
    good: [
      '侦破“3·07”盗窃案。',
      '同比增长3.5%，其中刑事案件下降2.1%。',
      '涉案金额4.12亿元的案件已移送，人均办案3.5起。',
      '长3.2公里的示范路，平均1.5日办结案件。',
      '3.12月开展“护航”行动。',
      '升级“2.0”版教育平台，系统5.20版本教育模块上线。',
    ],
  },
  check: (line) => {
    if (!DOTTED.test(line.prose)) return [];
    return [...quoted(line), ...unquoted(line)];
  },
});

const DATE = '(?:1[0-2]|0?[1-9])[.．](?:3[01]|[12]\\d|0?[1-9])';
const DOTTED = /\d[.．]\d/;

/** What such dates name. A day or a festival needs a name of its own: 国际禁毒日, but not 1.5日. */
const EVENT =
  '(?:案|事件|事故|行动|地震|惨案|火灾|爆炸|水灾|洪灾|洪水|暴雨|灾害|疫情|坍塌|滑坡|踩踏|矿难|沉船|讲话|教育|宣传|活动|[\\u4e00-\\u9fff]{2}[日节])';
const SHORT = '[\\u4e00-\\u9fff]{0,12}?';

const QUOTED = new RegExp(`(?<=[“"])${DATE}(?=[”"]${SHORT}${EVENT})`, 'g');
const UNQUOTED = new RegExp(
  `(?<![\\d.．“"第为的达至约A-Za-z—-])${DATE}(?![\\d.．%％万亿千百倍年月分版级日号节章条度岁\\s]|${MEASURE_WORD})(?=${SHORT}${EVENT})`,
  'g',
);

function quoted({ prose }: Line): readonly Finding[] {
  return Array.from(prose.matchAll(QUOTED)).map(({ 0: date, index }) => {
    const range = { start: index - 1, end: index + date.length + 1 };
    const dotted = `${prose.charAt(range.start)}${withDot(date)}${prose.charAt(range.end - 1)}`;
    return { range, message: MESSAGE, fixes: [replacement(range, dotted, 'safe')] };
  });
}

function unquoted({ prose, content }: Line): readonly Finding[] {
  return Array.from(prose.matchAll(UNQUOTED)).flatMap(({ 0: date, index }) => {
    if (index === content.start) return [];
    const range = { start: index, end: index + date.length };
    return [{ range, message: MESSAGE, fixes: [replacement(range, `“${withDot(date)}”`, 'suggested')] }];
  });
}

const MESSAGE = { zh: '月日之间应为间隔号“·”', en: 'Write · between month and day' };

function withDot(date: string): string {
  return date.replace(/[.．]/, '·');
}
