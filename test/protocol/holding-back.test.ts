import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { PULLING, RICH } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import {
  edit,
  lastPublished,
  open,
  published,
  rangeAt,
  rulesOf,
  settle,
  timesPublished,
  URI,
} from './report';

const TEXT = '围绕中心\n走访*户。\n';
const UNPAIRED = 'punctuation/unpaired';

/** Types the beginning of a quotation, and a mask so that there is something to send. */
const typeQuotation = (client: TestClient): void =>
  edit(client, 2, [{ range: rangeAt(0, 2, 4), text: '“*平安' }]);

describe('findings that only say that a line is not finished', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await connect({ capabilities: RICH });
    open(client, TEXT);
    await published(client, 1);
    typeQuotation(client);
  });
  afterEach(() => client.leave());

  it('are held back while it is written, and told once the writer pauses', async () => {
    const typed = await published(client, 2);
    expect(rulesOf(typed)).not.toContain(UNPAIRED);
    const sent = timesPublished(client);
    await expect.poll(() => timesPublished(client), { timeout: 8_000 }).toBe(sent + 1);
    expect(rulesOf(lastPublished(client))).toContain(UNPAIRED);
  });

  it('are told when another line is written', async () => {
    await published(client, 2);
    edit(client, 3, [{ range: rangeAt(1, 2, 3), text: '12' }]);
    expect(rulesOf(await published(client, 3))).toContain(UNPAIRED);
  });

  it('are told when the writer saves, but not when the editor does so by itself', async () => {
    await published(client, 2);
    const sent = timesPublished(client);
    client.notify('textDocument/willSave', { textDocument: { uri: URI }, reason: 2 });
    await settle(client);
    expect(timesPublished(client)).toBe(sent);
    client.notify('textDocument/willSave', { textDocument: { uri: URI }, reason: 1 });
    await settle(client);
    expect(rulesOf(lastPublished(client))).toContain(UNPAIRED);
  });

  it('are told at once when the report is opened', async () => {
    const uri = 'file:///reports/unfinished.report.md';
    open(client, '围绕“平安\n', uri);
    expect(rulesOf(await published(client, 1, uri))).toContain(UNPAIRED);
  });
});

describe('a client that asks for diagnostics', () => {
  const pull = (client: TestClient): Promise<DocumentDiagnosticReport> =>
    client.request('textDocument/diagnostic', { textDocument: { uri: URI } });
  const rulesPulled = async (client: TestClient): Promise<readonly unknown[]> => {
    const report = await pull(client);
    return report.kind === 'full' ? rulesOf(report.items) : [];
  };

  it('is told when to ask for what was held back', async () => {
    const client = await connect({ capabilities: PULLING });
    open(client, TEXT);
    await pull(client);
    typeQuotation(client);
    expect(await rulesPulled(client)).not.toContain(UNPAIRED);
    const asked = client.asked('workspace/diagnostic/refresh').length;
    await expect
      .poll(() => client.asked('workspace/diagnostic/refresh').length, { timeout: 8_000 })
      .toBe(asked + 1);
    expect(await rulesPulled(client)).toContain(UNPAIRED);
    await client.leave();
  });

  it('is told everything at once if it cannot be told later', async () => {
    const workspace = { ...PULLING.workspace, diagnostics: { refreshSupport: false } };
    const client = await connect({ capabilities: { ...PULLING, workspace } });
    open(client, TEXT);
    await pull(client);
    typeQuotation(client);
    expect(await rulesPulled(client)).toContain(UNPAIRED);
    await client.leave();
  });
});
