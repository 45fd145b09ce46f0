import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBrowser, profileFolder, root, serveEditor, vsix, writeProfile } from './scripts';
import type { EditorLanguage } from './scripts';

const reportFolder = join(root, 'test', 'report');
const screenshots = join(reportFolder, 'screenshots');

/** Keys of our own for commands of VS Code: their titles change with the language, their ids do not. */
const keys = {
  outline: { key: 'Control+Alt+Digit1', command: 'outline.focus' },
  problems: { key: 'Control+Alt+Digit2', command: 'workbench.actions.view.problems' },
  maximizePanel: { key: 'Control+Alt+Digit3', command: 'workbench.action.toggleMaximizedPanel' },
  closePanel: { key: 'Control+Alt+Digit4', command: 'workbench.action.closePanel' },
  hover: { key: 'Control+Alt+Digit5', command: 'editor.action.showHover' },
  quickFix: { key: 'Control+Alt+Digit6', command: 'editor.action.quickFix' },
  suggest: { key: 'Control+Alt+Digit7', command: 'editor.action.triggerSuggest' },
  goToLine: { key: 'Control+Alt+Digit8', command: 'workbench.action.gotoLine' },
  save: { key: 'Control+Alt+Digit9', command: 'workbench.action.files.save' },
  figures: { key: 'Control+Alt+KeyF', command: 'nigao.figures.focus' },
  found: { key: 'Control+Alt+KeyG', command: 'nigao.problems.focus' },
  focusText: { key: 'Control+Alt+Digit0', command: 'workbench.action.focusActiveEditorGroup' },
} as const;

/** A row of the Problems list, its line counted from 1 as VS Code shows it. */
export interface Problem {
  readonly message: string;
  readonly rule: string;
  readonly line: number;
}

/** A node of the outline as the tree shows it, the outermost at level 1. */
export interface OutlineRow {
  readonly level: number;
  readonly title: string;
}

/** VS Code with one report open, in a browser that nobody sees. */
export interface Workbench {
  /** Everything the editor's page can do that has no name of its own here. */
  readonly page: Page;
  /** The workspace folder, with the report in it. */
  readonly folder: string;
  readonly press: (command: keyof typeof keys) => Promise<void>;
  /** Puts the cursor `offset` characters after the start of the first occurrence of `text`. */
  readonly placeCursor: (text: string, offset?: number) => Promise<void>;
  /** Puts the cursor at an offset of the report, which is saved for it. */
  readonly placeCursorAt: (offset: number) => Promise<void>;
  /** Types as an input method does: the whole text at once. */
  readonly type: (text: string) => Promise<void>;
  /** Saves the report and gives what is on disk as soon as it satisfies `condition`. */
  readonly savedText: (condition: (text: string) => boolean) => Promise<string>;
  /** Gives the command until `element` is shown, and gives the element. */
  readonly pressUntilShown: (command: keyof typeof keys, element: Locator) => Promise<Locator>;
  /** Asks for quick fixes until one that has `text` in its title is offered, and gives its row of the list. */
  readonly quickFix: (text: string) => Promise<Locator>;
  readonly problems: () => Promise<Problem[]>;
  readonly outline: () => Promise<OutlineRow[]>;
  /** The text of our item in the status bar. */
  readonly status: () => Promise<string>;
  /** Shows the whole outline, which otherwise shares its column with the list of files. */
  readonly showOutline: () => Promise<void>;
  /** Shows the Problems list over the full height, so that every row is there to be read. */
  readonly showProblems: () => Promise<void>;
  /** The language server that this editor has started. */
  readonly serverProcess: () => number;
  /** The process of this editor that the extension itself runs in. */
  readonly extensionHost: () => number;
  /** The addresses outside this machine that the page has asked for. */
  readonly requestsElsewhere: readonly string[];
  /** Keeps a picture for people to look at, under test/report/screenshots. */
  readonly screenshot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a report in a fresh VS Code with the packed extension installed.
 *
 * @param name file name of the report
 */
export async function openReport(
  name: string,
  content: string | Uint8Array,
  language: EditorLanguage = 'en',
): Promise<Workbench> {
  const home = mkdtempSync(join(tmpdir(), 'nigao-e2e-'));
  const folder = join(home, 'reports');
  const file = join(folder, name);
  mkdirSync(folder);
  mkdirSync(screenshots, { recursive: true });
  writeFileSync(file, content);
  writeProfile(profileFolder(home), { keybindings: Object.values(keys).map(asKeybinding) });

  const packed = process.env.NIGAO_VSIX ?? vsix;
  const editor = await serveEditor({ home, vsix: packed, folder, file, language });
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await editor.stop();
    copyFileSync(editor.log, join(reportFolder, `editor-${language}.log`));
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1200 } });
    const requestsElsewhere = recordRequestsElsewhere(page);
    await page.goto(editor.url);
    await page.locator(`.tab[data-resource-name="${name}"]`).waitFor({ timeout: 60_000 });
    await page.locator('.monaco-editor .view-line').first().waitFor();
    const serverProcess = () => serverOf(home);
    const extensionHost = () => parentOf(serverProcess());
    return { ...workbenchOn(page, file), folder, serverProcess, extensionHost, requestsElsewhere, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function serverOf(home: string): number {
  const processes = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const server = processes.find((one) => one.includes(home) && one.includes('server/dist/main.js'));
  if (server === undefined) throw new Error('No language server is running');
  return Number.parseInt(server, 10);
}

function parentOf(process: number): number {
  return Number.parseInt(
    execFileSync('ps', ['-o', 'ppid=', '-p', String(process)], { encoding: 'utf8' }),
    10,
  );
}

/** VS Code writes ctrl+alt+1 and ctrl+alt+f where the browser's driver writes Control+Alt+Digit1 and …+KeyF. */
function asKeybinding({ key, command }: { readonly key: string; readonly command: string }) {
  return {
    key: key
      .toLowerCase()
      .replace('control', 'ctrl')
      .replace(/digit|key/, ''),
    command,
  };
}

function launchBrowser() {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge was found');
  // Root, as in a container, cannot have Chromium's sandbox; the only page shown is our own.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];
  return chromium.launch({
    executablePath,
    args: [...args, '--no-first-run', '--disable-component-update'],
    env: { ...process.env, FONTCONFIG_FILE: join(root, 'test/editor/fonts.conf') },
  });
}

function workbenchOn(
  page: Page,
  file: string,
): Omit<Workbench, 'folder' | 'serverProcess' | 'extensionHost' | 'requestsElsewhere' | 'close'> {
  const press = (command: keyof typeof keys) => page.keyboard.press(keys[command].key);
  const status = () => page.locator('[id$="nigao.placeholders"]').innerText();

  const placeCursor = async (text: string, offset = 0) => {
    await press('save');
    const start = (await readFile(file, 'utf8')).indexOf(text);
    expect(start, `“${text}” in the report`).toBeGreaterThanOrEqual(0);
    await placeCursorAt(start + offset);
  };

  const placeCursorAt = async (offset: number) => {
    await press('save');
    const content = await readFile(file, 'utf8');
    const input = page.locator('.quick-input-widget input');
    const go = async (): Promise<number[]> => {
      await press('goToLine');
      await input.waitFor();
      // By offset, not by column: there VS Code counts a Chinese character as two.
      await input.fill(`::${offset + 1}`);
      await input.press('Enter');
      await input.waitFor({ state: 'hidden' });
      await press('focusText');
      // What the status bar says comes later.
      await page.waitForTimeout(300);
      return cursorPosition(page);
    };
    await expect.poll(go).toEqual(positionAt(content, offset));
  };

  const savedText = async (condition: (text: string) => boolean) => {
    await press('save');
    let text = '';
    await expect
      .poll(async () => {
        text = await readFile(file, 'utf8');
        return condition(text);
      })
      .toBe(true);
    return text;
  };

  const pressUntilShown = async (command: keyof typeof keys, element: Locator) => {
    // Asked too early, the editor knows of nothing to show yet and shows nothing.
    const isShown = async () => {
      await press(command);
      return element.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(isShown).toBe(true);
    return element;
  };

  const quickFix = (text: string) =>
    pressUntilShown(
      'quickFix',
      page.locator('.action-widget .monaco-list-row').filter({ hasText: text }).first(),
    );

  const showOutline = async () => {
    await press('outline');
    await page.locator('.outline-pane .monaco-list-row').first().waitFor({ timeout: 30_000 });
    const files = page.locator('.explorer-viewlet .pane-header[aria-expanded="true"]').first();
    await files.click();
    await expect.poll(() => page.locator('.explorer-folders-view').isVisible()).toBe(false);
  };

  const showProblems = async () => {
    await press('problems');
    await page.locator('.markers-panel').waitFor();
    await press('maximizePanel');
    await page.locator('.monaco-editor .view-line').first().waitFor({ state: 'hidden' });
  };

  return {
    page,
    press,
    placeCursor,
    placeCursorAt,
    savedText,
    pressUntilShown,
    quickFix,
    status,
    showOutline,
    showProblems,
    type: (text) => page.keyboard.insertText(text),
    problems: async () => (await textsOf(page.locator('.markers-panel .monaco-list-row'))).flatMap(asProblem),
    outline: () => outlineRows(page.locator('.outline-pane .monaco-list-row')),
    screenshot: async (name) => {
      const fileName = name.replace(/[^\p{Letter}\p{Number}]+/gu, '-');
      // Without waiting for what fades in, such as a hover.
      await page.screenshot({ path: join(screenshots, `${fileName}.png`), animations: 'disabled' });
    },
  };
}

function recordRequestsElsewhere(page: Page): readonly string[] {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') elsewhere.push(request.url());
  });
  return elsewhere;
}

/** Line and column of an offset, counted from 1. */
function positionAt(content: string, offset: number): [line: number, column: number] {
  const before = content.slice(0, offset).split('\n');
  return [before.length, (before.at(-1) ?? '').length + 1];
}

/** What the status bar says, in whatever language: "Ln 12, Col 5". */
async function cursorPosition(page: Page): Promise<number[]> {
  const text = await page.locator('[id="status.editor.selection"]').innerText();
  return (text.match(/\d+/g) ?? []).map(Number);
}

async function textsOf(rows: Locator): Promise<string[]> {
  return (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

/**
 * "message nigao(number/rate) [Ln 16, Col 88]", where the brackets of the rule are drawn, not written. The row
 * of the file and those of related places name no rule and are left out.
 */
function asProblem(row: string): Problem[] {
  const [, message, rule, line] = /^(.*?) nigao\W*([a-z]+\/[a-z-]+)\W*\[\D*(\d+)/.exec(row) ?? [];
  if (message === undefined || rule === undefined) return [];
  return [{ message, rule, line: Number(line) }];
}

async function outlineRows(rows: Locator): Promise<OutlineRow[]> {
  const all = await rows.all();
  return Promise.all(
    all.map(async (row) => ({
      level: Number(await row.getAttribute('aria-level')),
      title: (await row.locator('.label-name').innerText()).trim(),
    })),
  );
}
