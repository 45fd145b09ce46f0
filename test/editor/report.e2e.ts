import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from './manifest';
import { root } from './scripts';
import { openReport } from './workbench';
import type { Workbench } from './workbench';

const example = readFileSync(join(root, 'docs/examples/half-year-summary.report.md'), 'utf8');

/** Every slip of the example: the rule that finds it, and words of the line it is on. */
const slips: readonly (readonly [rule: string, on: string])[] = [
  ['placeholder/unfilled', '讲授专题党课**次'],
  ['placeholder/unfilled', '同比增长*%'],
  ['placeholder/blank', '问题____个'],
  ['placeholder/doubt-mark', '（待核实）'],
  ['placeholder/initials', 'QH镇'],
  ['numbering/heading-sequence', '（四）严守安全底线'],
  ['numbering/enumeration-sequence', '四是严明纪律规矩'],
  ['number/list-count', '等4类重点产品'],
  ['number/rate', '合格率97.1%'],
  ['number/remainder', '其余5处'],
  ['number/sum', '违法案件86起'],
  ['number/approximation', '423余人'],
  ['date/impossible', '6月31日'],
  ['wording/repeated-word', '进一步进一步'],
  ['punctuation/half-width', '防范措施,正在'],
  ['punctuation/unpaired', '（含网络销售产品12批次。'],
  ['punctuation/stray-space', '深入 推进'],
];

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openReport('half-year-summary.report.md', example);
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

describe('a report with slips, opened in VS Code', () => {
  it('is underlined where something is wrong', async () => {
    const underlined = (severity: string) =>
      workbench.page.locator(`.monaco-editor .cdr.squiggly-${severity}`).count();
    await expect.poll(() => underlined('warning')).toBeGreaterThan(5);
    await expect.poll(() => underlined('error')).toBeGreaterThan(0);
    await workbench.screenshot('01-underlines');
  });

  it('has all its slips in the Problems list, each on its line', async () => {
    await workbench.showProblems();
    const found = async () => (await workbench.problems()).map(({ rule, line }) => `${rule} ${line}`);
    const expected = slips.map(([rule, on]) => `${rule} ${lineOf(on)}`);
    await expect.poll(found).toEqual(expect.arrayContaining(expected));
    await workbench.screenshot('02-problems');
  });

  it('speaks English where VS Code does', async () => {
    const sequence = (await workbench.problems()).find(({ rule }) => rule === 'numbering/heading-sequence');
    expect(sequence?.message).toMatch(/[a-z]{3,}/);
    await workbench.press('closePanel');
  });

  it('shows its sections as a tree', async () => {
    await workbench.showOutline();
    await expect
      .poll(async () => (await workbench.outline()).map(({ title }) => title))
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining('上半年工作开展情况'),
          expect.stringContaining('坚持党建引领，队伍作风持续向好'),
          expect.stringContaining('特色亮点工作'),
          expect.stringContaining('下半年工作打算'),
          expect.stringContaining('聚力规范执法'),
        ]),
      );
    const rows = await workbench.outline();
    const levelOf = (title: string) => rows.find((row) => row.title.includes(title))?.level ?? Number.NaN;
    expect(levelOf('坚持党建引领')).toBe(levelOf('上半年工作开展情况') + 1);
    expect(levelOf('下半年工作打算')).toBe(levelOf('上半年工作开展情况'));
    await workbench.screenshot('03-outline');
  });

  it('explains a fixed term under the pointer', async () => {
    await workbench.placeCursor('三会一课', 2);
    const card = workbench.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: '三会一课' });
    const hover = await workbench.pressUntilShown('hover', card.first());
    expect(await hover.innerText()).toMatch(/支部党员大会[\s\S]*党小组会[\s\S]*党课/);
    await workbench.screenshot('04-hover');
    await workbench.page.keyboard.press('Escape');
  });
});

describe('writing on', () => {
  it('leads from one placeholder to the next, and counts down as they are filled', async () => {
    const before = await openPlaceholders();
    await workbench.placeCursor('讲授专题党课**次');
    await workbench.page.keyboard.press(keyOf('nigao.nextPlaceholder'));
    await expect.poll(() => selectedCharacters()).toBe(2);
    await workbench.screenshot('05-placeholder');
    await workbench.type('4');
    await expect.poll(openPlaceholders).toBe(before - 1);
    await workbench.screenshot('06-placeholder-filled');
    expect(await workbench.savedText((text) => !text.includes('讲授专题党课**次'))).toContain(
      '讲授专题党课4次',
    );
  });

  it('goes back to the placeholder before', async () => {
    await workbench.placeCursor('讲授专题党课4次', '讲授专题党课4次'.length);
    await workbench.page.keyboard.press(keyOf('nigao.previousPlaceholder'));
    await expect.poll(() => selectedCharacters()).toBe(2);
    await workbench.type('9');
    const text = await workbench.savedText((saved) => !saved.includes('集中学习**次'));
    expect(text).toContain('集中学习9次');
  });

  it('offers 二是 after 一是', async () => {
    const end = '安全事故发生。';
    await workbench.placeCursor(end, end.length);
    await workbench.type('一是加强业务培训。');
    const rows = workbench.page.locator('.suggest-widget .monaco-list-row').filter({ hasText: '二是' });
    const second = await workbench.pressUntilShown('suggest', rows.first());
    await workbench.screenshot('07-completion');
    await second.click();
    const text = await workbench.savedText((saved) => saved.includes('培训。二是'));
    expect(text).toContain('安全事故发生。一是加强业务培训。二是');
  });

  it('inserts the section that is missing, with placeholders to fill', async () => {
    const before = await openPlaceholders();
    await workbench.placeCursor('三、下半年工作打算');
    const insert = await workbench.quickFix('存在的问题');
    await workbench.screenshot('08-quick-fix');
    await insert.click();
    await expect.poll(openPlaceholders).toBeGreaterThan(before);
    await workbench.screenshot('09-section-inserted');
    const text = await workbench.savedText((saved) => saved.includes('存在的问题'));
    expect(text).toMatch(/二、特色亮点工作[\s\S]*三、存在的问题[\s\S]*\*[\s\S]*四、下半年工作打算/);
  });
});

describe('in the background', () => {
  it('reports no error', async () => {
    expect(await workbench.page.locator('.notification-toast').allInnerTexts()).toEqual([]);
  });

  it('asks for nothing outside this machine', () => {
    expect(workbench.requestsElsewhere).toEqual([]);
  });
});

/** The line of the example, counted from 1, on which `words` stand. */
function lineOf(words: string): number {
  const start = example.indexOf(words);
  expect(start, `“${words}” in the example`).toBeGreaterThanOrEqual(0);
  return example.slice(0, start).split('\n').length;
}

async function openPlaceholders(): Promise<number> {
  return Number(/\d+/.exec(await workbench.status())?.[0]);
}

/** From what VS Code's status bar says beside line and column: "(2 selected)". */
async function selectedCharacters(): Promise<number | undefined> {
  const text = await workbench.page.locator('[id="status.editor.selection"]').innerText();
  const selected = /\((\d+) /.exec(text)?.[1];
  return selected === undefined ? undefined : Number(selected);
}
