import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { tableConflictsOf } from '../../../server/src/figures/table/prose';
import { tableRatesIn } from '../../../server/src/figures/table/rates';
import { tablesOf } from '../../../server/src/figures/table/table';
import { totalsIn } from '../../../server/src/figures/table/totals';

/** A table from its rows, the first of which is the head; cells are separated by blanks. */
function table(...rows: readonly string[]): string {
  const [head = '', ...body] = rows.map((row) => `| ${row.split(' ').join(' | ')} |`);
  return [head, head.replace(/[^| ]+/g, '---'), ...body].join('\n');
}

const tables = (text: string) => tablesOf(openReport(text)).map((one) => one.table);

/** The totals of the tables of a text: certain ones without a question mark. */
const totals = (text: string): readonly string[] =>
  tables(text)
    .flatMap(totalsIn)
    .map(
      ({ cell, holds, isCertain, arithmetic }) =>
        `${holds ? '✓' : '✗'}${isCertain ? '' : '?'} ${cell.text} ${arithmetic}`,
    );

const rates = (text: string): readonly string[] =>
  tables(text)
    .flatMap(tableRatesIn)
    .map(({ cell, holds, arithmetic }) => `${holds ? '✓' : '✗'} ${cell.text} ${arithmetic}`);

describe('reading tables', () => {
  it('tells numbers from words, blanks and what is missing', () => {
    const [one] = tables(
      table('村 数', '甲 1,200', '乙 8.5万元', '丙 —', '丁 *', '戊 暂无', '己 -3.2%', '庚 约80'),
    );
    expect(one?.rows.map(({ cells }) => cells[1]?.content.kind)).toEqual([
      'number',
      'number',
      'blank',
      'unknown',
      'words',
      'number',
      'words',
    ]);
  });

  it('takes a comment in a cell for no part of it', () => {
    const text = table('村 数', '甲 12', '乙 18', '合计 31').replace('31', '31 <!-- 待查 -->');
    expect(totals(text)).toEqual(['✗ 31 12＋18=30']);
  });

  it('reads every table of a report, with the blanks within words left out', () => {
    const text = `${table('村 数', '合　计 3')}\n\n${table('项 数', '甲 1')}`;
    expect(tables(text).map(({ rows }) => rows[0]?.label)).toEqual(['合计', '甲']);
  });
});

describe('totals', () => {
  it('stand below or above what they add up', () => {
    expect(totals(table('村 数', '甲 12', '乙 18', '合计 30'))).toEqual(['✓ 30 12＋18=30']);
    expect(totals(table('村 数', '合计 31', '甲 12', '乙 18'))).toEqual(['✗ 31 12＋18=30']);
  });

  it('stand at the end of rows', () => {
    const text = table('村 春 夏 合计', '甲 1 2 3', '乙 4 5 9', '丙 6 7 31');
    expect(totals(text)).toEqual(['✓ 3 1＋2=3', '✓ 9 4＋5=9', '✗ 31 6＋7=13']);
  });

  it('add up subtotals, or what these add up', () => {
    const text = table('村 数', '甲 1', '乙 2', '小计 3', '丙 4', '丁 5', '小计 9', '总计 12');
    expect(totals(text)).toEqual(['✓ 3 1＋2=3', '✓ 9 4＋5=9', '✓ 12 1＋2＋4＋5=12']);
  });

  it('may be off by what rounding adds', () => {
    expect(totals(table('村 亿元', '甲 1.24', '乙 1.23', '合计 2.48'))).toEqual(['✓ 2.48 1.24＋1.23=2.47']);
    expect(totals(table('村 亿元', '甲 1.24', '乙 1.23', '合计 2.74'))).toEqual(['✗ 2.74 1.24＋1.23=2.47']);
  });

  it('are doubtful where rows are nested', () => {
    expect(totals(table('类 数', '甲 12', '其中：子 5', '乙 18', '合计 30'))).toEqual(['✓? 30 12＋18=30']);
    expect(totals(table('类 数', '甲 12', '其中：子 5', '乙 18', '合计 31'))).toEqual(['✗? 31 12＋5＋18=35']);
  });

  it.each([
    ['rates and averages', table('村 率 人均', '甲 90% 3', '乙 80% 5', '合计 85% 4')],
    ['columns with something missing', table('村 数', '甲 12', '乙 *', '合计 30')],
    ['cells of different units', table('村 数', '甲 12户', '乙 18人', '合计 30户')],
    ['tables that are not made that way', table('村 户 人', '甲 12 50', '乙 18 60', '合计 40 150')],
    ['a single row', table('村 数', '甲 12', '合计 13')],
  ])('are not looked for in %s', (_, text) => {
    expect(totals(text)).toEqual([]);
  });
});

describe('percentages of a table', () => {
  it('follow from two columns, whatever these are called', () => {
    expect(rates(table('村 应 实 率', '甲 40 38 95%', '乙 60 54 90%', '丙 20 17 58%'))).toEqual([
      '✓ 95% 38÷40=95%',
      '✓ 90% 54÷60=90%',
      '✗ 58% 17÷20=85%',
    ]);
  });

  it('may be growth, with a sign or without', () => {
    expect(rates(table('村 今年 去年 同比', '甲 45 40 12.5%', '乙 54 60 -10.0%', '丙 30 40 25.0%'))).toEqual([
      '✓ 12.5% （45−40）÷40=12.5%',
      '✓ -10.0% （60−54）÷60=10.0%',
      '✓ 25.0% （40−30）÷40=25.0%',
    ]);
  });

  it('are left alone where no two rows agree', () => {
    expect(rates(table('村 户 人 率', '甲 40 138 95%', '乙 60 254 91%', '丙 20 17 85%'))).toEqual([]);
  });
});

describe('tables and text', () => {
  const conflicts = (text: string): readonly string[] =>
    tableConflictsOf(openReport(text)).map(({ claim, cell }) => `${claim.fact.figure.text}≠${cell.text}`);
  const cells = table('项目 申请数（户） 办理数（户）', '农村低保 120 86', '合计 120 86');

  it('contradict one another where row and column say what the sentence says', () => {
    expect(conflicts(`全镇办理农村低保92户。\n\n${cells}`)).toEqual(['92户≠86']);
    const money = table('项目 金额（万元）', '产业帮扶资金 86.5');
    expect(conflicts(`全镇产业帮扶资金68.5万元。\n\n${money}`)).toEqual(['68.5万元≠86.5']);
    expect(conflicts(`全镇产业帮扶资金86.5万元。\n\n${money}`)).toEqual([]);
    expect(conflicts(`全镇农村低保申请122户。\n\n${cells}`)).toEqual(['122户≠120']);
  });

  it.each([
    ['the values are equal', `全镇办理农村低保86户。\n\n${cells}`],
    ['the sentence is of another time', `第一季度办理农村低保42户。\n\n${cells}`],
    ['the sentence is of another unit', `全镇办理农村低保92人。\n\n${cells}`],
    ['the sentence is a plan', `${cells}\n\n二、下步打算\n全镇办理农村低保92户。`],
    ['two cells are called so', `全镇办理农村低保92户。\n\n${cells}\n\n${cells}`],
  ])('do not where %s', (_, text) => {
    expect(conflicts(text)).toEqual([]);
  });
});
