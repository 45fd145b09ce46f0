import type { Line } from '../../document/line';
import { defineRule } from '../rule';
import type { Finding, Habit } from '../rule';
import { halfWidthBrackets } from './marks/half-width-brackets';
import { halfWidthSeparators } from './marks/half-width-separators';
import { characterEdit } from '../fix';
import { straightQuotesOf } from '../../document/straight-quotes';

export default defineRule({
  id: 'punctuation/half-width',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'safe',
  safeBecause: {
    zh: '只把夹在中文里的半角标点换成同一个全角标点；旁边可能漏了数字、可能是外文的，须逐处确认。',
    en: 'The mark stays the same and only becomes full-width; where a number may be missing or foreign text begins, each is left to the writer.',
  },
  isFormatting: true,
  isPatient: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 5.1' },
  title: { zh: '中文里用了半角标点', en: 'Half-width mark in Chinese text' },
  explanation: {
    zh: '中文文字旁边的逗号、句号、分号、冒号、问号、叹号、括号和引号用全角。数字中的小数点和千分位逗号、时刻（8:30）、比例、网址、邮箱、文件名和外文不受影响。通篇如此的按标点各说一次，可一并改正。',
    en: 'Commas, stops, semicolons, colons, question and exclamation marks, brackets and quotation marks next to Chinese text are full-width. Decimal points, grouped digits, times of day (8:30), ratios, addresses, file names and foreign text are left alone. What a text does throughout is said once for each mark, with one fix for all.',
  },
  examples: {
    bad: [
      {
        text: `
走访企业12家,协调解决用工难题;完成率达95%,比计划提前.
            ^                ^           ^          ^
`,
        fixed: `
走访企业12家，协调解决用工难题；完成率达95%，比计划提前。
`,
      },
      {
        text: `
负责人:李工(电话:5550126)
      ^    ^^^^^^^^^^^^^^
                ^
`,
        fixed: `
负责人：李工（电话：5550126）
`,
      },
      {
        text: `
围绕"护航春耕"主题开展宣讲.成效怎么样?
    ^^^^^^^^^^            ^          ^
`,
        fixed: `
围绕“护航春耕”主题开展宣讲。成效怎么样？
`,
      },
      {
        text: `
加入世界卫生组织(WHO)的合作网络。
                ^^^^^
`,
        fixed: `
加入世界卫生组织（WHO）的合作网络。
`,
      },
      {
        text: `
开展“护苗"行动。
          ^
`,
        fixed: `
开展“护苗”行动。
`,
      },
    ],
    good: [
      '会议定于8:30召开，男女比例为1:1.5，支出1,250.6万元。',
      '登录https://example.cn/办事?id=3,4查询，或发送邮件至office@example.cn。',
      '详见附件“统计表(终稿).xlsx”。',
      '1.强化统筹。2.狠抓落实。',
      '一.二两项工作已完成，见表一.1。',
      '学习笔记（Vol. 2, No. 3）已印发。',
      '产品执行ISO 9001:2015标准，函数f(x)单调。',
      '共检查单位*家，整改隐患**处。',
      '横幅写着“Plant a tree, save a life!”，译作“植树即护生”。',
    ],
  },
  check: (line) => {
    if (!ANY.test(line.prose)) return [];
    return [...halfWidthSeparators(line), ...halfWidthBrackets(line), ...straightQuotations(line)];
  },
});

const ANY = /[,.;:?!()"]/;

function straightQuotations(line: Line): readonly Finding[] {
  return straightQuotesOf(line).map(({ range, curly, certain }) => ({
    range,
    message: { zh: '中文里应用弯引号“”', en: 'Quotation marks in Chinese text are curly: “”' },
    fixes: [
      {
        title: { zh: '改为弯引号“”', en: 'Change to curly quotation marks “”' },
        safety: certain ? ('safe' as const) : ('suggested' as const),
        edits: curly.map(({ at, mark }) => characterEdit(at, mark)),
      },
    ],
    habit: STRAIGHT,
  }));
}

const STRAIGHT: Habit = {
  message: (count) => ({
    zh: `全文的引号多为直引号（${count}处），应改为弯引号“”`,
    en: `${count} straight quotations throughout: write curly quotation marks “”`,
  }),
  proper: /“/g,
};
