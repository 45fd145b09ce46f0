import { tablesOf, placeOf, type PlacedTable } from '../../figures/table/table';
import { totalsIn, type Total } from '../../figures/table/totals';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { cellFix, cellPlace } from './table/cell-finding';

export default defineRule({
  id: 'number/table-total',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '表格合计与各项之和不符', en: 'A total of a table is not the sum of its cells' },
  explanation: {
    zh: '表格里“合计、总计、小计”的行和列应等于所含各项之和，空格和“—”按零算。比率、平均数、排名、增减等列不加；带“其中”或分级编号的行加法不明确，只在别的合计都对、唯独这一处不对时才报。带小数的数允许各自四舍五入的误差；有未填数字的不核对。',
    en: 'In a table, rows and columns called 合计, 总计 or 小计 are the sums of their cells; empty cells and dashes count as none. Rates, averages, ranks and differences are not added up. Where rows are nested (其中, numbered levels), a total is reported only if the others beside it hold. Numbers with decimals may each have been rounded, and nothing is checked where a number is still missing.',
  },
  examples: {
    bad: [
      {
        text: `| 村 | 走访（户） | 办结（件） |
| --- | --- | --- |
| 城东村 | 120 | 18 |
| 城西村 | 86 | 25 |
| 合计 | 206 | 45 |
               ^^`,
        fixed: `| 村 | 走访（户） | 办结（件） |
| --- | --- | --- |
| 城东村 | 120 | 18 |
| 城西村 | 86 | 25 |
| 合计 | 206 | 43 |`,
      },
      {
        text: `| 村 | 上半年 | 下半年 | 合计 |
| --- | --- | --- | --- |
| 城东村 | 12 | 18 | 30 |
| 城西村 | 8 | 25 | 33 |
| 城南村 | 9 | 16 | 52 |
                    ^^`,
        fixed: `| 村 | 上半年 | 下半年 | 合计 |
| --- | --- | --- | --- |
| 城东村 | 12 | 18 | 30 |
| 城西村 | 8 | 25 | 33 |
| 城南村 | 9 | 16 | 25 |`,
      },
    ],
    good: [
      `| 村 | 走访（户） | 办结率 |
| --- | --- | --- |
| 城东村 | 120 | 95% |
| 城西村 | — | 90% |
| 城南村 | 86 | 92% |
| 合计 | 206 | 93% |`,
      `| 村 | 走访（户） |
| --- | --- |
| 城东村 | 120 |
| 城西村 | * |
| 合计 | 206 |`,
      `| 类别 | 件数 |
| --- | --- |
| 刑事 | 30 |
| 其中：盗窃 | 12 |
| 治安 | 86 |
| 合计 | 116 |`,
      `| 村 | 走访（户） |
| --- | --- |
| 城东村 | 120 |
| 城西村 | 86 |
| 小计 | 206 |
| 城南村 | 44 |
| 城北村 | 50 |
| 小计 | 94 |
| 总计 | 300 |`,
    ],
  },
  check: (document) =>
    tablesOf(document).flatMap((table) =>
      totalsIn(table.table)
        .filter(({ holds }) => !holds)
        .map((total) => findingOf(table, total)),
    ),
});

function findingOf(table: PlacedTable, total: Total): Finding {
  const { row, cell, parts, expected, isCertain, arithmetic } = total;
  return {
    range: placeOf(table, row, cell),
    evidence: { grounds: isCertain ? 'table:confirmed' : 'table:alone' },
    message: {
      zh: `各项之和${arithmetic}，此处为“${cell.text}”`,
      en: `The cells add up to ${arithmetic}, but this says ${cell.text}`,
    },
    related: parts.map((part) => cellPlace(table, part.row, part.cell)),
    fixes: cellFix(table, total, expected),
  };
}
