import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkplace, parseCheck } from './run';
import type { Workplace } from './run';

const report = (year: number, text: string): string =>
  `---\n单位: 城东镇\n期间: ${year}年上半年\n---\n一、平安建设\n${text}\n`;

const EARLIER = report(2022, '全镇共调处邻里纠纷168起。开展反诈宣讲40场次。');
const LATER = report(2023, '全镇共调处邻里纠纷189起，同比上升12.5%。走访困难老党员390人次。');

let place: Workplace;
beforeEach(() => {
  place = openWorkplace();
  place.write('2022.report.md', EARLIER);
  place.write('2023.report.md', LATER);
});
afterEach(() => place.clear());

describe('nigao check', () => {
  const against = (...operands: readonly string[]) =>
    parseCheck(place.nigao('check', '--format', 'json', ...operands)).files.flatMap(({ diagnostics }) =>
      diagnostics.filter(({ rule }) => rule === 'number/against-last-time').map(({ message }) => message),
    );
  const wrong = LATER.replace('12.5%', '20.5%');

  it('holds a report against last year’s wherever that lies among what is checked', () => {
    place.write('2023.report.md', LATER);
    place.write('this/2023.report.md', wrong);
    place.write('that/2022.report.md', EARLIER);
    expect(against('this', 'that')).toEqual([expect.stringContaining('168起')]);
  });

  it('holds a report that is checked alone against last year’s beside it', () => {
    place.write('2023.report.md', wrong);
    expect(against('2023.report.md')).toEqual([expect.stringContaining('168起')]);
    place.write('2023.report.md', LATER);
    expect(against('2023.report.md')).toEqual([]);
  });
});

describe('nigao compare', () => {
  it('puts the figures of two reports side by side', () => {
    expect(place.nigao('compare', '--language', 'zh', '2022.report.md', '2023.report.md')).toMatchObject({
      code: 0,
      output: [
        '指标          所在部分  2022年上半年  2023年上半年  增减      增减幅度',
        '调处邻里纠纷  平安建设  168起         189起         上升21起  上升12.5%',
        '',
        '仅见于本期',
        '走访困难老党员  平安建设  390人次',
        '',
        '仅见于上期',
        '开展反诈宣讲  平安建设  40场次',
        '',
      ].join('\n'),
    });
  });

  it('tells what the later report says wrongly of the earlier, with exit code 1', () => {
    place.write('2023.report.md', LATER.replace('12.5%', '20.5%'));
    const { code, output } = place.nigao('compare', '2022.report.md', '2023.report.md');
    expect(code).toBe(1);
    expect(output).toContain(
      '2023.report.md:6 the report on 2022年上半年 gives 调处邻里纠纷 as 168起: （189−168）÷168=12.5%, but this says 20.5%',
    );
  });

  it('prints JSON with every figure’s value and place', () => {
    place.write('2023.report.md', LATER.replace('12.5%', '20.5%'));
    const { output } = place.nigao('compare', '--format', 'json', '2022.report.md', '2023.report.md');
    const [start, end] = [LATER.indexOf('189起'), LATER.indexOf('189起') + 4];
    expect(JSON.parse(output)).toMatchObject({
      earlier: { path: '2022.report.md', period: '2022年上半年' },
      later: { path: '2023.report.md', period: '2023年上半年' },
      both: [
        {
          indicator: '调处邻里纠纷',
          earlier: { section: '平安建设', text: '168起', value: '168', line: 6 },
          later: { text: '189起', value: '189', offset: [start, end] },
          change: { direction: 'up', difference: '21起', rate: '12.5%' },
        },
      ],
      onlyEarlier: [{ indicator: '开展反诈宣讲' }],
      onlyLater: [{ indicator: '走访困难老党员', value: '390' }],
      contradictions: [{ text: '20.5%', expected: '12.5%', line: 6, earlier: { text: '168起', line: 6 } }],
    });
  });

  it('prints a table for spreadsheets', () => {
    const { output } = place.nigao(
      'compare',
      '--format',
      'csv',
      '--language',
      'zh',
      '2022.report.md',
      '2023.report.md',
    );
    expect(output).toBe(
      [
        '\uFEFF指标,所在部分,2022年上半年,2023年上半年,增减,增减幅度',
        '调处邻里纠纷,平安建设,168起,189起,上升21起,上升12.5%',
        '走访困难老党员,平安建设,,390人次,,',
        '开展反诈宣讲,平安建设,40场次,,,',
        '',
      ].join('\r\n'),
    );
  });

  it('of a file that is not there is exit code 2', () => {
    expect(place.nigao('compare', 'missing', '2023.report.md')).toMatchObject({
      code: 2,
      output: '',
      errors: 'nigao: missing: no such file\n',
    });
  });

  it('of one file, or of three, is wrong use', () => {
    expect(place.nigao('compare', '2022.report.md').errors).toContain('Name two files, the earlier first');
    expect(place.nigao('compare', 'a', 'b', 'c').code).toBe(2);
  });
});
