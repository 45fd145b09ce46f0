import { commands, Disposable, window, workspace } from 'vscode';
import type { TextDocument, TextDocumentChangeEvent, TextEditor } from 'vscode';
import { grown } from '../jump/text-change';
import type { Span } from '../jump/text-change';

/**
 * Knows whether the writer is filling in places one after the other, and tells the key bindings: while the caret is in
 * a place that was gone to in order to fill it in, Tab goes on to the next.
 */
export class Filling implements Disposable {
  #place: { readonly document: TextDocument; span: Span } | undefined;
  #told = false;
  readonly #listeners = Disposable.from(
    workspace.onDidChangeTextDocument((event) => this.#follow(event)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => this.#look(textEditor)),
    window.onDidChangeActiveTextEditor(() => this.end()),
  );

  /** The writer has gone to this place. */
  begin(document: TextDocument, { start, end }: Span): void {
    this.#place = { document, span: { start, end } };
    this.#tell();
  }

  end(): void {
    this.#place = undefined;
    this.#tell();
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (this.#place?.document !== document) return;
    let span: Span | undefined = this.#place.span;
    for (const { rangeOffset: offset, rangeLength: length, text } of contentChanges) {
      span &&= grown(span, { offset, length, text });
    }
    if (span) this.#place.span = span;
    else this.end();
  }

  #look({ document, selections }: TextEditor): void {
    if (this.#place?.document !== document) return;
    const { start, end } = this.#place.span;
    const isInside = selections.every(
      (one) => start <= document.offsetAt(one.start) && document.offsetAt(one.end) <= end,
    );
    if (!isInside) this.end();
  }

  #tell(): void {
    const isFilling = this.#place !== undefined;
    if (isFilling === this.#told) return;
    this.#told = isFilling;
    void commands.executeCommand('setContext', 'nigao.isFilling', isFilling);
  }
}
