import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../fixture/diagnose';
import { renderFindings } from './render-findings';

/**
 * Whole reports and all that is found in them. When a rule changes, `npx vitest run test/snapshots -u` writes its
 * effect on them into the `.expected.txt` files; read that difference as you would read code.
 */
const folder = fileURLToPath(new URL('./reports/', import.meta.url));

const EXTENSION = '.report.md';

function reportsIn(kind: 'clean' | 'drafts'): readonly string[] {
  return readdirSync(`${folder}${kind}`)
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => `${kind}/${file.slice(0, -EXTENSION.length)}`);
}

function textOf(report: string): string {
  return readFileSync(`${folder}${report}${EXTENSION}`, 'utf8');
}

describe('a report as it was handed in', () => {
  it.each(reportsIn('clean'))('%s has nothing at warning or above', (report) => {
    const loud = diagnose(textOf(report)).filter(
      ({ severity }) => severity === 'error' || severity === 'warning',
    );
    expect(loud.map(({ rule, message }) => `${rule} ${message.zh}`)).toEqual([]);
  });
});

describe('what is found in', () => {
  it.each([...reportsIn('clean'), ...reportsIn('drafts')])('%s', async (report) => {
    const text = textOf(report);
    await expect(renderFindings(text, diagnose(text))).toMatchFileSnapshot(`${folder}${report}.expected.txt`);
  });
});

describe('the drafts', () => {
  it('include one as pasted from Word: CRLF, wide indents, no-break spaces', () => {
    const text = textOf('drafts/court-education');
    expect(text).toMatch(/\r\n\r\n\u3000\u3000/);
    expect(text).toContain('\u00a0');
  });

  it('all have something to be found', () => {
    expect(reportsIn('drafts').filter((report) => diagnose(textOf(report)).length === 0)).toEqual([]);
  });
});
