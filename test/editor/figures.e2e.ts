import type { Locator } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openReport } from './workbench';
import type { Workbench } from './workbench';

const REPORT = `青河镇2024年上半年工作总结

一、民生保障
排查安全隐患160处，整改152处，整改率95%。
二、队伍建设
共排查问题320个，已整改286个，剩余44个正在整改。
`;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openReport('figures.report.md', REPORT);
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

const treeRows = (): Locator =>
  workbench.page
    .locator('.pane', { has: workbench.page.locator('.pane-header', { hasText: 'Figures' }) })
    .locator('.monaco-list-row');

/** The text of an element, whatever blanks the editor draws in it. */
const textOf = async (element: Locator): Promise<string> =>
  (await element.allInnerTexts()).join('').replace(/\s+/g, ' ').trim();

/** The rows of the view: level, name and what is said after it. */
async function rows(): Promise<readonly string[]> {
  const all = await treeRows().all();
  return Promise.all(
    all.map(async (row) => {
      const level = (await row.getAttribute('aria-level')) ?? '';
      return `${level} ${await textOf(row.locator('.label-name'))} | ${await textOf(row.locator('.label-description'))}`;
    }),
  );
}

describe('the figures of a report, in VS Code', () => {
  it('stand in a view under their sections', async () => {
    // The view is there only once the extension has started.
    const shownRows = async (): Promise<readonly string[]> => {
      await workbench.press('figures');
      return rows();
    };
    await expect.poll(shownRows).toEqual(['1 一、民生保障 | 3', '1 二、队伍建设 | 3']);
    await treeRows().filter({ hasText: '二、队伍建设' }).click();
    await expect
      .poll(rows)
      .toEqual(expect.arrayContaining([expect.stringMatching(/^2 44个 \| 剩余.*✗ 320−286=34/)]));
    await workbench.screenshot('14-figures');
  });

  it('show after a wrong one the value that would fit', async () => {
    const line = workbench.page.locator('.monaco-editor .view-line', { hasText: '共排查问题' });
    await expect.poll(() => textOf(line)).toContain('✗ should be 34');
  });

  it('are gone to by a click, and follow what is typed', async () => {
    await treeRows().filter({ hasText: '44个' }).click();
    await expect
      .poll(() => workbench.page.locator('[id="status.editor.selection"]').innerText())
      .toContain('selected');
    await workbench.press('focusText');
    await workbench.type('34个');
    await expect
      .poll(rows)
      .toEqual(expect.arrayContaining([expect.stringMatching(/^2 34个 \| 剩余.*✓ 320−286=34/)]));
    expect(await workbench.savedText((text) => text.includes('34'))).toContain('剩余34个正在整改');
  });
});
