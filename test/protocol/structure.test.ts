import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  DocumentSymbol,
  FoldingRange,
  Range,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { PLAIN, RICH } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import { open, REPORT, textAt, URI } from './report';

const document = { textDocument: { uri: URI } };

let client: TestClient;
beforeAll(async () => {
  client = await connect({ capabilities: RICH });
  open(client);
});
afterAll(() => client.leave());

describe('document symbols', () => {
  const names = (symbols: readonly DocumentSymbol[]): readonly unknown[] =>
    symbols.map(({ name, children }) => (children?.length ? [name, names(children)] : name));

  it('are the outline, with ordinals and titles as written', async () => {
    expect(names(await client.request<DocumentSymbol[]>('textDocument/documentSymbol', document))).toEqual([
      '城关街道2023年上半年工作总结',
      [
        '一、主要工作',
        [['（一）狠抓矛盾调处', ['一是摸排到位', '二是化解及时', '四是回访常态']], '（三）推进网格建设'],
      ],
      '二、下一步打算',
    ]);
  });

  it('have the name within the range, and the range within that of the parent', async () => {
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', document);
    const within = (inner: Range, outer: Range): boolean =>
      compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
    const check = (symbol: DocumentSymbol, parent?: DocumentSymbol): void => {
      expect(within(symbol.selectionRange, symbol.range)).toBe(true);
      if (parent) expect(within(symbol.range, parent.range)).toBe(true);
      symbol.children?.forEach((child) => check(child, symbol));
    };
    symbols.forEach((symbol) => check(symbol));
    expect(symbols).toHaveLength(3);
  });

  it('are a flat list for a client without trees', async () => {
    const plain = await connect({ capabilities: PLAIN });
    open(plain);
    const symbols = await plain.request<SymbolInformation[]>('textDocument/documentSymbol', document);
    expect(symbols.map(({ name, containerName }) => [name, containerName])).toContainEqual([
      '二是化解及时',
      '（一）狠抓矛盾调处',
    ]);
    expect(symbols).toHaveLength(8);
    await plain.leave();
  });
});

describe('folding ranges', () => {
  it('fold sections to their last line', async () => {
    const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', document);
    expect(ranges.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [4, 6],
      [8, 9],
    ]);
  });

  it('are no more than the client wants', async () => {
    const modest = await connect({ capabilities: { textDocument: { foldingRange: { rangeLimit: 1 } } } });
    open(modest);
    expect(await modest.request<FoldingRange[]>('textDocument/foldingRange', document)).toHaveLength(1);
    await modest.leave();
  });
});

describe('selection ranges', () => {
  it('grow from within a sentence to the document, one chain for each position', async () => {
    const positions = [
      { line: 5, character: 20 },
      { line: 9, character: 3 },
    ];
    const chains = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      ...document,
      positions,
    });
    expect(chains).toHaveLength(2);
    const texts = flatten(chains[0]).map((range) => textAt(REPORT, range));
    expect(texts).toContain('走访*户，排查隐患32处。');
    expect(texts).toContain('一是摸排到位。走访*户，排查隐患32处。');
    const last = flatten(chains[0]).at(-1);
    expect(last?.start).toEqual({ line: 0, character: 0 });
    expect(last?.end.line).toBe(REPORT.split('\n').length - 1);
  });

  it('each hold the one before', async () => {
    const [chain] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      ...document,
      positions: [{ line: 5, character: 20 }],
    });
    const ranges = flatten(chain);
    expect(ranges.length).toBeGreaterThan(3);
    ranges.slice(1).forEach((outer, i) => {
      const inner = ranges[i] ?? outer;
      expect(compare(outer.start, inner.start)).toBeLessThanOrEqual(0);
      expect(compare(outer.end, inner.end)).toBeGreaterThanOrEqual(0);
    });
  });
});

function flatten(chain: SelectionRange | undefined): readonly Range[] {
  return chain ? [chain.range, ...flatten(chain.parent)] : [];
}

function compare(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character;
}
