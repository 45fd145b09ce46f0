import type { HeadingLevel } from '../../document/heading-head';
import { headingMark } from '../../document/heading-mark';
import { headingsOf } from '../../document/headings';
import type { PlacedHeading } from '../../document/headings';
import { openReport } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import type { TextEdit } from '../../rules/rule';
import type { Range } from '../../text/range';
import { applyEdits } from '../../text/edit';
import { differences } from './line-edits';
import { renumbered } from './rearrange';
import { sistersOf } from './sisters';
import type { StructureChange, StructureEdit } from './structure-edit';

export const promote: StructureEdit = {
  id: 'promote',
  title: { zh: '本节升一级', en: 'Promote Section' },
  needs: {
    zh: '光标须在二级及以下的标题之下：（一）、1.、（1）',
    en: 'Put the caret under a heading below the first level',
  },
  change: (document, range) => changed(document, range, -1),
};

export const demote: StructureEdit = {
  id: 'demote',
  title: { zh: '本节降一级', en: 'Demote Section' },
  needs: {
    zh: '前面须有同级的标题，且本节之下还有可用的级别（共四级）',
    en: 'There must be a sister heading before it, and a level left below (there are four)',
  },
  change: (document, range) => changed(document, range, 1),
};

/** Moves a heading and all under it by one level, then numbers the runs that this touches. */
function changed(document: ReportDocument, { start }: Range, by: 1 | -1): StructureChange | undefined {
  const headings = headingsOf(document);
  const at = headings.findLastIndex(({ line }) => line.start <= start);
  const own = headings[at];
  if (!own || own.division || !mayChange(headings, at, by)) return undefined;
  const end = headings.findIndex((one, i) => i > at && one.level <= own.level);
  const subtree = headings.slice(at, end < 0 ? undefined : end);
  if (subtree.some(({ level }) => level + by > 4)) return undefined;
  const marked = applyEdits(
    document.text,
    subtree.flatMap((one) => edited(one, by, own, headings)),
  );
  const after = openReport(marked, document);
  const lines = touchedLines(headings, at);
  const numbers = sistersOf(after)
    .filter(
      ({ kind, all }) => kind === 'heading' && all.some(({ mark }) => lines.has(lineOf(after, mark.start))),
    )
    .flatMap(({ all, first, written }) => (written ? renumbered(marked, all, first, written) : []));
  return { edits: differences(document.text, applyEdits(marked, numbers)) };
}

function mayChange(headings: readonly PlacedHeading[], at: number, by: 1 | -1): boolean {
  const own = headings[at];
  const parent = headings.slice(0, at).findLast(({ level }) => level <= (own?.level ?? 0));
  if (!own || !parent)
    return by < 0 && own !== undefined && headings.slice(0, at).some(({ level }) => level < own.level);
  return by < 0 ? own.level > 1 : parent.level === own.level;
}

/** The heading with the mark of its new level; a provisional number is enough, the right one follows. */
function edited(
  { line, level, head, mark }: PlacedHeading,
  by: 1 | -1,
  own: PlacedHeading,
  headings: readonly PlacedHeading[],
): readonly TextEdit[] {
  const hashes = line.line.depth === undefined ? [] : [rehashed(line.start, line.line.text, by)];
  if (!head) return hashes;
  const number = line === own.line ? provisional(own, by, headings) : head.number;
  return [...hashes, { range: mark, newText: headingMark((level + by) as HeadingLevel, number) }];
}

function rehashed(start: number, text: string, by: 1 | -1): TextEdit {
  const at = start + text.indexOf('#');
  return by > 0
    ? { range: { start: at, end: at }, newText: '#' }
    : { range: { start: at, end: at + 1 }, newText: '' };
}

/** The number after its parent's, or after the last of those it joins. */
function provisional({ line, level }: PlacedHeading, by: 1 | -1, headings: readonly PlacedHeading[]): number {
  const before = headings.filter((one) => one.line.index < line.index);
  const last = before.findLast((one) => one.level <= level + by);
  return last?.level === level + by ? (last.head?.number ?? 0) + 1 : 1;
}

/** The lines of the headings under the grandparent: all whose numbers a change of level may touch. */
function touchedLines(headings: readonly PlacedHeading[], at: number): ReadonlySet<number> {
  const own = headings[at];
  const level = own?.level ?? 1;
  const above = headings.slice(0, at).findLastIndex((one) => one.level < level - 1);
  const below = headings.findIndex((one, i) => i > at && one.level < level - 1);
  const family = headings.slice(above + 1, below < 0 ? undefined : below);
  return new Set(family.map(({ line }) => line.index));
}

function lineOf({ lines }: ReportDocument, offset: number): number {
  return lines.findLast(({ start }) => start <= offset)?.index ?? 0;
}
