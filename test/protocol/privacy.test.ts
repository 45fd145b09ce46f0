import { describe, expect, it } from 'vitest';
import { RICH } from './capabilities';
import { connect } from './client';
import { edit, open, published, rangeAt, URI } from './report';

describe('the text of a report', () => {
  it('appears in no log, whatever goes wrong', async () => {
    const client = await connect({ capabilities: RICH, initialize: { trace: 'verbose' } });
    const secret = '涉密事项𠀀代号晨曦';
    open(client, `${secret}，走访*户。\n`.repeat(40));
    await published(client, 1);
    edit(client, 2, [{ range: rangeAt(0, 2, 3), text: secret }]);
    await client.request('textDocument/completion', {
      textDocument: { uri: URI },
      position: { line: 1, character: 4 },
    });
    await client
      .request('textDocument/codeAction', { textDocument: { uri: URI }, range: null })
      .catch(() => undefined);
    await published(client, 2);
    await client.leave();
    const logged = [
      client.errorOutput(),
      ...['window/logMessage', 'window/showMessage', '$/logTrace', 'telemetry/event'].flatMap((method) =>
        client.heard(method).map((params) => JSON.stringify(params)),
      ),
    ].join('\n');
    expect(logged).toContain('textDocument/codeAction');
    expect(logged).not.toContain('晨曦');
    expect(logged).not.toContain('走访');
  });
});
