import * as vscode from 'vscode';
import type { CancellationToken, DataTransfer, Disposable, TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { pastedRequest } from '../../../server/src/protocol/extensions';
import { REPORT } from '../language-client';

/* Pasting can be taken part in since VS Code 1.97; the types are those of the oldest version that is supported. */

interface PasteEdit {
  insertText: string;
  title: string;
  kind: unknown;
  yieldTo?: readonly unknown[];
}

interface PasteApi {
  readonly DocumentPasteEdit: new (text: string, title: string, kind: unknown) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: {
    readonly Text: { readonly append: (...parts: string[]) => unknown };
  };
  readonly languages: {
    readonly registerDocumentPasteEditProvider?: (
      selector: { readonly language: string },
      provider: {
        readonly provideDocumentPasteEdits: (
          document: TextDocument,
          ranges: readonly unknown[],
          data: DataTransfer,
          context: unknown,
          token: CancellationToken,
        ) => Promise<PasteEdit[] | undefined>;
      },
      metadata: {
        readonly providedPasteEditKinds: readonly unknown[];
        readonly pasteMimeTypes: readonly string[];
      },
    ) => Disposable;
  };
}

/** What VS Code itself has copied is report text already. */
const OWN = 'vscode-editor-data';

/** Makes report text of what is pasted from Word, WPS, a browser or an AI tool; as plain text is the second choice. */
export function registerPaste(client: LanguageClient): Disposable {
  const api = vscode as unknown as Partial<PasteApi>;
  const register = api.languages?.registerDocumentPasteEditProvider;
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind } = api;
  if (!register || !DocumentPasteEdit || !DocumentDropOrPasteEditKind)
    return new vscode.Disposable(() => undefined);
  const kind = DocumentDropOrPasteEditKind.Text.append('report');
  const plainKind = DocumentDropOrPasteEditKind.Text.append('report', 'plain');
  return register(
    { language: REPORT },
    {
      provideDocumentPasteEdits: async (_document, _ranges, data, _context, token) => {
        if (data.get(OWN) || !client.isRunning()) return undefined;
        const html = (await data.get('text/html')?.asString()) ?? '';
        const plain = (await data.get('text/plain')?.asString()) ?? '';
        const pasted = html.trim() === '' ? { plain } : { html };
        const report = await client.sendRequest(pastedRequest, pasted, token).catch(() => null);
        if (!report || report.text === plain) return undefined;
        const edits = [new DocumentPasteEdit(report.text, vscode.l10n.t('Paste as report text'), kind)];
        if (plain !== '')
          edits.push(new DocumentPasteEdit(plain, vscode.l10n.t('Paste as plain text'), plainKind));
        return edits;
      },
    },
    { providedPasteEditKinds: [kind, plainKind], pasteMimeTypes: ['text/html', 'text/plain'] },
  );
}
