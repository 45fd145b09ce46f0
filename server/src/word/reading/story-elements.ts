import { childOf, descend, isOn, valueOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { chosen } from './alternatives';

/** Whether a content control holds a table of contents. */
export function isContents(sdt: XmlElement): boolean {
  const gallery = descend(sdt, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
  return gallery?.attributes['w:val'] === 'Table of Contents';
}

/** A letter set large at the start of a paragraph is a paragraph of its own before it. */
function isDropCap(paragraph: XmlElement): boolean {
  const frame = descend(paragraph, 'w:pPr', 'w:framePr');
  return /^(?:drop|margin)$/.test(frame?.attributes['w:dropCap'] ?? '');
}

/** Whether the next paragraph goes on in this one: its mark is deleted, or hidden to run a heading in. */
export function isJoinedToNext(paragraph: XmlElement): boolean {
  const mark = descend(paragraph, 'w:pPr', 'w:rPr');
  return isDeletedMark(paragraph) || isOn(mark, 'w:vanish') || isDropCap(paragraph);
}

/** Whether accepting the tracked changes takes away a paragraph's mark. */
export function isDeletedMark(paragraph: XmlElement): boolean {
  const mark = descend(paragraph, 'w:pPr', 'w:rPr');
  return isOn(mark, 'w:del') || isOn(mark, 'w:moveFrom');
}

/** The rows of a table, those inserted or in a content control among them. */
export function rowsOf(table: XmlElement): readonly XmlElement[] {
  return table.children.flatMap((child) => {
    if (child.name === 'w:tr') return [child];
    return WRAPPERS.has(child.name) ? rowsOf(childOf(child, 'w:sdtContent') ?? child) : [];
  });
}

/** The cells of a row, likewise. */
export function cellsOf(row: XmlElement): readonly XmlElement[] {
  return row.children.flatMap((child) => {
    if (child.name === 'w:tc') return [child];
    return WRAPPERS.has(child.name) ? cellsOf(childOf(child, 'w:sdtContent') ?? child) : [];
  });
}

/** The columns a row leaves free before its first cell. */
export function columnsBefore(row: XmlElement): number {
  const columns = Number(valueOf(row, 'w:trPr', 'w:gridBefore') ?? 0);
  return Math.min(Math.max(0, columns || 0), MOST_COLUMNS);
}

/** How many columns a cell fills. */
export function columnsOf(cell: XmlElement): number {
  const columns = Number(valueOf(cell, 'w:tcPr', 'w:gridSpan') ?? 1);
  return Math.min(Math.max(1, columns || 1), MOST_COLUMNS);
}

/** Word itself allows no more. */
const MOST_COLUMNS = 63;

/** Whether a run has a line under it. */
export function isUnderlined(run: XmlElement | undefined): boolean {
  return isOn(run, 'w:rPr', 'w:u');
}

const WRAPPERS = new Set(['w:sdt', 'w:customXml', 'w:ins', 'w:moveTo']);

/** The elements of that name below `root` that are in no other of them. Of alternatives only one is looked into. */
export function outermost(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) => {
    if (child.name === name) return [child];
    return outermost(child.name === 'mc:AlternateContent' ? chosen(child) : child, name);
  });
}
