import type { CodeAction, CodeActionParams } from 'vscode-languageserver/node';
import { structureActions } from '../../features/structure-edits/structure-actions';
import { acceptingEdit, addingPersonEdit } from './file-edits';
import {
  toAcceptingAction,
  toAddingAction,
  toFixAllAction,
  toProtocolCodeAction,
  wantsFixAll,
  wantsQuickFixes,
  wantsRefactorings,
} from '../convert/code-actions';
import type { OpenDocument } from '../documents';
import { toOffsets } from '../convert/positions';
import type { Session } from '../session/session';

/** Answers what can be done about what was found. */
export function answerCodeActions(session: Session): void {
  const { connection, client, guard } = session;
  if (!client.codeActions) return;
  connection.onCodeAction(
    guard.ofVersion(
      'textDocument/codeAction',
      async (open, params) => {
        const { only } = params.context;
        return [
          ...(wantsQuickFixes(only) ? await quickFixes(open, params, session) : []),
          ...(wantsRefactorings(only) ? restructuring(open, params, session) : []),
          ...(wantsFixAll(only) ? await fixingAll(open, session) : []),
        ];
      },
      null,
    ),
  );
}

async function quickFixes(
  open: OpenDocument,
  { range, context }: CodeActionParams,
  session: Session,
): Promise<readonly CodeAction[]> {
  const { client, services } = session;
  const { service } = await services.of(open);
  const at = toOffsets(open.document, range);
  const shown = context.diagnostics;
  const accepting = service.acceptableWords(open.document, at).map(async ({ word, diagnostic }) => {
    const edit = await acceptingEdit(word, open.uri, session);
    return edit ? [toAcceptingAction(word, diagnostic, edit, open, shown, client)] : [];
  });
  return [
    ...service
      .codeActions(open.document, at)
      .map((action) => toProtocolCodeAction(action, open, shown, client)),
    ...(await Promise.all(accepting)).flat(),
    ...(await addingPerson(service.selectedName(open.document, at), open, session)),
  ];
}

function restructuring(
  open: OpenDocument,
  { range }: CodeActionParams,
  { client }: Session,
): readonly CodeAction[] {
  return structureActions(open.document, toOffsets(open.document, range)).map((action) =>
    toProtocolCodeAction(action, open, [], client),
  );
}

async function addingPerson(
  name: string | undefined,
  { uri }: OpenDocument,
  session: Session,
): Promise<readonly CodeAction[]> {
  const edit = name === undefined ? undefined : await addingPersonEdit(name, uri, session);
  return name !== undefined && edit ? [toAddingAction(name, edit, session.client)] : [];
}

async function fixingAll(open: OpenDocument, { client, services }: Session): Promise<readonly CodeAction[]> {
  const { service } = await services.of(open);
  const fixed = service.fixAll(open.document);
  return fixed.edits.length > 0 ? [toFixAllAction(fixed, open, client)] : [];
}
