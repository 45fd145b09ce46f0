import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { found, openWorkplace } from './run';
import type { Workplace } from './run';

const UNFILLED = '走访群众*户。\n';

let place: Workplace;
beforeEach(() => {
  place = openWorkplace();
});
afterEach(() => place.clear());

/** How loud the placeholder is in a report. */
const severity = (...args: readonly string[]) =>
  found(place.nigao('check', '--format', 'json', ...args), 'placeholder/unfilled')[0]?.severity;

describe('nigao check', () => {
  it('heeds the configuration files beside and above each report, the nearest first', () => {
    place.write('nigao.config.yaml', '规则: { placeholder: 错误 }\n');
    place.write('drafts/nigao.config.yaml', '规则: { placeholder: 提示 }\n');
    place.write('a.report.md', UNFILLED);
    place.write('drafts/b.report.md', UNFILLED);
    place.write('drafts/c.report.md', `---\n规则: { placeholder: 信息 }\n---\n${UNFILLED}`);
    expect(severity('a.report.md')).toBe('error');
    expect(severity(path.join('drafts', 'b.report.md'))).toBe('hint');
    expect(severity(path.join('drafts', 'c.report.md'))).toBe('information');
  });

  it('heeds one file only, or none, when told so', () => {
    place.write('nigao.config.yaml', '规则: { placeholder: 错误 }\n');
    place.write('strict/other.yaml', '规则: { placeholder: 信息 }\n');
    place.write('a.report.md', UNFILLED);
    expect(severity('--config', path.join('strict', 'other.yaml'), 'a.report.md')).toBe('information');
    expect(severity('--config', 'none', 'a.report.md')).toBe('warning');
  });

  it('takes the profile it is told before any other', () => {
    place.write('nigao.config.yaml', '方案: 起草\n');
    place.write('a.report.md', `---\n方案: 起草\n---\n${UNFILLED}`);
    expect(severity('a.report.md')).toBe('information');
    expect(severity('--profile', 'final', 'a.report.md')).toBe('error');
    expect(severity('--profile', '定稿', 'a.report.md')).toBe('error');
  });

  it('knows the glossaries of the workspace', () => {
    place.write('nigao.config.yaml', '词表: 词表/本镇.yaml\n');
    place.write(
      path.join('词表', '本镇.yaml'),
      'terms:\n  - { term: 五户联防, meaning: 相邻五户互相照看, wrong: [五户连防] }\n',
    );
    place.write('a.report.md', '全面推行五户连防机制。\n');
    expect(found(place.nigao('check', '--format', 'json', 'a.report.md'), 'wording/fixed-term')).toHaveLength(
      1,
    );
  });
});

describe('what is wrong in the configuration', () => {
  it('is printed once with its place, and is exit code 2; the rest holds', () => {
    place.write('nigao.config.yaml', '规则:\n  number/rat: 关闭\n  placeholder: 错误\n词表: none.yaml\n');
    place.write('a.report.md', UNFILLED);
    place.write('b.report.md', UNFILLED);
    const { code, errors, output } = place.nigao('check', 'a.report.md', 'b.report.md');
    expect(code).toBe(2);
    expect(errors.split('\n')).toEqual([
      'nigao: nigao.config.yaml:2: no rule or family is called "number/rat"; did you mean "number/rate"?',
      'nigao: nigao.config.yaml:4: the glossary "none.yaml" cannot be read: no such file',
      '',
    ]);
    expect(output).toContain('error placeholder/unfilled');
    expect(output).toMatch(/2 problems found \(error 2\), 2 mistakes in the configuration\.\n$/);
  });

  it('may be that the file named on the command line is not there', () => {
    place.write('a.report.md', UNFILLED);
    expect(place.nigao('check', '--config', 'none.yaml', 'a.report.md')).toMatchObject({
      code: 2,
      errors: 'nigao: none.yaml:1: no such file\n',
    });
  });

  it('is found in a report where the report names what cannot be read', () => {
    place.write('a.report.md', '---\n词表: none.yaml\n---\n各单位要认真抓好落实。\n');
    const { code, output, errors } = place.nigao('check', 'a.report.md');
    expect([code, errors]).toEqual([1, '']);
    expect(output).toContain('a.report.md:2:1 warning structure/report-settings the glossary "none.yaml"');
  });
});
