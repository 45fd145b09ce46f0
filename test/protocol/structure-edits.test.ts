import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver-protocol';
import {
  moveSectionRequest,
  structureEditRequest,
  wordCountRequest,
} from '../../server/src/protocol/extensions';
import { RICH } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import { open, rangeAt, URI } from './report';

const textDocument = { uri: URI };
const TEXT = '# 工作总结\n一、情况\n走访*户。\n二、打算\n再走访。';

let client: TestClient;
beforeAll(async () => {
  client = await connect({ capabilities: RICH });
  open(client, TEXT);
});
afterAll(() => client.leave());

describe('commands of the structure', () => {
  const ask = (command: string) =>
    client.request(structureEditRequest.method, { textDocument, range: rangeAt(1, 3, 3), command });

  it('give edits of the version they were asked for, and where the caret goes', async () => {
    expect(await ask('moveDown')).toEqual({
      version: 1,
      edits: [
        { start: 9, end: 17, newText: '打算\n再走访。' },
        { start: 20, end: 27, newText: '情况\n走访*户。' },
      ],
      selected: { start: 20, end: 20 },
    });
  });

  it('say why there is nothing to do', async () => {
    expect(await ask('renumber')).toMatchObject({ edits: [], reason: '序号已经连续，不用重编' });
    expect(await ask('no such command')).toEqual({ version: 1, edits: [] });
  });
});

describe('a section that is dragged', () => {
  const move = (from: number, to: number, version = 1) =>
    client.request(moveSectionRequest.method, { textDocument, from, to, version });

  it('is moved by edits of the version that was shown', async () => {
    expect(await move(TEXT.indexOf('二、'), TEXT.indexOf('一、'))).toMatchObject({
      version: 1,
      edits: [{ newText: '打算\n再走访。' }, { newText: '情况\n走访*户。' }],
    });
    expect(await move(TEXT.indexOf('二、'), TEXT.indexOf('一、'), 0)).toBeNull();
    expect(await move(TEXT.indexOf('二、'), TEXT.indexOf('再走访'))).toBeNull();
  });
});

describe('the length', () => {
  it('is counted for the whole, the section and what is selected', async () => {
    const counts = await client.request(wordCountRequest.method, {
      textDocument,
      ranges: [rangeAt(2, 0, 2)],
    });
    expect(counts).toEqual({ version: 1, whole: 21, section: 9, selected: 2 });
  });

  it('is shown above the title and the sections', async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect(lenses.map(({ range, command }) => [range.start.line, command?.title])).toEqual([
      [0, '21字 · 待填1处'],
      [1, '9字 · 待填1处'],
      [3, '8字'],
    ]);
  });
});
