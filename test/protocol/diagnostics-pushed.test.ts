import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { PLAIN, RICH } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import {
  close,
  edit,
  open,
  published,
  rangeAt,
  REPORT,
  rulesOf,
  settle,
  textAt,
  timesPublished,
  URI,
} from './report';

describe('diagnostics that are sent', () => {
  let client: TestClient;
  beforeAll(async () => {
    client = await connect({ capabilities: RICH });
  });
  afterAll(() => client.leave());

  it('come with rule, severity, source and the version they are about', async () => {
    open(client, REPORT, URI, 5);
    const diagnostics = await published(client, 5);
    const slip = diagnostics.find(({ code }) => code === 'numbering/heading-sequence');
    expect(slip).toMatchObject({ severity: 1, source: 'nigao' });
    expect(slip && textAt(REPORT, slip.range)).toContain('（三）');
    expect(slip?.codeDescription?.href).toMatch(/^file:.*\/docs\/rules\/numbering\/heading-sequence\.md$/);
    const placeholders = diagnostics.filter(({ code }) => code === 'placeholder/unfilled');
    expect(placeholders.map(({ data }) => data as unknown)).toEqual([{ kind: 'count' }, { kind: 'percent' }]);
    close(client);
  });

  it('name the other places that take part', async () => {
    open(client);
    const slip = (await published(client, 1)).find(({ code }) => code === 'numbering/heading-sequence');
    const [related] = slip?.relatedInformation ?? [];
    expect(related?.location.uri).toBe(URI);
    expect(related && textAt(REPORT, related.location.range)).toContain('（一）');
    close(client);
  });

  it('are sent again only when they have changed', async () => {
    const uri = 'file:///reports/unchanged.report.md';
    open(client, '走访*户。\n', uri);
    await published(client, 1, uri);
    edit(client, 2, [{ range: rangeAt(1, 0), text: '好' }], uri);
    await settle(client, uri);
    edit(client, 3, [{ range: rangeAt(1, 1), text: '。' }], uri);
    await settle(client, uri);
    const before = timesPublished(client, uri);
    edit(client, 4, [{ range: rangeAt(1, 1), text: '，请审议' }], uri);
    await settle(client, uri);
    expect(timesPublished(client, uri)).toBe(before);
    edit(client, 5, [{ range: rangeAt(0, 0), text: '共' }], uri);
    expect((await published(client, 5, uri)).map(({ range }) => range)).toContainEqual(rangeAt(0, 3, 4));
    close(client, uri);
  });

  it('are sent for a document without a slip too, so that the client knows it was read', async () => {
    const uri = 'file:///reports/empty.report.md';
    open(client, '', uri);
    expect(await published(client, 1, uri)).toEqual([]);
    close(client, uri);
  });

  it('come back when a document is closed and opened again', async () => {
    const uri = 'file:///reports/again.report.md';
    open(client, '走访*户。', uri);
    await published(client, 1, uri);
    close(client, uri);
    open(client, '走访*户。', uri, 2);
    expect(rulesOf(await published(client, 2, uri))).toContain('placeholder/unfilled');
    close(client, uri);
  });

  it('grey out what need only be taken away', async () => {
    const uri = 'file:///reports/superfluous.report.md';
    open(client, '各部门要切 实履行职责。', uri);
    const stray = (await published(client, 1, uri)).find(({ code }) => code === 'punctuation/stray-space');
    expect(stray?.tags).toEqual([1]);
    close(client, uri);
  });
});

describe('diagnostics for a client that can show little', () => {
  it('leave out what it cannot show', async () => {
    const client = await connect({ capabilities: PLAIN });
    open(client);
    const diagnostics = await published(client, 1);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.filter((one) => 'relatedInformation' in one || 'tags' in one)).toEqual([]);
    await client.leave();
  });
});

describe('a document with more problems than are shown', () => {
  const text = ['一、总体情况', ...Array.from({ length: 30 }, () => '走访*户。'), '三、下步打算', ''].join(
    '\n',
  );

  it('shows the loudest, and at last how many more there are', async () => {
    const client = await connect({
      capabilities: RICH,
      answers: { 'workspace/configuration': () => [{ diagnostics: { maximum: 5 } }] },
    });
    open(client, text);
    const diagnostics = await published(client, 1);
    expect(diagnostics).toHaveLength(6);
    expect(rulesOf(diagnostics)).toContain('numbering/heading-sequence');
    expect(diagnostics.at(-1)).toMatchObject({ severity: 3, range: rangeAt(0, 0) });
    expect(diagnostics.at(-1)?.message).toMatch(/还有 \d+ 处问题未显示/);
    await client.leave();
  });

  it('shows a thousand unless told otherwise', async () => {
    const client = await connect({ capabilities: PLAIN });
    open(client, Array.from({ length: 1200 }, () => '走访*户。').join('\n'));
    expect(await published(client, 1)).toHaveLength(1001);
    await client.leave();
  });
});

describe('many changes at once', () => {
  it('end in the diagnostics of the last version', async () => {
    const client = await connect();
    open(client, '');
    for (let version = 2; version <= 41; version += 1) {
      edit(client, version, [{ range: rangeAt(0, (version - 2) * 5), text: '走访*户。' }]);
    }
    const { version, placeholders } = await client.request<{ version: number; placeholders: unknown[] }>(
      'nigao/placeholders',
      { textDocument: { uri: URI } },
    );
    expect([version, placeholders.length]).toEqual([41, 40]);
    await published(client, 41);
    const versions = client
      .heard<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
      .map((one) => one.version ?? 0);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    await client.leave();
  });
});
