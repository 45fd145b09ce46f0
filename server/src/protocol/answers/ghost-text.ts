import type { InlineCompletionItem } from 'vscode-languageserver/node';
import { toOffset } from '../convert/positions';
import type { Session } from '../session/session';

/** Answers what to show as ghost text at the caret: the marker that comes next. */
export function answerGhostText({ connection, client, guard, service }: Session): void {
  if (!client.ghostText) return;
  connection.languages.inlineCompletion.on(
    guard.ofVersion(
      'textDocument/inlineCompletion',
      ({ document }, { position }): InlineCompletionItem[] => {
        const insertText = service.nextMarker(document, toOffset(document, position));
        if (insertText === undefined) return [];
        return [{ insertText, filterText: insertText, range: { start: position, end: position } }];
      },
      null,
    ),
  );
}
