import { splitLines } from '../text/lines';
import type { Range } from '../text/range';
import { analyseBlock, analyseLine } from './analyse-line';
import { cutBlocks } from './blocks';
import type { Block } from './blocks';
import { NO_FRONT_MATTER, readFrontMatter } from './front-matter';
import type { FrontMatter } from './front-matter';
import type { Line, PlacedLine } from './line';

/** An immutable snapshot of a report. Any string gives one. */
export interface ReportDocument {
  /** The whole text, as the editor or the file has it. */
  readonly text: string;
  readonly lines: readonly PlacedLine[];
  readonly frontMatter: FrontMatter;
  /** The analysed blocks by role and text, for the next snapshot to take over what has not changed. */
  readonly known: KnownBlocks;
}

type KnownBlocks = ReadonlyMap<string, readonly Line[]>;

/**
 * Analyses a report. Given the snapshot before, only blocks whose text was not in it are analysed; the result
 * is the same as without it.
 */
export function openReport(text: string, before?: ReportDocument): ReportDocument {
  const ranges = splitLines(text);
  const known = new Map<string, readonly Line[]>();
  const lines: PlacedLine[] = [];
  let frontMatter = NO_FRONT_MATTER;
  for (const block of cutBlocks(text, ranges)) {
    const own = ranges.slice(block.firstLine, block.endLine);
    placeBlock(text, block, own, before?.known, known, lines);
    if (block.kind === 'frontMatter') frontMatter = frontMatterOf(text, own);
  }
  return { text, lines, frontMatter, known };
}

function placeBlock(
  text: string,
  block: Block,
  ranges: readonly Range[],
  before: KnownBlocks | undefined,
  known: Map<string, readonly Line[]>,
  lines: PlacedLine[],
): void {
  const source = text.slice(ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0);
  const key = `${block.kind ?? ''}:${source}`;
  const analysed =
    known.get(key) ?? before?.get(key) ?? analyse(text, block, ranges, sameLine(before, known));
  known.set(key, analysed);
  ranges.forEach(({ start, end }, i) => {
    const line = analysed[i];
    if (line) lines.push({ line, index: block.firstLine + i, start, end });
  });
}

/**
 * A line that was there before, in a block that is now another, is the same object: an edit in one row of a table leaves
 * what is known of the others.
 */
function sameLine(
  before: KnownBlocks | undefined,
  known: Map<string, readonly Line[]>,
): (line: Line) => Line {
  return (line) => {
    const key = `line:${line.block}:${line.text}`;
    const candidates = [known, before].flatMap((blocks) => blocks?.get(key) ?? []);
    const same = candidates.find((one) => areEqual(one, line)) ?? line;
    known.set(key, [same]);
    return same;
  };
}

/** Of two lines of one text and one role. */
function areEqual(some: Line, other: Line): boolean {
  return some.prose === other.prose && JSON.stringify(some) === JSON.stringify(other);
}

function analyse(
  text: string,
  block: Block,
  ranges: readonly Range[],
  same: (line: Line) => Line,
): readonly Line[] {
  const texts = ranges.map(({ start, end }) => text.slice(start, end));
  return block.kind ? analyseBlock(texts, block.kind).map(same) : texts.map(analyseLine);
}

function frontMatterOf(text: string, ranges: readonly Range[]): FrontMatter {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return NO_FRONT_MATTER;
  const isClosed = text.startsWith('---', last.start);
  const yaml = text.slice(ranges[1]?.start ?? first.end, isClosed ? last.start : last.end);
  return readFrontMatter(yaml, { start: first.start, end: last.end });
}

/** The line that holds `offset`; the last one for an offset after the text. */
export function lineAt(document: ReportDocument, offset: number): PlacedLine {
  let low = 0;
  let high = document.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.lines[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = document.lines[low];
  if (!line) throw new Error('a document has at least one line');
  return line;
}
