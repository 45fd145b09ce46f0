/** A pattern for paths, as shells have them. */
export interface Glob {
  /** The folder above everything that can match; empty for the current one. */
  readonly base: string;
  /** Whether a path with `/` between its parts matches. */
  readonly matches: (path: string) => boolean;
}

/**
 * Reads a pattern: `*` and `?` within a name, `**` over any number of folders, `{a,b}` and `[abc]`. For shells that
 * leave patterns to the program, as those of Windows do.
 *
 * @param pattern with `/` between its parts
 * @returns undefined for a plain path
 */
export function readGlob(pattern: string): Glob | undefined {
  if (!SPECIAL.test(pattern)) return undefined;
  const parts = pattern.split('/');
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => SPECIAL.test(part)),
  );
  const regExp = new RegExp(`^${parts.map(partSource).join('')}$`, 'u');
  return { base: fixed.join('/'), matches: (path) => regExp.test(path) };
}

const SPECIAL = /[*?{[]/;

/** The parts of one name that mean something: a set of characters, alternatives, wildcards. */
const TOKENS = /\[!?[^\]/]+\]|\{[^{}/]*\}|[*?]|[\s\S]/gu;

/** A part and the stroke after it, if it is not the last. */
function partSource(part: string, index: number, parts: readonly string[]): string {
  const isLast = index === parts.length - 1;
  if (part === '**') return isLast ? '.*' : '(?:[^/]+/)*';
  return (part.match(TOKENS) ?? []).map(tokenSource).join('') + (isLast ? '' : '/');
}

function tokenSource(token: string): string {
  if (token === '*') return '[^/]*';
  if (token === '?') return '[^/]';
  if (token.length > 1 && token.startsWith('{')) {
    const choices = token.slice(1, -1).split(',');
    return `(?:${choices.map((choice) => (choice.match(TOKENS) ?? []).map(tokenSource).join('')).join('|')})`;
  }
  if (token.length > 2 && token.startsWith('[')) {
    const isNegated = token.startsWith('[!');
    return `[${isNegated ? '^/' : ''}${token.slice(isNegated ? 2 : 1, -1).replace(/[\\\]^[]/g, '\\$&')}]`;
  }
  return token.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}
