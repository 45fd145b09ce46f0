import { TextDocuments, TextDocumentSaveReason } from 'vscode-languageserver/node';
import type { Connection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openReport } from '../document/report-document';
import type { ReportDocument } from '../document/report-document';
import type { SessionEvents } from './session/session-events';

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

/** Keeps the text of open documents in step with the client, and a snapshot of each, made when it is asked for. */
export function followDocuments(connection: Connection, events: SessionEvents): OpenDocuments {
  const texts = new TextDocuments(TextDocument);
  const snapshots = new Map<string, OpenDocument>();
  const outdated = new Set<string>();
  texts.onDidChangeContent(({ document }) => {
    outdated.add(document.uri);
    events.changed.fire(document.uri);
  });
  texts.onDidClose(({ document }) => {
    snapshots.delete(document.uri);
    outdated.delete(document.uri);
    events.closed.fire(document.uri);
  });
  texts.onDidSave(() => {
    events.saved.fire();
  });
  texts.onWillSave(({ document, reason }) => {
    if (reason === TextDocumentSaveReason.Manual) events.savedByWriter.fire(document.uri);
  });
  texts.listen(connection);

  function snapshot(text: TextDocument): OpenDocument {
    const before = snapshots.get(text.uri);
    const isOutdated = outdated.delete(text.uri);
    if (before && !isOutdated) return before;
    const document = openReport(text.getText(), before?.document);
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
