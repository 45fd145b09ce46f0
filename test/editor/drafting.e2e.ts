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
const UNIT = '青河镇人民政府';

/** What goes into a place: words, or the initials of a phrase with what goes into the phrase's own places. */
type Filling =
  string | { readonly initials: string; readonly phrase: string; readonly places: readonly string[] };

/** Every place of the skeleton, in order. One number is wrong: of 126 places 120 leave 6. */
const FILLINGS: readonly Filling[] = [
  ...['县委、县政府', '党的二十届四中全会', '年度目标任务', '统筹发展和安全'],
  '党员队伍建设',
  { initials: 'zkll', phrase: '召开理论学习中心组学习会', places: ['6', '3'] },
  { initials: 'kzzt', phrase: '开展主题党日活动', places: ['6'] },
  { initials: 'zzgk', phrase: '组织观看警示教育片', places: [] },
  ...['重点项目', '经济运行'],
  { initials: 'sszd', phrase: '实施重点项目', places: ['12', '8.6', '4.3'] },
  { initials: 'zfqy', phrase: '走访企业', places: ['48', '23'] },
  '兑现惠企资金260万元',
  ...['民生福祉', '公共服务', '新建改建农村公路18公里'],
  { initials: 'ffgl', phrase: '发放各类救助资金', places: ['86', '430'] },
  '办理群众来信来访31件次',
  ...['安全生产', '应急能力', '排查隐患126处，已整改120处，剩余5处'],
  ...['组织应急演练4次', '开展森林防火宣传12场'],
  ...['调查研究', '深入', '到一线解决问题不够及时'],
  ...['专业能力', '学习新业务不系统', '工作效率', '个别事项办理时间偏长'],
  '紧盯年度目标任务',
  ...['党建引领', '强基固本', '抓好党员教育', '建强村级组织', '管好干部队伍'],
  ...['重点项目', '扩大投资', '加快前期工作', '强化要素保障', '优化营商环境'],
  ...['底线思维', '安全稳定', '常态排查隐患', '及时化解矛盾', '做好应急准备'],
  ...['7', '3'],
];

let workbench: Workbench;
/** The report that is begun here. */
let begun = '';

beforeAll(async () => {
  workbench = await openReport('half-year-summary.report.md', example, 'zh-cn');
  await workbench.page.setViewportSize(WINDOW);
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

const WINDOW = { width: 1280, height: 760 };

interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As much of the window as a step of the walkthrough shows at a size to be read. */
const EDITOR: Region = { x: 352, y: 36, width: 720, height: 430 };
const LIST: Region = { x: 330, y: 0, width: 640, height: 380 };
const VIEWS: Region = { x: 0, y: 36, width: 760, height: 430 };

/** A picture for the README or the first steps; renewed in the repository when NIGAO_PICTURES is set. */
async function picture(name: string, clip: Region = { x: 0, y: 0, ...WINDOW }): Promise<void> {
  const path = join(root, 'test/report/screenshots', `${name}.png`);
  await workbench.page.screenshot({ path, clip, animations: 'disabled', caret: 'initial' });
  if (process.env['NIGAO_PICTURES'] !== undefined)
    copyFileSync(path, join(root, 'docs/images', `${name}.png`));
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

/** Whether a place to fill in is selected. */
async function isPlaceSelected(): Promise<boolean> {
  return /selected|已选/.test(await workbench.page.locator('[id="status.editor.selection"]').innerText());
}

/** Goes to the next place; after a phrase the caret first stops at its end. */
async function toNextPlace(key: string): Promise<void> {
  // What the status bar says comes later than what is typed.
  await expect.poll(isPlaceSelected).toBe(false);
  for (let presses = 0; presses < 3; presses += 1) {
    await workbench.page.keyboard.press(key);
    const isThere = await expect
      .poll(isPlaceSelected, { timeout: 2000 })
      .toBe(true)
      .then(
        () => true,
        () => false,
      );
    if (isThere) return;
  }
  throw new Error('No place to fill in was selected');
}

/** Writes the phrase that is called up by its initials. */
async function writePhrase(initials: string, phrase: string): Promise<void> {
  const { page } = workbench;
  for (const letter of initials) await page.keyboard.press(letter);
  const row = page.locator('.suggest-widget .monaco-list-row.focused', { hasText: phrase });
  await workbench.pressUntilShown('suggest', row);
  if (initials === 'sszd') await picture('phrases', { ...EDITOR, y: 290 });
  await page.keyboard.press('Enter');
  await row.waitFor({ state: 'hidden' });
}

/** The severities and messages of the 问题 view. */
async function problems(): Promise<readonly string[]> {
  const labels = await Promise.all((await inView('问题').all()).map((row) => row.getAttribute('aria-label')));
  return labels.flatMap((label) => label ?? []);
}

describe('the views, in Chinese', () => {
  it('have a place of their own in the activity bar', async () => {
    const { page } = workbench;
    await page.locator('[id$="nigao.placeholders"]').waitFor({ timeout: 60_000 });
    await workbench.press('found');
    await inView('问题').first().waitFor();
    // The offer of the first steps may have gone by itself meanwhile.
    const offer = page.locator('.notification-toast .codicon-notifications-clear').first();
    await offer.click({ timeout: 2000 }).catch(() => undefined);
    expect((await problems())[0]).toMatch(/^错误：.*，第 \d+ 行/);
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

  it('show the figures', async () => {
    await workbench.press('figures');
    await inView('数据').first().waitFor();
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.press('ArrowRight');
    await expect.poll(() => inView('数据').count()).toBeGreaterThan(3);
    await picture('figures', { ...VIEWS, y: 330 });
  });
});

describe('a half-year report, with the keyboard alone', () => {
  it('begins with its kind, its unit and its period', async () => {
    const { page } = workbench;
    await run('nigao.newReport');
    await rows().filter({ hasText: '半年工作总结' }).first().waitFor();
    await picture('new-report', LIST);
    const step = (number: number) =>
      page.locator('.quick-input-title', { hasText: `(${number}/4)` }).waitFor();
    await page.keyboard.press('Enter');
    await step(2);
    await page.keyboard.insertText(UNIT);
    await page.keyboard.press('Enter');
    await step(3);
    await rows().filter({ hasText: '上半年' }).first().waitFor();
    await page.keyboard.press('Enter');
    await step(4);
    await rows().filter({ hasText: '存在的问题' }).first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => input().inputValue()).toContain('.report.md');
    begun = await input().inputValue();
    await page.keyboard.press('Enter');
    await expect.poll(() => existsSync(begun)).toBe(true);
    expect(await readFile(begun, 'utf8')).toContain(`单位: ${UNIT}`);
    await page.locator('.tab.active', { hasText: '青河镇' }).waitFor();
    await expect.poll(status).toMatch(/待填 \d+ 处/);
    await expect.poll(isPlaceSelected).toBe(true);
    await picture('to-fill-in', EDITOR);
  });

  it('is filled in place by place, a phrase by its initials where there is one', async () => {
    for (const [i, filling] of FILLINGS.entries()) {
      if (i > 0) await toNextPlace(i % 5 === 0 ? keyOf('nigao.nextPlaceholder') : 'Tab');
      if (typeof filling === 'string') {
        await workbench.type(filling);
        continue;
      }
      await writePhrase(filling.initials, filling.phrase);
      for (const [nth, place] of filling.places.entries()) {
        // The first place of a phrase is selected when it is written.
        if (nth > 0) await toNextPlace('Tab');
        await workbench.type(place);
      }
    }
    await expect.poll(status).toContain('已全部');
    const text = await saved((one) => !one.includes('*'));
    expect(text).toContain('一是强化理论武装。召开理论学习中心组学习会6次，开展专题研讨3次。二是');
    expect(text).toContain('一是实施重点项目12个，总投资8.6亿元，完成投资4.3亿元。二是走访企业48家次，');
    expect(text).toContain('（一）调查研究还不够深入。到一线解决问题不够及时。');
    expect(text.trimEnd()).toMatch(/\n青河镇人民政府\n\d{4}年7月3日$/);
  }, 240_000);

  it('goes on with the next marker in grey', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+End');
    for (let up = 0; up < 4; up += 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await workbench.type('同时，办好两件实事：一是改造镇区供水管网。');
    await page.locator('.ghost-text-decoration, .ghost-text', { hasText: '二是' }).first().waitFor();
    await picture('ghost-text', { ...EDITOR, y: 330, height: 230 });
    await page.keyboard.press('Tab');
    await workbench.type('建成便民服务站。');
    await saved((text) => text.includes('一是改造镇区供水管网。二是建成便民服务站。\n\n青河镇人民政府'));
  });

  it('has its wrong number found, and corrected from the list of problems', async () => {
    const { page } = workbench;
    await workbench.press('found');
    await expect.poll(async () => (await problems())[0]).toContain('126−120=6');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(isPlaceSelected).toBe(true);
    await workbench.press('focusText');
    await workbench.quickFix('“5处”改为“6处”');
    await picture('quick-fix', { ...EDITOR, y: 290 });
    await page.keyboard.press('Enter');
    await saved((text) => text.includes('剩余6处'));
    await expect.poll(problems).toEqual([]);
  });

  it('is checked for the last time: 定稿 finds no error and no warning', async () => {
    const { page } = workbench;
    await run('nigao.switchProfile');
    await rows().filter({ hasText: '定稿' }).first().waitFor();
    await picture('profile', LIST);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[id$="nigao.profile"]').innerText()).toContain('定稿');
    expect(await saved((text) => text.includes('方案'))).toContain('方案: 定稿\n---');
    await page.waitForTimeout(1500);
    expect((await problems()).filter((label) => /^(?:错误|警告)/.test(label))).toEqual([]);
  });

  it('is seen on paper, and goes out as a Word file', async () => {
    const { page } = workbench;
    await run('nigao.showPreview');
    await page.locator('.tab', { hasText: '预览' }).first().waitFor();
    await page.waitForTimeout(2500);
    await workbench.screenshot('preview');
    await workbench.press('focusText');
    await run('nigao.exportWord');
    await expect.poll(() => input().inputValue()).toContain('.docx');
    const word = await input().inputValue();
    await page.keyboard.press('Enter');
    await expect.poll(() => existsSync(word), { timeout: 60_000 }).toBe(true);
  });
});
