import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CompletionItem, WorkspaceEdit } from 'vscode-languageserver-protocol';
import {
  keepFrameRequest,
  keepPhraseRequest,
  kindsRequest,
  newReportRequest,
  ownFilesChanged,
  phrasesRequest,
} from '../../server/src/protocol/extensions';
import type { KindItem, NewReportResult, PhraseSection } from '../../server/src/protocol/extensions';
import { RICH } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import { open } from './report';
import { makeFolder } from './workspace-folder';

const folder = makeFolder();
const uri = folder.uriOf('a.report.md');
const textDocument = { uri };
const TEXT = '所里月报\n\n一、治安管理\n做到守土尽责，*。\n二、队伍建设\n抓学习。\n';

let client: TestClient;
beforeAll(async () => {
  client = await connect({
    capabilities: RICH,
    initialize: { workspaceFolders: [{ uri: folder.uri, name: '稿件' }] },
  });
  open(client, TEXT, uri);
  // As the view of phrases does: from now on the server knows which files the report depends on.
  await client.request(phrasesRequest.method, { uri });
});
afterAll(async () => {
  await client.leave();
  folder.clear();
});

/** Writes what an edit puts into a new file, and tells the server of it. */
async function keep(edit: WorkspaceEdit, file: string): Promise<string> {
  const [creation, change] = edit.documentChanges ?? [];
  expect(creation).toMatchObject({ kind: 'create', uri: folder.uriOf(file) });
  const text = change && 'edits' in change ? (change.edits[0] as { newText: string }).newText : '';
  folder.write(file, text);
  const times = (): number => client.heard(ownFilesChanged.method).length;
  const before = times();
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf(file), type: 1 }] });
  await vi.waitFor(() => expect(times()).toBeGreaterThan(before));
  return text;
}

describe('a phrase that is kept', () => {
  it('is written with the section it is in, then listed and offered by its initials', async () => {
    const edit = await client.request<WorkspaceEdit>(keepPhraseRequest.method, {
      textDocument,
      text: '做到守土尽责，*。',
      purpose: '压实责任',
      offset: TEXT.indexOf('做到'),
    });
    expect(await keep(edit, '短语.yaml')).toBe(
      '短语:\n  - 内容: 做到守土尽责，*。\n    用途: 压实责任\n    部分:\n      - 治安管理\n',
    );
    const sections = await client.request<PhraseSection[]>(phrasesRequest.method, { uri });
    expect(sections.find(({ isOwn }) => isOwn)).toMatchObject({
      section: '自存短语',
      phrases: [{ text: '做到守土尽责，*。', purpose: '压实责任', initials: 'yszr' }],
    });
    open(client, '一、治安管理\nzdst', folder.uriOf('b.report.md'));
    const { items } = await client.request<{ items: CompletionItem[] }>('textDocument/completion', {
      textDocument: { uri: folder.uriOf('b.report.md') },
      position: { line: 1, character: 4 },
    });
    expect(items.map(({ label }) => label)).toContain('做到守土尽责，*。');
  });
});

describe('a structure that is kept', () => {
  it('is a kind of report that the wizard offers, and that begins one', async () => {
    const edit = await client.request<WorkspaceEdit>(keepFrameRequest.method, {
      textDocument,
      name: '所里月报',
    });
    expect(await keep(edit, '文种.yaml')).toContain('    部分:\n      - 治安管理\n      - 队伍建设\n');
    const [first] = await client.request<KindItem[]>(kindsRequest.method, { uri: folder.uri });
    expect(first).toMatchObject({ name: '所里月报', isOwn: true });
    const report = await client.request<NewReportResult>(newReportRequest.method, {
      uri: folder.uri,
      kind: first?.id,
      unit: '城关派出所',
      period: '2025年3月',
    });
    expect(report.text).toContain('一、治安管理\n*。\n二、队伍建设\n');
    const elsewhere = await client.request<KindItem[]>(kindsRequest.method, {});
    expect(elsewhere.some(({ isOwn }) => isOwn)).toBe(false);
  });
});
