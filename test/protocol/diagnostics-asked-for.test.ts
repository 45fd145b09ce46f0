import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { PULLING } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import { close, edit, open, rangeAt, rulesOf, settle, timesPublished, URI } from './report';

function pull(client: TestClient, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return client.request('textDocument/diagnostic', {
    textDocument: { uri: URI },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });
}

async function pullInFull(client: TestClient) {
  const report = await pull(client);
  if (report.kind !== 'full' || report.resultId === undefined) throw new Error('expected a full report');
  return { resultId: report.resultId, items: report.items };
}

describe('diagnostics that the client asks for', () => {
  let client: TestClient;
  let severity: Record<string, string> = {};
  beforeAll(async () => {
    client = await connect({
      capabilities: PULLING,
      answers: { 'workspace/configuration': () => [{ rules: { severity } }] },
    });
  });
  afterAll(() => client.leave());

  it('are offered, and then not sent unasked', async () => {
    expect(client.introduction.capabilities.diagnosticProvider).toMatchObject({
      workspaceDiagnostics: false,
    });
    open(client);
    expect(rulesOf((await pullInFull(client)).items)).toContain('numbering/heading-sequence');
    await client.hear('nigao/placeholdersChanged');
    await settle(client);
    expect(timesPublished(client)).toBe(0);
    close(client);
  });

  it('are unchanged where they are, and in full where they are not', async () => {
    open(client, '走访*户。\n完毕。');
    const { resultId } = await pullInFull(client);
    expect(await pull(client, resultId)).toEqual({ kind: 'unchanged', resultId });
    edit(client, 2, [{ range: rangeAt(1, 0), text: '全部' }]);
    expect(await pull(client, resultId)).toEqual({ kind: 'unchanged', resultId });
    edit(client, 3, [{ range: rangeAt(0, 2, 3), text: '12' }]);
    expect(await pull(client, resultId)).toMatchObject({ kind: 'full' });
    close(client);
  });

  it('are asked for again after the settings have changed', async () => {
    open(client, '走访*户。');
    const before = await pullInFull(client);
    severity = { placeholder: 'off' };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await settle(client);
    expect(client.asked('workspace/diagnostic/refresh').length).toBeGreaterThan(0);
    expect(rulesOf(before.items)).toContain('placeholder/unfilled');
    expect(rulesOf((await pullInFull(client)).items)).not.toContain('placeholder/unfilled');
    severity = {};
    close(client);
  });

  it('are none for a document that is not open', async () => {
    expect(await pull(client)).toEqual({ kind: 'full', items: [] });
  });
});
