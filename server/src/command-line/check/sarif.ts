import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReportDocument } from '../../document/report-document';
import type { Diagnostic } from '../../rules/checker';
import { rules } from '../../rules/registry.generated';
import type { Fix, Rule, Severity } from '../../rules/rule';
import type { Language } from '../../text/language';
import type { Range } from '../../text/range';
import { linePositions } from '../positions';
import type { FileProblem } from '../report-files';
import { otherPlaces } from './check-format';
import type { CheckedFile, CheckFormat, CheckTotals } from './check-format';

/** A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS), one result a line. */
export function sarifFormat(language: Language, version: string): CheckFormat {
  return {
    head: () => `${openRun(language, version)},"results":[\n`,
    file: (file) => file.diagnostics.map((one) => JSON.stringify(result(file, one, language))).join(',\n'),
    between: ',\n',
    foot: (totals) => `\n],"invocations":[${JSON.stringify(invocation(totals, language))}]}]}\n`,
  };
}

/** The log up to its results, which follow file by file. */
function openRun(language: Language, version: string): string {
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' };
  const run = {
    tool: {
      driver: { name: 'Nigao', version, language, rules: rules.map((rule) => ruleJson(rule, language)) },
    },
    columnKind: 'utf16CodeUnits',
  };
  return `${JSON.stringify(log).slice(0, -1)},"runs":[${JSON.stringify(run).slice(0, -1)}`;
}

const LEVELS: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

function ruleJson({ id, title, explanation, severity }: Rule, language: Language) {
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: explanation[language] },
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
  };
}

function result(file: CheckedFile, diagnostic: Diagnostic, language: Language) {
  const { rule, severity, range, message, fixes } = diagnostic;
  const others = otherPlaces(file, diagnostic);
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message[language] },
    locations: [location(file, range)],
    ...(others.length > 0
      ? {
          relatedLocations: others.map((place, id) => ({
            id,
            ...location(place, place.range),
            message: { text: place.message[language] },
          })),
        }
      : {}),
    ...(fixes ? { fixes: fixes.map((fix) => fixJson(file, fix, language)) } : {}),
  };
}

function location({ path: file, document }: Pick<CheckedFile, 'path' | 'document'>, at: Range) {
  return { physicalLocation: { artifactLocation: artifact(file), region: region(document, at) } };
}

function fixJson({ path: file, document }: CheckedFile, { title, edits }: Fix, language: Language) {
  return {
    description: { text: title[language] },
    artifactChanges: [
      {
        artifactLocation: artifact(file),
        replacements: edits.map(({ range, newText }) => ({
          deletedRegion: region(document, range),
          insertedContent: { text: newText },
        })),
      },
    ],
  };
}

/** A relative path stays relative, so that a log can be read on another machine. */
function artifact(file: string) {
  if (path.isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split(path.sep).map(encodeURIComponent).join('/') };
}

/** Lines and columns count from one. */
function region(document: ReportDocument, range: Range) {
  const { start, end } = linePositions(document, range);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    charOffset: range.start,
    charLength: range.end - range.start,
  };
}

function invocation({ problems, configurationProblems }: CheckTotals, language: Language) {
  const notification = ({ path: file, line, message }: FileProblem) => ({
    level: 'error',
    message: { text: message[language] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(file),
          ...(line === undefined ? {} : { region: { startLine: line + 1 } }),
        },
      },
    ],
  });
  return {
    executionSuccessful: problems.length + configurationProblems.length === 0,
    toolExecutionNotifications: problems.map(notification),
    toolConfigurationNotifications: configurationProblems.map(notification),
  };
}
