import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openReport } from './workbench';

const report = (year: number, text: string) => `---\n单位: 城东镇\n期间: ${year}年上半年\n---\n一、平安建设\n${text}\n`;

it('compares', async () => {
  const workbench = await openReport('2023.report.md', report(2023, '全镇共调处邻里纠纷189起，同比上升20.5%。走访困难老党员390人次。'), 'zh-cn');
  try {
    const home = readdirSync(tmpdir()).filter((n) => n.startsWith('nigao-e2e-')).map((n) => join(tmpdir(), n)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0] ?? '';
    writeFileSync(join(home, 'reports', '2022.report.md'), report(2022, '全镇共调处邻里纠纷168起。开展反诈宣讲40场次。'));
    const { page } = workbench;
    await page.waitForTimeout(6000);
    await workbench.screenshot('trial-0');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill('>与上期报告对照数据');
    await page.waitForTimeout(1500);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(2500);
    await workbench.screenshot('trial-1');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(6000);
    await workbench.screenshot('trial-2');
    console.log(await page.locator('.tab').allInnerTexts());
    console.log(await workbench.problems());
    await workbench.showProblems();
    await workbench.screenshot('trial-4');
    expect(true).toBe(true);
  } finally { await workbench.close(); }
});
