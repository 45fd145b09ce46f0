import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keyOf, titleOf } from './manifest';
import { root } from './scripts';
import { openReport } from './workbench';
import type { Workbench } from './workbench';

const example = readFileSync(join(root, 'docs/examples/half-year-summary.report.md'), 'utf8');

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openReport('half-year-summary.report.md', example, 'zh-cn');
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

const input = () => workbench.page.locator('.quick-input-widget input[type="text"]').first();
const rows = () => workbench.page.locator('.quick-input-list .monaco-list-row');
const widgetTitle = () => workbench.page.locator('.quick-input-titlebar').innerText();

async function run(command: string): Promise<void> {
  await workbench.page.keyboard.press('F1');
  await input().fill(`>${titleOf(command, 'zh-cn')}`);
  await rows()
    .filter({ hasText: titleOf(command, 'zh-cn') })
    .first()
    .waitFor();
  await workbench.page.keyboard.press('Enter');
}

describe('the first five minutes, in Chinese', () => {
  it('have views of their own in the activity bar', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: '待填' }).first().waitFor({ timeout: 60_000 });
    await workbench.page
      .locator('.activitybar .action-item', { has: workbench.page.locator('[aria-label^="拟稿"]') })
      .first()
      .click();
    const problems = workbench.page.locator('.pane', { hasText: '问题' }).locator('.monaco-list-row');
    await problems.first().waitFor();
    await workbench.screenshot('problems');
    expect(await problems.first().innerText()).toMatch(/\p{Script=Han}/u);
  });

  it('begin a report with the keyboard alone', async () => {
    const { page } = workbench;
    await run('nigao.newReport');
    await expect.poll(widgetTitle).toContain('新建工作报告');
    await rows().filter({ hasText: '半年工作总结' }).first().waitFor();
    await workbench.screenshot('new-report');
    await page.keyboard.press('Enter');
    await expect.poll(() => input().getAttribute('placeholder')).toContain('青河镇');
    await page.keyboard.insertText('青河镇人民政府');
    await page.keyboard.press('Enter');
    await rows().filter({ hasText: '上半年' }).first().waitFor();
    await page.keyboard.press('Enter');
    await rows().filter({ hasText: '存在的问题' }).first().waitFor();
    await workbench.screenshot('new-report-outline');
    await page.keyboard.press('Enter');
    await expect.poll(() => input().inputValue()).toContain('.report.md');
    const path = await input().inputValue();
    await page.keyboard.press('Enter');
    await expect.poll(() => existsSync(path)).toBe(true);
    const text = await readFile(path, 'utf8');
    expect(text).toContain('单位: 青河镇人民政府');
    await page.locator('.tab.active', { hasText: '青河镇' }).waitFor();
    await page.locator('.statusbar-item', { hasText: /待填 \d+ 处/ }).waitFor();
    await workbench.screenshot('to-fill-in');
  });

  it('go from place to place', async () => {
    const { page } = workbench;
    await page.keyboard.press(keyOf('nigao.nextPlaceholder'));
    await page.keyboard.insertText('镇党委');
    await workbench.screenshot('filled-in');
  });
});
