import { readMeasure } from '../../figures/reading/amounts';
import { tableRatesIn, type TableRate } from '../../figures/table/rates';
import { placeOf, tablesOf, type PlacedTable } from '../../figures/table/table';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { cellFix, cellPlace } from './table/cell-finding';

export default defineRule({
  id: 'number/table-rate',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '表格中的比率与数值不符', en: 'A percentage of a table does not follow from its row' },
  explanation: {
    zh: '表格里的百分比列（办结率、占比、同比增幅等）如果至少两行、至少半数的行都能由同行的另两列算得，其余算不出的行就是错的。不看列名，只看数；四舍五入和截尾都算对。',
    en: 'Where a column of percentages (a rate, a share, a growth) follows from two other columns in two rows at least and in half of the rows, a row in which it does not is wrong. The numbers decide, not the names of the columns; rounding and cutting off are both accepted.',
  },
  examples: {
    bad: [
      {
        text: `| 村 | 受理 | 办结 | 办结率 |
| --- | --- | --- | --- |
| 城东村 | 40 | 38 | 95% |
| 城西村 | 60 | 54 | 90% |
| 城南村 | 20 | 17 | 58% |
                     ^^^`,
        fixed: `| 村 | 受理 | 办结 | 办结率 |
| --- | --- | --- | --- |
| 城东村 | 40 | 38 | 95% |
| 城西村 | 60 | 54 | 90% |
| 城南村 | 20 | 17 | 85% |`,
      },
    ],
    good: [
      `| 村 | 受理 | 办结 | 办结率 |
| --- | --- | --- | --- |
| 城东村 | 40 | 38 | 95% |
| 城西村 | 60 | 54 | 90.0% |
| 合计 | 100 | 92 | 92% |`,
      `| 村 | 今年 | 去年 | 同比 |
| --- | --- | --- | --- |
| 城东村 | 45 | 40 | 12.5% |
| 城西村 | 54 | 60 | -10.0% |`,
      `| 村 | 户数 | 人数 | 满意率 |
| --- | --- | --- | --- |
| 城东村 | 40 | 138 | 95% |
| 城西村 | 60 | 254 | 91% |`,
    ],
  },
  check: (document) =>
    tablesOf(document).flatMap((table) =>
      tableRatesIn(table.table)
        .filter(({ holds }) => !holds)
        .map((rate) => findingOf(table, rate)),
    ),
});

function findingOf(table: PlacedTable, rate: TableRate): Finding {
  const { row, cell, from, digits, arithmetic } = rate;
  const value = digits === '' ? undefined : readMeasure(digits, 0)?.amount.value;
  return {
    range: placeOf(table, row, cell),
    evidence: { grounds: 'table:confirmed' },
    message: {
      zh: `${arithmetic}，此处为“${cell.text}”`,
      en: `${arithmetic}, but this says ${cell.text}`,
    },
    related: from.map((one) => cellPlace(table, row, one)),
    fixes: value ? cellFix(table, rate, value) : [],
  };
}
