import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport, Position } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { anyText, reportText } from '../fixture/arbitrary-report';
import { PULLING } from './capabilities';
import { connect, ErrorAnswer } from './client';
import type { TestClient } from './client';
import { close, edit, open } from './report';

const URIS = ['file:///a.report.md', 'untitled:b', 'file:///深 圳/c.report.md'] as const;

const REQUESTS = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/selectionRange',
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/codeAction',
  'textDocument/semanticTokens/full',
  'textDocument/formatting',
  'textDocument/rangeFormatting',
  'textDocument/semanticTokens/range',
  'textDocument/documentHighlight',
  'textDocument/references',
  'textDocument/inlayHint',
  'textDocument/diagnostic',
  'nigao/placeholders',
  'nigao/figures',
] as const;

/** What a client may do next. Offsets are taken modulo the length of the text; positions may lie outside it. */
const action = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), text: fc.oneof(reportText, anyText) }),
  fc.record({ kind: fc.constant('close' as const) }),
  fc.record({ kind: fc.constant('edit' as const), from: fc.nat(), length: fc.nat(6), text: anyText }),
  fc.record({
    kind: fc.constant('ask' as const),
    method: fc.constantFrom(...REQUESTS),
    line: fc.nat(40),
    character: fc.nat(120),
    isCancelled: fc.boolean(),
  }),
);
const session = fc.array(fc.tuple(fc.constantFrom(...URIS), action), { minLength: 60, maxLength: 120 });

type Session = typeof session extends fc.Arbitrary<infer S> ? S : never;

/** Does what the session says. Gives the texts of the documents left open, and the answers to what was asked. */
function play(client: TestClient, steps: Session) {
  const documents = new Map<string, TextDocument>();
  const answers: Promise<unknown>[] = [];
  for (const [uri, step] of steps) {
    const document = documents.get(uri);
    if (step.kind === 'ask') answers.push(ask(client, uri, step));
    else if (step.kind === 'open' && !document) {
      documents.set(uri, TextDocument.create(uri, 'report', 1, step.text));
      open(client, step.text, uri);
    } else if (step.kind === 'close' && document) {
      documents.delete(uri);
      close(client, uri);
    } else if (step.kind === 'edit' && document) {
      const start = step.from % (document.getText().length + 1);
      const range = { start: document.positionAt(start), end: document.positionAt(start + step.length) };
      const change = { range, text: step.text };
      documents.set(uri, TextDocument.update(document, [change], document.version + 1));
      edit(client, document.version, [change], uri);
    }
  }
  return { documents, answers };
}

function ask(
  client: TestClient,
  uri: string,
  step: {
    readonly method: string;
    readonly line: number;
    readonly character: number;
    readonly isCancelled: boolean;
  },
): Promise<unknown> {
  const position: Position = { line: step.line, character: step.character };
  const { id, answer } = client.begin(step.method, {
    textDocument: { uri },
    position,
    positions: [position],
    range: { start: { line: 0, character: 0 }, end: position },
    context: { diagnostics: [], includeDeclaration: true },
    options: { tabSize: 2, insertSpaces: true },
  });
  if (step.isCancelled) client.notify('$/cancelRequest', { id });
  // Cancelled, or about a text that has changed: an error that the protocol has for it is an answer too.
  return answer.catch((error: unknown) => {
    if (error instanceof ErrorAnswer && [-32800, -32801, -32802].includes(error.code)) return undefined;
    throw error;
  });
}

async function pull(client: TestClient, uri: string) {
  const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.kind === 'full' ? report.items : [];
}

describe('a client that does anything in any order', () => {
  it('is always answered, and in the end told what a fresh server tells of the same texts', async () => {
    await fc.assert(
      fc.asyncProperty(session, async (steps) => {
        const client = await connect({ capabilities: PULLING });
        const { documents, answers } = play(client, steps);
        await Promise.all(answers);
        const fresh = await connect({ capabilities: PULLING });
        for (const [uri, document] of documents) {
          open(fresh, document.getText(), uri);
          const isToldTheSame = async () =>
            isDeepStrictEqual(await pull(client, uri), await pull(fresh, uri));
          // What is held back while a line is written, and what needs words, is told a little later.
          await expect.poll(isToldTheSame, { timeout: 20_000, interval: 200 }).toBe(true);
        }
        expect(client.errorOutput()).toBe('');
        await Promise.all([client.leave(), fresh.leave()]);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 120_000);
});
