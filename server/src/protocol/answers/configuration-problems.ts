import { DiagnosticSeverity } from 'vscode-languageserver/node';
import type { Connection, Diagnostic } from 'vscode-languageserver/node';
import type { CheckedFile } from '../../configuration/workspace-configuration';
import type { Language } from '../../text/language';
import { uriOf } from '../addresses';
import { SOURCE } from '../convert/diagnostics';

/** Shows what is wrong in configuration files and glossaries, on those files, for as long as a report needs them. */
interface ConfigurationProblems {
  /** The files that an open report depends on. */
  readonly show: (report: string, files: readonly CheckedFile[]) => void;
  readonly forget: (report: string) => void;
}

export function createConfigurationProblems(
  connection: Connection,
  language: Language,
): ConfigurationProblems {
  const filesOf = new Map<string, readonly CheckedFile[]>();
  const sent = new Map<string, string>();
  const update = () => {
    const now = new Map<string, readonly Diagnostic[]>();
    for (const file of [...filesOf.values()].flat()) now.set(uriOf(file.file), toDiagnostics(file, language));
    for (const uri of new Set([...sent.keys(), ...now.keys()])) send(uri, now.get(uri) ?? []);
  };
  const send = (uri: string, diagnostics: readonly Diagnostic[]) => {
    const said = JSON.stringify(diagnostics);
    if ((sent.get(uri) ?? '[]') === said) return;
    if (diagnostics.length > 0) sent.set(uri, said);
    else sent.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  };
  return {
    show: (report, files) => {
      filesOf.set(report, files);
      update();
    },
    forget: (report) => {
      if (filesOf.delete(report)) update();
    },
  };
}

/** Each marks what its line says, without the indent. */
function toDiagnostics({ text, problems }: CheckedFile, language: Language): readonly Diagnostic[] {
  const lines = text.split(/\r\n|\n|\r/);
  return problems.map(({ line, message }) => {
    const said = lines[line] ?? '';
    return {
      range: {
        start: { line, character: said.length - said.trimStart().length },
        end: { line, character: said.trimEnd().length },
      },
      severity: DiagnosticSeverity.Error,
      source: SOURCE,
      message: message[language],
    };
  });
}
