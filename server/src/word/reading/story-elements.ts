import { childOf, descend } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { chosen } from './alternatives';

/** Whether a content control holds a table of contents. */
export function isContents(sdt: XmlElement): boolean {
  const gallery = descend(sdt, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
  return gallery?.attributes['w:val'] === 'Table of Contents';
}

/** A letter set large at the start of a paragraph is a paragraph of its own before it. */
export function isDropCap(paragraph: XmlElement): boolean {
  const frame = descend(paragraph, 'w:pPr', 'w:framePr');
  return /^(?:drop|margin)$/.test(frame?.attributes['w:dropCap'] ?? '');
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

const WRAPPERS = new Set(['w:sdt', 'w:customXml', 'w:ins', 'w:moveTo']);

/** The elements of that name below `root` that are in no other of them. Of alternatives only one is looked into. */
export function outermost(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) => {
    if (child.name === name) return [child];
    return outermost(child.name === 'mc:AlternateContent' ? chosen(child) : child, name);
  });
}
