import type { Diagnostic } from '../../rules/checker';
import type { Severity } from '../../rules/rule';
import type { Language } from '../../text/language';
import { linePositions } from '../positions';
import { otherPlaces } from './check-format';
import type { CheckedFile, CheckFormat, PlaceInFile } from './check-format';

/** Workflow commands of GitHub Actions, which show each problem as an annotation of the changed file. */
export function githubFormat(language: Language): CheckFormat {
  return {
    head: () => '',
    file: (file) => file.diagnostics.map((one) => annotation(file, one, language)).join(''),
    between: '',
    foot: () => '',
  };
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function annotation(file: CheckedFile, diagnostic: Diagnostic, language: Language): string {
  const { path, document } = file;
  const { rule, severity, range, message } = diagnostic;
  const { start, end } = linePositions(document, range);
  const properties = {
    file: path,
    line: start.line + 1,
    col: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    title: rule,
  };
  // An annotation has one place; the others are told as lines of its message.
  const others = otherPlaces(file, diagnostic).map((place) => placeLine(place, language));
  const text = [message[language], ...others].join('\n');
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeMessage(text)}\n`;
}

function placeLine({ path, document, range, message }: PlaceInFile, language: Language): string {
  const { start } = linePositions(document, range);
  return `→ ${path}:${start.line + 1}:${start.character + 1} ${message[language]}`;
}

function escapeMessage(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
