import { tablesOf } from '../../figures/table/table';
import { tableConflictsOf, type TableConflict } from '../../figures/table/prose';
import { digitsLike } from '../../figures/reading/written';
import { shift } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../rule';
import { cellFix, cellPlace } from './table/cell-finding';

export default defineRule({
  id: 'number/table-prose',
  scope: 'document',
  severity: 'information',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '正文与表格的数值不一', en: 'Text and table give different values' },
  explanation: {
    zh: '正文里的数与表格中同一项目的数不同，请核对。只在正文的说法与表格的行名、列名完全对得上（“办理低保86户”与“低保”行、“办理数（户）”列），单位和时间都相同，且表中只有一格对应时才提示。',
    en: 'A figure in the text that differs from the cell for the same thing is pointed at. Only where the words of the text are exactly those of the row and the column, unit and time agree, and one cell alone fits.',
  },
  examples: {
    bad: [
      {
        text: `全镇共调处邻里纠纷186起。
                  ^^^^^

| 事项 | 数量（起） |
| --- | --- |
| 调处邻里纠纷 | 168 |`,
      },
      {
        text: `全镇办理农村低保92户。
                ^^^^

| 项目 | 申请数（户） | 办理数（户） |
| --- | --- | --- |
| 农村低保 | 120 | 86 |`,
        fixed: `全镇办理农村低保86户。

| 项目 | 申请数（户） | 办理数（户） |
| --- | --- | --- |
| 农村低保 | 120 | 86 |`,
      },
    ],
    good: [
      `全镇共调处邻里纠纷168起。

| 事项 | 数量（起） |
| --- | --- |
| 调处邻里纠纷 | 168 |`,
      `去年全镇办理农村低保92户。

| 项目 | 申请数（户） | 办理数（户） |
| --- | --- | --- |
| 农村低保 | 120 | 86 |`,
      `全镇共走访企业120家。

| 村 | 走访企业（家） |
| --- | --- |
| 城东村 | 60 |
| 城西村 | 60 |
| 合计 | 120 |`,
    ],
  },
  check: (document) => (tablesOf(document).length > 0 ? tableConflictsOf(document).map(findingOf) : []),
});

function findingOf(conflict: TableConflict): Finding {
  const { claim, table, row, cell } = conflict;
  const { figure } = claim.fact;
  return {
    range: shift(figure.range, claim.placed.start),
    evidence: { grounds: 'table:alone' },
    message: {
      zh: `此处为“${figure.text}”，表格“${row.label}”一行为“${cell.text}”，请核对`,
      en: `This says ${figure.text}, the row ${row.label} of the table ${cell.text}`,
    },
    related: [cellPlace(table, row, cell)],
    fixes: [...proseFix(conflict), ...cellFix(table, conflict, figure.amount.value)],
  };
}

function proseFix({ claim, measure }: TableConflict): readonly Fix[] {
  const { amount } = claim.fact.figure;
  const newText = digitsLike(amount, measure.amount.value);
  if (newText === undefined) return [];
  return [
    {
      title: { zh: `改为表格中的“${newText}”`, en: `Change to ${newText}, as in the table` },
      safety: 'suggested',
      edits: [{ range: shift(amount.digits, claim.placed.start), newText }],
    },
  ];
}
