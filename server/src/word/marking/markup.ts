import type { WordFile, WordPart } from '../package/word-parts';
import { escapeXml } from '../xml/xml-text';
import { childOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** Who marks, and when. */
interface Signature {
  readonly author: string;
  readonly date: string;
}

/** A comment as it is in the part for comments, and the marks in the text that it is about. */
interface CommentMarkup {
  readonly comment: string;
  readonly start: string;
  readonly end: string;
}

/** Writes marks with numbers that the file does not use yet. */
export interface Markup {
  readonly prefix: string;
  readonly comment: (text: string) => CommentMarkup;
  readonly insertion: (run: XmlElement, text: string) => string;
  readonly deletion: () => readonly [open: string, close: string];
}

export function markupOf(file: WordFile, { author, date }: Signature): Markup {
  const { document } = file;
  const prefix = prefixOf(document.text, document.root);
  const own = attributesOf(document);
  const numbered = (id: number) => `${own.declared}${own.prefix}id="${id}"`;
  const signed = `${own.prefix}author="${author}" ${own.prefix}date="${date}"`;
  let nextComment = 1 + highestId(file.part('comments')?.root.children ?? []);
  let nextRevision = 1 + highestId(everyElement(document.root));
  return {
    prefix,
    comment: (text) => {
      const id = nextComment;
      nextComment += 1;
      return {
        comment: commentOf(id, text, { author, date }),
        start: `<${prefix}commentRangeStart ${numbered(id)}/>`,
        end: `<${prefix}commentRangeEnd ${numbered(id)}/><${prefix}r><${prefix}commentReference ${numbered(id)}/></${prefix}r>`,
      };
    },
    insertion: (run, text) => {
      const properties = childOf(run, 'w:rPr');
      const copied = properties ? document.text.slice(properties.start, properties.end) : '';
      const said = `<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t>`;
      return `<${prefix}ins ${numbered(nextRevision++)} ${signed}><${prefix}r>${copied}${said}</${prefix}r></${prefix}ins>`;
    },
    deletion: () => [`<${prefix}del ${numbered(nextRevision++)} ${signed}>`, `</${prefix}del>`],
  };
}

/** What the part writes before the names of its own namespace. */
function prefixOf(text: string, root: XmlElement): string {
  return /^<([^\s:>]*:)?/.exec(text.slice(root.start, root.openEnd))?.[1] ?? '';
}

/**
 * How attributes of the part's own namespace are written. A namespace without a prefix is that of elements only, so
 * its attributes need one: that of the root where it has one, else one that each mark declares.
 */
function attributesOf({ text, root }: WordPart): { readonly prefix: string; readonly declared: string } {
  const prefix = prefixOf(text, root);
  if (prefix !== '') return { prefix, declared: '' };
  const namespace = root.attributes['xmlns'] ?? '';
  const known = Object.keys(root.attributes).find(
    (name) => name.startsWith('xmlns:') && root.attributes[name] === namespace,
  );
  if (known !== undefined) return { prefix: `${known.slice('xmlns:'.length)}:`, declared: '' };
  return { prefix: 'w:', declared: `xmlns:w="${namespace}" ` };
}

function* everyElement(root: XmlElement): Generator<XmlElement> {
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (const child of element.children) waiting.push(child);
  }
}

/** Numbers above this are nobody's: some programs write random ones, and the standard has 31 bits. */
const HIGHEST = 0x3fffffff;

function highestId(elements: Iterable<XmlElement>): number {
  let highest = 0;
  for (const { attributes } of elements) {
    const id = Number(attributes['w:id'] ?? 0);
    if (id > highest && id < HIGHEST) highest = id;
  }
  return highest;
}

/** Comments are set small and close, whatever the document's own text looks like. */
function commentOf(id: number, text: string, { author, date }: Signature): string {
  const looks =
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0" w:firstLineChars="0"/></w:pPr>';
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<w:p>${looks}<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`,
    );
  return `<w:comment w:id="${id}" w:author="${author}" w:date="${date}" w:initials="${author}">${paragraphs.join('')}</w:comment>`;
}
