import type { XmlElement } from '../xml/xml-tree';
import type { StoryParagraph } from './story';

/** Nobody has as many comments on the same words; each costs a copy of them. */
const MOST_OPEN = 100;

/** The comments that have begun and not ended, each with what it is about so far in this paragraph. */
export class OpenComments {
  readonly #open = new Map<string, string>();
  readonly #ended = new Set<string>();

  start(mark: XmlElement): void {
    if (this.#open.size < MOST_OPEN) this.#open.set(idOf(mark), '');
  }

  paragraphStarts(): void {
    for (const id of this.#open.keys()) this.#open.set(id, '');
  }

  said(text: string): void {
    for (const [id, quote] of this.#open) this.#open.set(id, quote + text);
  }

  /** The end of what a comment is about, or the reference to it: whichever is first. */
  end(mark: XmlElement, { comments }: StoryParagraph): void {
    const id = idOf(mark);
    if (this.#ended.has(id)) return;
    this.#ended.add(id);
    comments.push({ id, quote: this.#open.get(id) ?? '' });
    this.#open.delete(id);
  }
}

function idOf({ attributes }: XmlElement): string {
  return attributes['w:id'] ?? '';
}
