import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-protocol';
import type {
  CompletionItem,
  CompletionList,
  Hover,
  MarkupContent,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { PLAIN, RICH } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import { close, open, rangeAt, REPORT, textAt, URI } from './report';

let client: TestClient;
beforeAll(async () => {
  client = await connect({ capabilities: RICH });
});
afterAll(() => client.leave());

const at = (line: number, character: number) => ({
  textDocument: { uri: URI },
  position: { line, character },
});

async function complete(
  from: TestClient,
  line: number,
  character: number,
): Promise<readonly CompletionItem[]> {
  const list = await from.request<CompletionList>('textDocument/completion', at(line, character));
  expect(list.isIncomplete).toBe(true);
  return list.items;
}

describe('hover', () => {
  const line = 6;
  const character = REPORT.split('\n')[line]?.indexOf('三会一课') ?? 0;

  it('explains a term where it is', async () => {
    open(client);
    const hover = await client.request<Hover>('textDocument/hover', at(line, character + 1));
    expect(hover.range && textAt(REPORT, hover.range)).toContain('三会一课');
    expect(hover.contents).toMatchObject({ kind: 'markdown' });
    expect((hover.contents as MarkupContent).value).toContain('支部党员大会');
    close(client);
  });

  it('is plain text for a client without Markdown', async () => {
    const plain = await connect({ capabilities: PLAIN });
    open(plain);
    const { contents } = await plain.request<Hover>('textDocument/hover', at(line, character + 1));
    expect(contents).toMatchObject({ kind: 'plaintext' });
    expect((contents as MarkupContent).value).not.toContain('**');
    await plain.leave();
  });

  it('is nothing where there is nothing to say', async () => {
    open(client);
    expect(await client.request('textDocument/hover', at(2, 3))).toBeNull();
    close(client);
  });
});

describe('completion', () => {
  it('is asked for after the marks that end a clause', () => {
    const triggers = client.introduction.capabilities.completionProvider?.triggerCharacters;
    expect(triggers).toEqual(expect.arrayContaining(['。', '；', '（']));
    expect(triggers).not.toContain(' ');
  });

  it('goes on with a run of items', async () => {
    const text = '一是加强学习。组织专题学习12次。';
    open(client, text);
    const items = await complete(client, 0, text.length);
    const next = items.find(({ label }) => label.startsWith('二是'));
    expect((next?.textEdit as TextEdit).range).toEqual(rangeAt(0, text.length));
    expect(next?.detail).toBeTruthy();
    close(client);
  });

  it('offers whole skeletons in an empty report, as snippets', async () => {
    open(client, '');
    const items = await complete(client, 0, 0);
    const skeleton = items.find(
      ({ kind, insertTextFormat }) =>
        kind === CompletionItemKind.File && insertTextFormat === InsertTextFormat.Snippet,
    );
    expect((skeleton?.textEdit as TextEdit).newText).toMatch(/\$\{?\d/);
    close(client);
  });

  it('offers the keys of front matter in the language of the editor', async () => {
    const english = await connect({ capabilities: RICH, initialize: { locale: 'en' } });
    open(english, '---\n\n---\n');
    expect((await complete(english, 1, 0)).map(({ label }) => label)).toContain('kind');
    await english.leave();
    open(client, '---\n\n---\n');
    expect((await complete(client, 1, 0)).map(({ label }) => label)).toContain('文种');
    close(client);
  });

  it('is plain text for a client without snippets', async () => {
    const plain = await connect({ capabilities: PLAIN });
    open(plain, '');
    const items = await complete(plain, 0, 0);
    expect(items.length).toBeGreaterThan(0);
    for (const { insertTextFormat, textEdit } of items) {
      expect(insertTextFormat).toBe(1);
      expect((textEdit as TextEdit).newText).not.toMatch(/\$\{\d/);
    }
    await plain.leave();
  });
});
