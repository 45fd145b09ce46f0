import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keyOf, titleOf } from './manifest';
import { root } from './scripts';
import { openReport } from './workbench';
import type { Workbench } from './workbench';

const example = readFileSync(join(root, 'docs/examples/half-year-summary.report.md'), 'utf8');

let workbench: Workbench;
/** The report that is begun here. */
let begun = '';

beforeAll(async () => {
  workbench = await openReport('half-year-summary.report.md', example, 'zh-cn');
  await workbench.page.setViewportSize({ width: 1280, height: 760 });
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

/** A picture for the README and the first steps; renewed in the repository when asked for. */
async function picture(name: string): Promise<void> {
  await workbench.screenshot(name);
  if (process.env['NIGAO_PICTURES'] === undefined) return;
  copyFileSync(
    join(root, 'test/report/screenshots', `${name}.png`),
    join(root, 'docs/images', `${name}.png`),
  );
}

const input = (): Locator => workbench.page.locator('.quick-input-widget input[type="text"]').first();
const rows = (): Locator => workbench.page.locator('.quick-input-list .monaco-list-row');
const status = (): Promise<string> => workbench.status();
const inView = (name: string): Locator =>
  workbench.page
    .locator('.pane', { has: workbench.page.locator('.pane-header .title', { hasText: name }) })
    .locator('.monaco-list-row');

async function run(command: string): Promise<void> {
  const title = titleOf(command, 'zh-cn');
  await workbench.page.keyboard.press('F1');
  await input().fill(`>${title}`);
  await rows().filter({ hasText: title }).first().waitFor();
  await workbench.page.keyboard.press('Enter');
}

/** Saves the report that is being written, and gives what is on disk once it will do. */
async function saved(condition: (text: string) => boolean): Promise<string> {
  let text = '';
  const isSaved = async (): Promise<boolean> => {
    await workbench.press('save');
    text = await readFile(begun, 'utf8');
    return condition(text);
  };
  await expect.poll(isSaved).toBe(true);
  return text;
}

describe('the first five minutes, in Chinese', () => {
  it('have views of their own in the activity bar', async () => {
    const { page } = workbench;
    await page.locator('[id$="nigao.placeholders"]').waitFor({ timeout: 60_000 });
    await workbench.press('found');
    await inView('问题').first().waitFor();
    // The offer of the first steps may have gone by itself meanwhile.
    const offer = page.locator('.notification-toast .codicon-notifications-clear').first();
    await offer.click({ timeout: 2000 }).catch(() => undefined);
    expect(await inView('问题').first().getAttribute('aria-label')).toMatch(/^错误：.*，第 \d+ 行/);
    expect(await inView('结构').filter({ hasText: '存在的问题' }).innerText()).toContain('缺少，单击插入');
    await picture('problems');
  });

  it('explain a rule on a page', async () => {
    const { page } = workbench;
    const row = inView('问题').first();
    await row.hover();
    await row.locator('[aria-label="查看规则说明"]').first().click();
    await page.locator('.tab.active', { hasText: '列举' }).waitFor();
    await workbench.screenshot('rule-page');
    await page.keyboard.press('Control+F4');
  });

  it('insert a missing section by a click, and take it back by one undo', async () => {
    const { page } = workbench;
    await page.locator('.tab', { hasText: 'half-year' }).first().click();
    await inView('结构').filter({ hasText: '存在的问题' }).click();
    await workbench.savedText((text) => text.includes('三、存在的问题') && text.includes('四、下半年'));
    await page.keyboard.press('Control+z');
    await workbench.savedText((text) => text === example);
  });

  it('begin a report with the keyboard alone', async () => {
    const { page } = workbench;
    await run('nigao.newReport');
    await rows().filter({ hasText: '半年工作总结' }).first().waitFor();
    await picture('new-report');
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
    begun = await input().inputValue();
    await page.keyboard.press('Enter');
    await expect.poll(() => existsSync(begun)).toBe(true);
    expect(await readFile(begun, 'utf8')).toContain('单位: 青河镇人民政府');
    await page.locator('.tab.active', { hasText: '青河镇' }).waitFor();
    await expect.poll(status).toMatch(/待填 \d+ 处/);
    await expect.poll(() => inView('待填').count()).toBeGreaterThan(2);
    await picture('to-fill-in');
  });

  it('fill it in place by place until nothing is left', async () => {
    const { page } = workbench;
    for (let filled = 0; filled < 90 && !(await status()).includes('已全部'); filled += 1) {
      // The first one is selected already.
      if (filled > 0) await page.keyboard.press(keyOf('nigao.nextPlaceholder'));
      // Faster than the jump, and the text would be put where the caret still is.
      await expect
        .poll(() => page.locator('[id="status.editor.selection"]').innerText())
        .toMatch(/selected|已选/);
      const left = Number(/\d+/.exec(await status())?.[0]);
      await page.keyboard.insertText(left === 2 ? '6' : left === 1 ? '30' : '抓实抓细');
      await expect.poll(async () => Number(/\d+/.exec(await status())?.[0] ?? 0)).toBe(left - 1);
    }
    expect(await saved((text) => !text.includes('*'))).toMatch(/年6月30日/);
  });

  it('write on with the next marker in grey', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    await workbench.type('一是抓好试点。');
    await page.keyboard.press('Enter');
    await page.locator('.ghost-text-decoration, .ghost-text', { hasText: '二是' }).first().waitFor();
    await picture('ghost-text');
    await page.keyboard.press('Tab');
    await workbench.type('抓好培训。');
    await saved((text) => text.includes('一是抓好试点。\n二是抓好培训。'));
  });

  it('finish: the profile 定稿 finds no error', async () => {
    const { page } = workbench;
    await run('nigao.switchProfile');
    await rows().filter({ hasText: '定稿' }).first().waitFor();
    await picture('profile');
    await rows().filter({ hasText: '定稿' }).first().click();
    await expect.poll(() => page.locator('[id$="nigao.profile"]').innerText()).toContain('定稿');
    expect(await saved((text) => text.includes('方案'))).toContain('方案: 定稿\n---');
    await page.waitForTimeout(1500);
    const labels = await Promise.all(
      (await inView('问题').all()).map((row) => row.getAttribute('aria-label')),
    );
    const errors = labels.filter((label) => label?.startsWith('错误'));
    expect(errors).toEqual([]);
  });

  it('show the figures of the example', async () => {
    const { page } = workbench;
    await page.locator('.tab', { hasText: 'half-year' }).first().click();
    await workbench.press('figures');
    await inView('数据').first().click();
    await expect.poll(() => inView('数据').count()).toBeGreaterThan(3);
    await picture('figures');
  });
});
