import type { DateFigure } from '../../figures/reading/figure';
import { datesOf } from '../../figures/line-figures';
import { defineRule } from '../rule';
import type { Evidence } from '../evidence';

export default defineRule({
  id: 'date/reversed',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '起止时间颠倒', en: 'A period that ends before it begins' },
  explanation: {
    zh: '起止时间应先早后晚。只写月份的（如“11月至2月”）可能跨年，只作提示。',
    en: 'A period begins before it ends. With months alone (11月至2月) it may run into the next year, so that is only mentioned.',
  },
  examples: {
    bad: [
      { text: '2023—2019年累计投入860万元。\n^^^^^^^^^^^^' },
      { text: '6月20日至5日开展集中整治。\n^^^^^^^^^^^^' },
    ],
    good: ['2019—2023年累计投入860万元。', '6月5日至20日开展集中整治。', '6月25日至7月5日开展集中整治。'],
  },
  check: (line) =>
    datesOf(line).flatMap((figure) => {
      const grounds = groundsOf(figure);
      if (!grounds) return [];
      return [
        {
          range: figure.range,
          evidence: { grounds },
          message: { zh: `“${figure.text}”起止时间颠倒`, en: `${figure.text} ends before it begins` },
        },
      ];
    }),
});

/** How surely the end lies before the start. */
function groundsOf({ start, end }: DateFigure): Evidence['grounds'] | undefined {
  if (!end) return undefined;
  if (start.year !== undefined && end.year !== undefined) {
    return keyOf(start.year, start.month, start.day) > keyOf(end.year, end.month, end.day)
      ? 'reversed:dated'
      : undefined;
  }
  const month = end.month ?? start.month;
  if (month === start.month) return (start.day ?? 0) > (end.day ?? 31) ? 'reversed:dated' : undefined;
  return (start.month ?? 0) > (month ?? 12) ? 'reversed:months' : undefined;
}

function keyOf(year: number, month = 0, day = 0): number {
  return (year * 13 + month) * 32 + day;
}
