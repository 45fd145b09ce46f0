import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { RICH } from './capabilities';
import { connectOverIpc } from './client';
import { open, published, rulesOf, URI } from './report';

describe("Node's own channel, as the extension uses it", () => {
  it('carries a session from beginning to end', async () => {
    const client = await connectOverIpc({ capabilities: RICH });
    open(client);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    expect(symbols.map(({ name }) => name)).toContain('一、主要工作');
    expect(rulesOf(await published(client, 1))).toContain('numbering/heading-sequence');
    expect(await client.leave()).toBe(0);
    expect(client.errorOutput()).toBe('');
  });
});
