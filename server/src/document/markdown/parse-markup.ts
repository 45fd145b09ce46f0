import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Range } from '../../text/range';
import { NOT_PROSE } from '../line';
import type { BlockKind } from '../line';
import { remarkReport } from './remark-report';

/** What Markdown says of a piece of a report. Offsets are those of the piece. */
export interface Markup {
  readonly block: BlockKind;
  readonly depth?: number | undefined;
  /** As long as the piece, with everything that is not prose masked. Line ends are kept. */
  readonly prose: string;
  readonly asterisks: readonly Range[];
  readonly comments: readonly Range[];
  readonly cells: readonly Range[];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkReport).freeze();

/** The whole tree of a report, for whoever needs more than lines. */
function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

/** Whether a line holds nothing that Markdown could read as markup, so that it is a paragraph as it stands. */
export function isPlain(line: string): boolean {
  return !MARKUP.test(line);
}

const MARKUP = /[\\`_[\]<&#|~]|^\uFEFF?[ \t]*(?:[-+>]|$)/;

/** The markup of a plain line: what `parseMarkup` would say, without asking it. */
export function plainMarkup(line: string): Markup {
  const asterisks = runsOfAsterisks(line);
  return { block: 'paragraph', depth: undefined, prose: line, asterisks, comments: [], cells: [] };
}

function runsOfAsterisks(line: string): readonly Range[] {
  if (!line.includes('*')) return [];
  return Array.from(line.matchAll(/\*+/g), (run) => ({ start: run.index, end: run.index + run[0].length }));
}

/** Parses one block: a line, or the lines of a table, with remark. */
export function parseMarkup(piece: string): Markup {
  const collected = new Collector(piece);
  // remark drops a byte order mark and then counts every offset without it: a blank keeps the count.
  collected.visit(parseMarkdown(piece.replace(/^\uFEFF/, ' ')));
  return collected.markup();
}

/** Walks a tree once and notes what the report's own analysis needs. */
class Collector {
  private block: BlockKind = 'blank';
  private depth: number | undefined;
  private readonly visible: Range[] = [];
  private readonly asterisks: Range[] = [];
  private readonly comments: Range[] = [];
  private readonly cells: Range[] = [];

  constructor(private readonly piece: string) {}

  /** With a stack of its own: a line of ten thousand `>` nests as deep. */
  visit(root: Nodes): void {
    const waiting: Nodes[] = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      this.note(node, rangeOf(node));
      if ('children' in node && !this.isAddress(node))
        for (let i = node.children.length - 1; i >= 0; i -= 1) waiting.push(node.children[i] as Nodes);
    }
  }

  /** `<https://…>`: its text is the address itself. */
  private isAddress(node: Nodes): boolean {
    return node.type === 'link' && this.piece[rangeOf(node).start] === '<';
  }

  private note(node: Nodes, range: Range): void {
    switch (node.type) {
      case 'text':
        this.visible.push(range);
        break;
      case 'placeholder':
        this.visible.push(range);
        this.asterisks.push(range);
        break;
      case 'html':
        this.comments.push(range);
        break;
      case 'tableCell':
        // The node of a cell holds its bars and blanks too.
        this.cells.push(rangeOfChildren(node.children) ?? { start: range.end, end: range.end });
        break;
      default:
        this.noteBlock(node);
    }
  }

  private noteBlock(node: Nodes): void {
    const block = BLOCKS[node.type];
    if (!block || this.block !== 'blank') return;
    this.block = block;
    if (node.type === 'heading') this.depth = node.depth;
  }

  markup(): Markup {
    return {
      block: this.block,
      depth: this.depth,
      prose: masked(this.piece, this.visible),
      asterisks: this.asterisks,
      comments: this.comments,
      cells: this.cells,
    };
  }
}

/** The outermost block names the line; what it holds (a paragraph in a list item) does not rename it. */
const BLOCKS: Partial<Record<Nodes['type'], BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'listItem',
  blockquote: 'quote',
  table: 'table',
  thematicBreak: 'thematicBreak',
  code: 'code',
  yaml: 'frontMatter',
};

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function rangeOfChildren(children: readonly Nodes[]): Range | undefined {
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : undefined;
}

function masked(piece: string, visible: readonly Range[]): string {
  let prose = '';
  for (const range of visible) {
    prose += mask(piece.slice(prose.length, range.start)) + piece.slice(range.start, range.end);
  }
  return prose + mask(piece.slice(prose.length));
}

function mask(text: string): string {
  return text.replace(/[^\r\n]/g, NOT_PROSE);
}
