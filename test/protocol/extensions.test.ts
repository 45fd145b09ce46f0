import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver-protocol';
import { PULLING, RICH } from './capabilities';
import { connect } from './client';
import { close, edit, open, rangeAt, settle, URI } from './report';

interface PlaceholdersChanged {
  readonly uri: string;
  readonly version: number;
  readonly places: readonly { readonly start: number; readonly text: string; readonly kind: string }[];
}

interface Status {
  readonly segmenter: { readonly state: string; readonly name?: string };
}

describe('nigao/placeholders', () => {
  it('gives the open placeholders with kind and version', async () => {
    const client = await connect();
    open(client, '走访*户，满意率达*%。', URI, 3);
    expect(await client.request('nigao/placeholders', { textDocument: { uri: URI } })).toEqual({
      version: 3,
      placeholders: [
        { range: rangeAt(0, 2, 3), kind: 'count' },
        { range: rangeAt(0, 9, 10), kind: 'percent' },
      ],
    });
    await client.leave();
  });
});

describe('nigao/paper', () => {
  interface Paper {
    readonly page: { readonly top: number };
    readonly classes: Readonly<Record<string, string>>;
    readonly styleProblem?: string;
  }

  const paper = async (style?: string): Promise<Paper> => {
    const client = await connect();
    open(client, '工作总结\n\n一、情况\n走访320户。\n');
    const given = await client.request<Paper>('nigao/paper', { textDocument: { uri: URI }, style });
    await client.leave();
    return given;
  };

  it('is that of the standard where no style is given', async () => {
    expect((await paper()).page.top).toBe(37);
  });

  it('is as the style says', async () => {
    const own = await paper('纸张: { 上: 30 }\n正文: { 字体: 宋体 }\n');
    expect(own.page.top).toBe(30);
    expect(own.classes['body']).toContain("'宋体'");
    expect(own.styleProblem).toBeUndefined();
  });

  it.each([
    ['纸张: [', '样式文件不是有效的 YAML'],
    ['行距: 很大', '“行距”应为8 到 100 的数'],
  ])('says what is wrong with the style %s', async (style, problem) => {
    const given = await paper(style);
    expect([given.page.top, given.styleProblem]).toEqual([37, problem]);
  });
});

describe.each([
  ['sent', RICH],
  ['asked for', PULLING],
])('nigao/placeholdersChanged, where diagnostics are %s', (_, capabilities) => {
  it('tells which are left, when that has changed', async () => {
    const client = await connect({ capabilities });
    const heard = () => client.heard<PlaceholdersChanged>('nigao/placeholdersChanged');
    open(client, '走访*户，满意率达*%。\n');
    await client.hear('nigao/placeholdersChanged');
    edit(client, 2, [{ range: rangeAt(1, 0), text: '完毕。' }]);
    await settle(client);
    edit(client, 3, [{ range: rangeAt(0, 2, 3), text: '12' }]);
    await settle(client);
    expect(heard()).toEqual([
      {
        uri: URI,
        version: 1,
        places: [
          { start: 2, end: 3, text: '*', kind: 'count' },
          { start: 9, end: 10, text: '*', kind: 'percent' },
        ],
      },
      { uri: URI, version: 3, places: [{ start: 10, end: 11, text: '*', kind: 'percent' }] },
    ]);
    close(client);
    open(client, '满意率达*%。', URI, 4);
    await client.hear<PlaceholdersChanged>('nigao/placeholdersChanged', ({ version }) => version === 4);
    expect(heard()).toHaveLength(3);
    await client.leave();
  });
});

describe('nigao/status and words', () => {
  const text = '深入推进网格化管理。';
  const ask = { textDocument: { uri: URI }, positions: [{ line: 0, character: 5 }] };

  it('begins idle, and loads the segmenter only when words are asked for', async () => {
    const client = await connect({ capabilities: PULLING });
    const states = () => client.heard<Status>('nigao/status').map(({ segmenter }) => segmenter.state);
    open(client, text);
    await client.request<DocumentSymbol[]>('textDocument/documentSymbol', ask);
    expect(states()).toEqual(['idle']);
    await client.request('textDocument/selectionRange', ask);
    const { segmenter } = await client.hear<Status>('nigao/status', (one) => one.segmenter.state === 'ready');
    expect(['nodejieba', 'javascript']).toContain(segmenter.name);
    expect(states()).toEqual(['idle', 'loading', 'ready']);
    await client.leave();
  });

  it('has the diagnostics asked for again and words selected once they are known', async () => {
    const client = await connect({ capabilities: PULLING });
    open(client, text);
    const innermost = async () =>
      (await client.request<SelectionRange[]>('textDocument/selectionRange', ask))[0]?.range;
    await innermost();
    await client.hear<Status>('nigao/status', (one) => one.segmenter.state === 'ready');
    while (client.asked('workspace/diagnostic/refresh').length === 0) await settle(client);
    expect(await innermost()).toEqual(rangeAt(0, 4, 7));
    await client.leave();
  });
});
