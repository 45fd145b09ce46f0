import { findDivision } from '../../document/division';
import { findHead } from '../../document/heading-head';
import { commentMark } from './comments';
import type { WordComment } from './comments';
import { escaped } from './escaping';
import type { Numbering } from './numbering';
import { madeUp, textOf, trimmed } from './pieces';
import type { Piece } from './pieces';
import { headingLevel } from './styles';
import type { Styles } from './styles';
import type { Story, StoryBlock, StoryParagraph } from './story';
import { onOneLine, tableLines } from './table-lines';
import { titleLine, titleRange } from './title-lines';

/** A line of the report and where in the Word file it comes from. */
export interface ComposedLine {
  readonly pieces: readonly Piece[];
  /** Undefined for blank lines and those that only part a table's head from its body. */
  readonly place?: WordPlace;
}

/** Where a line is, without pages, which differ between programs. All count from one. */
export type WordPlace =
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'table'; readonly table: number; readonly row: number }
  | { readonly kind: 'note'; readonly note: number };

/** What the text of a story is written with. */
export interface Composing {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** The comments to be kept; none where the report is only to be checked. */
  readonly comments: ReadonlyMap<string, WordComment>;
}

/** Writes a story in the dialect of reports. */
export function composeLines(story: Story, composing: Composing): readonly ComposedLine[] {
  const composer = new Composer(composing);
  const title = titleRange(story.blocks, composing.styles);
  for (const block of story.blocks.slice(0, title.start)) composer.block(block);
  composer.title(story.blocks.slice(title.start, title.end));
  for (const block of story.blocks.slice(title.end)) composer.block(block);
  story.notes.forEach(({ blocks }, i) => composer.note(i + 1, blocks));
  return composer.lines;
}

const BLANK: ComposedLine = { pieces: [] };

class Composer {
  readonly lines: ComposedLine[] = [];
  #paragraphs = 0;
  #tables = 0;

  constructor(private readonly composing: Composing) {}

  title(blocks: readonly StoryBlock[]): void {
    const paragraphs = blocks.filter((block): block is StoryParagraph => block.kind === 'paragraph');
    if (paragraphs.length === 0) return;
    const pieces = [...escaped(titleLine(paragraphs)), ...paragraphs.flatMap((one) => this.#comments(one))];
    this.#paragraphs += 1;
    this.lines.push({ pieces, place: { kind: 'paragraph', paragraph: this.#paragraphs } }, BLANK);
    for (const { boxes } of paragraphs) for (const box of boxes) this.block(box);
  }

  block(block: StoryBlock): void {
    if (block.kind === 'paragraph') this.#paragraph(block);
    else this.#table(block);
  }

  note(number: number, blocks: readonly StoryBlock[]): void {
    const pieces = escaped(onOneLine(blocks, (paragraph) => this.composing.numbering(paragraph)));
    this.lines.push({ pieces: [madeUp(`[^${number}]: `), ...pieces], place: { kind: 'note', note: number } });
  }

  #paragraph(paragraph: StoryParagraph): void {
    const lines = paragraph.lines.map(trimmed).filter((line) => line.length > 0);
    const mark = this.#markOf(paragraph, textOf(lines[0] ?? []));
    if (lines.length > 0) {
      this.#paragraphs += 1;
      const place = { kind: 'paragraph', paragraph: this.#paragraphs } as const;
      lines.forEach((line, i) => {
        const before = i === 0 && mark !== '' ? [madeUp(mark)] : [];
        const after = i === lines.length - 1 ? this.#comments(paragraph) : [];
        this.lines.push({ pieces: [...before, ...escaped(line), ...after], place });
      });
    }
    for (const block of paragraph.boxes) this.block(block);
  }

  /** What the dialect writes before a paragraph's own text. */
  #markOf(paragraph: StoryParagraph, text: string): string {
    const number = this.composing.numbering(paragraph.element);
    if (number?.kind === 'bullet') return '- ';
    const { styles } = this.composing;
    if (!number && /^(?:quote|引文|引用)$/.test(styles.nameOf(paragraph.element))) return '> ';
    const ordinal = number?.text ?? '';
    return this.#headingMark(paragraph, ordinal + text) + ordinal;
  }

  /** `## ` before a heading that the dialect does not know by its ordinal, such as 1.2. */
  #headingMark(paragraph: StoryParagraph, text: string): string {
    const level = headingLevel(this.composing.styles, paragraph.element);
    if (level === undefined || /。/.test(text) || paragraph.lines.length > 1) return '';
    const whole = { start: 0, end: text.length };
    return findHead(text, whole) || findDivision(text, whole) ? '' : `${'#'.repeat(Math.min(level, 6))} `;
  }

  #comments(paragraph: StoryParagraph): readonly Piece[] {
    const whole = textOf(paragraph.lines.flat()).trim();
    return paragraph.comments.flatMap(({ id, quote }) => {
      const comment = this.composing.comments.get(id);
      return comment ? [madeUp(commentMark(comment, quote.trim() === whole ? '' : quote.trim()))] : [];
    });
  }

  #table(table: Extract<StoryBlock, { kind: 'table' }>): void {
    this.#tables += 1;
    const written = tableLines(table, {
      numberOf: (paragraph) => this.composing.numbering(paragraph),
      commentsOf: (paragraph) => this.#comments(paragraph),
    });
    if (written.kind === 'frame') {
      for (const block of written.blocks) this.block(block);
      return;
    }
    const lines = written.lines.map(({ pieces, row }): ComposedLine => {
      const place = { kind: 'table', table: this.#tables, row: row ?? 0 } as const;
      return row === undefined ? { pieces } : { pieces, place };
    });
    if ((this.lines.at(-1)?.pieces.length ?? 0) > 0) this.lines.push(BLANK);
    for (const line of lines) this.lines.push(line);
    this.lines.push(BLANK);
  }
}
