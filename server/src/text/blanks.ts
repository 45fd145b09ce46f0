import type { Range } from './range';

/**
 * The spaces seen in real files: U+0020, tab, U+00A0 (Word's fixed space), U+2000–U+200A (U+2002 from the web),
 * U+202F, U+3000 (the Chinese indent), and the byte order mark some editors leave in the text.
 */
export const BLANK = '[ \\t\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff]';

const LEADING = new RegExp(`^${BLANK}+`);
const TRAILING = new RegExp(`(?<!${BLANK})${BLANK}+$`);
const ENDS_IN_BLANK = new RegExp(`${BLANK}$`);

/** `range` of `text` without blanks at either side. */
export function trimBlanks(text: string, range: Range): Range {
  const part = text.slice(range.start, range.end);
  const lead = LEADING.exec(part)?.[0].length ?? 0;
  if (lead === part.length) return { start: range.start, end: range.start };
  // The last character is looked at first: an unanchored /x+$/ walks every run of blanks in a long line.
  const trail = ENDS_IN_BLANK.test(part) ? (TRAILING.exec(part)?.[0].length ?? 0) : 0;
  return { start: range.start + lead, end: range.end - trail };
}
