import { describe, expect, it } from 'vitest';
import { figuresTable, figuresTree, figuresUnder, worstStatus } from '../../client/src/views/figures-tree';
import type { FigureNode, FiguresGrouping } from '../../client/src/views/figures-tree';
import type { FigureItem } from '../../server/src/protocol/extensions';

function figure(text: string, indicator: string, ...section: readonly string[]): FigureItem {
  const key = indicator && `${indicator}|户`;
  return {
    start: 0,
    end: text.length,
    text,
    indicator,
    key,
    time: '',
    section,
    status: 'unproved',
    checks: [],
  };
}

const FIGURES = [
  figure('3户', '办理低保'),
  figure('12户', '走访', '一、民生', '（一）走访'),
  figure('4户', '办理低保', '一、民生', '（二）低保'),
  figure('5', '', '一、民生', '（二）低保'),
  figure('6户', '走访', '二、问题', '（一）走访'),
];

/** A tree as nested lists of labels. */
function shown(nodes: readonly FigureNode[]): readonly unknown[] {
  return nodes.map((node) =>
    node.kind === 'figure' ? node.figure.text : [node.label, ...shown(node.children)],
  );
}

const tree = (grouping: FiguresGrouping): readonly FigureNode[] => figuresTree(FIGURES, grouping);

describe('the figures of a report as a tree', () => {
  it('stand under their headings, or beside them', () => {
    expect(shown(tree('section'))).toEqual([
      '3户',
      ['一、民生', ['（一）走访', '12户'], ['（二）低保', '4户', '5']],
      ['二、问题', ['（一）走访', '6户']],
    ]);
  });

  it('stand under what they count, those without a name last', () => {
    expect(shown(tree('indicator'))).toEqual([
      ['办理低保', '3户', '4户'],
      ['走访', '12户', '6户'],
      ['', '5'],
    ]);
  });

  it('keep groups of one name in different sections apart', () => {
    const ids = (nodes: readonly FigureNode[]): readonly string[] =>
      nodes.flatMap((node) => (node.kind === 'group' ? [node.id, ...ids(node.children)] : []));
    const all = ids(tree('section'));
    expect(new Set(all).size).toBe(all.length);
  });

  it('show for a group what most needs a look', () => {
    const [, first] = tree('section');
    const under = first ? figuresUnder(first) : [];
    expect(under).toHaveLength(3);
    expect(worstStatus(under)).toBe('unproved');
    expect(worstStatus([...under, { ...figure('7', ''), status: 'wrong' }])).toBe('wrong');
  });
});

describe('the figures as a table', () => {
  it('has a row for each, and nothing that a spreadsheet takes for a formula', () => {
    const table = figuresTable([figure('3户', '办理低保', '一、民生'), figure('12', '=1+2')]);
    expect(table).toBe("一、民生\t办理低保\t3户\t\t\n\t'=1+2\t12\t\t");
  });
});
