import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  DocumentLink,
  Location,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { RICH } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import { open, rangeAt, URI } from './report';
import { makeFolder } from './workspace-folder';
import type { WorkspaceFolder } from './workspace-folder';

const textDocument = { uri: URI };
const TEXT = '---\n单位: 城关镇\n---\n目录\n一、工作情况……1\n\n一、工作情况\n城关镇召开会议。';

let folder: WorkspaceFolder;
let client: TestClient;
beforeAll(async () => {
  folder = makeFolder();
  folder.write('a.report.md', '# 年度总结\n一、防汛工作\n甲。');
  folder.write('b.md', '一、防汛不在此列');
  client = await connect({
    capabilities: RICH,
    initialize: { workspaceFolders: [{ uri: folder.uri, name: 'reports' }] },
  });
  open(client, TEXT);
});
afterAll(async () => {
  await client.leave();
  folder.clear();
});

describe('navigation', () => {
  const position = { line: 7, character: 1 };

  it('goes from a name to where it comes first', async () => {
    const found = await client.request<Location[]>('textDocument/definition', { textDocument, position });
    expect(found).toEqual([{ uri: URI, range: rangeAt(1, 4, 7) }]);
  });

  it('links the table of contents to its headings', async () => {
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument });
    expect(links.map(({ target }) => target)).toEqual([`${URI}#L7`]);
  });

  it('finds headings of every report of the folder, and of those that are open', async () => {
    const find = async (query: string) =>
      (await client.request<SymbolInformation[]>('workspace/symbol', { query })).map(({ name }) => name);
    expect(await find('防汛')).toEqual(['一、防汛工作']);
    expect(await find('工作情况')).toEqual(['一、工作情况']);
  });

  it('gives the unit another name everywhere', async () => {
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument,
      position,
      newName: '城东镇',
    });
    expect(edit.changes?.[URI]?.map(({ newText, range }) => [newText, range])).toEqual([
      ['城东镇', rangeAt(1, 4, 7)],
      ['城东镇', rangeAt(7, 0, 3)],
    ]);
  });
});
