import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from './manifest';
import { openReport } from './workbench';
import type { Workbench } from './workbench';

const PARAGRAPH =
  '县公安局开展专项行动*次，检查重点单位*家，发现消防隐患*处，立案查处*起，打击电信网络诈骗，坚持和发展新时代“枫桥经验”。\n';
const REPORT = `青河县2024年上半年工作总结\n\n一、主要工作\n${PARAGRAPH.repeat(40)}`;
const JUMPS_FOR_EACH_DELAY = 12;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openReport('typing.report.md', REPORT);
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

/** All but what was typed and what it was typed into. */
const body = (text: string): string => text.replace(/[*579]/g, '');

describe('typing just after a jump, while the server hangs', () => {
  it.each([0, 50, 120, 300])('loses no character %i ms after the key', async (delay) => {
    const { page } = workbench;
    await page.locator('.statusbar-item', { hasText: 'to fill in' }).waitFor({ timeout: 60_000 });
    const before = await workbench.savedText(() => true);
    const server = workbench.serverProcess();
    process.kill(server, 'SIGSTOP');
    try {
      for (let jump = 0; jump < JUMPS_FOR_EACH_DELAY; jump += 1) {
        await page.keyboard.press(keyOf('nigao.nextPlaceholder'));
        if (delay > 0) await page.waitForTimeout(delay);
        for (const key of '579') await page.keyboard.press(key);
      }
    } finally {
      process.kill(server, 'SIGCONT');
    }
    const typed = (text: string): number => (text.match(/[579]/g) ?? []).length;
    const expected = typed(before) + 3 * JUMPS_FOR_EACH_DELAY;
    const after = await workbench.savedText((text) => typed(text) === expected);
    expect(body(after)).toBe(body(before));
    expect(after.match(/[579]+/g)?.every((digits) => /^(?:579)+$/.test(digits))).toBe(true);
  });
});

describe('typing just after a jump that takes long', () => {
  it.each([600, 1200, 2000])('stays together where it was begun, the jump being %i ms late', async (late) => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    await workbench.type('本段到此为止。');
    const before = await workbench.savedText((saved) => saved.endsWith('本段到此为止。'));
    const host = workbench.extensionHost();
    process.kill(host, 'SIGSTOP');
    try {
      await page.keyboard.press(keyOf('nigao.nextPlaceholder'));
      await page.waitForTimeout(late / 4);
      for (const text of ['深入', '学习', '四中', '全会']) {
        await workbench.type(text);
        await page.waitForTimeout(late / 8);
      }
      await page.waitForTimeout(late / 4);
    } finally {
      process.kill(host, 'SIGCONT');
    }
    await workbench.type('精神');
    const after = await workbench.savedText((saved) => saved.length === before.length + 10);
    expect(after).toBe(`${before}深入学习四中全会精神`);
    await page.keyboard.press('Enter');
  });
});

describe('keys in a list, as in Word', () => {
  it('goes down a line after Enter in a run, accepting nothing', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    await workbench.type('一是抓好试点。');
    await page.keyboard.press('Enter');
    const ghost = page.locator('.ghost-text-decoration, .ghost-text', { hasText: '二是' });
    await ghost.first().waitFor();
    await workbench.screenshot('40-ghost-text');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await workbench.type('另起一段。');
    const text = await workbench.savedText((saved) => saved.includes('另起一段'));
    expect(text.endsWith('一是抓好试点。\n另起一段。')).toBe(true);
  });

  it('takes the ghost text by Tab, and indents by Tab where there is none', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await workbench.type('今年以来');
    await page.keyboard.press('Tab');
    await workbench.savedText((saved) => saved.endsWith('\n　　今年以来　　'));
    await page.keyboard.press('Enter');
    await workbench.type('一是抓好培训。');
    await page.locator('.ghost-text-decoration, .ghost-text', { hasText: '二是' }).first().waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await workbench.savedText((saved) => saved.endsWith('二是'))).toContain('一是抓好培训。二是');
  });
});
