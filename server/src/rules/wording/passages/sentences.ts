import type { Line } from '../../../document/line';
import { remembered } from '../../../document/remembered';
import { BLANK } from '../../../text/blanks';
import { contains } from '../../../text/range';
import type { Range } from '../../../text/range';

/** A sentence of a paragraph, without the mark that ends it. */
export interface Sentence {
  readonly range: Range;
  /** What it says, however it is spaced. */
  readonly text: string;
}

const BLANKS = new RegExp(BLANK, 'g');

/** Shorter sentences are said twice in good faith. */
const SHORTEST = 18;

const SENTENCE = /[^。！？；!?;\uFFFC]+/g;

/** The sentences of a line that are long enough to be compared; headings, leads and table rows have none. */
export const longSentencesOf = remembered((line: Line): readonly Sentence[] => {
  const { prose, block, content } = line;
  if (block !== 'paragraph' && block !== 'listItem') return [];
  if (content.end - content.start < SHORTEST) return [];
  return Array.from(prose.slice(0, content.end).matchAll(SENTENCE))
    .map((match) => sentenceOf(match, content.start))
    .filter(({ text }) => text.length >= SHORTEST && !REMARK.test(text))
    .filter(({ range }) => !isHeading(line, range));
});

/** （县林业局负责）: who is in charge may be the same of many things. */
const REMARK = /^[（(【〔][^（()）]*[）)】〕]$/;

function sentenceOf({ 0: written, index }: RegExpExecArray, contentStart: number): Sentence {
  const start = Math.max(contentStart, index + written.length - written.trimStart().length);
  const end = index + written.trimEnd().length;
  return { range: { start, end }, text: written.replace(BLANKS, '') };
}

function isHeading({ head, leadCandidate }: Line, range: Range): boolean {
  if (head && contains({ start: head.range.start, end: head.title.end }, range)) return true;
  return leadCandidate !== undefined && contains(leadCandidate, range);
}
