import { CodeActionKind } from 'vscode-languageserver/node';
import type {
  CodeAction as ProtocolCodeAction,
  Diagnostic as ProtocolDiagnostic,
  SnippetTextEdit,
  TextEdit as ProtocolTextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { CodeAction } from '../../features/actions/code-action';
import type { FixedReport } from '../../features/actions/fix-all';
import type { Diagnostic } from '../../rules/checker';
import type { TextEdit } from '../../rules/rule';
import type { Bilingual } from '../../text/language';
import type { ClientSupport } from '../client-support';
import type { OpenDocument } from '../documents';
import { toPosition, toProtocolRange } from './positions';
import { escapeSnippet } from './snippet-text';

const KINDS: Readonly<Record<CodeAction['kind'], CodeActionKind>> = {
  quickfix: CodeActionKind.QuickFix,
  refactor: CodeActionKind.RefactorRewrite,
};

/** Every safe fix in the document; a client may be told to ask for it whenever it saves. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.nigao`;

/** The kinds of code action that are ever offered. */
export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [...Object.values(KINDS), FIX_ALL];

/** Whether a client that asks for `only` these kinds wants quick fixes. */
export function wantsQuickFixes(only: readonly CodeActionKind[] | undefined): boolean {
  return !only || only.some((wanted) => holds(wanted, CodeActionKind.QuickFix));
}

/** Whether a client that asks for `only` these kinds wants what changes the structure. */
export function wantsRefactorings(only: readonly CodeActionKind[] | undefined): boolean {
  return !only || only.some((wanted) => holds(wanted, CodeActionKind.RefactorRewrite));
}

/** Whether a client asks for fixing all; not one that asks for no kind, for it looks for what can be done here. */
export function wantsFixAll(only: readonly CodeActionKind[] | undefined): boolean {
  return only?.some((wanted) => wanted !== CodeActionKind.Empty && holds(wanted, FIX_ALL)) ?? false;
}

/** A kind holds all its sub-kinds, the empty one all there are. */
function holds(wanted: CodeActionKind, kind: CodeActionKind): boolean {
  return wanted === CodeActionKind.Empty || wanted === kind || kind.startsWith(`${wanted}.`);
}

/**
 * @param shown the diagnostics the client shows at the place it asks about; those the action fixes are named in it
 */
export function toProtocolCodeAction(
  action: CodeAction,
  open: OpenDocument,
  shown: readonly ProtocolDiagnostic[],
  client: ClientSupport,
): ProtocolCodeAction {
  return {
    title: action.title[client.language],
    kind: KINDS[action.kind],
    edit: toWorkspaceEdit(action, open, client),
    ...fixed(action.diagnostic, open, shown, client),
    ...(client.preferredActions && action.isPreferred ? { isPreferred: true } : {}),
  };
}

/** An action that adds a word to those accepted, with the edit of the file that lists them. */
export function toAcceptingAction(
  word: string,
  diagnostic: Diagnostic,
  edit: WorkspaceEdit,
  open: OpenDocument,
  shown: readonly ProtocolDiagnostic[],
  client: ClientSupport,
): ProtocolCodeAction {
  const title: Bilingual = {
    zh: `将“${word}”加入本工作区的接受词语`,
    en: `Accept “${word}” in this workspace`,
  };
  return {
    title: title[client.language],
    kind: CodeActionKind.QuickFix,
    edit,
    ...fixed(diagnostic, open, shown, client),
  };
}

export function toAddingAction(name: string, edit: WorkspaceEdit, client: ClientSupport): ProtocolCodeAction {
  const title: Bilingual = { zh: `将“${name}”加入人员名单`, en: `Add ${name} to the list of people` };
  return { title: title[client.language], kind: CodeActionKind.QuickFix, edit };
}

export function toFixAllAction(
  { edits, fixes }: FixedReport,
  open: OpenDocument,
  client: ClientSupport,
): ProtocolCodeAction {
  const title: Bilingual = {
    zh: `修复所有可以放心修复的问题（${fixes} 处）`,
    en: `Make all safe fixes (${fixes})`,
  };
  return {
    title: title[client.language],
    kind: FIX_ALL,
    edit: toWorkspaceEdit({ edits }, open, client),
  };
}

function fixed(
  diagnostic: Diagnostic | undefined,
  open: OpenDocument,
  shown: readonly ProtocolDiagnostic[],
  { language }: ClientSupport,
): Pick<ProtocolCodeAction, 'diagnostics'> {
  if (!diagnostic) return {};
  const start = toPosition(open.document, diagnostic.range.start);
  // Two findings of a rule may stand at one place, such as two sections that are missing there.
  const diagnostics = shown.filter(
    ({ code, message, range }) =>
      code === diagnostic.rule &&
      message === diagnostic.message[language] &&
      range.start.line === start.line &&
      range.start.character === start.character,
  );
  return diagnostics.length > 0 ? { diagnostics } : {};
}

/** The name of the remark on edits that are to be shown before they are made. */
const SWEEPING = 'sweeping';

function toWorkspaceEdit(
  action: Pick<CodeAction, 'edits' | 'selected'> & Partial<Pick<CodeAction, 'isSweeping' | 'title'>>,
  open: OpenDocument,
  client: ClientSupport,
): WorkspaceEdit {
  const { edits, selected, isSweeping, title } = action;
  const { uri, version, document } = open;
  const protocolEdits = toProtocolEdits(edits, open);
  if (!client.versionedEdits) return { changes: { [uri]: protocolEdits } };
  if (isSweeping && title && client.confirmedEdits) {
    return {
      changeAnnotations: { [SWEEPING]: { label: title[client.language], needsConfirmation: true } },
      documentChanges: [
        {
          textDocument: { uri, version },
          edits: protocolEdits.map((edit) => ({ ...edit, annotationId: SWEEPING })),
        },
      ],
    };
  }
  const [first] = edits;
  const withSnippet =
    client.snippetEdits && selected && first && !isIndented(first, document.text)
      ? [toSnippetEdit(first, selected, open), ...protocolEdits.slice(1)]
      : protocolEdits;
  return { documentChanges: [{ textDocument: { uri, version }, edits: withSnippet }] };
}

/** Text edits as the protocol has them, in the order they are given. */
export function toProtocolEdits(
  edits: readonly TextEdit[],
  { document }: Pick<OpenDocument, 'document'>,
): ProtocolTextEdit[] {
  return edits.map(({ range, newText }) => ({ range: toProtocolRange(document, range), newText }));
}

/** An editor that inserts a snippet of two lines indents the second like the line it is in. */
function isIndented({ range, newText }: TextEdit, text: string): boolean {
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const indent = text.slice(lineStart, range.start) + (text[range.end] ?? '');
  return /[\r\n]/.test(newText) && /^[ \t]/.test(indent);
}

/** An edit with its text selected that the writer is to put a better one for. */
function toSnippetEdit(
  { range, newText }: TextEdit,
  selected: CodeAction['selected'] & object,
  { document }: OpenDocument,
): SnippetTextEdit {
  const [start, end] = [selected.start - range.start, selected.end - range.start];
  const parts = [newText.slice(0, start), newText.slice(start, end), newText.slice(end)].map(escapeSnippet);
  return {
    range: toProtocolRange(document, range),
    snippet: { kind: 'snippet', value: `${parts[0]}\${1:${parts[1]}}${parts[2]}` },
  };
}
