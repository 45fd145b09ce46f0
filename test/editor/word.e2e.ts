import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPackage } from '../../server/src/word/package/word-package';
import { openReport as openText } from '../../server/src/document/report-document';
import { exportWord, GB9704, importWord } from '../../server/src/word/word';
import { list, makeDocx, numbered, p } from '../word/make-docx';
import { askOfPdf, hasOffice } from '../word/office';
import { openReport } from './workbench';
import type { Workbench } from './workbench';

const OTHER = '青河镇工作总结\n\n一、工作情况\n走访群众320户。\n';

const DRAFT = makeDocx({
  numbering: list(1, [['chineseCounting', '%1、']]),
  body: [
    p('青河镇2025年上半年工作总结'),
    p('工作开展情况', numbered(1)),
    p('全镇共走访群众320户,排查隐患36处，化解矛盾12起。全面贯切落实上级部署，，做到应查尽查。'),
    p('下一步打算', numbered(1)),
    p('继续努力。'),
  ].join(''),
});

const CORRECTED = `青河镇2025年上半年工作总结
一、工作开展情况
全镇共走访群众320户，排查隐患36处，化解矛盾12起。全面贯彻落实上级部署，做到应查尽查。
二、下一步打算
继续努力。
`;

/** What goes to Word and comes back, once the preview's test has added its sentence. */
const EXPORTED = `${CORRECTED}各项工作取得实效。`;

/** Long enough for several pages. */
const LONG = `青河镇2025年工作总结\n\n${Array.from({ length: 90 }, (_, i) => `第${i + 1}段，走访群众，排查隐患，化解矛盾，办好实事，建好台账，管好队伍，守好底线。`).join('\n')}\n`;

/** As Word puts it on the clipboard: a number and its tab in comments of its own, soft breaks, a table. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>重点工作</p>
<p class=MsoNormal style='text-indent:32.0pt'>走访&nbsp;5户<br>排查3处</p>
<table><tr><td><p>村名</p></td><td><p>户数</p></td></tr><tr><td><p>东村</p></td><td><p>12</p></td></tr></table>
<!--EndFragment--></body></html>`;

const PASTED = `一、重点工作
走访 5户
排查3处

| 村名 | 户数 |
| --- | --- |
| 东村 | 12 |`;

/** The plain text that Word puts beside it. */
const PLAIN = '一、\t重点工作\n走访\u00a05户\n村名\t户数\n东村\t12';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openReport('other.report.md', OTHER);
  writeFileSync(join(workbench.folder, 'draft.docx'), DRAFT);
  writeFileSync(join(workbench.folder, 'last-year.docx'), await lastYear());
  writeFileSync(join(workbench.folder, 'long.report.md'), LONG);
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

/** A report of the year before, in a style of the unit's own. */
function lastYear(): Promise<Uint8Array> {
  const { page, body } = GB9704;
  const style = { ...GB9704, page: { ...page, top: 25 }, body: { ...body, font: '楷体' } };
  const writing = { style, openPlaces: 'leave', wordsOf: (text: string) => [text] } as const;
  return exportWord(openText(CORRECTED), writing);
}

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
  });

  it('is marked in a copy, with comments and tracked changes', async () => {
    const viewer = await frameWith('button[data-command="mark"]');
    await viewer.locator('button[data-command="mark"]').click();
    const both = workbench.page.locator('.quick-input-list .monaco-list-row', {
      hasText: 'Comments and tracked changes',
    });
    await both.click();
    await expect.poll(() => existsSync(inFolder('draft.marked.docx')), { timeout: 60_000 }).toBe(true);
    const marked = openPackage(new Uint8Array(readFileSync(inFolder('draft.marked.docx'))));
    const part = (name: string) => new TextDecoder().decode(marked.read(name));
    expect(part('word/document.xml').match(/<w:ins [^>]*w:author="拟稿"/g)).toHaveLength(3);
    expect(part('word/comments.xml')).toContain('w:author="拟稿"');
    await workbench.page.locator('.notification-toast', { hasText: 'draft.marked.docx' }).waitFor();
    await workbench.screenshot('31-word-marked');
    await command('Notifications: Clear All Notifications');
  });

  it('becomes a report in which three findings are corrected', async () => {
    const viewer = await frameWith('button[data-command="import"]');
    await viewer.locator('button[data-command="import"]').click();
    await workbench.page.locator('.tab[data-resource-name="draft.report.md"]').waitFor({ timeout: 60_000 });
    await workbench.page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 });
    await correct(',排查', 'Change to ，');
    await correct('贯切', 'Change to 贯彻落实');
    await correct('，，', 'Change to ，');
    await workbench.press('save');
    await expect.poll(reportText).toBe(CORRECTED);
  });

  it('is previewed as pages that follow what is typed', async () => {
    await command('Preview on paper');
    const preview = await frameWith('.sheet');
    await expect.poll(() => preview.locator('.sheet .title').innerText()).toContain('青河镇2025年');
    await expect.poll(() => preview.locator('#count').innerText()).toMatch(/^Pages: 1, characters: \d+$/);
    await workbench.screenshot('32-word-preview');
    await showReport();
    await workbench.page.keyboard.press('Control+End');
    await workbench.type('各项工作取得实效。');
    await expect.poll(() => preview.locator('.sheet').innerText()).toContain('各项工作取得实效。');
  });

  it('is previewed in the style of a unit, which is also that of what is exported', async () => {
    writeFileSync(inFolder('unit.yaml'), '纸张: { 上: 30 }\n正文: { 字体: 宋体 }\n');
    const preview = await frameWith('.sheet');
    await preview.locator('#style').click();
    await choose('A style file');
    await chooseFile('unit.yaml');
    await expect.poll(() => preview.locator('#style').innerText()).toBe('unit.yaml');
    await expect.poll(() => preview.locator('.area').getAttribute('style')).toContain('top: 30mm');
    await workbench.screenshot('33-word-preview-style');
  });

  it('is previewed as wide as its view, or as the reader wants it', async () => {
    const preview = await frameWith('.sheet');
    const zoom = () => preview.locator('#zoom').innerText();
    const fitting = await zoom();
    expect(await isWhole(preview)).toBe(true);
    await preview.locator('#pages').focus();
    for (let i = 0; i < 5; i += 1) await workbench.page.keyboard.press('+');
    await expect.poll(zoom).not.toBe(fitting);
    expect(await isWhole(preview)).toBe(false);
    await workbench.page.keyboard.press('0');
    await expect.poll(zoom).toBe(fitting);
    expect(await isWhole(preview)).toBe(true);
  });

  it('goes out as a Word file that says what the report says', async () => {
    await showReport();
    await workbench.press('save');
    await command('Export to Word (GB');
    await acceptName();
    await expect.poll(() => existsSync(inFolder('draft 2.docx')), { timeout: 60_000 }).toBe(true);
    expect(readFileSync(inFolder('draft.docx')).equals(DRAFT)).toBe(true);
    const outcome = importWord(new Uint8Array(readFileSync(inFolder('draft 2.docx'))));
    expect(outcome.ok && linesOf(outcome.value.text)).toEqual(linesOf(EXPORTED));
    const styles = openPackage(new Uint8Array(readFileSync(inFolder('draft 2.docx')))).read(
      'word/styles.xml',
    );
    expect(new TextDecoder().decode(styles)).toContain('w:eastAsia="宋体"');
    await workbench.screenshot('34-word-exported');
  });

  it('goes out in the style of the report of last year', async () => {
    await showReport();
    const preview = await frameWith('.sheet');
    await preview.locator('#style').click();
    await choose('As another Word file');
    await chooseFile('last-year.docx');
    await expect.poll(() => preview.locator('#style').innerText()).toBe('last-year.docx');
    await expect.poll(() => preview.locator('.area').getAttribute('style')).toContain('top: 25mm');
    await workbench.screenshot('35-word-preview-like');
    await showReport();
    await command('Export to Word (GB');
    await acceptName();
    await expect.poll(() => existsSync(inFolder('draft 3.docx')), { timeout: 60_000 }).toBe(true);
    const written = openPackage(new Uint8Array(readFileSync(inFolder('draft 3.docx'))));
    expect(new TextDecoder().decode(written.read('word/styles.xml'))).toContain('w:eastAsia="楷体"');
  });

  it.skipIf(!hasOffice())('goes out as a PDF', async () => {
    await showReport();
    await command('Export to PDF');
    await acceptName();
    await expect.poll(() => existsSync(inFolder('draft.pdf')), { timeout: 90_000 }).toBe(true);
    const pdf = new Uint8Array(readFileSync(inFolder('draft.pdf')));
    expect(askOfPdf('pdftotext', pdf).replace(/\s/g, '')).toContain('全镇共走访群众320户，排查隐患36处');
  });
});

describe('a report of several pages, in VS Code', () => {
  it('and its preview are scrolled in step', async () => {
    const { page } = workbench;
    await page.locator('.monaco-list-row', { hasText: 'long.report.md' }).first().dblclick();
    await page.locator('.tab[data-resource-name="long.report.md"]').waitFor();
    await command('Preview on paper');
    await page.locator('.tab', { hasText: 'Preview: long.report.md' }).waitFor();
    const preview = await frameWith('.sheet:nth-of-type(4)');
    const editorShows = (text: string) => page.locator('.view-line', { hasText: text }).count();
    await page.locator('.tab[data-resource-name="long.report.md"]').click();
    await page.keyboard.press('Control+End');
    await expect.poll(() => isInView(preview, '第90段')).toBe(true);
    expect(await isInView(preview, '第1段')).toBe(false);
    await workbench.screenshot('37-word-preview-in-step');
    await preview.locator('#pages').hover();
    await page.mouse.wheel(0, -20_000);
    await expect.poll(() => editorShows('第1段')).toBe(1);
    expect(await editorShows('第90段')).toBe(0);
  });

  it('and another in the same place: a preview that was hidden is shown again as it was', async () => {
    await workbench.page.locator('.tab', { hasText: 'Preview: draft.report.md' }).click();
    const preview = await frameWith('.sheet .title:text("上半年")');
    expect(await preview.locator('.sheet').innerText()).toContain('各项工作取得实效。');
  });
});

describe('the clipboard, in VS Code', () => {
  it('gives what was copied in Word as report text', async () => {
    await onClipboard(FROM_WORD, PLAIN);
    await showReport();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Control+V');
    await expect
      .poll(async () => {
        await workbench.press('save');
        return reportText();
      })
      .toContain(PASTED);
    await workbench.screenshot('38-pasted-from-word');
  });

  it('gives it as plain text where the writer takes the second choice', async () => {
    const { page } = workbench;
    await page.locator('.post-edit-widget .monaco-button').click();
    const choices = page.locator('.action-widget .monaco-list-row');
    await choices.filter({ hasText: 'Paste as plain text' }).waitFor();
    expect((await choices.allInnerTexts()).join('\n')).not.toMatch(/image|picture/i);
    await workbench.screenshot('39-pasted-as-plain-text');
    await choices.filter({ hasText: 'Paste as plain text' }).click();
    await expect
      .poll(async () => {
        await workbench.press('save');
        return reportText();
      })
      .toContain(PLAIN);
    expect(reportText()).not.toContain('| 东村 |');
  });

  it('takes the finished report, without front matter and comments, in the fonts of the standard', async () => {
    await showReport();
    await command('Copy the finished report');
    await expect.poll(() => clipboard('text/html')).toContain('各项工作取得实效。');
    expect(await clipboard('text/html')).toContain('仿宋_GB2312');
    expect(await clipboard('text/plain')).toContain('一、工作开展情况\n全镇共走访群众320户，');
  });
});

describe('on a machine without LibreOffice, VS Code', () => {
  beforeAll(async () => {
    vi.stubEnv('NIGAO_OFFICE', '/nowhere/soffice');
    workbench = await openReport('other.report.md', OTHER);
    return workbench.close;
  });
  afterAll(() => vi.unstubAllEnvs());

  it('says what to do instead of a PDF, and writes nothing', async () => {
    await command('Export to PDF');
    await acceptName();
    const told = workbench.page.locator('.notification-toast', { hasText: 'there is no LibreOffice' });
    await told.waitFor({ timeout: 60_000 });
    expect(await told.innerText()).toContain('export to Word and save it as PDF from there');
    expect(readdirSync(workbench.folder)).toEqual(['other.report.md']);
    await workbench.screenshot('40-word-no-libreoffice');
  });
});

const inFolder = (name: string) => join(workbench.folder, name);
const reportText = () => readFileSync(inFolder('draft.report.md'), 'utf8');
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

function showReport(): Promise<void> {
  return workbench.page.locator('.tab[data-resource-name="draft.report.md"]').click();
}

/** Takes the fix with that title for what is found at `text`. */
async function correct(text: string, fix: string): Promise<void> {
  const { page } = workbench;
  const offset = reportText().indexOf(text);
  await workbench.press('goToLine');
  const input = page.locator('.quick-input-widget input');
  await input.fill(`::${offset + 1}`);
  await input.press('Enter');
  await input.waitFor({ state: 'hidden' });
  await (await workbench.quickFix(fix)).click();
  await expect
    .poll(async () => {
      await workbench.press('save');
      return reportText().includes(text);
    })
    .toBe(false);
}

/** Chooses the row of a list that says so. */
function choose(label: string): Promise<void> {
  return workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
}

/** Takes a file of the folder in the dialog for a style. */
async function chooseFile(name: string): Promise<void> {
  const { page } = workbench;
  const input = page.locator('.quick-input-widget input');
  await expect.poll(() => input.inputValue()).toContain('/');
  // While the dialog is still listing its folder it puts that back in the place of what is typed.
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await input.fill(inFolder(name));
  await page.locator('.quick-input-widget .monaco-button', { hasText: 'Take its style' }).click();
}

/** Whether a page of the preview is shown in its whole width. */
async function isWhole(preview: Frame): Promise<boolean> {
  const sheet = await preview.locator('.sheet').first().boundingBox();
  const view = await preview.locator('body').boundingBox();
  return sheet !== null && view !== null && sheet.width <= view.width;
}

/** Whether a line of the paper that says so is within what is seen of the preview. */
async function isInView(preview: Frame, text: string): Promise<boolean> {
  const line = await preview.locator('[data-line]', { hasText: text }).first().boundingBox();
  const view = await preview.locator('#pages').boundingBox();
  return line !== null && view !== null && line.y + line.height > view.y && line.y < view.y + view.height;
}

/** Takes the name that the dialog for saving proposes. */
async function acceptName(): Promise<void> {
  const ok = workbench.page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' });
  await ok.waitFor({ timeout: 60_000 });
  await ok.click();
}

/** Puts on the clipboard what another program would. */
async function onClipboard(html: string, text: string): Promise<void> {
  const data = JSON.stringify({ 'text/html': html, 'text/plain': text }).replaceAll('<', '\\u003c');
  await inOtherPage(
    `addEventListener('copy', (event) => {
      for (const [type, said] of Object.entries(${data})) event.clipboardData.setData(type, said);
      event.preventDefault();
    })`,
    'Control+C',
  );
}

/** What another program would be given. */
function clipboard(type: string): Promise<string> {
  return inOtherPage(
    `addEventListener('paste', (event) => {
      document.body.dataset.said = event.clipboardData.getData('${type}');
    })`,
    'Control+V',
  );
}

/** Runs a script in a page beside the editor, presses keys there, and gives what the script has found. */
async function inOtherPage(script: string, keys: string): Promise<string> {
  const other = await workbench.page.context().browser()?.newPage();
  if (!other) throw new Error('The browser is gone');
  await other.setContent(`<textarea>x</textarea><script>${script}</script>`);
  await other.locator('textarea').selectText();
  await other.keyboard.press(keys);
  const said = await other.locator('body').getAttribute('data-said');
  await other.close();
  await workbench.page.bringToFront();
  return said ?? '';
}

/** Gives a command by its name in the palette. */
async function command(title: string): Promise<void> {
  await workbench.page.keyboard.press('F1');
  await workbench.page.locator('.quick-input-widget input').waitFor();
  await workbench.page.keyboard.type(title);
  const row = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  await row.click();
}
