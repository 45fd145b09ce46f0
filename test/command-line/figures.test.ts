import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync, strFromU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkplace } from './run';
import type { Workplace } from './run';

const REPORT =
  '一、民生\n排查隐患160处，整改152处，整改率95%。\n抽调干部46人，其中党员64人。\n办理低保*户，发放“暖冬”物资1.2万件。\n';

let place: Workplace;
beforeEach(() => {
  place = openWorkplace();
  place.write('a.report.md', REPORT);
});
afterEach(() => place.clear());

describe('nigao figures', () => {
  it('prints a line for each figure, with what proves it', () => {
    const { code, output } = place.nigao('figures', 'a.report.md');
    expect(code).toBe(0);
    expect(output.split('\n')).toEqual([
      '    2  160处    排查隐患  ✓ 152÷160=95%',
      '    2  152处    整改  ✓ 152÷160=95%',
      '    2  95%      整改率  ✓ 152÷160=95%',
      '    3  46人     抽调干部  unproved',
      expect.stringMatching(/^ {4}3 {2}64人 {5}党员 {2}✗ .*64＞46/),
      '    4  *户      办理低保  missing',
      '    4  1.2万件  发放“暖冬”物资  unproved',
      '',
    ]);
  });

  it('prints JSON with offsets into the text', () => {
    const { figures } = JSON.parse(place.nigao('figures', '--format', 'json', 'a.report.md').output) as {
      readonly figures: readonly { readonly text: string; readonly offset: readonly [number, number] }[];
    };
    expect(figures.map(({ text, offset: [start, end] }) => [text, REPORT.slice(start, end)])).toEqual(
      ['160处', '152处', '95%', '46人', '64人', '*户', '1.2万件'].map((text) => [text, text]),
    );
    expect(figures[6]).toMatchObject({
      indicator: '发放“暖冬”物资',
      work: '发放',
      object: '“暖冬”物资',
      value: '12000',
      unit: '件',
      section: ['一、民生'],
      status: 'unproved',
      range: { start: { line: 3 } },
    });
    expect(figures[5]).toMatchObject({ value: null, status: 'missing' });
  });

  it('prints a table that spreadsheets read, in the language of the terminal', () => {
    const { output } = place.nigaoIn({ LANG: 'zh_CN.UTF-8' }, 'figures', '--format', 'csv', 'a.report.md');
    const [head, first] = output.split('\r\n');
    expect(head).toBe('\uFEFF行,章节,指标,动作,对象,范围,限定,数值,单位,时间,原文,核对,依据');
    expect(first).toBe('2,一、民生,排查隐患,排查,隐患,,,160,处,,160处,已印证,✓ 152÷160=95%');
  });

  it('never hands a formula to a spreadsheet', () => {
    place.write('b.report.md', '| 事项 | 数 |\n| --- | --- |\n| =1+2 | 12 |\n');
    const { output } = place.nigao('figures', '--format', 'csv', 'b.report.md');
    expect(output).toContain(`,'=1+2 数,,,,,12,`);
  });

  it('writes an Excel file with numbers as numbers', () => {
    const cli = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url));
    const { stdout } = spawnSync(process.execPath, [cli, 'figures', '--format', 'xlsx', 'a.report.md'], {
      cwd: place.folder,
    });
    const files = unzipSync(new Uint8Array(stdout));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<v>12000</v>');
    expect(sheet.match(/<row /g)).toHaveLength(8);
  });

  it('writes a file byte for byte where one is named, and never over the report', () => {
    const csv = place.nigao('figures', '--format', 'csv', 'a.report.md').output;
    const { code, output } = place.nigao('figures', '--format', 'csv', '-o', 'figures.csv', 'a.report.md');
    expect([code, output]).toEqual([0, '']);
    expect(place.read('figures.csv')).toBe(csv);
    const xlsx = place.nigao('figures', '--format', 'xlsx', '--output', 'f.xlsx', 'a.report.md');
    expect(xlsx.errors).toContain('written to f.xlsx');
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(`${place.folder}/f.xlsx`))))).toContain(
      'xl/worksheets/sheet1.xml',
    );
    expect(place.nigao('figures', '-o', 'a.report.md', 'a.report.md').code).toBe(2);
    expect(place.read('a.report.md')).toBe(REPORT);
    expect(place.nigao('figures', '-o', 'no/such/folder.csv', 'a.report.md').code).toBe(2);
  });

  it('of a file that is not there is exit code 2', () => {
    expect(place.nigao('figures', 'missing').code).toBe(2);
    expect(place.nigao('figures', '--format', 'pdf', 'a.report.md').code).toBe(2);
  });
});
