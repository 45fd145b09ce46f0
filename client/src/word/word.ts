import { env } from 'vscode';
import type { Disposable, ExtensionContext, TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { placeholdersRequest } from '../../../server/src/protocol/extensions';
import { registerDocxViewer } from './docx-viewer';
import { registerExport } from './export-word';
import { registerImport } from './import-word';
import { registerMarking } from './mark-word';
import { keepPageStyles } from './page-style';
import { registerPaste } from './paste';
import { registerPreview } from './preview';
import { createRunner } from './run-nigao';

/** Everything that has to do with Word: files in and out, marks in them, the report on paper, the clipboard. */
export function registerWord(context: ExtensionContext, client: LanguageClient): Disposable[] {
  const run = createRunner(context, env.language);
  const styles = keepPageStyles(context, run);
  const openPlaces = async (document: TextDocument): Promise<number> => {
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const result = client.isRunning()
      ? await client.sendRequest(placeholdersRequest, { textDocument })
      : null;
    return result?.placeholders.length ?? 0;
  };
  return [
    registerDocxViewer(context, run),
    registerImport(run),
    registerMarking(run),
    ...registerExport(run, openPlaces, styles),
    ...registerPreview(context, client, styles),
    registerPaste(client),
  ];
}
