import type { WordFile, WordPart } from '../package/word-parts';
import { encodeXml } from '../xml/xml-text';
import { childOf, elementsOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { spliced } from '../xml/splice';
import type { Splice } from '../xml/splice';

/** The author of every mark that Nigao makes; by it they are known again. */
export const AUTHOR = '拟稿';

/** The file as it would be without Nigao's comments and tracked changes; undefined where it has none. */
export function withoutOwnMarks(file: WordFile): Uint8Array | undefined {
  const comments = file.part('comments');
  const answered = answeredComments(file);
  const own = ownComments(comments).filter((comment) => !answered.has(comment));
  const ids = new Set(own.map(({ attributes }) => attributes['w:id'] ?? ''));
  const parts = new Map<string, Uint8Array>();
  put(parts, file.document, marksIn(file.document, ids));
  if (comments) put(parts, comments, own.map(removed));
  return parts.size === 0 ? undefined : file.package.withParts(parts);
}

function put(parts: Map<string, Uint8Array>, part: WordPart, splices: readonly Splice[]): void {
  if (splices.length === 0) return;
  parts.set(part.name, encodeXml({ text: spliced(part.text, splices), encoding: part.encoding }));
}

function ownComments(comments: WordPart | undefined): readonly XmlElement[] {
  return (comments?.root.children ?? []).filter(
    ({ name, attributes }) => name === 'w:comment' && attributes['w:author'] === AUTHOR,
  );
}

/** The comments somebody has answered: they are part of a talk now, and stay. */
function answeredComments(file: WordFile): ReadonlySet<XmlElement> {
  const extended = file.part('commentsExtended')?.root.children ?? [];
  const parents = new Set(extended.flatMap(({ attributes }) => attributes['w15:paraIdParent'] ?? []));
  const isAnswered = (comment: XmlElement) =>
    comment.children.some(({ attributes }) => parents.has(attributes['w14:paraId'] ?? ''));
  return new Set(ownComments(file.part('comments')).filter(isAnswered));
}

function marksIn({ root, text }: WordPart, comments: ReadonlySet<string>): readonly Splice[] {
  const splices: Splice[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const isOwn = element.attributes['w:author'] === AUTHOR;
    if (isOwn && element.name === 'w:ins') splices.push(removed(element));
    else if (isReferenceTo(element, comments)) splices.push(removed(withItsRun(element)));
    else {
      if (isOwn && element.name === 'w:del') for (const one of undeleted(element, text)) splices.push(one);
      for (const child of element.children) waiting.push(child);
    }
  }
  return splices;
}

function isReferenceTo({ name, attributes }: XmlElement, comments: ReadonlySet<string>): boolean {
  return COMMENT_MARKS.has(name) && comments.has(attributes['w:id'] ?? '');
}

const COMMENT_MARKS = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

/** A run that holds nothing but the reference goes with it. */
function withItsRun(element: XmlElement): XmlElement {
  const { parent } = element;
  if (element.name !== 'w:commentReference' || parent?.name !== 'w:r') return element;
  const others = parent.children.filter((child) => child !== element && child.name !== 'w:rPr');
  return others.length === 0 ? parent : element;
}

function removed({ start, end }: XmlElement): Splice {
  return { start, end, text: '' };
}

/** The deleted text put back: the tags around it go, and its own are those of plain text again. */
function undeleted(deletion: XmlElement, text: string): readonly Splice[] {
  const tags = [
    { start: deletion.start, end: deletion.openEnd, text: '' },
    { start: deletion.closeStart, end: deletion.end, text: '' },
  ];
  const renamed = Array.from(elementsOf(deletion, 'w:delText')).flatMap((one) =>
    [one.start, one.closeStart].map((at): Splice => {
      const name = text.indexOf('delText', at);
      return { start: name, end: name + 'delText'.length, text: 't' };
    }),
  );
  return childOf(deletion, 'w:r') ? [...tags, ...renamed] : [removed(deletion)];
}
