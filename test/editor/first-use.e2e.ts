import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { keyOf } from './manifest';
import { root } from './scripts';
import { openReport } from './workbench';
import type { Workbench } from './workbench';
import { CARET, writerAt } from './writing';
import type { Writer } from './writing';

/*
 * What a newcomer does in the first hour of writing, as it was tried by hand once, task by task: beginning, filling
 * in, writing, numbering. What comes after is in first-use-checking.e2e.ts.
 */

const clean = readFileSync(join(root, 'docs/examples/rural-roads.report.md'), 'utf8');

let workbench: Workbench;
let writer: Writer;

beforeAll(async () => {
  workbench = await openReport('first-use.report.md', '', 'zh-cn');
  writer = writerAt(workbench, 'zh-cn');
  return workbench.close;
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await workbench.screenshot(`failed ${task.name}`);
});

const status = () => workbench.status();
const openPlaces = async (): Promise<number> => Number(/\d+/.exec(await status())?.[0] ?? 0);
const isSelected = async (): Promise<boolean> =>
  /selected|已选/.test(await workbench.page.locator('[id="status.editor.selection"]').innerText());

describe('0 npm start', () => {
  it('builds nothing the second time', () => {
    const script = join(root, 'scripts', 'start.mjs');
    const again = () =>
      execFileSync(process.execPath, [script, 'check', 'docs/examples/rural-roads.report.md'], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    again();
    expect(again()).toBe('共检查 1 个文件，未发现问题。\n');
  });
});

describe('1a an empty file becomes a skeleton', () => {
  it('from the status bar, with Enter alone, and the first place to fill in is selected', async () => {
    const { page } = workbench;
    await expect.poll(status, { timeout: 60_000 }).toContain('选择框架');
    await page.locator('[id$="nigao.placeholders"] a').click();
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: '半年工作总结' }).first().waitFor();
    // Kinds of report only, and nothing else that could be inserted.
    expect(await rows.count()).toBeLessThan(30);
    await workbench.type('半年');
    for (const step of [2, 3, 4]) {
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-title', { hasText: `(${step}/4)` }).waitFor();
    }
    await page.keyboard.press('Enter');
    await expect.poll(openPlaces).toBeGreaterThan(20);
    await expect.poll(isSelected).toBe(true);
    await workbench.savedText((saved) => saved.includes('一、上半年'));
  });
});

describe('1b places are filled in with Tab', () => {
  it('seven stops, seven places, and no list in the way', async () => {
    const before = await openPlaces();
    for (let stop = 1; stop <= 7; stop += 1) {
      await expect.poll(isSelected).toBe(true);
      await workbench.type(`第${stop}处`);
      expect(await writer.list.isVisible()).toBe(false);
      await writer.keys('Tab');
    }
    await expect.poll(openPlaces).toBe(before - 7);
    const text = await workbench.savedText((saved) => saved.includes('第7处'));
    for (let stop = 1; stop <= 7; stop += 1) expect(text.split(`第${stop}处`)).toHaveLength(2);
    expect(text.indexOf('第7处')).toBeLessThan(text.indexOf('*'));
  });
});

describe('1c places are filled in with Ctrl+F8', () => {
  const sentence = '县公安局开展活动*次，检查单位*家，发现隐患*处。';

  it.each([0, 50, 120, 200, 300])('and nothing is typed over, %i ms after the key', async (delay) => {
    await writer.begin(`${CARET}${sentence}`);
    await expect.poll(openPlaces).toBe(3);
    await workbench.page.keyboard.press(keyOf('nigao.nextPlaceholder'));
    await workbench.page.waitForTimeout(delay);
    await writer.keys('1', '2', '3');
    const text = await workbench.savedText((saved) => ['1', '2', '3'].every((key) => saved.includes(key)));
    expect(text.replace(/[*123]/g, '')).toBe(sentence.replaceAll('*', ''));
    expect(text).toContain('123');
  });
});

describe('1d a thousand characters of text', () => {
  it('call up no list, and raise no alarm', async () => {
    await writer.begin(CARET);
    let lists = 0;
    const body = clean.slice(0, 1300);
    for (let at = 0; at < body.length; at += 1 + (at % 4)) {
      await workbench.type(body.slice(at, at + 1 + (at % 4)));
      if (await writer.list.isVisible()) lists += 1;
    }
    expect(lists).toBe(0);
    await workbench.savedText((saved) => saved === body);
  }, 240_000);

  it('come out of an input method as they were composed', async () => {
    await writer.begin(`今年以来，${CARET}`);
    const session = await workbench.page.context().newCDPSession(workbench.page);
    for (const composed of ['q', 'qu', 'qua', 'quan', 'quan zhen']) {
      await session.send('Input.imeSetComposition', {
        text: composed,
        selectionStart: composed.length,
        selectionEnd: composed.length,
      });
      expect(await writer.list.isVisible()).toBe(false);
    }
    await session.send('Input.insertText', { text: '全镇' });
    await writer.expectText(`今年以来，全镇${CARET}`);
  });

  it('have their quotation marks in pairs, the second typed over', async () => {
    await writer.begin(CARET);
    await writer.keys('“', '三会一课', '”', '制度');
    await writer.expectText(`“三会一课”制度${CARET}`);
  });
});

interface Keys {
  readonly what: string;
  readonly text: string;
  /** What has to be shown in grey before the keys. */
  readonly ghost?: string;
  readonly keys: readonly string[];
  readonly after: string;
}

/** Han text at the end of which there is nothing to accept. */
const BEGINNINGS = ['抓好下半年', '下一步', '一是', '今年以来', '现将', '既要', 'shyk'];

const KEYS: readonly Keys[] = [
  { what: 'Enter is a new line', text: '一是抓好试点。‸', keys: ['Enter'], after: '一是抓好试点。\n‸' },
  {
    what: 'Enter twice are two',
    text: '一是抓好试点。‸',
    ghost: '二是',
    keys: ['Enter', 'Enter'],
    after: '一是抓好试点。\n\n‸',
  },
  {
    what: '↓ goes down',
    text: '一是抓好试点。‸\n第二段。',
    ghost: '二是',
    keys: ['Enter', 'ArrowDown', 'Enter'],
    after: '一是抓好试点。\n\n\n‸第二段。',
  },
  {
    what: '↑ goes up',
    text: '第一段。\n一是抓好试点。‸',
    ghost: '二是',
    keys: ['ArrowUp'],
    after: '第一段。‸\n一是抓好试点。',
  },
  {
    what: '← goes left',
    text: '一是抓好试点。‸',
    ghost: '二是',
    keys: ['ArrowLeft'],
    after: '一是抓好试点‸。',
  },
  {
    what: 'Tab takes what is shown',
    text: '一是抓好试点。‸',
    ghost: '二是',
    keys: ['Tab'],
    after: '一是抓好试点。二是‸',
  },
  {
    what: '→ takes what is shown',
    text: '一是抓好试点。‸',
    ghost: '二是',
    keys: ['ArrowRight'],
    after: '一是抓好试点。二是‸',
  },
  {
    what: 'typing on wins',
    text: '一是抓好试点。‸',
    ghost: '二是',
    keys: ['此外，'],
    after: '一是抓好试点。此外，‸',
  },
  {
    what: 'Escape keeps the text',
    text: '一是抓好试点。‸',
    ghost: '二是',
    keys: ['Escape'],
    after: '一是抓好试点。‸',
  },
  {
    what: 'Backspace deletes',
    text: '一是抓好试点。‸',
    ghost: '二是',
    keys: ['Backspace'],
    after: '一是抓好试点‸',
  },
  { what: 'Tab indents a paragraph', text: '‸抓好试点。', keys: ['Tab'], after: '　　‸抓好试点。' },
  ...BEGINNINGS.map((text) => ({
    what: `Tab after ${text} expands nothing`,
    text: `${text}‸`,
    keys: ['Tab'],
    after: `${text}　　‸`,
  })),
];

describe('1e keys in a list', () => {
  it.each(KEYS)('$what: $text $keys', async ({ text, ghost, keys, after }) => {
    await writer.begin(text);
    if (ghost !== undefined) {
      // What is shown in grey comes with typing.
      await writer.keys('Backspace', '。');
      await writer.ghost(ghost).waitFor();
    }
    await writer.keys(...keys);
    await writer.expectText(after);
  });

  it('nothing is offered in a list that was not asked for', async () => {
    await writer.begin(CARET);
    await writer.keys('一是抓好试点。', 'Enter', '二是', '抓好', '推广。');
    expect(await writer.list.isVisible()).toBe(false);
  });
});

interface Change {
  readonly what: string;
  readonly text: string;
  /** A command of ours, or else words of a quick fix. */
  readonly command?: string;
  readonly fix?: string;
  readonly after: string;
}

const ITEMS = '（一）抓学习。学理论。\n（二）抓作风。转作风。\n（三）抓落实。促落实。\n';

const CHANGES: readonly Change[] = [
  {
    what: 'an item written between two',
    text: '一是抓学习。二是抓作风。二是抓落‸实。三是抓督查。',
    fix: '从此处起重新编号',
    after: '一是抓学习。二是抓作风。三是抓落实。四是抓督查。',
  },
  {
    what: 'a section deleted by hand',
    text: '（一）抓学习。学理论。\n（三）抓落‸实。促落实。\n（四）抓督查。查到位。\n',
    fix: '从此处起重新编号',
    after: '（一）抓学习。学理论。\n（二）抓落实。促落实。\n（三）抓督查。查到位。\n',
  },
  {
    what: 'a section moved up',
    text: ITEMS.replace('抓落', '抓‸落'),
    command: 'nigao.moveUp',
    after: '（一）抓学习。学理论。\n（二）抓落实。促落实。\n（三）抓作风。转作风。\n',
  },
  {
    what: 'a section deleted',
    text: ITEMS.replace('抓作', '抓‸作'),
    command: 'nigao.removePart',
    after: '（一）抓学习。学理论。\n（二）抓落实。促落实。\n',
  },
  {
    what: 'items as sections',
    text: '一是抓学‸习。二是抓作风。',
    command: 'nigao.convertToBracketed',
    after: '（一）抓学习。\n（二）抓作风。',
  },
];

describe('1f inserting, deleting and moving', () => {
  it.each(CHANGES)(
    '$what renumbers the rest, and one undo takes it back',
    async ({ text, command, fix, after }) => {
      await writer.begin(text);
      if (command !== undefined) await writer.run(command);
      else await (await workbench.quickFix(fix ?? '')).click();
      await workbench.savedText((saved) => saved === after);
      await writer.keys('Control+z');
      await workbench.savedText((saved) => saved === text.replace(CARET, ''));
    },
  );

  it('a gap that is still there is told', async () => {
    await writer.begin(`一是抓学习。三是抓落实。${CARET}`);
    await workbench.press('found');
    await expect
      .poll(() => writer.view('问题').allInnerTexts())
      .toEqual([expect.stringContaining('应为“二是”')]);
  });
});

describe('1g phrases and terms by their initials', () => {
  it.each([
    ['shyk', '三会一课'],
    ['lgwh', '两个维护'],
    ['fqjy', '枫桥经验'],
    ['jnyl', '今年以来'],
    ['xbn', '下半年'],
    ['sanhuiyike', '三会一课'],
    ['jinnianyilai', '今年以来'],
  ])('%s gives %s when it is asked for, and nothing before', async (typed, wanted) => {
    await writer.begin(`上半年，${CARET}`);
    await writer.keys(...typed);
    await workbench.page.waitForTimeout(300);
    expect(await writer.list.isVisible()).toBe(false);
    const row = writer.list.locator('.monaco-list-row', { hasText: wanted });
    await workbench.pressUntilShown('suggest', row.first());
    await writer.keys('Escape', 'Escape');
  });
});
