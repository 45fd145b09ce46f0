import { describe, expect, it } from 'vitest';
import type { Connection } from 'vscode-languageserver/node';
import { followDocuments } from '../../server/src/protocol/documents';
import { createSessionEvents } from '../../server/src/protocol/session/session-events';
import { URI } from './report';

/** Documents, and a client that tells of them. */
function desk() {
  const handlers = new Map<string, (params: object) => void>();
  const connection = new Proxy({} as Connection, {
    get: (_, name: string) => (handler: (params: object) => void) => {
      handlers.set(name, handler);
      return { dispose: () => undefined };
    },
  });
  const heard: string[] = [];
  const events = createSessionEvents();
  events.changed.event(() => heard.push('changed'));
  events.closed.event(() => heard.push('closed'));
  events.saved.event(() => heard.push('saved'));
  events.savedByWriter.event(() => heard.push('saved by the writer'));
  const documents = followDocuments(connection, events);
  const tell = (name: string, params: object) => handlers.get(name)?.(params);
  const textDocument = { uri: URI };
  tell('onDidOpenTextDocument', { textDocument: { uri: URI, languageId: 'report', version: 1, text: '一' } });
  return { documents, heard, tell, textDocument };
}

describe('open documents', () => {
  it('tell what the writer has asked to be saved from what an editor saves by itself', () => {
    const { heard, tell, textDocument } = desk();
    for (const reason of [2, 3]) tell('onWillSaveTextDocument', { textDocument, reason });
    expect(heard).toEqual(['changed']);
    tell('onWillSaveTextDocument', { textDocument, reason: 1 });
    tell('onDidSaveTextDocument', { textDocument });
    expect(heard).toEqual(['changed', 'saved by the writer', 'saved']);
  });

  it('give one snapshot for one version, and none once closed', () => {
    const { documents, heard, tell, textDocument } = desk();
    const first = documents.get(URI);
    expect(first?.document.text).toBe('一');
    expect(documents.get(URI)).toBe(first);
    tell('onDidChangeTextDocument', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: '二' }],
    });
    expect(documents.get(URI)).toMatchObject({ version: 2, document: { text: '二' } });
    tell('onDidCloseTextDocument', { textDocument });
    expect([documents.get(URI), documents.version(URI), documents.uris()]).toEqual([
      undefined,
      undefined,
      [],
    ]);
    expect(heard).toEqual(['changed', 'changed', 'closed']);
  });
});
