import { commands, Disposable, window, workspace } from 'vscode';
import type { TextDocument, TextDocumentChangeEvent, TextEditor } from 'vscode';
import { grown } from '../jump/text-change';
import type { Span } from '../jump/text-change';

/**
 * Knows whether the writer is filling in places one after the other, and tells the key bindings: while the caret is in
 * a place that was gone to in order to fill it in, Tab goes on to the next.
 */
export class Filling implements Disposable {
  #document: TextDocument | undefined;
  /** The place the caret is in, and the one it may still be on its way to. */
  #places: readonly Span[] = [];
  #told = false;
  readonly #listeners = Disposable.from(
    workspace.onDidChangeTextDocument((event) => this.#follow(event)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => this.#look(textEditor)),
    window.onDidChangeActiveTextEditor(() => this.end()),
  );

  /** The writer goes to this place. */
  begin(document: TextDocument, { start, end }: Span): void {
    const here = this.#document === document ? this.#places.slice(-1) : [];
    this.#document = document;
    this.#places = [...here, { start, end }];
    this.#tell();
  }

  end(): void {
    this.#places = [];
    this.#tell();
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (this.#document !== document) return;
    for (const { rangeOffset: offset, rangeLength: length, text } of contentChanges) {
      this.#places = this.#places.flatMap((place) => grown(place, { offset, length, text }) ?? []);
    }
    this.#tell();
  }

  #look({ document, selections }: TextEditor): void {
    if (this.#document !== document) return;
    const isIn = ({ start, end }: Span): boolean =>
      selections.every((one) => start <= document.offsetAt(one.start) && document.offsetAt(one.end) <= end);
    if (!this.#places.some(isIn)) this.end();
  }

  #tell(): void {
    const isFilling = this.#places.length > 0;
    if (isFilling === this.#told) return;
    this.#told = isFilling;
    void commands.executeCommand('setContext', 'nigao.isFilling', isFilling);
  }
}
