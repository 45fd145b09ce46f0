import { datesOf } from '../../figures/line-figures';
import { defineRule } from '../rule';

export default defineRule({
  id: 'date/two-digit-year',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  basis: { source: '国标', clause: 'GB/T 15835—2011 5.1.4' },
  title: { zh: '年份未写全', en: 'Year with two digits' },
  explanation: {
    zh: '年份用四位数字。“上网24年”“24年来”是时间长度，不报；后面跟着月份、半年、季度、年底的才报。',
    en: 'A year has four digits. 24年 as a length of time is left alone; only a year followed by a month, half, quarter or end is reported.',
  },
  examples: {
    bad: [{ text: '现将23年上半年工作汇报如下。\n    ^^^^^^^^^^', fixed: '现将2023年上半年工作汇报如下。' }],
    good: [
      '现将2023年上半年工作汇报如下。',
      '抓获潜逃24年的命案逃犯。',
      '从警15年来，始终扎根一线。',
      '石桥始建于光绪20年3月，民国26年5月重修。',
    ],
  },
  check: (line) =>
    datesOf(line).flatMap((figure) => {
      if (!figure.shortYear) return [];
      const { range, text } = figure;
      return [
        {
          range,
          message: { zh: `“${text}”的年份应写全`, en: `Write the year of ${text} in full` },
          fixes: [
            {
              title: { zh: '补“20”', en: 'Insert 20' },
              safety: 'suggested' as const,
              edits: [{ range: { start: range.start, end: range.start }, newText: '20' }],
            },
          ],
        },
      ];
    }),
});
