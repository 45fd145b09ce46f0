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

/** The text of an element, whatever blanks the editor draws in it. */
const textOf = async (element: Locator): Promise<string> =>
  (await element.allInnerTexts()).join('').replace(/\s+/g, ' ').trim();

describe('the figures of a report, in VS Code', () => {
  it('show behind a wrong one the value that would fit', async () => {
    const line = workbench.page.locator('.monaco-editor .view-line', { hasText: '共排查问题' });
    await expect.poll(() => textOf(line)).toContain('✗ should be 34');
  });
});
