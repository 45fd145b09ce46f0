import { cutBlocks } from '../../document/blocks';
import type { PlacedLine } from '../../document/line';
import { outlineOf } from '../../document/outline';
import type { OutlineNode } from '../../document/outline';
import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import type { WordSource } from '../../rules/checker';
import { contains, shift } from '../../text/range';
import type { Range } from '../../text/range';
import { stretchesOfLine } from './line-stretches';
import { wordAt } from './word-at';

/**
 * What a writer would select next, from the inside out: word, quoted or bracketed stretch, clause, item, sentence,
 * paragraph, sections, document. Each range holds the one before it and is longer; the last is the document.
 */
export function selectionRanges(
  document: ReportDocument,
  offset: number,
  words: WordSource,
): readonly Range[] {
  const placed = lineAt(document, offset);
  const { line, start, end } = placed;
  const at = Math.min(offset, end);
  const says = line.content.start < line.content.end;
  const word = wordAt(says ? line.prose : line.text, at - start, words);
  const inLine = says ? stretchesOfLine(line, at - start) : [];
  const isInParagraph = line.block !== 'table' && holds(line.content, at - start);
  return growing(word ? shift(word, start) : { start: at, end: at }, [
    ...inLine.map((range) => shift(range, start)),
    ...(isInParagraph ? [] : [{ start, end }]),
    ...blockAround(document, placed),
    ...partsAround(outlineOf(document), at, document.text),
    { start: 0, end: document.text.length },
  ]);
}

/** `first`, unless it is empty, then every range that holds the one before it; of two that cross the shorter. */
function growing(first: Range, candidates: readonly Range[]): readonly Range[] {
  const chain: Range[] = [];
  let last = first;
  for (const range of [first, ...[...candidates].sort((a, b) => lengthOf(a) - lengthOf(b))]) {
    if (!contains(range, last) || lengthOf(range) <= (chain.length > 0 ? lengthOf(last) : 0)) continue;
    chain.push(range);
    last = range;
  }
  return chain.length > 0 ? chain : [first];
}

function holds(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

/** The lines of the fence, comment, table or front matter around a line. */
function blockAround({ text, lines }: ReportDocument, { line, index }: PlacedLine): readonly Range[] {
  if (!['code', 'comment', 'frontMatter', 'table'].includes(line.block)) return [];
  const block = cutBlocks(text, lines).find(
    ({ firstLine, endLine }) => firstLine <= index && index < endLine,
  );
  const first = block && lines[block.firstLine];
  const last = block && lines[block.endLine - 1];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** The sections, leads and items around an offset, with their names. */
function partsAround(nodes: readonly OutlineNode[], offset: number, text: string): readonly Range[] {
  const node =
    nodes.find(({ range }) => range.start <= offset && offset < range.end) ?? nodeEndingAt(nodes, offset);
  if (!node) return [];
  const range = withoutLineEnds(text, node.range);
  return [
    ...(node.kind === 'item' ? [] : [node.name]),
    holds(range, offset) ? range : node.range,
    ...partsAround(node.children, offset, text),
  ];
}

function nodeEndingAt(nodes: readonly OutlineNode[], offset: number): OutlineNode | undefined {
  return nodes.find(({ range }) => range.end === offset);
}

function withoutLineEnds(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return { start, end: last };
}
