import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Range, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { RICH } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import { close, open, rangeAt, URI } from './report';

const TEXT =
  '各部门要切实履行职责,不得推诿。\n\n各单位要认真抓好落实,按时上报。\n走访12 户，（一）和1.照旧。\n';

let client: TestClient;
beforeAll(async () => {
  client = await connect({ capabilities: RICH });
});
afterEach(() => close(client));
afterAll(() => client.leave());

const OPTIONS = { tabSize: 4, insertSpaces: true };

async function formatted(method: string, params: object, text = TEXT): Promise<string> {
  open(client, text);
  const edits = await client.request<TextEdit[]>(method, {
    textDocument: { uri: URI },
    options: OPTIONS,
    ...params,
  });
  return TextDocument.applyEdits(TextDocument.create(URI, 'report', 1, text), edits);
}

describe('formatting', () => {
  it('fixes marks in the whole document, and leaves ordinals and digits as they are', async () => {
    const text = await formatted('textDocument/formatting', {});
    expect(text).toContain('切实履行职责，不得推诿。\n\n各单位要认真抓好落实，按时上报。\n');
    expect(text).toContain('（一）和1.照旧');
    expect(text).not.toContain('走访 12');
  });

  it('of a range fixes nothing outside it', async () => {
    const range: Range = rangeAt(2, 0, 17);
    expect(await formatted('textDocument/rangeFormatting', { range })).toBe(TEXT.replace('落实,', '落实，'));
  });

  it('has nothing to do in a report that is clean', async () => {
    const clean = '各单位要认真抓好落实，按时上报。\n';
    expect(await formatted('textDocument/formatting', {}, clean)).toBe(clean);
  });
});

describe('formatting while typing', () => {
  const typed = (ch: string, line: number, character: number) =>
    formatted('textDocument/onTypeFormatting', { ch, position: { line, character } });

  it('fixes the sentence just ended', async () => {
    expect(await typed('。', 0, 16)).toBe(TEXT.replace('职责,', '职责，'));
  });

  it('fixes the paragraph just left', async () => {
    expect(await typed('\n', 1, 0)).toBe(TEXT.replace('职责,', '职责，'));
    close(client);
    expect(await typed('\n', 2, 0)).toBe(TEXT);
  });

  it('fixes nothing after the caret', async () => {
    expect(await typed('。', 2, 5)).toBe(TEXT);
  });

  it('is offered at the end of a sentence and of a paragraph', () => {
    expect(client.introduction.capabilities.documentOnTypeFormattingProvider).toEqual({
      firstTriggerCharacter: '。',
      moreTriggerCharacter: ['\n'],
    });
  });
});
