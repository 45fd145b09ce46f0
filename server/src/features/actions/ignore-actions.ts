import type { ReportDocument } from '../../document/report-document';
import { acceptableWord } from '../../rules/accepted-words';
import type { Diagnostic } from '../../rules/checker';
import type { CodeAction } from './code-action';
import { ignoreComments } from './ignore-comments';

/** “Ignore here, because …” and “ignore in this file, because …” for findings; each comment is offered once. */
export function ignoreActions(
  document: ReportDocument,
  diagnostics: readonly Diagnostic[],
): readonly CodeAction[] {
  const offered = new Set<string>();
  return diagnostics.flatMap((diagnostic) =>
    ignoreComments(document, diagnostic)
      .filter(({ edits }) => isNew(JSON.stringify(edits), offered))
      .map(({ title, edits, reason }) => ({
        title,
        kind: 'quickfix' as const,
        edits,
        selected: reason,
        rule: diagnostic.rule,
        diagnostic,
      })),
  );
}

/** A word that could be accepted from now on, and a finding that this would silence. */
export interface AcceptableWord {
  readonly word: string;
  readonly diagnostic: Diagnostic;
}

/** The words that findings object to and that a writer may know better. */
export function acceptableWords(
  document: ReportDocument,
  diagnostics: readonly Diagnostic[],
): readonly AcceptableWord[] {
  const offered = new Set<string>();
  return diagnostics.flatMap((diagnostic) => {
    const word = acceptableWord(diagnostic, document);
    return word !== undefined && isNew(word, offered) ? [{ word, diagnostic }] : [];
  });
}

function isNew(one: string, offered: Set<string>): boolean {
  const isKnown = offered.has(one);
  offered.add(one);
  return !isKnown;
}
