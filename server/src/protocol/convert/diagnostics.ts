import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver/node';
import type {
  Diagnostic as ProtocolDiagnostic,
  DiagnosticRelatedInformation,
} from 'vscode-languageserver/node';
import type { ReportDocument } from '../../document/report-document';
import type { Diagnostic } from '../../rules/checker';
import type { RuleId, Severity } from '../../rules/rule';
import { SEVERITIES } from '../../rules/severity';
import type { Bilingual } from '../../text/language';
import type { ClientSupport } from '../client-support';
import { toProtocolRange } from './positions';

/** What the editor shows as the origin of a problem. */
export const SOURCE = 'nigao';

/** The page that explains a rule, as an address an editor can open; undefined if it is not installed. */
export type DocumentationOf = (rule: RuleId) => string | undefined;

interface DiagnosticsContext {
  readonly uri: string;
  readonly document: ReportDocument;
  readonly client: ClientSupport;
  readonly documentationOf: DocumentationOf;
  /** Where another report lies that findings point into. */
  readonly addressOf: (document: ReportDocument) => string | undefined;
}

/**
 * The diagnostics as the client is told them: at most `maximum`, the quietest left out first, and then one
 * more to say how many are not shown.
 */
export function toProtocolDiagnostics(
  diagnostics: readonly Diagnostic[],
  maximum: number,
  context: DiagnosticsContext,
): ProtocolDiagnostic[] {
  const shown = severest(diagnostics, maximum).map((diagnostic) => toProtocolDiagnostic(diagnostic, context));
  const hidden = diagnostics.length - shown.length;
  return hidden > 0 ? [...shown, moreNotShown(hidden, context)] : shown;
}

const SEVERITY_NUMBER: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** At most `maximum` of the diagnostics, still in the order they stand. */
function severest(diagnostics: readonly Diagnostic[], maximum: number): readonly Diagnostic[] {
  if (diagnostics.length <= maximum) return diagnostics;
  const byLoudness = SEVERITIES.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
  const kept = new Set(byLoudness.slice(0, maximum));
  return diagnostics.filter((one) => kept.has(one));
}

function toProtocolDiagnostic(diagnostic: Diagnostic, context: DiagnosticsContext): ProtocolDiagnostic {
  const { rule, severity, range, message, data } = diagnostic;
  const { document, client } = context;
  const related = client.relatedInformation ? relatedInformation(diagnostic, context) : [];
  const href = client.codeDescription ? context.documentationOf(rule) : undefined;
  return {
    range: toProtocolRange(document, range),
    severity: SEVERITY_NUMBER[severity],
    code: rule,
    source: SOURCE,
    message: message[client.language],
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(data ? { data } : {}),
    ...(client.diagnosticTags && isSuperfluous(diagnostic) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** The other places that take part, those in this report first. */
function relatedInformation(
  { related = [], elsewhere = [] }: Diagnostic,
  { uri, document, client, addressOf }: DiagnosticsContext,
): DiagnosticRelatedInformation[] {
  const here = related.map((place) => ({ ...place, document, uri }));
  const there = elsewhere.flatMap((place) => {
    const address = addressOf(place.document);
    return address === undefined ? [] : [{ ...place, uri: address }];
  });
  return [...here, ...there].map((place) => ({
    location: { uri: place.uri, range: toProtocolRange(place.document, place.range) },
    message: place.message[client.language],
  }));
}

/** Whether the best way to fix a finding is to take it out and put nothing in its place. */
function isSuperfluous({ range, fixes }: Diagnostic): boolean {
  const edits = fixes?.[0]?.edits ?? [];
  return (
    edits.length > 0 &&
    edits.every((edit) => edit.newText === '') &&
    edits.some((edit) => edit.range.start <= range.start && edit.range.end >= range.end)
  );
}

/** At the head of the document, because what is left out stands anywhere in it. */
function moreNotShown(hidden: number, { document, client }: DiagnosticsContext): ProtocolDiagnostic {
  const message: Bilingual = {
    zh: `还有 ${hidden} 处问题未显示（可用设置 nigao.diagnostics.maximum 调整上限）`,
    en: `${hidden} more problems are not shown (the setting nigao.diagnostics.maximum raises the limit)`,
  };
  return {
    range: toProtocolRange(document, { start: 0, end: 0 }),
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: message[client.language],
  };
}
