import type { FigureItem } from '../../../server/src/protocol/extensions';

/** How the figures of a report are put together in the view. */
export type FiguresGrouping = 'section' | 'indicator';

/** A heading, or an indicator, with what is under it. */
export interface FigureGroup {
  readonly kind: 'group';
  /** The same for the same group after the report has changed, so that the view keeps it open. */
  readonly id: string;
  /** As the report has it; empty for figures that count nothing named. */
  readonly label: string;
  readonly children: readonly FigureNode[];
}

interface FigureLeaf {
  readonly kind: 'figure';
  readonly figure: FigureItem;
}

export type FigureNode = FigureGroup | FigureLeaf;

/** The figures of a report as a tree, in the order they stand. */
export function figuresTree(
  figures: readonly FigureItem[],
  grouping: FiguresGrouping,
): readonly FigureNode[] {
  return grouping === 'section' ? bySection(figures) : byIndicator(figures);
}

interface GrowingGroup extends FigureGroup {
  readonly children: FigureNode[];
}

/** Figures under no heading stand beside the headings. */
function bySection(figures: readonly FigureItem[]): readonly FigureNode[] {
  const roots: FigureNode[] = [];
  const groups = new Map<string, GrowingGroup>();
  for (const figure of figures) {
    let children = roots;
    let id = '';
    for (const label of figure.section) {
      id += `/${label}`;
      children = groupIn(groups, children, id, label).children;
    }
    children.push({ kind: 'figure', figure });
  }
  return roots;
}

/** The indicators by their first figure; figures that count nothing named come last. */
function byIndicator(figures: readonly FigureItem[]): readonly FigureNode[] {
  const roots: FigureNode[] = [];
  const groups = new Map<string, GrowingGroup>();
  const named = figures.filter(({ key }) => key !== '');
  const nameless = figures.filter(({ key }) => key === '');
  for (const figure of [...named, ...nameless]) {
    const label = figure.key === '' ? '' : figure.indicator;
    groupIn(groups, roots, figure.key, label).children.push({ kind: 'figure', figure });
  }
  return roots;
}

function groupIn(
  groups: Map<string, GrowingGroup>,
  siblings: FigureNode[],
  id: string,
  label: string,
): GrowingGroup {
  const known = groups.get(id);
  if (known) return known;
  const group: GrowingGroup = { kind: 'group', id, label, children: [] };
  groups.set(id, group);
  siblings.push(group);
  return group;
}

/** All figures under a node. */
export function figuresUnder(node: FigureNode): readonly FigureItem[] {
  return node.kind === 'figure' ? [node.figure] : node.children.flatMap(figuresUnder);
}

/** The status to show for several figures: the one that most needs a look. */
export function worstStatus(figures: readonly FigureItem[]): FigureItem['status'] {
  const order: readonly FigureItem['status'][] = ['wrong', 'missing', 'unproved', 'proved'];
  return order.find((status) => figures.some((one) => one.status === status)) ?? 'unproved';
}

/** The figures as a table to be pasted into a spreadsheet: section, indicator, figure, time, checks. */
export function figuresTable(figures: readonly FigureItem[]): string {
  const rows = figures.map(({ section, indicator, text, time, checks }) => {
    const proofs = checks.map((check) => `${check.holds ? '✓' : '✗'} ${check.text}`).join('；');
    return [section.join(' › '), indicator, text, time, proofs].map(plain).join('\t');
  });
  return rows.join('\n');
}

/** A cell that no spreadsheet takes for a formula. */
function plain(cell: string): string {
  const text = cell.replace(/[\t\r\n]+/g, ' ');
  return /^[=+@-]/.test(text) ? `'${text}` : text;
}
