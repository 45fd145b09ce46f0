import { readCharacters } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { sliced, textOf } from './pieces';
import type { StoryBlock } from './story';

/** In a run, the notes with a mark of their own, such as *, and the mark that is after each instead of a number. */
export function ownMarksIn({ children }: XmlElement): ReadonlyMap<XmlElement, XmlElement> {
  const marks = new Map<XmlElement, XmlElement>();
  children.forEach((child, i) => {
    const next = children[i + 1];
    if (!/^(?:1|true|on)$/.test(child.attributes['w:customMarkFollows'] ?? '')) return;
    if (next?.name === 'w:t' || next?.name === 'w:sym') marks.set(child, next);
  });
  return marks;
}

/** Takes a note's own mark from the start of the note, where it is repeated. */
export function removeMark(blocks: readonly StoryBlock[], mark: string): void {
  const [first] = blocks;
  if (first?.kind !== 'paragraph' || mark === '') return;
  const text = textOf(first.lines[0] ?? []);
  const start = text.length - text.trimStart().length;
  if (!text.startsWith(mark, start)) return;
  first.lines[0] = [...sliced(first.lines[0] ?? [], start + mark.length, text.length)];
}

/** What a mark that is written as text says. */
export function saidBy({ openEnd, closeStart }: XmlElement, part: string): string {
  return readCharacters(part.slice(openEnd, closeStart)).text;
}
