import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { PULLING, RICH } from '../protocol/capabilities';
import { connect } from '../protocol/client';
import type { TestClient } from '../protocol/client';
import { close, edit, open, rangeAt, settle } from '../protocol/report';
import { makeFolder } from '../protocol/workspace-folder';
import type { WorkspaceFolder } from '../protocol/workspace-folder';

const report = (year: number, text: string): string =>
  `---\n单位: 城东镇\n期间: ${year}年上半年\n---\n${text}\n`;

const THIS_YEAR = report(2023, '全镇共调处纠纷132起，去年同期为110起。');
const LAST_YEAR = report(2022, '全镇共调处纠纷120起。');
const RULE = 'number/against-last-time';

describe('what is found in a report by way of another open one', () => {
  let folder: WorkspaceFolder;
  let client: TestClient;
  let uris: Readonly<Record<'now' | 'then', string>>;
  beforeEach(() => {
    folder = makeFolder();
    uris = { now: folder.uriOf('2023.report.md'), then: folder.uriOf('2022.report.md') };
  });
  afterEach(async () => {
    await client.leave();
    folder.clear();
  });

  const start = async (capabilities: typeof RICH): Promise<void> => {
    client = await connect({
      capabilities,
      initialize: { workspaceFolders: [{ uri: folder.uri, name: 'reports' }] },
    });
    open(client, THIS_YEAR, uris.now);
    await settle(client, uris.now);
  };

  /** Which of the figures that last year's report had at some time is told, in what the client was last sent. */
  const told = (): string | undefined => {
    const last = client
      .heard<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
      .findLast(({ uri }) => uri === uris.now);
    const found = last?.diagnostics.find(({ code }) => code === RULE);
    return found && ['120', '130'].find((figure) => JSON.stringify(found.message).includes(`${figure}起`));
  };

  const becomes = (figure: string | undefined): Promise<void> =>
    expect.poll(told, { timeout: 20_000 }).toBe(figure);

  it('is told anew as the other one opens, changes and closes', async () => {
    await start(RICH);
    await becomes(undefined);
    open(client, LAST_YEAR, uris.then);
    await becomes('120');
    edit(client, 2, [{ range: rangeAt(4, 7, 10), text: '110' }], uris.then);
    await becomes(undefined);
    edit(client, 3, [{ range: rangeAt(4, 7, 10), text: '130' }], uris.then);
    await becomes('130');
    close(client, uris.then);
    await becomes(undefined);
  });

  it('is told anew as the other one becomes the report of another year', async () => {
    await start(RICH);
    open(client, LAST_YEAR, uris.then);
    await becomes('120');
    edit(client, 2, [{ range: rangeAt(2, 4, 8), text: '2019' }], uris.then);
    await becomes(undefined);
  });

  it('is asked for anew by a client that asks', async () => {
    await start(PULLING);
    expect(client.introduction.capabilities.diagnosticProvider?.interFileDependencies).toBe(true);
    const before = client.asked('workspace/diagnostic/refresh').length;
    open(client, LAST_YEAR, uris.then);
    await expect
      .poll(() => client.asked('workspace/diagnostic/refresh').length, { timeout: 20_000 })
      .toBeGreaterThan(before);
    const pulled = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: uris.now },
    });
    expect(JSON.stringify(pulled)).toContain('120起');
  });
});
