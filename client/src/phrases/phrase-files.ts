/** A phrase to insert. */
export interface Phrase {
  /** As a snippet. */
  readonly body: string;
  /** Its beginning as a reader sees it, on one line. */
  readonly shown: string;
  readonly description: string;
  /** What to type to have it, the shortest way first. */
  readonly prefixes: readonly string[];
}

/** The phrases of one file. */
export interface PhraseGroup {
  /** The name of the file without folder and ending. */
  readonly id: string;
  /** Whether the writer has kept them. */
  readonly isOwn: boolean;
  readonly phrases: readonly Phrase[];
}

interface SnippetEntry {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description?: string;
}

/** Reads a snippet file as VS Code takes it. */
export function phrasesIn({ path, text }: { readonly path: string; readonly text: string }): PhraseGroup {
  const id = /([^/]+)\.code-snippets$/.exec(path)?.[1] ?? path;
  const entries = Object.values(JSON.parse(text) as Readonly<Record<string, SnippetEntry>>);
  return { id, isOwn: false, phrases: entries.map(toPhrase) };
}

const LONGEST_SHOWN = 80;

function toPhrase({ prefix, body, description = '' }: SnippetEntry): Phrase {
  const text = typeof body === 'string' ? body : body.join('\n');
  const shown = withoutStops(text).replace(/\s+/g, ' ').trim();
  return {
    body: endingAtLastPlace(text),
    shown: shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown,
    description,
    prefixes: typeof prefix === 'string' ? [prefix] : prefix,
  };
}

/** How many code units a snippet writes. */
export function shownLength(snippet: string): number {
  return withoutStops(snippet).replace(/\\([\\$}])/g, '$1').length;
}

function withoutStops(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{?\w+\}?/g, '');
}

/** The last place to fill in is the last stop, and not the end of the text, where nothing is to be written. */
function endingAtLastPlace(snippet: string): string {
  const text = snippet.replace(/\$0$/, '');
  const numbers = Array.from(text.matchAll(/\$\{?(\d+)/g), ([, number]) => Number(number));
  const last = Math.max(0, ...numbers);
  const isPlaceOfItsOwn = text.includes(`\${${last}:`) && numbers.filter((one) => one === last).length === 1;
  return isPlaceOfItsOwn ? text.replace(`\${${last}:`, '${0:') : snippet;
}
