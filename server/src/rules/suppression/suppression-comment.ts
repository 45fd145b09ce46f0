import type { Range } from '../../text/range';

/** Every comment that suppresses begins with this word; a text without it needs no second look. */
export const SUPPRESSION_WORD = 'nigao-ignore';

/** What a suppression is for: one line, the whole file, or everything from a start to an end. */
type SuppressionForm = 'line' | 'file' | 'start' | 'end';

/** A rule id or a family as a comment names it; the range is relative to the comment. */
export interface NamedRule {
  readonly name: string;
  readonly range: Range;
}

/** What a comment says that begins with `nigao-ignore`. */
export interface SuppressionComment {
  /** The word it begins with, as written. */
  readonly word: string;
  /** Undefined when there is no such word. */
  readonly form: SuppressionForm | undefined;
  readonly names: readonly NamedRule[];
  /** Why; empty if not said. */
  readonly reason: string;
}

const FORMS: Readonly<Record<string, SuppressionForm>> = {
  'nigao-ignore': 'line',
  'nigao-ignore-file': 'file',
  'nigao-ignore-start': 'start',
  'nigao-ignore-end': 'end',
};

const COMMENT = /^<!--\s*(nigao-ignore[a-z-]*)([\s\S]*)-->$/;
const NAMES = /^(?:[\s、,，]*[a-z][a-z0-9/-]*)*/i;
const NAME = /[a-z][a-z0-9/-]*/gi;

/**
 * Reads a comment: `<!-- nigao-ignore number/rate、date: 口径不同 -->`. Names are separated by 、 or a comma, the reason
 * follows after a colon; both colons and both commas do.
 *
 * @param comment with its `<!--` and `-->`
 * @returns undefined for any other comment
 */
export function readSuppressionComment(comment: string): SuppressionComment | undefined {
  const read = COMMENT.exec(comment);
  if (!read) return undefined;
  const [, word = '', rest = ''] = read;
  const named = NAMES.exec(rest)?.[0] ?? '';
  const start = comment.length - '-->'.length - rest.length;
  return {
    word,
    form: FORMS[word],
    names: Array.from(named.matchAll(NAME), (match) => ({
      name: match[0].toLowerCase(),
      range: { start: start + match.index, end: start + match.index + match[0].length },
    })),
    reason: rest
      .slice(named.length)
      .replace(/^[\s:：,，、]+/, '')
      .trim(),
  };
}
