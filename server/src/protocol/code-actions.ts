import { CodeActionKind } from 'vscode-languageserver/node';
import type {
  CodeAction as ProtocolCodeAction,
  Diagnostic as ProtocolDiagnostic,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { CodeAction } from '../features/code-actions';
import type { ClientSupport } from './client-support';
import type { OpenDocument } from './documents';
import { toPosition, toProtocolRange } from './positions';

const KINDS: Readonly<Record<CodeAction['kind'], CodeActionKind>> = {
  quickfix: CodeActionKind.QuickFix,
};

/** The kinds of code action that are ever offered. */
export const CODE_ACTION_KINDS: readonly CodeActionKind[] = Object.values(KINDS);

/** Whether a client that asks for `only` these kinds wants the action; a kind holds all its sub-kinds. */
export function isWanted({ kind }: CodeAction, only: readonly CodeActionKind[] | undefined): boolean {
  const own = KINDS[kind];
  return !only || only.some((wanted) => wanted === '' || own === wanted || own.startsWith(`${wanted}.`));
}

/**
 * @param shown the diagnostics the client shows at the place it asks about; those the action mends are named in it
 */
export function toProtocolCodeAction(
  action: CodeAction,
  open: OpenDocument,
  shown: readonly ProtocolDiagnostic[],
  client: ClientSupport,
): ProtocolCodeAction {
  const mended = shown.filter((one) => isAbout(action, one, open, client));
  return {
    title: action.title[client.language],
    kind: KINDS[action.kind],
    edit: toWorkspaceEdit(action, open, client),
    ...(mended.length > 0 ? { diagnostics: mended } : {}),
    ...(client.preferredActions && action.isPreferred ? { isPreferred: true } : {}),
  };
}

/** Two findings of a rule may stand at one place, such as two sections that are missing there. */
function isAbout(
  { diagnostic }: CodeAction,
  shown: ProtocolDiagnostic,
  { document }: OpenDocument,
  { language }: ClientSupport,
): boolean {
  if (!diagnostic || diagnostic.rule !== shown.code || diagnostic.message[language] !== shown.message)
    return false;
  const start = toPosition(document, diagnostic.range.start);
  return start.line === shown.range.start.line && start.character === shown.range.start.character;
}

function toWorkspaceEdit({ edits }: CodeAction, open: OpenDocument, client: ClientSupport): WorkspaceEdit {
  const { uri, version, document } = open;
  const protocolEdits = edits.map(({ range, newText }) => ({
    range: toProtocolRange(document, range),
    newText,
  }));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: protocolEdits }] }
    : { changes: { [uri]: protocolEdits } };
}
