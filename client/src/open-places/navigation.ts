import { commands, Disposable, l10n, window } from 'vscode';
import type { Jumps } from '../jump/jumps';
import { nextPlace, previousPlace } from '../jump/next-place';
import { REPORT } from '../language-client';
import { Filling } from './filling';
import type { OpenPlaces } from './store';

/** The command that the status bar runs too. */
export const NEXT_PLACEHOLDER = 'nigao.nextPlaceholder';
const PREVIOUS_PLACEHOLDER = 'nigao.previousPlaceholder';

const NOTICE_MILLISECONDS = 3000;

/** Registers the commands that select the next and the previous placeholder, so that typing replaces it. */
export function registerPlaceholderNavigation(places: OpenPlaces, jumps: Jumps): Disposable {
  const filling = new Filling();
  const goTo = async (choose: typeof nextPlace): Promise<void> => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== REPORT) return;
    const { document, selection } = editor;
    const known = places.of(document);
    if (!known) return notice(l10n.t('The language server is not running'));
    const chosen = choose(known, {
      start: document.offsetAt(selection.start),
      end: document.offsetAt(selection.end),
    });
    if (!chosen) {
      filling.end();
      return notice(l10n.t('Nothing is left to fill in'));
    }
    const isSelecting = jumps.select(editor, chosen);
    filling.begin(document, chosen);
    await isSelecting;
  };
  return Disposable.from(
    filling,
    commands.registerCommand(NEXT_PLACEHOLDER, () => goTo(nextPlace)),
    commands.registerCommand(PREVIOUS_PLACEHOLDER, () => goTo(previousPlace)),
  );
}

function notice(message: string): void {
  window.setStatusBarMessage(message, NOTICE_MILLISECONDS);
}
