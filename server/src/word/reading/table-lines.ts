import { greatest } from '../../text/ordered';
import type { XmlElement } from '../xml/xml-tree';
import { escapedCell } from './escaping';
import type { AutomaticNumber } from './numbering';
import { madeUp, trimmed } from './pieces';
import type { Piece } from './pieces';
import type { StoryBlock, StoryCell, StoryParagraph } from './story';

interface TableTools {
  readonly numberOf: (paragraph: XmlElement) => AutomaticNumber | undefined;
  readonly commentsOf: (paragraph: StoryParagraph) => readonly Piece[];
}

/** A line of a Markdown table; only rows of the Word table have a number. */
interface TableLine {
  readonly pieces: readonly Piece[];
  readonly row?: number;
}

type WrittenTable =
  | { readonly kind: 'table'; readonly lines: readonly TableLine[] }
  /** A table of one column only frames paragraphs. */
  | { readonly kind: 'frame'; readonly blocks: readonly StoryBlock[] };

/** Writes a table as Markdown: its first row is the head, every row has as many cells as the widest. */
export function tableLines(
  { rows }: Extract<StoryBlock, { kind: 'table' }>,
  tools: TableTools,
): WrittenTable {
  const columns = greatest(rows.map((row) => row.reduce((sum, { span }) => sum + span, 0)));
  if (columns < 2) {
    return { kind: 'frame', blocks: rows.flatMap((row) => row.flatMap(({ blocks }) => blocks)) };
  }
  const lines = rows.map((row, i): TableLine => ({ pieces: rowPieces(row, columns, tools), row: i + 1 }));
  const delimiter = { pieces: [madeUp(`|${' --- |'.repeat(columns)}`)] };
  return { kind: 'table', lines: [...lines.slice(0, 1), delimiter, ...lines.slice(1)] };
}

function rowPieces(row: readonly StoryCell[], columns: number, tools: TableTools): readonly Piece[] {
  const cells = row.flatMap((cell): readonly (readonly Piece[])[] => [
    cell.isContinued ? [] : cellPieces(cell, tools),
    ...Array<readonly Piece[]>(cell.span - 1).fill([]),
  ]);
  const missing = Array<readonly Piece[]>(Math.max(0, columns - cells.length)).fill([]);
  const filled = [...cells, ...missing].slice(0, columns);
  return [madeUp('|'), ...filled.flatMap((cell) => [madeUp(' '), ...cell, madeUp(' |')])];
}

function cellPieces({ blocks }: StoryCell, tools: TableTools): readonly Piece[] {
  const comments = paragraphsOf(blocks).flatMap((paragraph) => tools.commentsOf(paragraph));
  return [...escapedCell(onOneLine(blocks, tools.numberOf)), ...comments];
}

/** What blocks say where there is room for one line only: in the cell of a table, in a note. */
export function onOneLine(blocks: readonly StoryBlock[], numberOf: TableTools['numberOf']): readonly Piece[] {
  const lines = blocks.flatMap((block) => linesOf(block, numberOf)).map(trimmed);
  return joined(lines.filter((line) => line.length > 0));
}

function linesOf(block: StoryBlock, numberOf: TableTools['numberOf']): readonly (readonly Piece[])[] {
  if (block.kind === 'table') {
    return block.rows.flatMap((row) =>
      row.flatMap((cell) => cell.blocks.flatMap((one) => linesOf(one, numberOf))),
    );
  }
  const number = numberOf(block.element);
  const [first = [], ...others] = block.lines;
  const numbered = number?.kind === 'number' ? [madeUp(number.text), ...first] : first;
  return [numbered, ...others, ...block.boxes.flatMap((one) => linesOf(one, numberOf))];
}

function paragraphsOf(blocks: readonly StoryBlock[]): readonly StoryParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block, ...paragraphsOf(block.boxes)]
      : block.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/** Chinese goes on without a blank where a line of a cell ends; anything else is parted by one. */
function joined(lines: readonly (readonly Piece[])[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const line of lines) {
    const left = result.at(-1)?.text ?? '';
    const isChinese =
      /[\p{Script=Han}，。、；：）”]$/u.test(left) && /^[\p{Script=Han}（“]/u.test(line[0]?.text ?? '');
    if (left !== '' && !isChinese) result.push(madeUp(' '));
    for (const piece of line) result.push(piece);
  }
  return result;
}
