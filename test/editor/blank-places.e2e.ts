import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from './manifest';
import { openReport } from './workbench';
import type { Workbench } from './workbench';

/** A blank that is a tab, which the editor would write as spaces where it begins a line or a snippet. */
const REPORT = `青河县2024年上半年工作总结

一、主要工作
全年共计\t人参加培训。
`;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openReport('blanks.report.md', REPORT);
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

describe('a jump to a blank', () => {
  it('leaves it as it is, and selects it', async () => {
    const { page } = workbench;
    await page.locator('.statusbar-item', { hasText: 'to fill in' }).waitFor({ timeout: 60_000 });
    await page.keyboard.press(keyOf('nigao.nextPlaceholder'));
    await page.locator('.statusbar-item', { hasText: '(1 selected)' }).waitFor();
    expect(await workbench.savedText(() => true)).toBe(REPORT);
    await page.keyboard.type('35');
    await workbench.savedText((text) => text === REPORT.replace('\t', '35'));
  });
});
