import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { connect, spawnServer } from './client';
import type { TestClient } from './client';
import { encodeFrame, frameReader } from './frames';
import type { Message } from './frames';
import { close, edit, open, published, rangeAt, rulesOf, textAt, URI } from './report';

let client: TestClient;
beforeAll(async () => {
  client = await connect();
});
afterAll(() => client.leave());

interface Placeholders {
  readonly version: number;
  readonly placeholders: readonly { readonly kind: string; readonly range: ReturnType<typeof rangeAt> }[];
}

/** Where the server sees placeholders: it sees them where the text is that it believes in. */
async function placeholders(uri = URI): Promise<Placeholders> {
  return client.request<Placeholders>('nigao/placeholders', { textDocument: { uri } });
}

describe('text synchronisation', () => {
  it('follows edits of ranges, several in one message applied one after another', async () => {
    open(client, '一、总体情况\n走访12户。\n');
    edit(client, 2, [
      { range: rangeAt(1, 2, 4), text: '*' },
      { range: rangeAt(0, 6), text: '\n发放*份。' },
    ]);
    const { version, placeholders: found } = await placeholders();
    expect(version).toBe(2);
    expect(found.map(({ range }) => range)).toEqual([rangeAt(1, 2, 3), rangeAt(2, 2, 3)]);
    close(client);
  });

  it('takes a whole new text', async () => {
    open(client, '走访*户。');
    edit(client, 7, [{ text: '没有了。' }]);
    expect(await placeholders()).toEqual({ version: 7, placeholders: [] });
    close(client);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end in %j', async (lineEnd) => {
    const text = ['一、总体情况', '', '走访*户。', '发放*份。'].join(lineEnd);
    open(client, text);
    expect((await placeholders()).placeholders.map(({ range }) => range)).toEqual([
      rangeAt(2, 2, 3),
      rangeAt(3, 2, 3),
    ]);
    close(client);
  });

  it('counts characters outside the basic plane as two', async () => {
    const text = '𠮷家庄村😀走访*户。';
    open(client, text);
    const [first] = (await placeholders()).placeholders;
    expect(first?.range).toEqual(rangeAt(0, 9, 10));
    edit(client, 2, [{ range: rangeAt(0, 0, 2), text: '吉' }]);
    expect((await placeholders()).placeholders[0]?.range).toEqual(rangeAt(0, 8, 9));
    close(client);
  });

  it('takes a byte order mark that an editor leaves in the text for a character like others', async () => {
    open(client, '\uFEFF走访*户。');
    expect((await placeholders()).placeholders[0]?.range).toEqual(rangeAt(0, 3, 4));
    close(client);
  });

  it('takes positions after the end of a line or of the text to that end', async () => {
    open(client, '走访*户。\n好');
    const at = (line: number, character: number) =>
      client.request('textDocument/hover', { textDocument: { uri: URI }, position: { line, character } });
    expect(await at(0, 2)).toMatchObject({ range: rangeAt(0, 2, 3) });
    expect(await at(0, 999)).toBeNull();
    expect(await at(999, 0)).toBeNull();
    close(client);
  });

  it('forgets a document that is closed, and its diagnostics', async () => {
    open(client, '走访*户。');
    expect(rulesOf(await published(client, 1))).toContain('placeholder/unfilled');
    close(client);
    await client.hear<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ uri, version, diagnostics }) => uri === URI && version === undefined && diagnostics.length === 0,
    );
    expect(await placeholders()).toBeNull();
  });

  it('keeps documents apart', async () => {
    const other = 'untitled:Untitled-1';
    open(client, '走访*户。');
    open(client, '一切就绪。', other);
    expect((await placeholders()).placeholders).toHaveLength(1);
    expect((await placeholders(other)).placeholders).toHaveLength(0);
    close(client);
    close(client, other);
  });
});

describe('the pipe', () => {
  it('may cut messages anywhere, in a header or within a character', async () => {
    const server = spawnServer();
    const answers: Message[] = [];
    const answered = new Promise<void>((resolve) => {
      const read = frameReader((message) => {
        answers.push(message);
        if (message.id === 2) resolve();
      });
      server.stdout?.on('data', read);
    });
    const text = '（一）走访*户。';
    const bytes = Buffer.concat([
      encodeFrame({
        id: 1,
        method: 'initialize',
        params: { processId: null, rootUri: null, capabilities: {} },
      }),
      encodeFrame({ method: 'initialized', params: {} }),
      encodeFrame({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri: URI, languageId: 'report', version: 1, text } },
      }),
      encodeFrame({ id: 2, method: 'nigao/placeholders', params: { textDocument: { uri: URI } } }),
    ]);
    for (let start = 0; start < bytes.length; start += 37) {
      server.stdin?.write(bytes.subarray(start, start + 37));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await answered;
    const { placeholders: found } = answers.find(({ id }) => id === 2)?.result as Placeholders;
    expect(found.map(({ range }) => textAt(text, range))).toEqual(['*']);
    server.kill();
  });

  it('that ends without goodbye ends the server', async () => {
    const server = spawnServer();
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.stdin?.end();
    expect(await ended).toBe(1);
  });

  it('is left with exit code 0 after a proper goodbye', async () => {
    const other = await connect();
    expect(await other.leave()).toBe(0);
    expect(other.errorOutput()).toBe('');
  });
});
