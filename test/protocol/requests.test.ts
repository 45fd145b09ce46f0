import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, ErrorAnswer, spawnServer } from './client';
import type { TestClient } from './client';
import { encodeFrame, frameReader } from './frames';
import type { Message } from './frames';
import { close, edit, open, rangeAt, URI } from './report';

const REQUEST_CANCELLED = -32800;
const CONTENT_MODIFIED = -32801;
const INTERNAL_ERROR = -32603;
const METHOD_NOT_FOUND = -32601;

const document = { textDocument: { uri: URI } };

let client: TestClient;
beforeAll(async () => {
  client = await connect();
});
afterAll(() => client.leave());

/** The error a request is answered with. */
async function errorOf(answer: Promise<unknown>): Promise<ErrorAnswer> {
  const result = await answer.catch((error: unknown) => error);
  if (result instanceof ErrorAnswer) return result;
  throw new Error('expected an error');
}

/** The answer to a request that another message follows upon before the server has begun with it. */
function beginAndThen(method: string, params: object, next: (id: number) => void): Promise<unknown> {
  let answer: Promise<unknown> = Promise.resolve();
  client.inOnePiece(() => {
    const begun = client.begin(method, params);
    answer = begun.answer;
    next(begun.id);
  });
  return answer;
}

describe('a request', () => {
  it('that is cancelled is not worked on', async () => {
    open(client);
    const answer = beginAndThen('textDocument/documentSymbol', document, (id) =>
      client.notify('$/cancelRequest', { id }),
    );
    expect((await errorOf(answer)).code).toBe(REQUEST_CANCELLED);
    expect(await client.request('textDocument/documentSymbol', document)).not.toHaveLength(0);
    close(client);
  });

  it('about a text that is edited in the meantime is told so', async () => {
    open(client);
    const params = { ...document, position: { line: 5, character: 17 } };
    const answer = beginAndThen('textDocument/hover', params, () =>
      edit(client, 2, [{ range: rangeAt(0, 0), text: '某' }]),
    );
    expect((await errorOf(answer)).code).toBe(CONTENT_MODIFIED);
    close(client);
  });

  it.each(['documentSymbol', 'foldingRange', 'hover', 'completion', 'selectionRange'])(
    '%s about a document that is not open has no answer',
    async (feature) => {
      const params = { ...document, position: { line: 0, character: 0 }, positions: [] };
      expect(await client.request(`textDocument/${feature}`, params)).toBeNull();
    },
  );

  it('that cannot be worked on is answered with the name of the feature, and the next one works', async () => {
    open(client, '走访群众*户。');
    const error = await errorOf(client.request('textDocument/hover', { ...document, position: null }));
    expect(error.code).toBe(INTERNAL_ERROR);
    expect(error.message).toContain('textDocument/hover');
    expect(
      await client.request('textDocument/hover', { ...document, position: { line: 0, character: 4 } }),
    ).not.toBeNull();
    const [logged] = client.heard<{ message: string }>('window/logMessage');
    expect(logged?.message).toContain('textDocument/hover');
    expect(logged?.message).not.toContain('走访群众');
    close(client);
  });

  it('for something nobody knows is answered so', async () => {
    expect((await errorOf(client.request('textDocument/fortune', document))).code).toBe(METHOD_NOT_FOUND);
  });

  it('before the server is initialized is refused', async () => {
    const server = spawnServer();
    const answer = new Promise<Message>((resolve) => server.stdout?.on('data', frameReader(resolve)));
    server.stdin?.write(encodeFrame({ id: 1, method: 'textDocument/documentSymbol', params: document }));
    expect((await answer).error?.code).toBe(METHOD_NOT_FOUND);
    server.kill();
  });
});
