import { linePosition } from '../../server/src/command-line/positions';
import { SEVERITY_NAMES } from '../../server/src/rules/severity';
import { sourceExcerpt } from '../../server/src/command-line/check/source-excerpt';
import { lineAt, openReport } from '../../server/src/document/report-document';
import type { ReportDocument } from '../../server/src/document/report-document';
import type { Diagnostic } from '../../server/src/rules/checker';
import type { Fix, RelatedPlace } from '../../server/src/rules/rule';
import { SEVERITIES } from '../../server/src/rules/severity';
import type { Range } from '../../server/src/text/range';
import { changedLines } from './changed-lines';

/**
 * The findings of a report as a proofreader would want to read them, one block each: place, severity, rule and
 * message, the text with carets under it, the other places that take part, and what each fix would change.
 *
 * @param text the report the findings are of
 */
export function renderFindings(text: string, diagnostics: readonly Diagnostic[]): string {
  const document = openReport(text);
  const blocks = diagnostics.map((diagnostic) => findingBlock(text, document, diagnostic));
  return `${[summary(diagnostics), ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function summary(diagnostics: readonly Diagnostic[]): readonly string[] {
  if (diagnostics.length === 0) return ['未发现问题'];
  const counts = SEVERITIES.map((severity) => ({
    name: SEVERITY_NAMES[severity].zh,
    count: diagnostics.filter((one) => one.severity === severity).length,
  }));
  const list = counts.filter(({ count }) => count > 0).map(({ name, count }) => `${name} ${count}`);
  return [`${diagnostics.length} 处（${list.join('，')}）`];
}

function findingBlock(text: string, document: ReportDocument, found: Diagnostic): readonly string[] {
  return [
    `${placeOf(document, found.range)} ${SEVERITY_NAMES[found.severity].zh} ${found.rule} ${found.message.zh}`,
    ...excerptOf(document, found.range).map((line) => `    ${showBlanks(line)}`),
    ...(found.related ?? []).map((place) => relatedLine(document, place)),
    ...(found.fixes ?? []).flatMap((fix) => fixLines(text, document, fix)),
  ];
}

function relatedLine(document: ReportDocument, { range, message }: RelatedPlace): string {
  return `  → ${placeOf(document, range)} ${showBlanks(message.zh)}`;
}

const SAFETY = { safe: '可批量', suggested: '须确认' } as const;

function fixLines(text: string, document: ReportDocument, fix: Fix): readonly string[] {
  return [
    `  修复（${SAFETY[fix.safety]}）${showBlanks(fix.title.zh)}`,
    ...changedLines(text, document, fix.edits).map((line) => `    ${showBlanks(line)}`),
  ];
}

function excerptOf(document: ReportDocument, range: Range): readonly string[] {
  const { line, start, end } = lineAt(document, range.start);
  if (line.text === '') return [];
  return sourceExcerpt(line.text, { start: range.start - start, end: Math.min(range.end, end) - start });
}

/** Line and column count from one. */
function placeOf(document: ReportDocument, { start }: Range): string {
  const { line, character } = linePosition(document, start);
  return `${line + 1}:${character + 1}`;
}

/** A no-break space looks like any other; here it is a mark of the same width. */
function showBlanks(text: string): string {
  return text.replaceAll('\u00a0', '⍽');
}
