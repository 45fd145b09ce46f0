import { shift } from '../text/range';
import type { Range } from '../text/range';
import type { EnumerationMarker } from './enumeration';
import { headingsOf } from './headings';
import type { PlacedHeading } from './headings';
import { leadsOf } from './leads';
import type { PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';
import { titleOf } from './title';

type OutlineKind = 'title' | 'heading' | 'item' | 'lead';

/** A part of a report: what it is called, where its name stands and how far it reaches. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  /** 1 to 4, headings only. */
  readonly level?: number;
  /** As written, without brackets and marks. Leads and the title have none. */
  readonly ordinal?: string;
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
  const headings = new Map(headingsOf(document).map((heading) => [heading.line, heading]));
  const leads = leadsOf(document);
  const title = titleOf(document);
  return document.lines.flatMap((line) => {
    const heading = headings.get(line);
    return [
      ...(line === title ? [titleNode(line, document.text)] : []),
      ...(heading ? [headingNode(heading, document.text)] : []),
      ...(leads.has(line) ? leadNode(line, document.text) : []),
      ...line.line.markers.map((marker) => itemNode(line, marker, document.text)),
    ];
  });
}

function nodeOf(kind: OutlineKind, rank: number, name: Range, title: string): Growing {
  return { kind, title, name, range: name, rank, children: [] };
}

function titleNode({ line, start }: PlacedLine, text: string): Growing {
  const name = shift(line.content, start);
  return nodeOf('title', 1, name, text.slice(name.start, name.end));
}

function headingNode({ level, head, mark, title }: PlacedHeading, text: string): Growing {
  const name = { start: mark.start, end: Math.max(mark.end, title.end) };
  return {
    ...nodeOf('heading', level, name, text.slice(title.start, title.end).trim()),
    level,
    ...(head ? { ordinal: head.ordinal } : {}),
  };
}

function leadNode({ line, start }: PlacedLine, text: string): readonly Growing[] {
  if (!line.leadCandidate) return [];
  const name = shift(line.leadCandidate, start);
  return [nodeOf('lead', RANK_OF_LEAD, name, text.slice(name.start, name.end))];
}

function itemNode({ start, end }: PlacedLine, marker: EnumerationMarker, text: string): Growing {
  const title = shift(marker.title, start);
  const name = { start: start + marker.range.start, end: title.end };
  const node = nodeOf('item', RANK_OF_ITEM, name, text.slice(title.start, title.end).trim());
  return { ...node, ordinal: marker.ordinal, range: { start: name.start, end } };
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
  close(text.length, 0);
}

function endOf(node: Growing, next: number): number {
  if (node.kind === 'title') return node.name.end;
  return node.kind === 'item' ? Math.min(next, node.range.end) : next;
}
