import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { importWord } from '../../server/src/word/word';
import { list, makeDocx, numbered, p } from '../word/make-docx';
import { openReport } from './workbench';
import type { Workbench } from './workbench';

const OTHER = '青河镇工作总结\n\n一、工作情况\n走访群众320户。\n';

const DRAFT = makeDocx({
  numbering: list(1, [['chineseCounting', '%1、']]),
  body: [
    p('青河镇2025年上半年工作总结'),
    p('工作开展情况', numbered(1)),
    p('全镇共走访群众320户,排查隐患36处,化解矛盾12起。'),
    p('下一步打算', numbered(1)),
    p('继续努力。'),
  ].join(''),
});

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openReport('other.report.md', OTHER);
  writeFileSync(join(workbench.folder, 'draft.docx'), DRAFT);
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

/** The innermost page of a webview that has an element. */
async function frameWith(selector: string): Promise<Frame> {
  let found: Frame | undefined;
  await expect
    .poll(
      async () => {
        for (const frame of workbench.page.frames()) {
          if (
            (await frame
              .locator(selector)
              .count()
              .catch(() => 0)) > 0
          )
            found = frame;
        }
        return found !== undefined;
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  if (!found) throw new Error(selector);
  return found;
}

describe('a Word file, in VS Code', () => {
  it('is shown as text with what can be done with it', async () => {
    // The list of files does not notice by itself what is new on this server.
    await command('Refresh Explorer');
    const row = workbench.page.locator('.monaco-list-row', { hasText: 'draft.docx' }).first();
    await row.waitFor({ timeout: 30_000 });
    await row.dblclick();
    const viewer = await frameWith('button[data-command="import"]');
    await expect.poll(() => viewer.locator('main').innerText()).toContain('一、工作开展情况');
    await workbench.screenshot('30-word-file');
    await viewer.locator('button[data-command="import"]').click();
    await workbench.page.locator('.tab[data-resource-name="draft.report.md"]').waitFor({ timeout: 60_000 });
    expect(readFileSync(join(workbench.folder, 'draft.report.md'), 'utf8')).toContain('二、下一步打算');
  });

  it('is corrected as a report, and previewed as pages', async () => {
    await workbench.page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 });
    await command('Preview on paper');
    const preview = await frameWith('.sheet');
    await expect.poll(() => preview.locator('.sheet .title').innerText()).toContain('青河镇2025年');
    await expect.poll(() => preview.locator('#count').innerText()).toMatch(/^1 pages, \d+ characters$/);
    await workbench.screenshot('31-word-preview');
    await workbench.page.locator('.tab[data-resource-name="draft.report.md"]').click();
    await workbench.page.keyboard.press('Control+End');
    await workbench.type('各项工作取得实效。');
    await expect.poll(() => preview.locator('.sheet').innerText()).toContain('各项工作取得实效。');
  });

  it('goes out as a Word file that says what the report says', async () => {
    await workbench.press('save');
    await command('Export to Word (GB');
    const ok = workbench.page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' });
    await ok.waitFor({ timeout: 60_000 });
    await ok.click();
    const written = () => readdirSync(workbench.folder).filter((name) => /^draft 2\.docx$/.test(name));
    await expect.poll(written, { timeout: 60_000 }).toEqual(['draft 2.docx']);
    expect(existsSync(join(workbench.folder, 'draft.docx'))).toBe(true);
    const outcome = importWord(new Uint8Array(readFileSync(join(workbench.folder, 'draft 2.docx'))));
    expect(outcome.ok && outcome.value.text).toContain('各项工作取得实效。');
    await workbench.screenshot('32-word-exported');
  });
});

/** Gives a command by its name in the palette. */
async function command(title: string): Promise<void> {
  await workbench.page.keyboard.press('F1');
  await workbench.page.locator('.quick-input-widget input').waitFor();
  await workbench.page.keyboard.type(title);
  const row = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  await row.click();
}
