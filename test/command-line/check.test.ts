import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGlob } from '../../server/src/command-line/glob';
import { unreadable } from '../../server/src/text-file';
import { found, openWorkplace, parseCheck } from './run';
import type { Workplace } from './run';

const CLEAN = '各单位要认真抓好落实。\n';
const UNFILLED = '一、走访情况\n走访群众*户。\n';
const MISNUMBERED = '一、总体情况\n很好。\n\n三、下一步打算\n继续努力。\n';

let place: Workplace;
beforeEach(() => {
  place = openWorkplace();
});
afterEach(() => place.clear());

describe('the exit code of nigao check', () => {
  it('is 0 when nothing is at warning or above', () => {
    place.write('clean.report.md', CLEAN);
    expect(place.nigao('check', 'clean.report.md').code).toBe(0);
  });

  it('is 1 when something is', () => {
    place.write('a.report.md', UNFILLED);
    expect(place.nigao('check', 'a.report.md').code).toBe(1);
  });

  it('is 0 when what there is is too quiet for --severity', () => {
    place.write('a.report.md', UNFILLED);
    const { code, output } = place.nigao('check', '--severity', 'error', 'a.report.md');
    expect([code, output]).toEqual([0, '1 file checked, nothing found.\n']);
  });

  it('is 2 for a file that is not there; the others are checked all the same', () => {
    place.write('a.report.md', UNFILLED);
    const outcome = place.nigao('check', 'missing.report.md', 'a.report.md');
    expect(outcome.code).toBe(2);
    expect(outcome.errors).toBe('nigao: missing.report.md: no such file\n');
    expect(outcome.output).toContain('a.report.md:2:5 warning placeholder/unfilled');
  });

  it.each([
    [['check'], 'Name the files or directories to check'],
    [['check', '--colour', 'a'], 'Unknown option: --colour'],
    [['check', '--format'], 'The option --format needs a value'],
    [
      ['check', '--format', 'xml', 'a'],
      '“xml” is not a value of --format; it takes text | json | sarif | github',
    ],
    [['check', '--severity=loud', 'a'], '“loud” is not a value of --severity'],
    [['check', '--fix=yes', 'a'], 'The option --fix takes no value'],
    [['check', '--stdio', 'a'], 'The command check has no option --stdio'],
    [['polish', 'a'], 'Unknown command: polish'],
    [['outline'], 'Name one file'],
    [['rules', 'all'], 'Unknown argument: all'],
    [['explain'], 'Name one rule'],
    [
      ['check', '--profile', 'last', 'a'],
      '“last” is not a value of --profile; it takes draft（起草） | final（定稿） | masked（脱密）',
    ],
    [['lsp'], 'Name the connection: --stdio'],
    [[], 'A command is missing'],
  ])('is 2 for wrong use: nigao %j', (args, message) => {
    const { code, errors, output } = place.nigao(...args);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(message);
    expect(errors).toContain('see nigao --help');
  });
});

describe('the files that are checked', () => {
  it('are those that are named, whatever their extension', () => {
    place.write('总结.txt', UNFILLED);
    expect(parseCheck(place.nigao('check', '--format', 'json', '总结.txt')).files).toMatchObject([
      { path: '总结.txt', diagnostics: [{ rule: 'placeholder/unfilled' }] },
    ]);
  });

  it('are the reports in directories that are named, sorted, each once', () => {
    for (const file of ['b.report.md', 'a.report.md', 'sub/c.report.md', 'notes.md', '.git/d.report.md']) {
      place.write(path.join('reports', file), CLEAN);
    }
    place.write('reports/node_modules/e.report.md', CLEAN);
    const outcome = place.nigao('check', '--format=json', 'reports', path.join('reports', 'a.report.md'));
    expect(parseCheck(outcome).files.map((file) => file.path)).toEqual(
      ['a.report.md', 'b.report.md', 'sub/c.report.md'].map((file) => path.join('reports', file)),
    );
  });

  it('are none in a directory without reports, which is said', () => {
    place.write('reports/notes.md', CLEAN);
    expect(place.nigao('check', 'reports')).toMatchObject({
      code: 0,
      errors: 'nigao: there are no *.report.md files in reports\n',
    });
  });

  it.each([
    ['GBK', Buffer.from([0xb1, 0xa8, 0xb8, 0xe6, 0xa1, 0xa3]), 'the encoding seems to be GBK'],
    ['UTF-16', Buffer.from('\uFEFF报告。', 'utf16le'), 'the encoding seems to be UTF-16'],
    ['no text', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xff, 0xff]), 'not a text file in UTF-8'],
  ])('are left alone in %s', (_, bytes, message) => {
    place.write('a.report.md', bytes);
    const { code, errors } = place.nigao('check', '--fix', 'a.report.md');
    expect(code).toBe(2);
    expect(errors).toContain(`a.report.md: ${message}`);
  });
});

describe('patterns', () => {
  const checked = (pattern: string) =>
    parseCheck(place.nigao('check', '--format=json', pattern)).files.map((file) => file.path);

  it('name files in shells that leave that to the program', () => {
    for (const file of ['a.md', 'b.txt', '总结/c.md', '总结/2024/d.md', '总结/.trash/e.md']) {
      place.write(file, CLEAN);
    }
    expect(checked('*.md')).toEqual(['a.md']);
    expect(checked('./**/*.md')).toEqual(
      ['a.md', '总结/2024/d.md', '总结/c.md'].map((file) => path.normalize(file)),
    );
    expect(checked('总结/*')).toEqual([path.join('总结', 'c.md')]);
    expect(checked('{a,b}.{md,txt}')).toEqual(['a.md', 'b.txt']);
    expect(checked(path.join(place.folder, '[a-b].*'))).toHaveLength(2);
  });

  it('that fit no file are wrong use, but a file of that very name is a file', () => {
    expect(place.nigao('check', '*.report.md')).toMatchObject({
      code: 2,
      errors: 'nigao: *.report.md: no file matches\n',
    });
    place.write('[定稿].md', CLEAN);
    expect(checked('[定稿].md')).toEqual(['[定稿].md']);
  });

  it.each([
    ['a?.md', ['a1.md', 'a中.md'], ['a.md', 'a12.md', 'a/.md']],
    ['a*/b.md', ['a/b.md', 'aa/b.md'], ['a/a/b.md', 'b.md']],
    ['**/b.md', ['b.md', 'a/b.md', 'a/a/b.md'], ['ab.md']],
    ['a/**', ['a/b.md', 'a/a/b.md'], ['b.md']],
    ['[!a].md', ['b.md'], ['a.md', '/.md']],
    ['{a,b?}.md', ['a.md', 'bc.md'], ['b.md', 'c.md']],
    ['a.*', ['a.md'], ['aXmd']],
    ['（一）*+$^.md', ['（一）甲+$^.md'], ['（一）.md']],
  ])('%s fits %j and not %j', (pattern, fitting, others) => {
    const glob = readGlob(pattern);
    expect(fitting.filter((file) => !glob?.matches(file))).toEqual([]);
    expect(others.filter((file) => glob?.matches(file))).toEqual([]);
  });

  it('are told from plain paths', () => {
    expect(readGlob('总结/（一）.report.md')).toBeUndefined();
    expect(readGlob('a/b/*.md')?.base).toBe('a/b');
  });
});

describe('--format json', () => {
  it('gives every diagnostic with rule, severity, places, data, related places and fixes', () => {
    place.write('a.report.md', MISNUMBERED);
    const [slip] = found(
      place.nigao('check', '--format', 'json', 'a.report.md'),
      'numbering/heading-sequence',
    );
    const start = MISNUMBERED.indexOf('三');
    expect(slip).toMatchObject({
      severity: 'error',
      data: {},
      range: { start: { line: 3, character: 0 } },
    });
    expect(slip?.offset[0]).toBe(start);
    expect(slip?.related[0]?.offset[0]).toBe(0);
    expect(slip?.fixes[0]).toMatchObject({ edits: [{ newText: expect.stringContaining('二') as string }] });
  });

  it('says what kind of thing is missing', () => {
    place.write('a.report.md', UNFILLED);
    expect(
      found(place.nigao('check', '--format', 'json', 'a.report.md'), 'placeholder/unfilled'),
    ).toMatchObject([{ data: { kind: 'count' }, related: [], fixes: [] }]);
  });

  it('counts in UTF-16 code units, line ends as they are and a byte order mark not at all', () => {
    const text = '𠮷家庄概况\r\n走访*户。\r\n';
    for (const written of [text, `\uFEFF${text}`]) {
      place.write('a.report.md', written);
      expect(
        found(place.nigao('check', '--format', 'json', 'a.report.md'), 'placeholder/unfilled'),
      ).toMatchObject([
        { offset: [10, 11], range: { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } } },
      ]);
    }
  });

  it('is JSON when nothing could be read, too', () => {
    expect(parseCheck(place.nigao('check', '--format', 'json', 'missing'))).toEqual({ files: [] });
  });
});

describe('why a file cannot be read', () => {
  it.each([
    ['ENOENT', 'no such file'],
    ['EACCES', 'permission denied'],
    ['EISDIR', 'is a directory'],
    ['EIO', 'not accessible (EIO)'],
  ])('%s is said in words', (code, words) => {
    expect(unreadable(Object.assign(new Error('failed'), { code })).en).toBe(words);
  });
});

describe('words', () => {
  it('are cut when a rule needs them, and only then', () => {
    place.write('a.report.md', '工作中我们我们坚持问题导向。\n');
    expect(
      found(place.nigao('check', '--format', 'json', 'a.report.md'), 'wording/repeated-word'),
    ).toHaveLength(1);
  });
});

describe('the language', () => {
  it.each([
    [{}, '发现'],
    [{ LANG: 'C.UTF-8' }, '发现'],
    [{ LANG: 'zh_CN.UTF-8' }, '发现'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'found'],
    [{ LANG: 'fr_FR.UTF-8' }, 'found'],
  ])('is that of the terminal: %j', (environment, expected) => {
    place.write('a.report.md', UNFILLED);
    expect(place.nigaoIn(environment, 'check', 'a.report.md').output).toContain(expected);
  });

  it('is the one asked for', () => {
    place.write('a.report.md', UNFILLED);
    expect(place.nigao('check', '--language', 'zh', 'a.report.md').output).toContain('发现');
    expect(place.nigao('--language', 'zh').errors).toContain('缺少命令');
  });
});
