import { commands, Disposable, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { REPORT } from './language-client';

/** Longer front matter is looked at no further. */
const MOST_LINES = 60;

/** Tells the key bindings whether the caret is in front matter, where an indent is made of narrow blanks. */
export function followFrontMatter(): Disposable {
  let told = false;
  const update = (editor: TextEditor | undefined): void => {
    const isIn = editor !== undefined && isInFrontMatter(editor);
    if (isIn === told) return;
    told = isIn;
    void commands.executeCommand('setContext', 'nigao.inFrontMatter', isIn);
  };
  update(window.activeTextEditor);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) update(textEditor);
    }),
  );
}

function isInFrontMatter({ document, selection }: TextEditor): boolean {
  const { line } = selection.active;
  if (document.languageId !== REPORT || line >= MOST_LINES || !isFence(document.lineAt(0).text)) return false;
  for (let above = 1; above < line; above += 1) if (isFence(document.lineAt(above).text)) return false;
  return true;
}

function isFence(text: string): boolean {
  return text.trimEnd() === '---';
}
