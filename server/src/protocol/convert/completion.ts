import { CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver/node';
import type { CompletionItem, CompletionList, MarkupContent } from 'vscode-languageserver/node';
import type { ReportDocument } from '../../document/report-document';
import type { Completion } from '../../features/completion';
import type { ClientSupport } from '../client-support';
import { plainText } from './markdown';
import { toProtocolRange } from './positions';
import { snippetText } from './snippet-text';

/**
 * What ends a clause or opens something in Chinese, and a new line: where a run of 一是 or （一） goes on. A space is
 * not among them, so nothing pops up while pinyin is being typed. For clients that show no ghost text: where that is to
 * be had the next marker comes as such, and no list ever opens unasked to catch the arrow keys.
 */
export const TRIGGER_CHARACTERS: readonly string[] = ['。', '；', '、', '（', '“', '\n'];

/**
 * Incomplete, so that the client asks again at the next character: after an input method it cannot filter by what
 * is typed, and what fits changes with every character.
 */
export function toCompletionList(
  document: ReportDocument,
  completions: readonly Completion[],
  client: ClientSupport,
): CompletionList {
  return {
    isIncomplete: true,
    items: completions.map((completion) => toCompletionItem(document, completion, client)),
  };
}

/** None is a snippet: those VS Code leaves out of reports, whose phrases are listed by what they say. */
const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  continuation: CompletionItemKind.EnumMember,
  figure: CompletionItemKind.Value,
  skeleton: CompletionItemKind.File,
  section: CompletionItemKind.Module,
  setting: CompletionItemKind.Property,
  term: CompletionItemKind.Constant,
  phrase: CompletionItemKind.Text,
  word: CompletionItemKind.Text,
};

function toCompletionItem(
  document: ReportDocument,
  completion: Completion,
  client: ClientSupport,
): CompletionItem {
  const { label, kind, insert, replace, filterText, sortText, detail, documentation } = completion;
  const isSnippet = insert.isSnippet && client.snippets;
  return {
    label,
    kind: KINDS[kind],
    detail: detail[client.language],
    filterText,
    sortText,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: toProtocolRange(document, replace),
      newText: insert.isSnippet && !isSnippet ? snippetText(insert.text) : insert.text,
    },
    ...(documentation ? { documentation: toDocumentation(documentation[client.language], client) } : {}),
  };
}

function toDocumentation(markdown: string, client: ClientSupport): MarkupContent {
  return client.markdownCompletion
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };
}
