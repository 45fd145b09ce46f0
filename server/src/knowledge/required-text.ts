import { least } from '../text/ordered';

/**
 * Strings of which a text must hold at least one for a regular expression to match in it, or undefined if nothing
 * can be said. Searching for them first, all patterns at once, saves running most patterns over most texts.
 *
 * @param source the source of a regular expression with the flag `u` and without `i`
 */
export function requiredText(source: string): readonly string[] | undefined {
  const reader: Reader = { source, at: 0 };
  const required = readAlternatives(reader);
  return reader.at === source.length ? required : undefined;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** Any of these strings must occur. */
type AnyOf = readonly string[];

/** `a|b`, up to the end or the bracket that closes the group. */
function readAlternatives(reader: Reader): AnyOf | undefined {
  const alternatives: (AnyOf | undefined)[] = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    alternatives.push(readSequence(reader));
  }
  return alternatives.some((one) => one === undefined) ? undefined : alternatives.flatMap((one) => one ?? []);
}

/** Of all that a sequence requires, what is rarest: the longest. */
function readSequence(reader: Reader): AnyOf | undefined {
  const required: AnyOf[] = [];
  let literal = '';
  const endLiteral = (): void => {
    if (literal !== '') required.push([literal]);
    literal = '';
  };
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source.charAt(reader.at))) {
    const atom = readAtom(reader);
    const times = readQuantifier(reader);
    if (atom.literal !== undefined && times !== 'maybe') literal += atom.literal;
    if (atom.literal === undefined || times !== 'once') endLiteral();
    if (atom.required && times !== 'maybe') required.push(atom.required);
  }
  endLiteral();
  return rarest(required);
}

function rarest(required: readonly AnyOf[]): AnyOf | undefined {
  const shortestOf = (any: AnyOf): number => least(any.map(({ length }) => length));
  return [...required].sort((a, b) => shortestOf(b) - shortestOf(a) || a.length - b.length)[0];
}

interface Atom {
  /** A character that stands for itself. */
  readonly literal?: string;
  /** What a group requires. */
  readonly required?: AnyOf | undefined;
}

function readAtom(reader: Reader): Atom {
  const character = String.fromCodePoint(reader.source.codePointAt(reader.at) ?? 0);
  reader.at += character.length;
  switch (character) {
    case '(':
      return readGroup(reader);
    case '[':
      skipClass(reader);
      return {};
    case '\\':
      skipEscape(reader);
      return {};
    case '.':
    case '^':
    case '$':
      return {};
    default:
      return { literal: character };
  }
}

/** A group counts for what is in it, a look ahead or after for nothing. */
function readGroup(reader: Reader): Atom {
  const opening = /^\?(?:[:=!]|<[=!]|<[^>]+>)/.exec(reader.source.slice(reader.at))?.[0] ?? '';
  reader.at += opening.length;
  const required = readAlternatives(reader);
  reader.at += 1;
  return /[=!]$/.test(opening) ? {} : { required };
}

function skipClass(reader: Reader): void {
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
    reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  }
  reader.at += 1;
}

/** `\d`, `\1`, `\p{…}`, `\u…`, `\k<…>` */
function skipEscape(reader: Reader): void {
  const rest = reader.source.slice(reader.at);
  const escape = /^(?:[pPu]\{[^}]*\}|u[0-9A-Fa-f]{4}|k<[^>]*>|x[0-9A-Fa-f]{2}|c[A-Za-z]|\d+|.)/su.exec(rest);
  reader.at += escape?.[0].length ?? 1;
}

/** Passes over a quantifier: whether what it follows stands once, several times or not at all. */
function readQuantifier(reader: Reader): 'once' | 'repeated' | 'maybe' {
  const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at));
  if (!quantifier) return 'once';
  reader.at += quantifier[0].length;
  return /^[?*]/.test(quantifier[0]) || quantifier[1] === '0' ? 'maybe' : 'repeated';
}
