import { describe, expect, it } from 'vitest';
import type { ConfigurationParams, RegistrationParams } from 'vscode-languageserver-protocol';
import { PLAIN, RICH } from './capabilities';
import { connect } from './client';
import { open, published, rulesOf, settle } from './report';

const TEXT = '走访*户。';
const NORTH = 'file:///north/summary.report.md';
const SOUTH = 'file:///south/summary.report.md';

describe('a client that can be asked for settings', () => {
  it('is asked for each document, so that every folder has its own', async () => {
    const client = await connect({
      capabilities: RICH,
      answers: {
        'workspace/configuration': ({ items }: ConfigurationParams) =>
          items.map(({ scopeUri }) =>
            scopeUri?.startsWith('file:///north/') ? { rules: { severity: { placeholder: 'error' } } } : {},
          ),
      },
    });
    open(client, TEXT, NORTH);
    open(client, TEXT, SOUTH);
    const severities = async (uri: string) =>
      (await published(client, 1, uri))
        .filter(({ code }) => code === 'placeholder/unfilled')
        .map(({ severity }) => severity);
    expect(await severities(NORTH)).toEqual([1]);
    expect(await severities(SOUTH)).toEqual([2]);
    await client.leave();
  });

  it('is asked once for a document, and again when it says that something has changed', async () => {
    let section: object = {};
    const client = await connect({
      capabilities: RICH,
      answers: { 'workspace/configuration': () => [section] },
    });
    open(client, TEXT, NORTH);
    await published(client, 1, NORTH);
    await settle(client, NORTH);
    expect(client.asked('workspace/configuration')).toHaveLength(1);
    section = { rules: { severity: { 'placeholder/unfilled': 'hint' } } };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.hear('textDocument/publishDiagnostics', (params: { diagnostics: { severity: number }[] }) =>
      params.diagnostics.some(({ severity }) => severity === 4),
    );
    expect(client.asked('workspace/configuration')).toHaveLength(2);
    await client.leave();
  });

  it('is asked to tell of changes', async () => {
    const client = await connect({ capabilities: RICH });
    open(client, TEXT, NORTH);
    await settle(client, NORTH);
    const registered = client
      .asked('client/registerCapability')
      .flatMap((params) => (params as RegistrationParams).registrations.map(({ method }) => method));
    expect(registered).toEqual(['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
    await client.leave();
  });

  it('that refuses to answer gets the default settings', async () => {
    const client = await connect({
      capabilities: RICH,
      answers: { 'workspace/configuration': () => 'no list' },
    });
    open(client, TEXT, NORTH);
    expect(rulesOf(await published(client, 1, NORTH))).toContain('placeholder/unfilled');
    await client.leave();
  });
});

describe('a client that cannot be asked', () => {
  it('sends its settings, and they hold for all documents', async () => {
    const client = await connect({ capabilities: PLAIN });
    client.notify('workspace/didChangeConfiguration', {
      settings: { nigao: { rules: { severity: { 'placeholder/unfilled': 'off' } } } },
    });
    open(client, TEXT, NORTH);
    expect(rulesOf(await published(client, 1, NORTH))).not.toContain('placeholder/unfilled');
    await client.leave();
  });
});

describe('settings that say nothing', () => {
  const section = {
    rules: { severity: { 'number/luck': 'error', placeholder: 'deafening' } },
    diagnostics: { maximum: -1 },
  };

  it.each([
    ['zh-cn', /不是规则或规则类别/],
    ['en', /neither rules nor families/],
  ])('are told of once each, in the language of the editor (%s)', async (locale, expected) => {
    const client = await connect({
      capabilities: RICH,
      initialize: { locale },
      answers: { 'workspace/configuration': () => [section] },
    });
    open(client, TEXT, NORTH);
    open(client, TEXT, SOUTH);
    expect(rulesOf(await published(client, 1, SOUTH))).toContain('placeholder/unfilled');
    const messages = client
      .heard<{ type: number; message: string }>('window/showMessage')
      .map(({ message }) => message);
    expect(messages).toHaveLength(3);
    expect(messages[0]).toContain('placeholder');
    expect(messages[1]).toMatch(expected);
    expect(messages[2]).toContain('nigao.diagnostics.maximum');
    // A value may hold a link that a notification would follow.
    expect(messages.join()).not.toMatch(/luck|deafening/);
    await client.leave();
  });
});
