import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languageOfTerminal } from '../../server/src/command-line/language';
import { openWorkplace } from './run';
import type { Workplace } from './run';

const REPORT =
  '一、主要工作\n（一）狠抓调处。一是摸排到位。走访12户。二是化解及时。调处18起。\n\n二、下一步打算\n继续努力。\n';

let place: Workplace;
beforeEach(() => {
  place = openWorkplace();
});
afterEach(() => place.clear());

describe('nigao outline', () => {
  it('prints the outline indented, with line numbers', () => {
    place.write('a.report.md', REPORT);
    expect(place.nigao('outline', 'a.report.md')).toMatchObject({
      code: 0,
      output: [
        '    1  一、主要工作',
        '    2    （一）狠抓调处',
        '    2      一是摸排到位',
        '    2      二是化解及时',
        '    4  二、下一步打算',
        '',
      ].join('\n'),
    });
  });

  it('prints it as JSON, each part with where it begins and ends', () => {
    place.write('a.report.md', REPORT);
    const printed: unknown = JSON.parse(place.nigao('outline', '--format', 'json', 'a.report.md').output);
    expect(printed).toMatchObject({
      path: 'a.report.md',
      outline: [
        {
          kind: 'heading',
          level: 1,
          ordinal: '一',
          title: '主要工作',
          offset: [0, REPORT.indexOf('二、下')],
          children: [
            {
              kind: 'heading',
              level: 2,
              children: [{ kind: 'item', ordinal: '一', title: '摸排到位', children: [] }, { kind: 'item' }],
            },
          ],
        },
        { title: '下一步打算', offset: [REPORT.indexOf('二、下'), REPORT.length] },
      ],
    });
  });

  it('of a file that is not there is exit code 2', () => {
    expect(place.nigao('outline', 'missing')).toMatchObject({
      code: 2,
      output: '',
      errors: 'nigao: missing: no such file\n',
    });
  });
});

describe('nigao rules', () => {
  it('lists every rule with its severity, title and ground', () => {
    const { code, output } = place.nigao('rules');
    expect(code).toBe(0);
    expect(output).toMatch(/^numbering\/heading-sequence +error +\S.* \(国标 .*\)$/m);
    expect(place.nigao('rules', '--language', 'zh').output).toMatch(/^placeholder\/unfilled +警告 /m);
  });

  it('lists them as JSON, in both languages', () => {
    const rules = JSON.parse(place.nigao('rules', '--format', 'json').output) as readonly { id: string }[];
    const rule = rules.find(({ id }) => id === 'placeholder/unfilled');
    expect(rule).toMatchObject({
      severity: 'warning',
      title: { zh: expect.any(String) as string, en: expect.any(String) as string },
    });
  });
});

describe('nigao explain', () => {
  it('says of a rule what it rests on, why, and what is right and wrong', () => {
    const { code, output } = place.nigao('explain', 'punctuation/half-width');
    expect(code).toBe(0);
    expect(output).toMatch(/^punctuation\/half-width {2}\S/);
    expect(output).toContain('warning · 国标 GB/T 15834');
    expect(output).toContain('safe fixes');
    expect(output).toMatch(/Wrong:\n {4}\S[^\n]*\n {4} *\^/);
    expect(output).toMatch(/Fixed:\n {4}\S/);
    expect(output).toMatch(/Right:\n {4}\S/);
    expect(output).toContain('<!-- nigao-ignore punctuation/half-width: reason -->');
    expect(place.nigao('explain', '--language', 'zh', 'punctuation/half-width').output).toContain('有误：');
  });

  it('names the options of a rule that has some', () => {
    const { output } = place.nigao('explain', 'structure/faulty-suppression');
    expect(output).toMatch(/Options:\n {4}reasonRequired = true {2}\S/);
  });

  it('guesses which rule was meant', () => {
    expect(place.nigao('explain', 'date').output).toContain('date/impossible  ');
    expect(place.nigao('explain', 'number/rat')).toMatchObject({
      code: 2,
      output: '',
      errors:
        'nigao: no rule is called "number/rat"; did you mean "number/rate"? (nigao rules lists them all)\n',
    });
  });
});

describe('nigao --version', () => {
  it('says which engine cuts the words', () => {
    const { code, output } = place.nigao('--version');
    expect(code).toBe(0);
    expect(output).toMatch(/^nigao \d+\.\d+\.\d+\nwords: (?:nodejieba \(native module\)|JavaScript)/);
  });
});

describe('nigao --help', () => {
  it.each([['--help'], ['-h'], ['help'], ['check', '--help']])('%j shows every command', (...args) => {
    const { code, output } = place.nigao(...args);
    expect(code).toBe(0);
    for (const command of ['check', 'outline', 'rules', 'explain', 'lsp --stdio']) {
      expect(output).toContain(`nigao ${command}`);
    }
  });

  it('is in Chinese for a Chinese terminal', () => {
    expect(place.nigaoIn({ LANG: 'zh_CN.UTF-8' }, '--help').output).toContain('用法');
  });
});

describe('a reader that goes away', () => {
  it('ends the command without a word', async () => {
    place.write('a.report.md', '走访*户。\n'.repeat(20_000));
    const cli = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url));
    const command = spawn(process.execPath, [cli, 'check', 'a.report.md'], { cwd: place.folder });
    let errors = '';
    command.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
    command.stdout.once('data', () => command.stdout.destroy());
    await new Promise((resolve) => command.once('exit', resolve));
    expect(errors).toBe('');
  });
});

describe('the language of a terminal', () => {
  it.each([
    [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US' }, 'zh'],
    [{ LANG: 'POSIX' }, 'zh'],
    [{ LANG: 'C' }, 'zh'],
    [{ LANG: 'cs_CZ.UTF-8' }, 'en'],
    [{}, 'zh'],
  ])('in %j is %s', (environment, language) => {
    expect(languageOfTerminal(environment)).toBe(language);
  });
});
