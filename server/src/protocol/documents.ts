import { TextDocuments, TextDocumentSaveReason } from 'vscode-languageserver/node';
import type { Connection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReportDocument } from '../document/report-document';
import type { ReportService } from '../service';

/** A report as the client last told it. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly document: ReportDocument;
}

/** The documents the client has open. */
export interface OpenDocuments {
  /** The newest snapshot; undefined for a document that is not open. */
  readonly get: (uri: string) => OpenDocument | undefined;
  readonly version: (uri: string) => number | undefined;
  readonly uris: () => readonly string[];
}

interface DocumentListeners {
  /** The document was opened or edited; its snapshot is made when it is asked for. */
  readonly onChanged: (uri: string) => void;
  readonly onClosed: (uri: string) => void;
  readonly onSaved: () => void;
  /** The writer has asked for it to be saved; what an editor saves by itself after a while does not count. */
  readonly onSavedByWriter: (uri: string) => void;
}

/** Keeps the text of open documents in step with the client, and a snapshot of each. */
export function followDocuments(
  connection: Connection,
  { open, change }: Pick<ReportService, 'open' | 'change'>,
  listeners: DocumentListeners,
): OpenDocuments {
  const texts = new TextDocuments(TextDocument);
  const snapshots = new Map<string, OpenDocument>();
  const outdated = new Set<string>();
  texts.onDidChangeContent(({ document }) => {
    outdated.add(document.uri);
    listeners.onChanged(document.uri);
  });
  texts.onDidClose(({ document }) => {
    snapshots.delete(document.uri);
    outdated.delete(document.uri);
    listeners.onClosed(document.uri);
  });
  texts.onDidSave(() => listeners.onSaved());
  texts.onWillSave(({ document, reason }) => {
    if (reason === TextDocumentSaveReason.Manual) listeners.onSavedByWriter(document.uri);
  });
  texts.listen(connection);

  function snapshot(text: TextDocument): OpenDocument {
    const before = snapshots.get(text.uri);
    const isOutdated = outdated.delete(text.uri);
    if (before && !isOutdated) return before;
    const document = before ? change(before.document, text.getText()) : open(text.getText());
    const next = { uri: text.uri, version: text.version, document };
    snapshots.set(text.uri, next);
    return next;
  }
  return {
    get: (uri) => {
      const text = texts.get(uri);
      return text && snapshot(text);
    },
    version: (uri) => texts.get(uri)?.version,
    uris: () => texts.keys(),
  };
}
