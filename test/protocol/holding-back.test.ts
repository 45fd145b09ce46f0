import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { openReport } from '../../server/src/document/report-document';
import { createHoldingBack } from '../../server/src/protocol/answers/patience';
import { diagnose } from '../fixture/diagnose';
import { PULLING, RICH } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import { edit, open, published, rangeAt, rulesOf, URI } from './report';

const TEXT = '围绕中心\n走访*户。\n';
const UNPAIRED = 'punctuation/unpaired';

const tellsUnpaired = ({ uri, version, diagnostics }: PublishDiagnosticsParams): boolean =>
  uri === URI && version === 2 && rulesOf(diagnostics).includes(UNPAIRED);

describe('holding back', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A writer who has opened a report and typed the beginning of a quotation. */
  function writer() {
    const released: string[] = [];
    const holding = createHoldingBack((uri) => released.push(uri));
    const shown = (text: string) =>
      holding
        .shown({ uri: URI, version: 1, document: openReport(text) }, diagnose(text))
        .map(({ rule }) => rule);
    shown(TEXT);
    return { holding, released, shown, typed: shown(TYPED) };
  }
  const TYPED = TEXT.replace('中心', '“平安');

  it('lasts while a line is written, until the writer has paused for four seconds', () => {
    const { released, shown, typed } = writer();
    expect(typed).not.toContain(UNPAIRED);
    vi.advanceTimersByTime(3_000);
    expect(shown(TYPED.replace('平安', '平安建'))).not.toContain(UNPAIRED);
    vi.advanceTimersByTime(3_999);
    expect(released).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(released).toEqual([URI]);
    expect(shown(TYPED.replace('平安', '平安建'))).toContain(UNPAIRED);
    vi.advanceTimersByTime(60_000);
    expect(released).toEqual([URI]);
  });

  it('is not drawn out by asking again for what is held back', () => {
    const { released, shown } = writer();
    vi.advanceTimersByTime(3_000);
    expect(shown(TYPED)).not.toContain(UNPAIRED);
    vi.advanceTimersByTime(1_000);
    expect(released).toEqual([URI]);
  });

  it('ends when it is released, and nothing is told of a document that is closed', () => {
    const first = writer();
    first.holding.release(URI);
    expect(first.released).toEqual([URI]);
    const second = writer();
    second.holding.forget(URI);
    vi.advanceTimersByTime(60_000);
    expect(second.released).toEqual([]);
  });
});

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
    expect(rulesOf(await published(client, 2))).not.toContain(UNPAIRED);
    await client.hear('textDocument/publishDiagnostics', tellsUnpaired);
  });

  it('are told when another line is written', async () => {
    await published(client, 2);
    edit(client, 3, [{ range: rangeAt(1, 2, 3), text: '12' }]);
    expect(rulesOf(await published(client, 3))).toContain(UNPAIRED);
  });

  it('are told when the writer saves', async () => {
    await published(client, 2);
    client.notify('textDocument/willSave', { textDocument: { uri: URI }, reason: 1 });
    await client.hear('textDocument/publishDiagnostics', tellsUnpaired);
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

  /** Asks whenever the server says that there may be something new, as it does for words too, until a rule is told. */
  const untilPulled = async (client: TestClient, rule: string): Promise<void> => {
    const timesTold = () => client.asked('workspace/diagnostic/refresh').length;
    for (let told = timesTold(); !(await rulesPulled(client)).includes(rule); told = timesTold()) {
      await expect.poll(timesTold, { timeout: 20_000 }).toBeGreaterThan(told);
    }
    expect(timesTold()).toBeGreaterThan(0);
  };

  it('is told when to ask for what was held back', async () => {
    const client = await connect({ capabilities: PULLING });
    open(client, TEXT);
    await pull(client);
    typeQuotation(client);
    expect(await rulesPulled(client)).not.toContain(UNPAIRED);
    await untilPulled(client, UNPAIRED);
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
