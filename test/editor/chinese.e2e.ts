import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { titleOf } from './manifest';
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
  if (task.result?.state === 'fail') await workbench.screenshot(`failed in Chinese ${task.name}`);
});

describe('a report in a Chinese VS Code', () => {
  it('counts its placeholders in Chinese', async () => {
    const item = workbench.page.locator('[id$="nigao.placeholders"]');
    await item.waitFor({ timeout: 60_000 });
    expect(await workbench.status()).toMatch(/待填\s*\d+\s*处/);
  });

  it('has its problems told in Chinese', async () => {
    await workbench.showProblems();
    const sequence = async () =>
      (await workbench.problems()).find(({ rule }) => rule === 'numbering/heading-sequence');
    await expect.poll(sequence).toBeDefined();
    const message = (await sequence())?.message;
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(message).not.toMatch(/[A-Za-z]{2,}/);
    await workbench.screenshot('10-chinese-problems');
    await workbench.press('closePanel');
  });

  it('has its numbers explained in Chinese', async () => {
    await workbench.showOutline();
    await workbench.placeCursor('其余5处', 3);
    const card = workbench.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: '96−90=6' });
    const hover = await workbench.pressUntilShown('hover', card.first());
    expect(await hover.innerText()).toContain('nigao');
    await workbench.screenshot('13-chinese-hover');
    await workbench.page.keyboard.press('Escape');
  });

  it('has its quick fix offered in Chinese', async () => {
    await workbench.placeCursor('三、下半年工作打算');
    const insert = await workbench.quickFix('存在的问题');
    expect(await insert.innerText()).toMatch(/^插入“存在的问题”/);
    await workbench.screenshot('11-chinese-quick-fix');
    await workbench.page.keyboard.press('Escape');
  });

  it('finds the commands by their Chinese titles', async () => {
    const title = titleOf('nigao.nextPlaceholder', 'zh-cn');
    expect(title).toMatch(/\p{Script=Han}/u);
    await workbench.page.keyboard.press('F1');
    const input = workbench.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`>${title}`);
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    await expect.poll(() => rows.first().innerText()).toContain(title);
    await workbench.screenshot('12-chinese-commands');
    await workbench.page.keyboard.press('Escape');
  });
});
