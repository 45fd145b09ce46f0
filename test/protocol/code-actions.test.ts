import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PLAIN, RICH } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import { close, open, published, rangeAt, REPORT, rulesOf, URI } from './report';

let client: TestClient;
beforeAll(async () => {
  client = await connect({ capabilities: RICH });
});
afterAll(() => client.leave());

function actionsFor(
  from: TestClient,
  {
    range,
    only,
    diagnostics = [],
  }: { range: Diagnostic['range']; only?: string[]; diagnostics?: Diagnostic[] },
): Promise<readonly CodeAction[]> {
  return from.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: URI },
    range,
    context: { diagnostics, ...(only ? { only } : {}) },
  });
}

async function slip(): Promise<Diagnostic> {
  const found = (await published(client, 1)).find(({ code }) => code === 'numbering/heading-sequence');
  if (!found) throw new Error('the slip was not found');
  return found;
}

describe('code actions', () => {
  it('mend a finding, and name the diagnostic they are for', async () => {
    open(client);
    const diagnostic = await slip();
    const actions = await actionsFor(client, { range: diagnostic.range, diagnostics: [diagnostic] });
    const fix = actions.find(({ kind, diagnostics }) => kind === 'quickfix' && diagnostics?.length === 1);
    expect(fix?.diagnostics).toEqual([diagnostic]);
    const [{ textDocument, edits }] = fix?.edit?.documentChanges as [TextDocumentEdit];
    expect(textDocument).toEqual({ uri: URI, version: 1 });
    const mended = TextDocument.applyEdits(
      TextDocument.create(URI, 'report', 1, REPORT),
      edits as { range: Diagnostic['range']; newText: string }[],
    );
    expect(mended).toContain('（二）推进网格建设');
    open(client, mended, 'file:///reports/mended.report.md');
    expect(rulesOf(await published(client, 1, 'file:///reports/mended.report.md'))).not.toContain(
      'numbering/heading-sequence',
    );
    close(client);
  });

  it('are of the kinds that are asked for', async () => {
    open(client);
    const { range } = await slip();
    const kindsFor = async (only: string[]) =>
      new Set((await actionsFor(client, { range, only })).map(({ kind }) => kind));
    expect(await kindsFor(['quickfix'])).toEqual(new Set(['quickfix']));
    expect(await kindsFor([''])).toEqual(new Set(['quickfix']));
    expect(await kindsFor(['source.organizeImports'])).toEqual(new Set());
    close(client);
  });

  it('insert a section that is missing, anywhere in the report', async () => {
    open(client);
    const actions = await actionsFor(client, { range: rangeAt(9, 0) });
    expect(actions.map(({ title }) => title)).toContainEqual(expect.stringMatching(/^插入“.*问题.*”/));
    close(client);
  });

  it('are edits by address for a client that knows no versions', async () => {
    const { codeAction } = RICH.textDocument ?? {};
    const older = await connect({ capabilities: { textDocument: codeAction ? { codeAction } : {} } });
    open(older);
    const [action] = await actionsFor(older, { range: rangeAt(6, 1) });
    expect(Object.keys(action?.edit?.changes ?? {})).toEqual([URI]);
    await older.leave();
  });

  it('are not offered to a client that knows commands only', async () => {
    const plain = await connect({ capabilities: PLAIN });
    expect(plain.introduction.capabilities.codeActionProvider).toBeUndefined();
    await plain.leave();
  });
});
