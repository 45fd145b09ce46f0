import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openReport } from './workbench';
import type { Workbench } from './workbench';

/** 一、造林。完成造林，抚育林地。 二、管护。巡查*次。 on two lines, in GBK, which Node reads but does not write. */
const gbk = Buffer.from(
  'd2bba1a2d4ecc1d6a1a3cdeab3c9d4ecc1d6a3acb8a7d3fdc1d6b5d8a1a30ab6fea1a2b9dcbba4a1a3d1b2b2e92ab4cea1a30a',
  'hex',
);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openReport('forest.report.md', gbk);
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

describe('a report of an older Chinese program', () => {
  it('says that it was read in the wrong encoding where the editor opened it before it knew what it is', async () => {
    await expect.poll(() => notice().innerText()).toContain('GB18030');
  });

  it('is read as it was written from then on', async () => {
    await choose('>View: Close All Editors', 'Close All Editors');
    await workbench.page.locator('.tab').waitFor({ state: 'detached' });
    await choose('forest.report.md', 'forest.report.md');
    await expect.poll(firstLine).toBe('一、造林。完成造林，抚育林地。');
  });
});

describe('a comparison with what was saved', () => {
  it('lists the problems of the side that is edited', async () => {
    await workbench.page.locator('.monaco-editor .view-line').first().click();
    await workbench.type('共计  人。');
    await choose('>File: Compare Active File with Saved', 'Compare Active File with Saved');
    await workbench.page.locator('.monaco-diff-editor .view-line').first().waitFor();
    await workbench.press('problems');
    await expect.poll(found).toEqual(slips);
    // Time enough for the other side to be looked at as well.
    await workbench.page.waitForTimeout(2000);
    expect(await found()).toEqual(slips);
    await workbench.screenshot('30-comparison-with-saved');
  });
});

describe('a server that keeps ending', () => {
  it('is told of in the end, and started again when asked for', async () => {
    let expected = slips;
    let ended: number | undefined;
    for (let ends = 0; ends < 5; ends += 1) {
      await expect.poll(workbench.serverProcess).not.toBe(ended);
      // Findings of the server before may still be listed; only one that has come up can find what is typed now.
      await typeAtEnd('共计  人。');
      expected = ['placeholder/blank', ...expected];
      await expect.poll(found).toEqual(expected);
      ended = workbench.serverProcess();
      process.kill(ended, 'SIGKILL');
    }
    await expect.poll(() => notice().innerText()).toContain('ended several times');
    await workbench.screenshot('31-server-ended');
    await notice().locator('.monaco-button', { hasText: 'Restart' }).click();
    await expect.poll(found).toEqual(expected);
  });
});

/** What is wrong with the report once 共计  人。 has been typed into it. */
const slips: readonly string[] = ['placeholder/blank', 'placeholder/unfilled'];

/** Types into the side of the comparison that is edited, and goes back to the list of problems. */
async function typeAtEnd(text: string): Promise<void> {
  await workbench.page.locator('.monaco-diff-editor .modified .view-line').last().click();
  await workbench.page.keyboard.press('Control+End');
  await workbench.type(text);
  await workbench.press('problems');
}

async function found(): Promise<readonly string[]> {
  return (await workbench.problems()).map(({ rule }) => rule).sort();
}

function notice() {
  return workbench.page.locator('.notification-list-item').first();
}

async function firstLine(): Promise<string> {
  const text = await workbench.page.locator('.monaco-editor .view-line').first().innerText();
  return text.replaceAll('\u00a0', ' ').trim();
}

/** Types into the list of files and commands, and takes the row that says `row`. */
async function choose(typed: string, row: string): Promise<void> {
  await workbench.page.keyboard.press('F1');
  await workbench.page.locator('.quick-input-widget input').fill(typed);
  await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().click();
}
