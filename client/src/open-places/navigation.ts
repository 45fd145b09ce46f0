import { commands, Disposable, l10n, Position, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { Jumps, ToldPlace } from '../jump/jumps';
import { nextPlace, previousPlace } from '../jump/next-place';
import { createJumpsInTurn } from '../jump/place-jump';
import type { JumpingEditor, JumpOutcome } from '../jump/place-jump';
import { REPORT } from '../language-client';
import { PHRASE_WRITTEN } from '../phrases/phrase-stops';
import { Filling } from './filling';
import type { OpenPlaces } from './store';

/** The command that the status bar runs too. */
export const NEXT_PLACEHOLDER = 'nigao.nextPlaceholder';
const PREVIOUS_PLACEHOLDER = 'nigao.previousPlaceholder';

const NOTICE_MILLISECONDS = 3000;

/** Registers the commands that select the next and the previous placeholder, so that typing replaces it. */
export function registerPlaceholderNavigation(places: OpenPlaces, jumps: Jumps): Disposable {
  const filling = new Filling();
  const jumpInTurn = createJumpsInTurn();
  const goTo = async (choose: typeof nextPlace): Promise<void> => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== REPORT) return;
    const outcome = await jumpInTurn(jumping(editor), choose);
    if (outcome === 'nothing left') filling.end();
    if (outcome !== 'selected') window.setStatusBarMessage(noticeOf(outcome), NOTICE_MILLISECONDS);
  };
  const jumping = (editor: TextEditor): JumpingEditor<ToldPlace> => {
    const { document } = editor;
    return {
      version: () => document.version,
      isUnchangedSince: (version) => jumps.isUnchangedSince(document, version),
      selected: () => ({
        start: document.offsetAt(editor.selection.start),
        end: document.offsetAt(editor.selection.end),
      }),
      places: () => places.of(document),
      select: (place) => {
        filling.begin(document, place);
        return jumps.select(editor, place);
      },
    };
  };
  return Disposable.from(
    filling,
    commands.registerCommand(NEXT_PLACEHOLDER, () => goTo(nextPlace)),
    commands.registerCommand(PREVIOUS_PLACEHOLDER, () => goTo(previousPlace)),
    commands.registerCommand(PHRASE_WRITTEN, (line: number, character: number, length: number) => {
      const document = window.activeTextEditor?.document;
      const start = document?.offsetAt(new Position(line, character));
      if (document && start !== undefined) filling.begin(document, { start, end: start + length });
    }),
  );
}

function noticeOf(outcome: Exclude<JumpOutcome, 'selected'>): string {
  switch (outcome) {
    case 'typed on':
      return l10n.t('You had already typed on: the caret stays');
    case 'nothing left':
      return l10n.t('Nothing is left to fill in');
    case 'places unknown':
      return l10n.t('The language server is not running');
  }
}
