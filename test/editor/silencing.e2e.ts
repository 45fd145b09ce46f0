import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openReport } from './workbench';
import type { Workbench } from './workbench';

const report = `城关镇2024年工作总结

各部门要切实履行职责,不得推诿,不得拖延。

对ZDRY逐一走访。

走访群众*户。
`;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openReport('summary.report.md', report);
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

const rules = async () => (await workbench.problems()).map(({ rule }) => rule);

async function choose(quickFix: string): Promise<void> {
  await (await workbench.quickFix(quickFix)).click();
}

describe('a finding that is right as it is', () => {
  it('is ignored where it is, once the writer has said why', async () => {
    await workbench.placeCursor('群众*户', 2);
    await choose('Ignore “Placeholder not filled in” here');
    await workbench.type('数字不公开');
    const text = await workbench.savedText((saved) => saved.includes('nigao-ignore'));
    expect(text).toContain('\n<!-- nigao-ignore placeholder/unfilled: 数字不公开 -->\n走访群众*户。\n');
  });

  it('is left alone everywhere, once its word is accepted', async () => {
    const configuration = join(workbench.folder, 'nigao.config.yaml');
    await workbench.placeCursor('ZDRY', 1);
    await choose('Accept “ZDRY” in this workspace');
    await expect.poll(() => readFileSync(configuration, 'utf8')).toBe('接受:\n  - ZDRY\n');
    await workbench.press('problems');
    await expect.poll(rules).not.toContain('placeholder/initials');
    expect(await rules()).toContain('punctuation/half-width');
  });
});

describe('all findings of a rule', () => {
  it('are fixed at once', async () => {
    await workbench.placeCursor('职责,', 2);
    await choose('Fix all in this file');
    const text = await workbench.savedText((saved) => !saved.includes(','));
    expect(text).toContain('各部门要切实履行职责，不得推诿，不得拖延。');
  });
});

describe('a configuration file', () => {
  it('takes effect as soon as it is saved, and its mistakes are shown', async () => {
    await workbench.placeCursor('不得拖延');
    await workbench.type('*');
    await workbench.press('problems');
    await expect.poll(rules).toContain('placeholder/unfilled');
    writeFileSync(join(workbench.folder, 'nigao.config.yaml'), '规则:\n  placeholder: 关闭\n  numbr: 关闭\n');
    await expect.poll(rules).not.toContain('placeholder/unfilled');
    const mistake = workbench.page.locator('.markers-panel').getByText('no rule or family is called "numbr"');
    await mistake.first().waitFor();
    await workbench.screenshot('20-configuration');
  });
});
