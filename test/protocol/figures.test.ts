import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentHighlight, InlayHint, Location } from 'vscode-languageserver-protocol';
import { RICH } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import { open, rangeAt, URI } from './report';

const TEXT = [
  '全镇共调处邻里纠纷186起，调处率*%。',
  '共排查隐患320处，已整改286处，剩余44处正在整改。',
  '第一季度调处邻里纠纷92起。',
].join('\n');
const textDocument = { uri: URI };

let client: TestClient;
beforeAll(async () => {
  client = await connect({ capabilities: RICH });
  open(client, TEXT);
});
afterAll(() => client.leave());

describe('an indicator', () => {
  const position = { line: 0, character: 10 };

  it('is highlighted wherever it has a figure', async () => {
    const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', {
      textDocument,
      position,
    });
    expect(found.map(({ range }) => range)).toEqual([rangeAt(0, 9, 13), rangeAt(2, 10, 13)]);
  });

  it('has all its figures for references, the one asked about or without it', async () => {
    const ask = (includeDeclaration: boolean) =>
      client.request<Location[]>('textDocument/references', {
        textDocument,
        position,
        context: { includeDeclaration },
      });
    expect((await ask(true)).map(({ range }) => range)).toEqual([rangeAt(0, 9, 13), rangeAt(2, 10, 13)]);
    expect(await ask(false)).toEqual([{ uri: URI, range: rangeAt(2, 10, 13) }]);
  });

  it('is none away from figures', async () => {
    const away = { textDocument, position: { line: 0, character: 2 } };
    expect(await client.request('textDocument/documentHighlight', away)).toEqual([]);
  });
});

describe('inlay hints', () => {
  it('give the value that would fit', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    expect(hints).toMatchObject([{ position: { line: 1, character: 23 }, label: '✗ 应为34' }]);
  });
});

describe('nigao/figures', () => {
  it('lists every figure with what proves it', async () => {
    const { version, figures } = await client.request<{ version: number; figures: readonly object[] }>(
      'nigao/figures',
      { textDocument },
    );
    expect(version).toBe(1);
    expect(figures).toHaveLength(6);
    expect(figures[0]).toMatchObject({ text: '186起', indicator: '调处邻里纠纷', status: 'unproved' });
    expect(figures[1]).toMatchObject({ status: 'missing' });
    expect(figures[4]).toMatchObject({ text: '44处', status: 'wrong' });
    const wrong = figures[4] as { readonly start: number; readonly end: number };
    expect(TEXT.slice(wrong.start, wrong.end)).toBe('44处');
  });

  it('knows nothing of a document that is not open', async () => {
    const other = { textDocument: { uri: 'file:///other.report.md' } };
    expect(await client.request('nigao/figures', other)).toBeNull();
  });
});
