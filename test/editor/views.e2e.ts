import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openReport } from './workbench';
import type { Workbench } from './workbench';
import { CARET, writerAt } from './writing';
import type { Writer } from './writing';

const REPORT = `青河镇2024年上半年工作总结

一、党的建设
坚持领导带头、以上率下，推动*落实。
二、民生保障
走访群众*户，化解矛盾12起，剩余3起。
三、下半年打算
抓好落实。
`;

let workbench: Workbench;
let writer: Writer;

beforeAll(async () => {
  workbench = await openReport('views.report.md', REPORT, 'zh-cn');
  writer = writerAt(workbench, 'zh-cn');
  await workbench.page.locator('[id$="nigao.placeholders"]').waitFor({ timeout: 60_000 });
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

describe('what a writer keeps', () => {
  it('a selection becomes a phrase, found by full pinyin as well as by initials', async () => {
    const { page } = workbench;
    await workbench.placeCursor('坚持领导');
    await writer.keys('Shift+End');
    await writer.run('nigao.keepPhrase');
    await page.locator('.quick-input-title', { hasText: '短语' }).waitFor();
    await writer.keys('Enter');
    const kept = join(workbench.folder, '短语.yaml');
    await expect.poll(() => existsSync(kept)).toBe(true);
    await expect.poll(() => readFileSync(kept, 'utf8')).toContain('坚持领导带头、以上率下，推动*落实。');
    for (const typed of ['jcldd', 'jianchilingdao']) {
      await writer.begin(`一、党的建设\n${CARET}`);
      await writer.keys(...typed);
      const row = writer.list.locator('.monaco-list-row', { hasText: '坚持领导带头' });
      await workbench.pressUntilShown('suggest', row.first());
      await writer.keys('Escape');
    }
  });

  it('the structure of a report becomes a kind that the wizard offers first', async () => {
    const { page } = workbench;
    await writer.begin(REPORT.replace('坚持', `${CARET}坚持`));
    await writer.run('nigao.keepFrame');
    await page.locator('.quick-input-title', { hasText: '框架' }).waitFor();
    await workbench.type('派出所月度小结');
    await writer.keys('Enter');
    const kept = join(workbench.folder, '文种.yaml');
    await expect.poll(() => existsSync(kept)).toBe(true);
    await expect.poll(() => readFileSync(kept, 'utf8')).toMatch(/派出所月度小结[\s\S]*民生保障/);
    const first = page.locator('.quick-input-list .monaco-list-row').first();
    const offered = async (): Promise<string> => {
      await writer.keys('Escape');
      await writer.run('nigao.newReport');
      await page.locator('.quick-input-title', { hasText: '(1/4)' }).waitFor();
      return first.innerText();
    };
    await expect.poll(offered).toMatch(/派出所月度小结[\s\S]*民生保障/);
    await writer.keys('Escape');
  });
});

describe('the structure', () => {
  it('is put in another order by dragging, numbered anew, and back with one undo', async () => {
    await writer.begin(REPORT.replace('坚持', `${CARET}坚持`));
    await workbench.press('found');
    const section = (title: string) => writer.view('结构').filter({ hasText: title }).first();
    await section('民生保障').waitFor();
    await section('民生保障').dragTo(section('党的建设'));
    await workbench.savedText((saved) => /一、民生保障\n走访[\s\S]*二、党的建设\n坚持/.test(saved));
    await workbench.press('focusText');
    await writer.keys('Control+z');
    await workbench.savedText((saved) => saved === REPORT);
  });
});

describe('the preview', () => {
  it('follows what is typed, unsaved', async () => {
    const { page } = workbench;
    await writer.begin(REPORT.replace('坚持', `${CARET}坚持`));
    await writer.run('nigao.showPreview');
    await page.locator('.tab', { hasText: '预览' }).first().waitFor();
    const paper = async (): Promise<string> => {
      const texts = await Promise.all(
        page.frames().map((frame) =>
          frame
            .locator('.sheet')
            .allInnerTexts()
            .catch(() => []),
        ),
      );
      return texts.flat().join('\n');
    };
    await expect.poll(paper).toContain('坚持领导带头');
    await workbench.press('focusText');
    await workbench.type('深入学习，');
    await expect.poll(paper).toContain('深入学习，坚持领导带头');
    expect(readFileSync(join(workbench.folder, 'views.report.md'), 'utf8')).toBe(REPORT);
    await writer.keys('Control+z');
  });
});

/** The roles and names in a part of the window as a screen reader has them. */
async function told(selector: string): Promise<readonly string[]> {
  const snapshot = await workbench.page.locator(selector).first().ariaSnapshot();
  return snapshot.split('\n').map((line) => line.trim().replace(/^- /, ''));
}

const pane = (name: string) => `.pane:has(.pane-header .title:text-is("${name}"))`;

describe('what a screen reader is told', () => {
  it.each([
    ['问题', /treeitem "(?:错误|警告|信息)：.*第 \d+ 行/],
    ['待填', /treeitem "/],
    ['数据', /treeitem "/],
    ['结构', /treeitem "一、党的建设 (?:待填 \d+ 处|已全部填写)"/],
    ['短语', /treeitem "/],
  ])('the view %s is a tree of that name, and each of its rows has a name', async (name, row) => {
    await writer.begin(REPORT.replace('坚持', `${CARET}坚持`).replace('剩余3起', '其余13起，共20起'));
    await workbench.press('found');
    const header = workbench.page.locator(`${pane(name)} .pane-header`);
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    await expect.poll(() => told(pane(name))).toEqual(expect.arrayContaining([expect.stringMatching(row)]));
    const lines = await told(pane(name));
    expect(
      lines.some((line) => line.startsWith(`tree "${name}`)),
      lines.join('\n'),
    ).toBe(true);
    expect(lines.filter((line) => /^(?:treeitem|button|link)(?:$|:| \[)/.test(line))).toEqual([]);
  });

  it('every button of the extension has a name in Chinese', async () => {
    const buttons = (await told('.statusbar')).filter((line) => line.startsWith('button'));
    expect(buttons).toEqual(
      expect.arrayContaining([expect.stringMatching(/待填 \d+ 处/), expect.stringMatching(/方案|默认/)]),
    );
    const actions = (await told('.editor-actions')).filter((line) => line.startsWith('button'));
    expect(actions).toEqual(expect.arrayContaining([expect.stringContaining('下一处待填')]));
    for (const line of [...buttons, ...actions]) expect(line).toMatch(/^button "/);
  });
});

describe('with the keyboard alone', () => {
  it('the first steps have a picture with a name, and buttons', async () => {
    const { page } = workbench;
    await writer.run('nigao.openWalkthrough');
    await page.locator('.gettingStartedContainer', { hasText: '五分钟入门' }).waitFor();
    await workbench.screenshot('walkthrough');
    const lines = await told('.gettingStartedContainer');
    expect(lines.filter((line) => line.startsWith('button "')).length).toBeGreaterThan(5);
    expect(lines.filter((line) => /^button(?:$|:| \[)/.test(line))).toEqual([]);
    const pictures = page.locator('.gettingStartedContainer .getting-started-media img');
    for (const picture of await pictures.all())
      expect(await picture.getAttribute('alt')).toMatch(/\p{Script=Han}/u);
    expect(await pictures.count()).toBeGreaterThan(0);
  });
});
