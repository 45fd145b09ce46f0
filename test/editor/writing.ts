import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import { titleOf } from './manifest';
import type { EditorLanguage } from './scripts';
import type { Workbench } from './workbench';

/** Where the caret is in a text that a test is written in. */
export const CARET = '‸';

/** What a writer does in a report, in terms of texts with the {@link CARET} in them. */
export interface Writer {
  /** Puts another text in the place of the report's, on disk and in the editor, with the caret in it. */
  readonly begin: (text: string) => Promise<void>;
  /** Puts a text into the clipboard and pastes it. */
  readonly paste: (text: string) => Promise<void>;
  /** Presses keys one after the other; what is no key's name is typed as an input method does, at once. */
  readonly keys: (...keys: readonly string[]) => Promise<void>;
  /** Shows where the caret is by writing it, and expects this text. */
  readonly expectText: (expected: string) => Promise<void>;
  /** Gives a command of ours by its title. */
  readonly run: (command: string) => Promise<void>;
  /** The rows of one of our views. */
  readonly view: (name: string) => Locator;
  /** The text shown in grey after the caret. */
  readonly ghost: (text: string) => Locator;
  /** The list of completions, if it is shown. */
  readonly list: Locator;
}

const KEY =
  /^(?:(?:Control|Alt|Shift)\+)*(?:Enter|Tab|Escape|Home|End|Backspace|Delete|F\d+|Arrow\w+|Period|[a-z1-9])$/;

/** A writer at the report that is open. */
export function writerAt(workbench: Workbench, language: EditorLanguage): Writer {
  const { page } = workbench;
  const input = page.locator('.quick-input-widget input[type="text"]').first();
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const keys = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) {
      if (KEY.test(key)) await page.keyboard.press(key);
      else await workbench.type(key);
    }
  };
  /** Brackets that are typed are closed by the editor; those of a pasted text are not. */
  const paste = async (content: string): Promise<void> => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(content)})`);
    await keys('Control+v');
  };
  return {
    keys,
    paste,
    list: page.locator('.suggest-widget.visible'),
    ghost: (shown) => page.locator('.ghost-text-decoration, .ghost-text', { hasText: shown }).first(),
    begin: async (withCaret) => {
      const at = withCaret.indexOf(CARET);
      expect(at, 'a caret in the text').toBeGreaterThanOrEqual(0);
      const content = withCaret.replace(CARET, '');
      await workbench.press('focusText');
      await keys('Escape', 'Control+a', 'Delete');
      if (content !== '') await paste(content);
      await workbench.savedText((saved) => saved === content);
      await workbench.placeCursorAt(at);
    },
    expectText: async (expected) => {
      await workbench.type(CARET);
      expect(await workbench.savedText((saved) => saved.includes(CARET))).toBe(expected);
    },
    run: async (command) => {
      const title = titleOf(command, language);
      await page.keyboard.press('F1');
      await input.fill(`>${title}`);
      await rows.filter({ hasText: title }).first().waitFor();
      await page.keyboard.press('Enter');
    },
    view: (title) =>
      page
        .locator('.pane', { has: page.locator('.pane-header .title', { hasText: title }) })
        .locator('.monaco-list-row'),
  };
}
