import { it, expect } from 'vitest';
import { openReport } from './workbench';
const report = `城关镇2024年工作总结\n\n各部门要切实履行职责,不得推诿,不得拖延。\n\n对ZDRY逐一走访。\n\n走访群众*户。\n`;
it('x', async () => {
  const w = await openReport('summary.report.md', report);
  for (const [t, o] of [['群众*户', 2], ['职责,', 2]] as const) {
    await w.placeCursor(t, o);
    for (let k = 0; k < 3; k++) {
      await w.press('quickFix');
      await w.page.waitForTimeout(2500);
      console.log(t, k, await w.page.locator('.action-widget .monaco-list-row').allInnerTexts());
      await w.screenshot(`trial-${o}-${k}`);
      await w.page.keyboard.press('Escape');
    }
  }
  await w.close();
  expect(1).toBe(1);
});
