import type { Range } from '../../text/range';
import { NOT_PROSE } from '../line';
import { isPlain, parseMarkup, plainMarkup } from './parse-markup';
import type { Markup } from './parse-markup';

/** What Markdown says of the rows of a table, row by row. */
export function tableMarkup(rows: readonly string[]): readonly Markup[] {
  const head = rows.slice(0, 2);
  // Where header and delimiter row differ in their cells, it is no table after all.
  if (parseMarkup(head.join('\n')).block !== 'table') return parsedTogether(rows);
  const body = rows.slice(2).map(rowMarkup);
  const ownRows = body.filter((one) => one !== undefined);
  return ownRows.length === body.length ? [...parsedTogether(head), ...ownRows] : parsedTogether(rows);
}

/** The markup of a row by itself: remark takes a tenth of a millisecond for each cell. */
function rowMarkup(row: string): Markup | undefined {
  if (row.startsWith('\uFEFF')) return undefined;
  if (isPlain(row.replaceAll('|', ' '))) return plainRow(row);
  const parsed = parseMarkup(HEAD + row);
  const own = markupWithin(parsed, { start: HEAD.length, end: HEAD.length + row.length });
  return parsed.block === 'table' && own.cells.length > 0 ? own : undefined;
}

/** A table of which the row can be the third one: a row may have more cells than the header. */
const HEAD = '|甲|\n|-|\n';

function plainRow(row: string): Markup {
  const cells = cellsOf(row);
  let prose = '';
  for (const { start, end } of cells) prose += NOT_PROSE.repeat(start - prose.length) + row.slice(start, end);
  prose += NOT_PROSE.repeat(row.length - prose.length);
  return { ...plainMarkup(row), block: 'table', prose, cells };
}

/** What the cells say, without the blanks around it; an empty one is where the next bar stands, the last at the end. */
function cellsOf(row: string): readonly Range[] {
  const [first, last] = [indentOf(row), trimmedEnd(row)];
  const cells: Range[] = [];
  let start = row[first] === '|' ? first + 1 : first;
  while (start < last) {
    const bar = row.indexOf('|', start);
    const end = bar < 0 ? last : bar;
    const said = row.slice(start, end);
    const from = start + indentOf(said);
    const isLast = end >= last - 1;
    cells.push(
      from >= end ? emptyAt(isLast ? row.length : end) : { start: from, end: start + trimmedEnd(said) },
    );
    start = end + 1;
  }
  return cells;
}

function emptyAt(at: number): Range {
  return { start: at, end: at };
}

function indentOf(text: string): number {
  let at = 0;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

function trimmedEnd(text: string): number {
  let at = text.length;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1;
  return at;
}

/** Rows that end the table, such as a quotation, need remark to see them all. */
function parsedTogether(rows: readonly string[]): readonly Markup[] {
  const markup = parseMarkup(rows.join('\n'));
  const [asterisks, comments, cells] = [markup.asterisks, markup.comments, markup.cells].map(takenInOrder);
  let start = 0;
  return rows.map((row) => {
    const end = start + row.length;
    const own = {
      ...markup,
      asterisks: asterisks?.(end) ?? [],
      comments: comments?.(end) ?? [],
      cells: cells?.(end) ?? [],
    };
    const within = markupWithin(own, { start, end });
    start = end + 1;
    return within;
  });
}

/** Gives of ranges those up to an offset that have not been given yet. */
function takenInOrder(ranges: readonly Range[]): (end: number) => readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a.end - b.end);
  let next = 0;
  return (end) => {
    const from = next;
    while ((sorted[next]?.end ?? Infinity) <= end) next += 1;
    return sorted.slice(from, next);
  };
}

function markupWithin(markup: Markup, line: Range): Markup {
  const within = (ranges: readonly Range[]): readonly Range[] =>
    ranges
      .filter((range) => range.start >= line.start && range.end <= line.end)
      .map((range) => ({ start: range.start - line.start, end: range.end - line.start }));
  return {
    block: markup.block,
    prose: markup.prose.slice(line.start, line.end),
    asterisks: within(markup.asterisks),
    comments: within(markup.comments),
    cells: within(markup.cells),
  };
}
