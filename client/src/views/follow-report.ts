import { Disposable, window, workspace } from 'vscode';
import type { Event, TextDocument, TextEditor } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { REPORT } from '../language-client';

/** How long the writer must pause before a view asks again. */
const PAUSE_MILLISECONDS = 400;

/** How often a view asks again when the server has no answer yet: it may not have the text that was just opened. */
const MOST_ATTEMPTS = 20;

/** A view of the active report. */
interface ReportView {
  readonly isVisible: () => boolean;
  readonly onDidChangeVisibility: Event<unknown>;
  /** False when the server does not know the text yet, or has answered about a text that has changed meanwhile. */
  readonly update: (document: TextDocument) => Promise<boolean>;
  /** Called when another kind of document is active; without it the last report stays. */
  readonly clear?: () => void;
}

/** Brings a view up to date when another report is shown, when the writer pauses, and when the view is opened. */
export function followReport(client: LanguageClient, view: ReportView): Disposable {
  let pause: NodeJS.Timeout | undefined;
  const attempt = async (attemptsLeft: number): Promise<void> => {
    clearTimeout(pause);
    const document = activeReport();
    if (!document) return view.clear?.();
    if (!view.isVisible() || !client.isRunning()) return;
    const isAnswered = await view.update(document);
    if (!isAnswered && attemptsLeft > 0) later(attemptsLeft - 1);
  };
  const update = (): void => void attempt(MOST_ATTEMPTS);
  const later = (attemptsLeft = MOST_ATTEMPTS): void => {
    clearTimeout(pause);
    pause = setTimeout(() => void attempt(attemptsLeft), PAUSE_MILLISECONDS);
  };
  update();
  return Disposable.from(
    new Disposable(() => clearTimeout(pause)),
    view.onDidChangeVisibility(update),
    window.onDidChangeActiveTextEditor(update),
    client.onDidChangeState(update),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === activeReport()) later();
    }),
  );
}

/** The report the writer is in, or the one beside the preview that has the focus. */
export function activeReport(): TextDocument | undefined {
  return activeReportEditor()?.document;
}

/** The editor of {@link activeReport}. */
export function activeReportEditor(): TextEditor | undefined {
  const isReport = ({ document }: TextEditor): boolean => document.languageId === REPORT;
  const { activeTextEditor: active, visibleTextEditors: shown } = window;
  if (active) return isReport(active) ? active : undefined;
  return shown.find(isReport);
}
