import type { Line } from '../../document/line';
import { trimBlanks } from '../../text/blanks';
import type { Range } from '../../text/range';
import { enclosedStretches } from './enclosing-marks';

/** Within a sentence. A comma between digits (1,000) parts nothing. */
const CLAUSE = /(?:[^，；：。！？,;!?]|(?<=\d),(?=\d))*(?:[，；：。！？,;!?]|$)/g;

/** With its mark, and with what closes after it. */
const SENTENCE = /[^。！？!?]*(?:[。！？!?]+[”’」』）)》】]*|$)/g;

const CLOSING_MARK = /[，；：。！？,;!?]$/;

/**
 * What a writer may mean at `offset` of a line that says something: the clause without its mark, the sentence with
 * it, the heading's title, the paragraph or table cell, and whatever stands in quotation marks or brackets. In no order.
 */
export function stretchesOfLine(line: Line, offset: number): readonly Range[] {
  const { prose, content, cells, head } = line;
  if (line.block === 'table') return [...enclosedStretches(prose, offset), ...cells];
  const clause = partAt(prose, content, CLAUSE, offset);
  const isMarked = clause.end > clause.start && CLOSING_MARK.test(prose.slice(clause.end - 1, clause.end));
  return [
    ...enclosedStretches(prose, offset),
    isMarked ? { start: clause.start, end: clause.end - 1 } : clause,
    partAt(prose, content, SENTENCE, offset),
    ...(head ? [head.title] : []),
    content,
  ];
}

/** The match of `part` that holds the character at `offset`; at the end of the range the last one. */
function partAt(text: string, within: Range, part: RegExp, offset: number): Range {
  const at = Math.max(within.start, Math.min(offset, within.end - 1));
  for (const match of text.slice(within.start, within.end).matchAll(part)) {
    const start = within.start + match.index;
    const end = start + match[0].length;
    if (at < end) return trimBlanks(text, { start, end });
  }
  return within;
}
