import type { Diagnostic, PublishDiagnosticsParams, Range } from 'vscode-languageserver-protocol';
import type { TestClient } from './client';

/** The report most tests open: two slips, two placeholders, every kind of part. */
export const REPORT = [
  '城关街道2023年上半年工作总结',
  '',
  '上半年，街道围绕中心工作狠抓落实，现将有关情况总结如下。',
  '',
  '一、主要工作',
  '（一）狠抓矛盾调处。一是摸排到位。走访*户，排查隐患32处。二是化解及时。调处纠纷18起，成功率达*%。四是回访常态。',
  '（三）推进网格建设。配齐网格员，落实“三会一课”制度。',
  '',
  '二、下一步打算',
  '继续抓好各项工作落实。',
  '',
].join('\n');

export const URI = 'file:///reports/half-year.report.md';

export function open(client: TestClient, text = REPORT, uri = URI, version = 1): void {
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'report', version, text } });
}

export interface Change {
  readonly range?: Range;
  readonly text: string;
}

export function edit(
  client: TestClient,
  version: number,
  contentChanges: readonly Change[],
  uri = URI,
): void {
  client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
}

export function close(client: TestClient, uri = URI): void {
  client.notify('textDocument/didClose', { textDocument: { uri } });
}

/** The range between two places on one line, or at one of them. */
export function rangeAt(line: number, start: number, end = start): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

/** The diagnostics the server sends for a version. */
export async function published(
  client: TestClient,
  version: number,
  uri = URI,
): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await client.hear<PublishDiagnosticsParams>(
    'textDocument/publishDiagnostics',
    (params) => params.uri === uri && params.version === version,
  );
  return diagnostics;
}

/** Waits until the server has done all that it had to do so far. */
export async function settle(client: TestClient, uri = URI): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await client.request('nigao/placeholders', { textDocument: { uri } });
  }
}

/** How many times the diagnostics of a document were sent. */
export function timesPublished(client: TestClient, uri = URI): number {
  return client
    .heard<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
    .filter((one) => one.uri === uri).length;
}

/** The rules of diagnostics, in order. */
export function rulesOf(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}

/** The text of a range of one line. */
export function textAt(text: string, range: Range): string {
  return (text.split(/\r\n|\n|\r/)[range.start.line] ?? '').slice(range.start.character, range.end.character);
}
