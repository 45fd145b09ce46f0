import { renderSkeleton } from './skeleton';
import type { ReportKind } from './types';

/** An entry of a VS Code snippet file. */
export interface Snippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/**
 * Text as a snippet in the syntax of VS Code and LSP: `$`, `}` and `\` escaped, every `*` a tab stop that stays `*`
 * until it is typed over.
 */
export function toSnippet(text: string): string {
  return withTabStops(escapeSnippet(text), 1);
}

/**
 * A phrase as such a snippet. Its last place is the last stop too, so that the caret need not go to the end of the
 * phrase before it leaves it.
 */
export function phraseSnippet(text: string): string {
  const snippet = toSnippet(text);
  const places = text.split('*').length - 1;
  return places === 0 ? snippet : snippet.replace(`\${${places}:*}`, '${0:*}');
}

/** The skeletons of all kinds as the content of a snippet file: the unit and the next year are asked for once. */
export function skeletonSnippets(kinds: readonly ReportKind[]): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(kinds.map((kind) => [`${kind.name.zh}框架`, skeletonSnippet(kind)]));
}

/** Stand-ins for what is asked for once, from the private use area: they occur in no text. */
const unit = '\uE000';
const year = '\uE001';
const nextYear = '\uE002';

function skeletonSnippet(kind: ReportKind): Snippet {
  const text = renderSkeleton(kind, { unit, year, nextYear }).trimEnd();
  const askedOnce = [unit, nextYear].filter((standIn) => text.includes(standIn));
  const body = askedOnce
    .reduce(
      (filled, standIn, index) => filled.replaceAll(standIn, `\${${index + 1}:*}`),
      withTabStops(escapeSnippet(text), askedOnce.length + 1),
    )
    .replaceAll(year, '${CURRENT_YEAR}');
  return {
    scope: 'report',
    prefix: kind.prefixes,
    body: `${body}$0`.split('\n'),
    description: `${kind.name.zh}：整篇框架`,
  };
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}

function withTabStops(escaped: string, first: number): string {
  let next = first;
  return escaped.replaceAll('*', () => `\${${next++}:*}`);
}
