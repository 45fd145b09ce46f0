import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { displayWidth } from '../../server/src/command-line/display-width';
import { githubFormat } from '../../server/src/command-line/check/github';
import { sourceExcerpt } from '../../server/src/command-line/check/source-excerpt';
import { openReport } from '../../server/src/document/report-document';
import { openWorkplace } from './run';
import type { Workplace } from './run';

let place: Workplace;
beforeEach(() => {
  place = openWorkplace();
});
afterEach(() => place.clear());

describe('--format text', () => {
  it('shows place, severity, rule and message, the source with carets below it, and a summary', () => {
    place.write('a.report.md', '一、总体情况\n走访群众*户。\n');
    const lines = place.nigao('check', 'a.report.md').output.split('\n');
    expect(lines[0]).toMatch(/^a\.report\.md:2:5 warning placeholder\/unfilled \S/);
    expect(lines.slice(1)).toEqual([
      '    走访群众*户。',
      '            ^',
      '1 file checked, 1 problem found (warning 1).',
      '',
    ]);
  });

  it('shows the other places that take part', () => {
    place.write('a.report.md', '一、总体情况\n很好。\n三、下一步打算\n继续。\n');
    expect(place.nigao('check', 'a.report.md').output).toMatch(/^ {2}→ a\.report\.md:1:1 \S/m);
  });

  it('counts what each rule has found, where there are several', () => {
    place.write('a.report.md', '走访*户,发放*份,受理*起。\n');
    const { output } = place.nigao('check', 'a.report.md');
    expect(output.split('\n').slice(-5)).toEqual([
      expect.stringMatching(/^ {5}3 {2}placeholder\/unfilled {4}\S/),
      expect.stringMatching(/^ {5}2 {2}punctuation\/half-width {2}\S/),
      '',
      '1 file checked, 5 problems found (warning 5).',
      '',
    ]);
  });

  it('counts what could not be read', () => {
    expect(place.nigao('check', 'missing').output).toBe('0 files checked, 1 could not be read.\n');
  });
});

describe('the source excerpt', () => {
  it('puts carets below what is meant, two columns to a Chinese character', () => {
    expect(sourceExcerpt('走访群众12户', { start: 2, end: 4 })).toEqual(['走访群众12户', '    ^^^^']);
  });

  it('gives an empty range one caret', () => {
    expect(sourceExcerpt('完成任务', { start: 4, end: 4 })).toEqual(['完成任务', '        ^']);
  });

  it('leaves out what is far away', () => {
    const line = `${'前'.repeat(100)}此处${'后'.repeat(100)}`;
    const [excerpt, carets] = sourceExcerpt(line, { start: 100, end: 102 });
    expect(excerpt).toMatch(/^…前+此处后+…$/);
    expect(displayWidth(excerpt)).toBeLessThan(110);
    expect(carets.trimStart()).toBe('^^^^');
    expect(carets.length).toBe(displayWidth(excerpt.slice(0, excerpt.indexOf('后'))));
  });

  it('does not cut a character in half', () => {
    for (let lead = 15; lead < 30; lead += 1) {
      const line = '𠮷'.repeat(lead) + '此处' + '😀'.repeat(40);
      const [excerpt] = sourceExcerpt(line, { start: lead * 2, end: lead * 2 + 2 });
      expect(excerpt).toMatch(/^…?(?:𠮷)*此处(?:😀)*…?$/u);
    }
  });
});

describe('--format github', () => {
  it('writes workflow commands, with what is special in them escaped', () => {
    place.write('a,b.report.md', '一、总体情况\n走访*户。\n很好。\n三、下一步打算\n继续。\n');
    const lines = place.nigao('check', '--format', 'github', 'a,b.report.md').output.trim().split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^::warning file=a%2Cb\.report\.md,line=2,col=3,endLine=2,endColumn=4,title=placeholder\/unfilled::\S/,
      ),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^::error .*title=numbering\/heading-sequence::/));
  });

  it('keeps a message on one line, and its percent signs', () => {
    const message = { zh: '比率不符\r\n应为95%', en: 'should be 95%\r\nnot 59%' };
    const range = { start: 3, end: 5 };
    const annotation = githubFormat('en').file({
      path: 'C:\\50%,a.report.md',
      document: openReport('化解率59%。'),
      diagnostics: [{ rule: 'number/rate', severity: 'information', range, message }],
      pathOfEarlier: () => undefined,
    });
    expect(annotation).toBe(
      '::notice file=C%3A\\50%25%2Ca.report.md,line=1,col=4,endLine=1,endColumn=6,title=number/rate' +
        '::should be 95%25%0D%0Anot 59%25\n',
    );
  });
});

describe('a place in the report of last year', () => {
  const head = (year: number) => `---\n单位: 城东镇\n期间: ${year}年上半年\n---\n`;
  const printed = (format: string): string => {
    place.write('2022.report.md', `${head(2022)}全镇共调处邻里纠纷168起。\n`);
    place.write('2023.report.md', `${head(2023)}全镇共调处邻里纠纷189起，同比上升20%。\n`);
    return place.nigao('check', '--format', format, '2023.report.md').output;
  };

  it('is told with its file, in text and on GitHub', () => {
    expect(printed('text')).toMatch(/^ {2}→ 2022\.report\.md:5:10 \S/m);
    expect(printed('github')).toMatch(/%0A→ 2022\.report\.md:5:10 \S/);
  });

  it('is told with its file, in JSON and SARIF', () => {
    const { files } = JSON.parse(printed('json')) as { files: { diagnostics: { related: object[] }[] }[] };
    const related = files.flatMap(({ diagnostics }) => diagnostics.flatMap((one) => one.related));
    expect(related).toMatchObject([{ path: '2022.report.md', range: { start: { line: 4, character: 9 } } }]);
    const { runs } = JSON.parse(printed('sarif')) as { runs: { results: object[] }[] };
    expect(runs[0]?.results).toContainEqual(
      expect.objectContaining({
        relatedLocations: [
          expect.objectContaining({
            physicalLocation: expect.objectContaining({
              artifactLocation: { uri: '2022.report.md' },
            }) as object,
          }),
        ],
      }),
    );
  });
});

/** Published with SARIF 2.1.0 in JSON Schema draft 4, of which it uses nothing that draft 7 has changed but this. */
function sarifValidator(): ValidateFunction {
  const { id, $schema, ...schema } = JSON.parse(
    readFileSync(new URL('sarif-schema.json', import.meta.url), 'utf8'),
  ) as Readonly<Record<string, unknown>>;
  expect($schema).toBe('http://json-schema.org/draft-04/schema#');
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile({ ...schema, $id: String(id) });
}

interface Sarif {
  readonly version: string;
  readonly $schema: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly columnKind: string;
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly object[];
      }[];
      readonly invocations: readonly {
        readonly executionSuccessful: boolean;
        readonly toolExecutionNotifications: readonly object[];
      }[];
    },
  ];
}

describe('--format sarif', () => {
  const sarif = (...files: readonly string[]): Sarif =>
    JSON.parse(place.nigao('check', '--format', 'sarif', ...files).output) as Sarif;

  it('writes a log of one run, with its rules and results', () => {
    place.write('总结 1.report.md', '一、总体情况\n走访*户。\n');
    const { version, runs } = sarif('总结 1.report.md');
    expect(version).toBe('2.1.0');
    const [{ tool, results, columnKind, invocations }] = runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results).toHaveLength(1);
    const [result] = results;
    expect(result).toMatchObject({ ruleId: 'placeholder/unfilled', level: 'warning' });
    expect(tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('placeholder/unfilled');
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: '%E6%80%BB%E7%BB%93%201.report.md' },
          region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 4, charOffset: 9, charLength: 1 },
        },
      },
    ]);
    expect(invocations).toEqual([
      { executionSuccessful: true, toolExecutionNotifications: [], toolConfigurationNotifications: [] },
    ]);
  });

  it('is valid against the published schema, with related places, fixes and everything that went wrong', () => {
    place.write('nigao.config.yaml', '规则: { number/rat: 关闭 }\n');
    place.write('总结 1.report.md', '一、总体情况\n走访*户,很好。\n三、下一步打算\n继续。\n');
    const log = sarif('总结 1.report.md', path.join(place.folder, '总结 1.report.md'), '没有.report.md');
    const [{ results, invocations }] = log.runs;
    const isValid = sarifValidator();
    expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
    expect(results.some((result) => 'relatedLocations' in result && 'fixes' in result)).toBe(true);
    expect(invocations[0]).toMatchObject({
      toolExecutionNotifications: [{ level: 'error' }],
      toolConfigurationNotifications: [
        {
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'nigao.config.yaml' },
                region: { startLine: 1 },
              },
            },
          ],
        },
      ],
    });
    expect(isValid({ ...log, version: '2.0.0' })).toBe(false);
  });

  it('separates the results of several files', () => {
    place.write('a.report.md', '走访*户。\n');
    place.write('b.report.md', '很好。\n');
    place.write('c.report.md', '发放*份。\n');
    const [{ results }] = sarif('.').runs;
    expect(results.filter(({ ruleId }) => ruleId === 'placeholder/unfilled')).toHaveLength(2);
  });

  it('notes what could not be read', () => {
    const [{ results, invocations }] = sarif('missing').runs;
    expect(results).toEqual([]);
    expect(invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  });
});
