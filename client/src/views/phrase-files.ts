/** A phrase to insert. */
export interface Phrase {
  /** As a snippet. */
  readonly body: string;
  /** Its beginning as a reader sees it, on one line. */
  readonly shown: string;
  readonly description: string;
  /** What to type to have it. */
  readonly prefix: string;
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
  const shown = text
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{?\w+\}?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    body: text,
    shown: shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown,
    description,
    prefix: typeof prefix === 'string' ? prefix : (prefix[0] ?? ''),
  };
}
