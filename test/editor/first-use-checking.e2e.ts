import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from './manifest';
import { root } from './scripts';
import { openReport } from './workbench';
import type { Workbench } from './workbench';
import { CARET, writerAt } from './writing';
import type { Writer } from './writing';

/*
 * What a newcomer does in the first hour with a text that is there: looking at what was found, correcting, comparing,
 * setting, and treating the editor badly. What comes before is in first-use.e2e.ts.
 */

const example = readFileSync(join(root, 'docs/examples/half-year-summary.report.md'), 'utf8');
const corpus = process.env['NIGAO_CORPUS'];

const LAST_YEAR = `青河镇2023年上半年工作总结

一、主要工作
立电信网络诈骗案件109起，破获62起。
坚持以人民为中心的发展思想，把群众满意作为检验各项工作的最高标准，扎实办好民生实事。
`;

const THIS_YEAR = `青河镇2024年上半年工作总结

一、主要工作
立电信网络诈骗案件86起，同比下降25.6%，破获62起。
坚持以人民为中心的发展思想，把群众满意作为检验各项工作的最高标准，扎实办好民生实事。
`;

let workbench: Workbench;
let writer: Writer;

beforeAll(async () => {
  workbench = await openReport('2024年上半年工作总结.report.md', example, 'zh-cn');
  writer = writerAt(workbench, 'zh-cn');
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

/** What the 问题 view says, severity first. */
async function found(): Promise<readonly string[]> {
  const rows = await writer.view('问题').all();
  const labels = await Promise.all(rows.map((row) => row.getAttribute('aria-label').catch(() => null)));
  return labels.flatMap((label) => label ?? []);
}

/** Asks again until the answer has come: views are there only once the extension has started. */
async function expectFound(expected: unknown): Promise<void> {
  await expect
    .poll(async () => {
      await workbench.press('found');
      return found();
    })
    .toEqual(expected);
}

/** By the mouse: a page takes the keys that close it for its own. */
async function closeTab(): Promise<void> {
  const tab = workbench.page.locator('.tab.active').first();
  const name = await tab.innerText();
  await tab.click({ button: 'middle' });
  await expect.poll(() => workbench.page.locator('.tab.active').first().innerText()).not.toBe(name);
  await workbench.press('focusText');
}

/** Chooses a fix, and once more if it was offered before the last key and came too late. */
async function choose(fix: string, done: string): Promise<void> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await (await workbench.quickFix(fix)).click();
    for (let wait = 0; wait < 20; wait += 1) {
      if ((await workbench.savedText(() => true)) === done) return;
      await workbench.page.waitForTimeout(150);
    }
  }
  expect(await workbench.savedText(() => true)).toBe(done);
}

const card = (text: string): Locator =>
  workbench.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: text }).first();

describe('2a a text is pasted', () => {
  it('as it is, and what is to be filled in drowns nothing', async () => {
    await writer.begin(CARET);
    const masked = `${'走访xx县企业*家，解决问题*个。\n'.repeat(20)}其余5处：共96处，已整改90处，其余5处正在整改。\n`;
    await writer.paste(masked);
    await workbench.savedText((saved) => saved === masked);
    await expectFound([expect.stringMatching(/^警告：.*96−90=6.*第 21 行/)]);
    await expect.poll(() => workbench.status()).toMatch(/待填 \d+ 处/);
  });

  it.skipIf(corpus === undefined)('whatever text it is', async () => {
    const samples = join(corpus ?? '', 'samples');
    const names = readdirSync(samples).filter((name) => name.endsWith('.txt'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const text = readFileSync(join(samples, name), 'utf8').replaceAll('\r\n', '\n');
      await writer.begin(CARET);
      await writer.paste(text);
      await workbench.savedText((saved) => saved === text);
    }
  });
});

describe('2b what is said', () => {
  it('is short, in Chinese, and says why', async () => {
    await writer.begin(`${CARET}${example}`);
    await expect.poll(async () => (await found()).length).toBeGreaterThan(5);
    for (const label of await found()) {
      expect(label).toMatch(/^(?:错误|警告|信息)：/);
      expect(label.length, label).toBeLessThan(110);
      expect(label).not.toMatch(/[a-z]{4}/);
    }
  });
});

interface Correction {
  readonly text: string;
  /** Words of the title of the fix. */
  readonly fix: string;
  readonly after: string;
}

/** Fixes of twenty kinds; the caret is where the fault is. */
const CORRECTIONS: readonly Correction[] = [
  { text: '一是抓学习。‸三是抓落实。', fix: '重新编号', after: '一是抓学习。二是抓落实。' },
  { text: '一、学习\n‸三、落实\n', fix: '重新编号', after: '一、学习\n二、落实\n' },
  { text: '纪律意识进一步‸进一步增强。', fix: '删去重复', after: '纪律意识进一步增强。' },
  { text: '走访企业426‸余家。', fix: '删去“余”', after: '走访企业426家。' },
  { text: '共96处，已整改90处，其余‸5处。', fix: '改为“6处”', after: '共96处，已整改90处，其余6处。' },
  { text: '共96处，已整改90处，其余‸5处。', fix: '改为“91处”', after: '共96处，已整改91处，其余5处。' },
  { text: '共96处，已整改90处，其余‸5处。', fix: '改为“95处”', after: '共95处，已整改90处，其余5处。' },
  {
    text: '案件‸86起，其中治安31起、刑事12起、其他41起。',
    fix: '改为“84起”',
    after: '案件84起，其中治安31起、刑事12起、其他41起。',
  },
  {
    text: '抽检640批次，合格628批次，合格率‸97.1%。',
    fix: '“98.1%”',
    after: '抽检640批次，合格628批次，合格率98.1%。',
  },
  { text: '正在整改‸,逾期的挂牌督办。', fix: '改为“，”', after: '正在整改，逾期的挂牌督办。' },
  { text: '深入‸ 推进平安建设。', fix: '删去空格', after: '深入推进平安建设。' },
  { text: '‸截止目前未发生事故。', fix: '截至', after: '截至目前未发生事故。' },
  { text: '未发生事故‸（含一般事故。', fix: '补上右括号', after: '未发生事故（含一般事故）。' },
  { text: '‸大约有80%左右的群众满意。', fix: '改为“有80%左右”', after: '有80%左右的群众满意。' },
  { text: '比去年下降‸-5%。', fix: '删去负号', after: '比去年下降5%。' },
  { text: '收入由100万元增加到‸90万元。', fix: '减少', after: '收入由100万元减少到90万元。' },
  { text: '推进项目建设‸，，完成投资3亿元。', fix: '改为“，”', after: '推进项目建设，完成投资3亿元。' },
  {
    text: '增强“四个意识”、坚定“四个自信”、做到‸“两个维持”。',
    fix: '两个维护',
    after: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
  },
  { text: '深入贯彻‸《条例，抓好落实。', fix: '补上右书名号', after: '深入贯彻《条例》，抓好落实。' },
  { text: '学习不够‸…。', fix: '……', after: '学习不够……。' },
  { text: '管行业‸必需管安全。', fix: '必须', after: '管行业必须管安全。' },
  { text: '开展‸"百日行动"。', fix: '弯引号', after: '开展“百日行动”。' },
  { text: '满意度100‸％，占95.2%。', fix: '改为半角', after: '满意度100%，占95.2%。' },
];

describe('2c corrections', () => {
  it.each(CORRECTIONS)('$text: $fix', async ({ text, fix, after }) => {
    await writer.begin(`${text}\n`);
    await choose(fix, `${after}\n`);
    await writer.keys('Control+z');
    await workbench.savedText((saved) => saved === `${text.replace(CARET, '')}\n`);
  });
});

describe('2d the card under the pointer', () => {
  it.each([
    ['严格落实“三‸会一课”制度。', '三会一课', /支部党员大会[\s\S]*党课/],
    ['抽检640批次，合格628批次，合格率‸98.1%。', '合格率', /628÷640/],
    ['截至目前，全县现有登记人员‸1285人，同比下降6%。', '1285', /人/],
  ])('%s', async (text, shown, says) => {
    await writer.begin(text);
    const hover = await workbench.pressUntilShown('hover', card(shown));
    expect(await hover.innerText()).toMatch(says);
    await writer.keys('Escape');
  });

  it('gives a figure no time that is another’s', async () => {
    await writer.begin('截至目前，全县现有登记人员‸1285人，比去年减少6%。');
    const hover = await workbench.pressUntilShown('hover', card('1285'));
    expect(await hover.innerText()).not.toContain('去年');
    await writer.keys('Escape');
  });
});

describe('2e finding one’s way', () => {
  it('the outline, the path above the text, the list of symbols', async () => {
    const { page } = workbench;
    await writer.begin(example.replace('（四）严守', '（四）‸严守'));
    await workbench.showOutline();
    await expect
      .poll(async () => (await workbench.outline()).map(({ title }) => title))
      .toContain('（四）严守安全底线，重点领域监管有力有效');
    await workbench.press('focusText');
    await expect
      .poll(() => page.locator('.breadcrumbs-control').first().innerText())
      .toContain('严守安全底线');
    await page.keyboard.press('Control+Shift+o');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '特色亮点工作' }).first().waitFor();
    await writer.keys('Escape');
  });

  it('a section folds, and its heading stays at the top', async () => {
    const { page } = workbench;
    await workbench.placeCursor('一、上半年工作开展情况');
    const shown = () => page.locator('.monaco-editor .view-line', { hasText: '坚持党建引领' }).count();
    await page.keyboard.press('Control+Shift+BracketLeft');
    await expect.poll(shown).toBe(0);
    await page.keyboard.press('Control+Shift+BracketRight');
    await expect.poll(shown).toBeGreaterThan(0);
    await page.setViewportSize({ width: 1440, height: 500 });
    await workbench.placeCursor('聚力规范执法');
    await page.locator('.sticky-widget', { hasText: '下半年工作打算' }).waitFor();
    await page.setViewportSize({ width: 1440, height: 1200 });
  });

  it('a selection grows from the word to the item, the sentence, the paragraph, the section', async () => {
    const { page } = workbench;
    await workbench.placeCursor('抓实支部建设', 3);
    const lengths: number[] = [];
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Shift+Alt+ArrowRight');
      await expect.poll(selectedCharacters).toBeGreaterThan(lengths.at(-1) ?? 0);
      lengths.push(await selectedCharacters());
    }
    expect(lengths[0]).toBeLessThanOrEqual(4);
    expect(lengths.at(-1)).toBeGreaterThan(150);
  });
});

async function selectedCharacters(): Promise<number> {
  const text = await workbench.page.locator('[id="status.editor.selection"]').innerText();
  return Number(/(?:已选择?|\()\s*(\d+)/.exec(text.replace(/^.*列 ?\d+|^.*Col \d+/, ''))?.[1] ?? 0);
}

describe('2f the figures', () => {
  it('by section or by what they tell, gone to by a click, with what they should be in the text', async () => {
    const { page } = workbench;
    await writer.begin('‸一、民生\n共排查问题320个，已整改286个，剩余44个正在整改。\n');
    await page.locator('.monaco-editor .view-line', { hasText: '应为' }).first().waitFor();
    await workbench.press('figures');
    await writer.view('数据').filter({ hasText: '民生' }).first().click();
    await expect
      .poll(() => writer.view('数据').allInnerTexts())
      .toEqual(expect.arrayContaining([expect.stringContaining('320−286=34')]));
    await writer.view('数据').filter({ hasText: '44个' }).first().click();
    await expect.poll(selectedCharacters).toBeGreaterThan(0);
  });
});

describe('2g last year’s report', () => {
  it('contradicts a claim of change, tells of the sentences taken over, and is shown beside', async () => {
    const { page } = workbench;
    writeFileSync(join(workbench.folder, '2023年上半年工作总结.report.md'), LAST_YEAR);
    await writer.begin(THIS_YEAR.replace('25.6', '‸25.6'));
    await expectFound(
      expect.arrayContaining([
        expect.stringMatching(/109−86）÷109=21\.1%/),
        expect.stringMatching(/上(?:期|年)|2023年/),
      ]),
    );
    await workbench.press('focusText');
    await (await workbench.quickFix('“21.1')).click();
    await workbench.savedText((saved) => saved.includes('同比下降21.1%'));
    await writer.run('nigao.compareReports');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '2023年' }).first().waitFor();
    await writer.keys('Enter');
    await expect.poll(() => page.locator('.tab.active').innerText()).toMatch(/对照|2023/);
    await workbench.screenshot('50-comparison');
    await closeTab();
  });
});

describe('3 settings', () => {
  const configuration = () => join(workbench.folder, 'nigao.config.yaml');

  it('of severity, accepted words and glossary work at once, without saving the report', async () => {
    await writer.begin('对‸三色台本逐一核对,不得推诿。走访*户，协调ZDRY问题xx个。\n');
    await workbench.press('found');
    await expect.poll(found).toEqual(expect.arrayContaining([expect.stringContaining('“,”')]));
    writeFileSync(
      join(workbench.folder, '本镇.yaml'),
      '术语:\n  - 名称: 三色台账\n    含义: 按红黄绿分类管理的问题台账\n    误作: [三色台本]\n',
    );
    writeFileSync(configuration(), '规则:\n  punctuation: 关闭\n术语表: [本镇.yaml]\n');
    await expect.poll(found).toEqual([expect.stringContaining('三色台账')]);
  });

  it('that cannot be meant are told in Chinese on their line', async () => {
    writeFileSync(configuration(), '规则:\n  numbr: 关闭\n接受: [甲\n');
    await workbench.press('problems');
    const rows = workbench.page.locator('.markers-panel .monaco-list-row', { hasText: 'nigao' });
    await expect.poll(async () => (await rows.allInnerTexts()).join('\n')).toMatch(/YAML/);
    expect((await rows.allInnerTexts()).join('\n')).not.toMatch(/Flow sequence|must be|expected/);
    writeFileSync(configuration(), '规则:\n  numbr: 关闭\n');
    await expect
      .poll(async () => (await rows.allInnerTexts()).join('\n'))
      .toMatch(/numbr.*没有|没有.*numbr|未知.*numbr|numbr.*number/s);
    writeFileSync(configuration(), '');
    await workbench.press('closePanel');
  });

  it('profiles are switched from the status bar', async () => {
    const { page } = workbench;
    await writer.begin('走访‸*户。\n');
    const profile = page.locator('[id$="nigao.profile"]');
    await profile.locator('a').click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '定稿' }).first().click();
    await expect.poll(() => profile.innerText()).toContain('定稿');
    await expect.poll(() => page.locator('.squiggly-error').count()).toBeGreaterThan(0);
  });
});

describe('5 what a user looks for', () => {
  it.each([
    '新建',
    '框架',
    '待填',
    '改正',
    '重新编号',
    '插入部分',
    '上移',
    '下移',
    '术语',
    '认可',
    '对照',
    '导出',
    '方案',
    '字数',
    '作为工作报告打开',
    '入门',
  ])('拟稿 %s is found among the commands', async (word) => {
    const { page } = workbench;
    await writer.begin(`走访${CARET}*户。\n`);
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type="text"]').first().fill(`>${word}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '拟稿' }).first().waitFor();
    await writer.keys('Escape');
  });

  it('the first steps, a place in the activity bar, and buttons at the text', async () => {
    const { page } = workbench;
    await page.locator('.activitybar [aria-label^="拟稿"]').first().waitFor();
    await page.locator('.editor-actions [aria-label*="下一处待填"]').first().waitFor();
    await writer.run('nigao.openWalkthrough');
    await page.locator('.gettingStartedContainer', { hasText: '五分钟入门' }).waitFor();
    await closeTab();
  });
});

/** The server that is running, or the one that is not any more. */
function serverAfter(ended: number): number {
  try {
    return workbench.serverProcess();
  } catch {
    return ended;
  }
}

describe('6 treated badly', () => {
  it('undo goes back to the beginning, and redo to the end', async () => {
    await writer.begin(`开头。${CARET}`);
    for (const part of ['一是', '抓好', '学习。', '二是', '抓好', '落实。']) await workbench.type(part);
    await workbench.savedText((saved) => saved === '开头。一是抓好学习。二是抓好落实。');
    for (let undo = 0; undo < 12; undo += 1) await writer.keys('Control+z');
    for (let redo = 0; redo < 40; redo += 1) await writer.keys('Control+y');
    await workbench.savedText((saved) => saved === '开头。一是抓好学习。二是抓好落实。');
  });

  it('300,000 characters are written in as any', async () => {
    const long = '今年以来，全镇紧扣年度目标任务，走访群众，化解矛盾，各项工作有序推进。\n'.repeat(8300);
    await writer.begin(CARET);
    await writer.paste(long);
    await workbench.savedText((saved) => saved.length === long.length);
    await writer.keys('Control+End');
    for (const part of ['本', '镇', '继续', '努力。']) await workbench.type(part);
    await workbench.savedText((saved) => saved === `${long}本镇继续努力。`);
  });

  it('front matter that makes no sense does no harm', async () => {
    await writer.begin('---\n文种: [半年\n期间: 明年\n---\n\n‸共96处，已整改90处，其余5处。\n');
    await workbench.press('found');
    await expect.poll(found).toEqual(expect.arrayContaining([expect.stringContaining('96−90=6')]));
  });

  it('a server that is killed is back by itself', async () => {
    await writer.begin('‸共96处，已整改90处。\n');
    const killed = workbench.serverProcess();
    process.kill(killed, 'SIGKILL');
    await expect.poll(() => serverAfter(killed)).not.toBe(killed);
    await writer.begin('‸共96处，已整改90处，其余5处。\n');
    await workbench.press('found');
    await expect.poll(found).toEqual([expect.stringContaining('96−90=6')]);
    expect(await workbench.page.locator('.notification-toast', { hasText: '语言服务' }).count()).toBe(0);
  });

  it('a server that is killed while it starts is back too, and nobody is told', async () => {
    const first = workbench.serverProcess();
    process.kill(first, 'SIGKILL');
    await expect.poll(() => serverAfter(first), { interval: 10 }).not.toBe(first);
    const second = workbench.serverProcess();
    process.kill(second, 'SIGKILL');
    await expect.poll(() => serverAfter(second)).not.toBe(second);
    await writer.begin('‸共86处，已整改80处，其余5处。\n');
    await workbench.press('found');
    await expect.poll(found).toEqual([expect.stringContaining('86−80=6')]);
    await workbench.page.waitForTimeout(6000);
    expect(await workbench.page.locator('.notification-toast', { hasText: /client|语言服务/ }).count()).toBe(
      0,
    );
  });

  it('a file that may not be written is read, from one place to the next', async () => {
    const { page } = workbench;
    await writer.begin('‸走访*户。\n走访群众*人。\n');
    const toggle = async (): Promise<void> => {
      await page.keyboard.press('F1');
      await page
        .locator('.quick-input-widget input[type="text"]')
        .first()
        .fill('>Toggle Active Editor Read-only');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Toggle Active' }).first().click();
      await workbench.press('focusText');
    };
    await expect.poll(() => workbench.status()).toContain('待填 2 处');
    await toggle();
    const line = () => page.locator('[id="status.editor.selection"]').innerText();
    for (const number of [1, 2, 1]) {
      await page.keyboard.press(keyOf('nigao.nextPlaceholder'));
      await expect.poll(line).toMatch(new RegExp(`(?:行|Ln) ${number}\\b`));
      await expect.poll(selectedCharacters).toBe(1);
    }
    expect(await page.locator('.statusbar').innerText()).not.toContain('继续输入');
    await toggle();
  });

  it('a key while the server hangs goes into the text', async () => {
    await writer.begin(`${CARET}县公安局开展活动*次。`);
    const server = workbench.serverProcess();
    process.kill(server, 'SIGSTOP');
    try {
      await workbench.page.keyboard.press(keyOf('nigao.nextPlaceholder'));
      await writer.keys('1', '2');
    } finally {
      process.kill(server, 'SIGCONT');
    }
    await workbench.savedText(
      (saved) => saved.replace(/12\*?|\*/g, '') === '县公安局开展活动次。' && saved.includes('12'),
    );
  });
});
