import { Disposable, Range, Selection, SnippetString, TextEditorRevealType, window, workspace } from 'vscode';
import type { TextDocument, TextDocumentChangeEvent, TextEditor, Uri } from 'vscode';
import { REPORT } from '../language-client';
import { EditHistory } from './edit-history';
import type { SelectOutcome } from './place-jump';
import { movedThrough } from './text-change';
import type { Span, TextChange } from './text-change';

/** A place of a document as the server told of it. */
export interface ToldPlace extends Span {
  /** What stands there. */
  readonly text: string;
}

/**
 * Every jump of the extension: places are found where they are now, and nothing is ever typed over.
 *
 * A selection that an extension sets reaches the window late, and keys pressed meanwhile would be split between the
 * old caret and a place that they have moved. VS Code sets a selection without looking at the text, but inserts a
 * snippet only into the version of the text that it was meant for. So a jump writes what is in the place once
 * more, as a snippet that ends with it selected: either all of it is done, or, once a key was quicker, none of it.
 */
export interface Jumps extends Disposable {
  /** Where a place of an earlier version is now; undefined when it has been edited, or is too long ago. */
  readonly placeNow: <Place extends ToldPlace>(
    document: TextDocument,
    version: number,
    place: Place,
  ) => Place | undefined;
  /** Whether nothing has been written since a version but by jumps, which change nothing. */
  readonly isUnchangedSince: (document: TextDocument, version: number) => boolean;
  /** Selects a place of the editor's present text, or, when it is empty, puts the caret there. */
  readonly select: (editor: TextEditor, place: ToldPlace) => Promise<SelectOutcome>;
  /** Opens a document and selects a place, or puts the caret there, that was told of at some version of it. */
  readonly open: (uri: Uri, version: number, place: ToldPlace, how?: 'select' | 'caret') => Promise<void>;
}

/** Creates the jumps, which follow every report from now on. */
export function createJumps(): Jumps {
  const history = new EditHistory();
  const written = new Map<TextDocument, ToldPlace>();
  const changedIn = ({ document, contentChanges }: TextDocumentChangeEvent): void => {
    if (document.languageId !== REPORT || contentChanges.length === 0) return;
    const changes = contentChanges
      .map(asChange)
      .filter((one) => !isWrittenOnceMore(one, written.get(document)));
    history.note(document.uri.toString(), document.version, changes);
  };
  const select: Jumps['select'] = async (editor, place) => {
    const { document } = editor;
    const range = rangeOf(document, place);
    if (document.getText(range) !== place.text) return 'typed on';
    const { version } = document;
    const selected = new SnippetString().appendPlaceholder(place.text, 0);
    written.set(document, place);
    // Undone together with what is typed over it.
    const isWritten = await Promise.resolve(editor.insertSnippet(selected, range, NO_UNDO_STOPS)).finally(
      () => written.delete(document),
    );
    // The window tells of what it writes before it answers: where it has written nothing, it may not, and nobody can type.
    const isReadOnly = document.version === version && place.text !== '';
    if (!isWritten && !isReadOnly) return 'typed on';
    if (isReadOnly) editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    return 'selected';
  };
  const placeNow: Jumps['placeNow'] = (document, version, place) => {
    const changes = history.between(document.uri.toString(), version, document.version);
    const now = changes && movedThrough(place, changes);
    return now && { ...place, ...now };
  };
  const open: Jumps['open'] = async (uri, version, place, how = 'select') => {
    const document = await workspace.openTextDocument(uri);
    const now = placeNow(document, version, place);
    const isThere = now && how === 'select' && placeIn(document, now).text === place.text;
    // Chosen in a view: no key reaches the text before the selection does, which comes together with the focus.
    await window.showTextDocument(document, {
      selection: rangeOf(document, isThere ? now : caretAt((now ?? place).start)),
    });
  };
  const listeners = Disposable.from(
    workspace.onDidChangeTextDocument(changedIn),
    workspace.onDidCloseTextDocument((document) => history.forget(document.uri.toString())),
  );
  return {
    placeNow,
    isUnchangedSince: ({ uri, version: now }, version) =>
      history.between(uri.toString(), version, now)?.length === 0,
    select,
    open,
    dispose: () => void listeners.dispose(),
  };
}

const NO_UNDO_STOPS = { undoStopBefore: false, undoStopAfter: false };

/** The empty span at an offset. */
function caretAt(offset: number): Span {
  return { start: offset, end: offset };
}

/** What stands in a span of a document. */
export function placeIn(document: TextDocument, span: Span): ToldPlace {
  return { start: span.start, end: span.end, text: document.getText(rangeOf(document, span)) };
}

function isWrittenOnceMore({ offset, length, text }: TextChange, place: ToldPlace | undefined): boolean {
  return place !== undefined && offset === place.start && length === text.length && text === place.text;
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
