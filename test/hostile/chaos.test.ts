import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { reportText, scrambledText } from '../fixture/arbitrary-report';
import { PULLING } from '../protocol/capabilities';
import { connect, ErrorAnswer } from '../protocol/client';
import type { TestClient } from '../protocol/client';
import { close, edit, open } from '../protocol/report';

/** `NIGAO_CHAOS=200000 npx vitest run test/hostile/chaos` takes half an hour. */
const MESSAGES = Number(process.env['NIGAO_CHAOS'] ?? (process.env['CI'] === 'true' ? 20_000 : 1500));

/** A sequence that is the same in every run (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const METHODS = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/diagnostic',
  'textDocument/semanticTokens/full',
  'textDocument/formatting',
  'textDocument/references',
  'nigao/placeholders',
  'nigao/nonsense',
] as const;

/** Cancelled, outdated, unknown method, wrong parameters. */
const FORESEEN = [-32800, -32801, -32802, -32601, -32602];

interface Draft {
  readonly uri: string;
  text: string;
  version: number;
}

describe('a client that sends anything in any order', () => {
  let client: TestClient;
  const next = numbersFrom(9704);
  const texts = fc.sample(fc.oneof(reportText, scrambledText), { numRuns: 60, seed: 9704 });
  // No position lies between the two halves of a line end.
  const anyText = (): string => (texts[next(texts.length)] ?? '').replaceAll('\r', '');
  const drafts: Draft[] = [];
  beforeAll(async () => {
    client = await connect({ capabilities: PULLING, answers: { 'workspace/configuration': () => [{}] } });
  });
  afterAll(() => client.leave());

  const begin = (): void => {
    const draft = { uri: `file:///chaos/${next(1e9)}.report.md`, text: anyText(), version: 1 };
    drafts.push(draft);
    open(client, draft.text, draft.uri);
  };

  const positionAt = (text: string, offset: number): { line: number; character: number } => {
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };

  const change = (draft: Draft): void => {
    const start = next(draft.text.length + 1);
    const end = Math.min(draft.text.length, start + next(12));
    const text = anyText().slice(0, next(20));
    draft.version += 1;
    const range = { start: positionAt(draft.text, start), end: positionAt(draft.text, end) };
    edit(client, draft.version, [{ range, text }], draft.uri);
    draft.text = draft.text.slice(0, start) + text + draft.text.slice(end);
  };

  const ask = (draft: Draft): Promise<unknown> => {
    const position = positionAt(draft.text, next(draft.text.length + 1));
    const method = METHODS[next(METHODS.length)] ?? METHODS[0];
    const { id, answer } = client.begin(method, {
      textDocument: { uri: draft.uri },
      position,
      context: { includeDeclaration: true },
      options: { tabSize: 2, insertSpaces: true },
    });
    if (next(10) === 0) client.notify('$/cancelRequest', { id });
    return answer;
  };

  const codeOf = (one: PromiseSettledResult<unknown>): number | undefined =>
    one.status === 'rejected' && one.reason instanceof ErrorAnswer ? one.reason.code : undefined;

  const diagnosticsOf = async (uri: string): Promise<readonly Diagnostic[]> => {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.kind === 'full' ? report.items : [];
  };

  /** What is said of a text may not depend on how it came about. */
  const compareWithFresh = async ({ uri, text }: Draft): Promise<void> => {
    const fresh = `file:///chaos/fresh-${next(1e9)}.report.md`;
    open(client, text, fresh);
    // What the writer is in the midst of is held back until the report is saved, and words come a little later.
    client.notify('textDocument/willSave', { textDocument: { uri }, reason: 1 });
    const here = async (): Promise<string> => JSON.stringify(await diagnosticsOf(uri)).replaceAll(uri, fresh);
    await expect
      .poll(async () => (await here()) === JSON.stringify(await diagnosticsOf(fresh)), { timeout: 20_000 })
      .toBe(true);
    close(client, fresh);
  };

  it(`answers every request, and keeps its texts, over ${MESSAGES} messages`, async () => {
    for (let i = 0; i < 3; i += 1) begin();
    let answers: Promise<unknown>[] = [];
    for (let sent = 0; sent < MESSAGES; sent += 1) {
      const draft = drafts[next(drafts.length)];
      const what = next(100);
      if (what < 30 && draft) change(draft);
      else if (what < 32) begin();
      else if (what < 34 && draft && drafts.length > 2) {
        drafts.splice(drafts.indexOf(draft), 1);
        close(client, draft.uri);
      } else if (draft) answers.push(ask(draft));
      if (answers.length < 100) continue;
      const settled = await Promise.allSettled(answers);
      answers = [];
      const codes = settled.filter(({ status }) => status === 'rejected').map(codeOf);
      expect(codes.filter((code) => code === undefined || !FORESEEN.includes(code))).toEqual([]);
    }
    await Promise.allSettled(answers);
    for (const draft of drafts) await compareWithFresh(draft);
    expect(client.process.exitCode).toBeNull();
    expect(client.errorOutput()).toBe('');
  }, 3_600_000);
});
