import { shift } from '../text/range';
import type { Range } from '../text/range';
import type { EnumerationMarker } from './enumeration';
import { headingsOf, LEVEL_OF_ARTICLE } from './headings';
import type { PlacedHeading } from './headings';
import { leadsOf } from './leads';
import type { PlacedLine } from './line';
import { remembered } from './remembered';
import { lineAt } from './report-document';
import type { ReportDocument } from './report-document';
import { titleOf } from './title';
import { unnumberedHeadingsOf } from './unnumbered-headings';
import type { UnnumberedHeading } from './unnumbered-headings';

type OutlineKind = 'title' | 'heading' | 'item' | 'lead';

/** A part of a report: what it is called, where its name is and how far it reaches. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  /** 1 to 4; only headings have one, and of these not the divisions above 一、 nor those without a number. */
  readonly level?: number | undefined;
  /** As written, without brackets and marks; 第一章 for a division. Leads and the title have none. */
  readonly ordinal?: string | undefined;
  /** As written, masks included. */
  readonly title: string;
  /** From its ordinal to the end of all it heads. Always holds `name`. */
  readonly range: Range;
  /** The ordinal and the title. */
  readonly name: Range;
  readonly children: readonly OutlineNode[];
}

/** The structure of a report: headings, the leads under them, the items within paragraphs. */
export const outlineOf = remembered((document: ReportDocument): readonly OutlineNode[] => {
  const flat = flatNodes(document);
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (const node of flat) {
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= node.rank) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    if (node.kind !== 'title') open.push(node);
  }
  closeRanges(flat, document.text);
  return roots;
});

/** The title heads nothing, so that sections stand beside it; leads are below any heading, items below leads. */
const RANK_OF_LEAD = 100;
const RANK_OF_ITEM = 101;

interface Growing extends OutlineNode {
  readonly rank: number;
  range: Range;
  readonly children: Growing[];
}

function flatNodes(document: ReportDocument): readonly Growing[] {
  const headings = new Map(listedHeadings(document).map((heading) => [heading.line, heading]));
  const namedOnly = new Map(unnumberedHeadingsOf(document).map((heading) => [heading.line, heading]));
  const leads = leadsOf(document);
  const title = titleOf(document);
  const { lines, text } = document;
  const nodes: Growing[] = [];
  for (const line of lines) {
    const heading = headings.get(line);
    if (line === title) nodes.push(titleNode(line, text));
    if (heading) nodes.push(headingNode(heading, text));
    const unnumbered = namedOnly.get(line);
    if (unnumbered) nodes.push(unnumberedNode(unnumbered, text));
    const lead = leads.has(line) && !opensWithItem(line) ? leadNode(line, text) : undefined;
    if (lead) nodes.push(lead);
    for (const marker of line.line.markers) nodes.push(itemNode(line, marker, text));
  }
  return nodes;
}

/** Where chapters name the parts of a statute, its articles are its text. */
function listedHeadings(document: ReportDocument): readonly PlacedHeading[] {
  const headings = headingsOf(document);
  const hasChapters = headings.some(({ level }) => level < LEVEL_OF_ARTICLE);
  return hasChapters ? headings.filter(({ level }) => level !== LEVEL_OF_ARTICLE) : headings;
}

/** A paragraph that opens 一是… is an item, whose first sentence needs no second entry. */
function opensWithItem({ line }: PlacedLine): boolean {
  return line.markers[0]?.range.start === line.content.start;
}

/** Made for every part at every keystroke: one literal, so that all nodes have one shape. */
function nodeOf(part: Omit<Growing, 'range' | 'children'>, range = part.name): Growing {
  const { kind, level, ordinal, title, name, rank } = part;
  return { kind, level, ordinal, title, name, range, rank, children: [] };
}

function titleNode({ line, start }: PlacedLine, text: string): Growing {
  const name = shift(line.content, start);
  return nodeOf({ kind: 'title', rank: 1, name, title: text.slice(name.start, name.end) });
}

function headingNode({ level, head, division, mark, title }: PlacedHeading, text: string): Growing {
  return nodeOf({
    kind: 'heading',
    level: division ? undefined : level,
    ordinal: head?.ordinal ?? division?.ordinal,
    title: text.slice(title.start, title.end).trim(),
    name: { start: mark.start, end: Math.max(mark.end, title.end) },
    rank: level,
  });
}

function unnumberedNode({ line, rank }: UnnumberedHeading, text: string): Growing {
  const name = shift(line.line.content, line.start);
  return nodeOf({ kind: 'heading', rank, name, title: text.slice(name.start, name.end) });
}

/** The name of a part as a reader sees it: the ordinal and the title, without pasted markup. */
export function writtenName(document: ReportDocument, { name }: OutlineNode): string {
  const { line, start } = lineAt(document, name.start);
  const pasted = line.pasted.map(({ range }) => shift(range, start));
  let written = '';
  let from = name.start;
  for (const mark of pasted) {
    if (mark.start < from || mark.end > name.end) continue;
    written += document.text.slice(from, mark.start);
    from = mark.end;
  }
  return written + document.text.slice(from, name.end);
}

function leadNode({ line, start }: PlacedLine, text: string): Growing | undefined {
  if (!line.leadCandidate) return undefined;
  const name = shift(line.leadCandidate, start);
  const title = text.slice(name.start, name.end);
  return nodeOf({ kind: 'lead', rank: RANK_OF_LEAD, name, title });
}

function itemNode({ start, end }: PlacedLine, marker: EnumerationMarker, text: string): Growing {
  const range = shift(marker.title, start);
  const name = { start: start + marker.range.start, end: range.end };
  const title = text.slice(range.start, range.end).trim();
  const { ordinal } = marker;
  return nodeOf({ kind: 'item', rank: RANK_OF_ITEM, ordinal, name, title }, { start: name.start, end });
}

/** A part ends where the next part of its rank or above begins; an item also at the end of its paragraph. */
function closeRanges(nodes: readonly Growing[], text: string): void {
  const open: Growing[] = [];
  const close = (end: number, rank: number): void => {
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) {
      const node = open.pop();
      if (node) node.range = { start: node.range.start, end: Math.max(node.name.end, endOf(node, end)) };
    }
  };
  for (const node of nodes) {
    close(node.range.start, node.rank);
    open.push(node);
  }
  close(text.length, -Infinity);
}

function endOf(node: Growing, next: number): number {
  if (node.kind === 'title') return node.name.end;
  return node.kind === 'item' ? Math.min(next, node.range.end) : next;
}
