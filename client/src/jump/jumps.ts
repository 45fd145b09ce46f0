import { commands, Disposable, Range, Selection, TextEditorRevealType, window, workspace } from 'vscode';
import type { TextDocument, TextDocumentChangeEvent, TextEditor, TextEditorEdit, Uri } from 'vscode';
import { REPORT } from '../language-client';
import { EditHistory } from './edit-history';
import { createGuardedSelection } from './guarded-selection';
import type { GuardedSelection, SelectingEditor } from './guarded-selection';
import { movedThrough } from './text-change';
import type { Span, TextChange } from './text-change';

/** A place of a document as the server told of it. */
export interface ToldPlace extends Span {
  /** What stands there. */
  readonly text: string;
}

/** Every jump of the extension: places are found where they are now, and nothing is ever typed over. */
export interface Jumps extends Disposable {
  /** Where a place of an earlier version is now; undefined when it has been edited, or is too long ago. */
  readonly placeNow: <Place extends ToldPlace>(
    document: TextDocument,
    version: number,
    place: Place,
  ) => Place | undefined;
  /** Selects a place of the editor's present text; only moves the caret there when something else stands there. */
  readonly select: (editor: TextEditor, place: ToldPlace) => Promise<void>;
  /** Opens a document and selects a place, or puts the caret there, that was told of at some version of it. */
  readonly open: (uri: Uri, version: number, place: ToldPlace, how?: 'select' | 'caret') => Promise<void>;
}

/** Keys pressed before the jump have arrived by then, on the slowest machine. */
const WATCH_MILLISECONDS = 5000;

/** Creates the jumps, which follow every report from now on. */
export function createJumps(): Jumps {
  const history = new EditHistory();
  const guards = new Map<TextDocument, GuardedSelection>();
  const changedIn = ({ document, contentChanges }: TextDocumentChangeEvent): void => {
    if (document.languageId !== REPORT || contentChanges.length === 0) return;
    const changes = contentChanges.map(asChange);
    history.note(document.uri.toString(), document.version, changes);
    guards.get(document)?.onChange(changes);
  };
  const select = async (editor: TextEditor, place: ToldPlace): Promise<void> => {
    const { document } = editor;
    const guard = guards.get(document) ?? createGuardedSelection(selecting(document));
    guards.set(document, guard);
    const release = guard.select(place, place.text);
    if (release) setTimeout(release, WATCH_MILLISECONDS);
    else moveCaret(editor, place.start);
    editor.revealRange(rangeOf(document, place), TextEditorRevealType.InCenterIfOutsideViewport);
    // A click on the status bar or in a view has taken the focus away from the text.
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  };
  const placeNow: Jumps['placeNow'] = (document, version, place) => {
    const changes = history.between(document.uri.toString(), version, document.version);
    const now = changes && movedThrough(place, changes);
    return now && { ...place, ...now };
  };
  const open: Jumps['open'] = async (uri, version, place, how = 'select') => {
    const editor = await window.showTextDocument(uri);
    const now = placeNow(editor.document, version, place);
    if (now && how === 'select') await select(editor, now);
    else moveCaret(editor, (now ?? place).start);
  };
  const listeners = Disposable.from(
    workspace.onDidChangeTextDocument(changedIn),
    workspace.onDidCloseTextDocument((document) => {
      history.forget(document.uri.toString());
      guards.delete(document);
    }),
  );
  return { placeNow, select, open, dispose: () => void listeners.dispose() };
}

function selecting(document: TextDocument): SelectingEditor {
  const editor = (): TextEditor | undefined =>
    window.visibleTextEditors.find((one) => one.document === document && one === window.activeTextEditor) ??
    window.visibleTextEditors.find((one) => one.document === document);
  return {
    text: () => document.getText(),
    positionAt: (offset) => document.positionAt(offset),
    selected: () => spanOf(document, editor()?.selection),
    select: (from, to) => {
      const shown = editor();
      if (shown) shown.selection = new Selection(from.line, from.character, to.line, to.character);
    },
    // Undone together with what was typed over it.
    insert: async (offset, text) => {
      const insertion = (edit: TextEditorEdit): void => edit.insert(document.positionAt(offset), text);
      return (await editor()?.edit(insertion, { undoStopBefore: false, undoStopAfter: false })) ?? false;
    },
  };
}

function moveCaret(editor: TextEditor, offset: number): void {
  const at = editor.document.positionAt(offset);
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
}

function spanOf(document: TextDocument, range: Range = new Range(0, 0, 0, 0)): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

function asChange({
  rangeOffset,
  rangeLength,
  text,
}: TextDocumentChangeEvent['contentChanges'][number]): TextChange {
  return { offset: rangeOffset, length: rangeLength, text };
}
