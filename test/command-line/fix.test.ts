import { statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkplace } from './run';
import type { Workplace } from './run';

const HALF_WIDTH = '各部门要切实履行职责,不得推诿.\n各单位要认真抓好落实,按时上报。\n';
const FULL_WIDTH = '各部门要切实履行职责，不得推诿。\n各单位要认真抓好落实，按时上报。\n';

describe('nigao check --fix', () => {
  let place: Workplace;
  beforeEach(() => {
    place = openWorkplace();
  });
  afterEach(() => place.clear());

  it('applies safe fixes and reports what is left', () => {
    place.write('a.report.md', `${HALF_WIDTH}走访*户。\n`);
    const { code, output } = place.nigao('check', '--fix', 'a.report.md');
    expect(place.read('a.report.md')).toBe(`${FULL_WIDTH}走访*户。\n`);
    expect(code).toBe(1);
    expect(output).not.toContain('punctuation/half-width');
    expect(output).toContain('placeholder/unfilled');
    expect(output).toMatch(/3 places fixed in 1 file/);
  });

  it('leaves nothing to be done a second time', () => {
    place.write('a.report.md', HALF_WIDTH);
    place.nigao('check', '--fix', 'a.report.md');
    const before = statSync(path.join(place.folder, 'a.report.md'));
    expect(place.nigao('check', '--fix', 'a.report.md').output).toContain('nothing found');
    expect(statSync(path.join(place.folder, 'a.report.md')).mtimeMs).toBe(before.mtimeMs);
  });

  it('keeps a byte order mark and the line ends', () => {
    place.write('a.report.md', `\uFEFF${HALF_WIDTH.replaceAll('\n', '\r\n')}`);
    place.nigao('check', '--fix', 'a.report.md');
    expect(place.read('a.report.md')).toBe(`\uFEFF${FULL_WIDTH.replaceAll('\n', '\r\n')}`);
  });

  it('goes on until nothing changes, with rules that need words among them', () => {
    place.write('a.report.md', '工作中我们我们坚持,,问题导向.\n');
    const { output } = place.nigao('check', '--fix', 'a.report.md');
    const fixed = place.read('a.report.md');
    expect(fixed).toMatch(/坚持，问题导向。\n$/);
    expect(place.nigao('check', '--fix', 'a.report.md').output).not.toMatch(/fixed/);
    expect(place.read('a.report.md')).toBe(fixed);
    expect(output).toMatch(/fixed in 1 file/);
  });

  it('makes no fix of a rule that is off', () => {
    place.write('nigao.config.yaml', 'rules: { punctuation: off }\n');
    place.write('a.report.md', HALF_WIDTH);
    place.nigao('check', '--fix', 'a.report.md');
    expect(place.read('a.report.md')).toBe(HALF_WIDTH);
  });

  it('leaves alone what is too quiet to be shown', () => {
    place.write('a.report.md', HALF_WIDTH);
    place.nigao('check', '--fix', '--severity', 'error', 'a.report.md');
    expect(place.read('a.report.md')).toBe(HALF_WIDTH);
  });

  it('writes nothing without being asked to', () => {
    place.write('a.report.md', HALF_WIDTH);
    place.nigao('check', 'a.report.md');
    expect(place.read('a.report.md')).toBe(HALF_WIDTH);
  });
});
