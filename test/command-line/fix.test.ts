import { statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { applyEdits, safeEdits } from '../../server/src/command-line/safe-fixes';
import type { Diagnostic } from '../../server/src/rules/checker';
import type { Fix } from '../../server/src/rules/rule';
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
    expect(output).toMatch(/3 places mended in 1 file/);
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

describe('safe fixes', () => {
  const text = '一二三四五六';
  const fix = (
    safety: Fix['safety'],
    ...edits: readonly (readonly [number, number, string])[]
  ): Diagnostic => ({
    rule: 'wording/example',
    severity: 'warning',
    range: { start: 0, end: 1 },
    message: { zh: '例', en: 'example' },
    fixes: [
      {
        title: { zh: '改', en: 'mend' },
        safety,
        edits: edits.map(([start, end, newText]) => ({ range: { start, end }, newText })),
      },
    ],
  });
  const mend = (...diagnostics: readonly Diagnostic[]): string =>
    applyEdits(text, safeEdits(openReport(text), diagnostics));

  it('are made all at once where they do not touch', () => {
    expect(mend(fix('safe', [4, 5, '伍']), fix('safe', [0, 1, '壹'], [2, 3, '叁']))).toBe('壹二叁四伍六');
  });

  it('are made whole or not at all', () => {
    expect(mend(fix('safe', [0, 2, '甲']), fix('safe', [1, 3, '乙'], [5, 6, '丙']))).toBe('甲三四五六');
  });

  it('do not insert twice in one place', () => {
    expect(mend(fix('safe', [3, 3, '，']), fix('safe', [3, 3, '。']))).toBe('一二三，四五六');
  });

  it('may stand side by side', () => {
    expect(mend(fix('safe', [0, 2, '甲']), fix('safe', [2, 4, '乙']))).toBe('甲乙五六');
  });

  it('are no others', () => {
    expect(mend(fix('suggested', [0, 1, '壹']))).toBe(text);
  });
});
