import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { connect } from './client';
import type { TestClient } from './client';
import { close, edit, open, rangeAt, REPORT, URI } from './report';

const document = { textDocument: { uri: URI } };

let client: TestClient;
beforeAll(async () => {
  client = await connect();
});
afterAll(() => client.leave());

interface Token {
  readonly text: string;
  readonly type: string | undefined;
  readonly modifiers: readonly string[];
}

/** The packed tokens as a person reads them. */
function decode(data: readonly number[], text: string): readonly Token[] {
  const { legend } = client.introduction.capabilities.semanticTokensProvider ?? { legend: undefined };
  const lines = text.split('\n');
  const tokens: Token[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
    [line, character] = [line + down, down > 0 ? right : character + right];
    tokens.push({
      text: lines[line]?.slice(character, character + length) ?? '',
      type: legend?.tokenTypes[type],
      modifiers: (legend?.tokenModifiers ?? []).filter((_, bit) => modifiers & (1 << bit)),
    });
  }
  return tokens;
}

const full = () => client.request<SemanticTokens>('textDocument/semanticTokens/full', document);

describe('semantic tokens', () => {
  it('name the parts of a report', async () => {
    open(client);
    const tokens = decode((await full()).data, REPORT);
    expect(tokens).toContainEqual({ text: '城关街道2023年上半年工作总结', type: 'title', modifiers: [] });
    expect(tokens).toContainEqual({ text: '主要工作', type: 'heading', modifiers: ['level1'] });
    expect(tokens).toContainEqual({ text: '狠抓矛盾调处', type: 'heading', modifiers: ['level2'] });
    expect(tokens).toContainEqual({ text: '二是', type: 'marker', modifiers: [] });
    expect(tokens.filter(({ type }) => type === 'placeholder').map(({ text }) => text)).toEqual(['*', '*']);
    close(client);
  });

  it('are sent as the difference to what the client has', async () => {
    open(client);
    const before = await full();
    edit(client, 2, [{ range: rangeAt(5, 17, 18), text: '40' }]);
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      ...document,
      previousResultId: before.resultId,
    });
    const patched = [...before.data];
    for (const { start, deleteCount, data = [] } of [...delta.edits].reverse()) {
      patched.splice(start, deleteCount, ...data);
    }
    expect(patched).not.toEqual(before.data);
    expect(patched).toEqual((await full()).data);
    close(client);
  });

  it('are sent in full to a client that has something else', async () => {
    open(client);
    const answer = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      ...document,
      previousResultId: 'of another server',
    });
    expect(answer.data.length).toBeGreaterThan(0);
    close(client);
  });

  it('are those of the range that is asked for', async () => {
    open(client);
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      ...document,
      range: { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } },
    });
    expect(decode(data, REPORT).map(({ text }) => text)).toEqual(['二、', '下一步打算']);
    close(client);
  });
});
