import { describe, expect, it } from 'vitest';
import type { InitializeParams } from 'vscode-languageserver-protocol';
import { connect } from './client';
import { open, published } from './report';

/** The message about an unfilled number, in the language these parameters ask for. */
async function messageFor(initialize: Partial<InitializeParams>): Promise<string> {
  const client = await connect({ initialize });
  open(client, '走访*户。');
  const diagnostics = await published(client, 1);
  await client.leave();
  const message = diagnostics.find(({ code }) => code === 'placeholder/unfilled')?.message ?? '';
  return typeof message === 'string' ? message : message.value;
}

describe('the language of messages', () => {
  it('is Chinese where nobody says otherwise', async () => {
    expect(await messageFor({})).toMatch(/\p{Script=Han}/u);
  });

  it('is that of the client', async () => {
    expect(await messageFor({ locale: 'en-US' })).not.toMatch(/\p{Script=Han}/u);
    expect(await messageFor({ locale: 'zh-tw' })).toMatch(/\p{Script=Han}/u);
  });

  it('is that of the editor, where the extension names it', async () => {
    expect(await messageFor({ locale: 'de', initializationOptions: { locale: 'zh-cn' } })).toMatch(
      /\p{Script=Han}/u,
    );
  });
});
