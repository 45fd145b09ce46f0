import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { FileChild, IParagraphOptions, ParagraphChild } from 'docx';
import type { Manuscript, ManuscriptBlock } from '../manuscript/manuscript';
import { textOfSpans } from '../manuscript/spans';
import type { Span } from '../manuscript/spans';
import { greatest } from '../../text/ordered';
import type { PageStyle } from '../style/page-style';
import { docLetterhead } from './doc-letterhead';
import { commentedRuns, runsOf } from './doc-runs';
import type { CommentNumbers, OpenPlaces, Passage } from './doc-runs';
import { STYLE } from './doc-styles';
import { charactersWide, lineWidth } from './measures';
import { signatureIndents } from './signature-indents';
import { shapeTitle } from './title-shape';

/** What blocks are written with. */
export interface BlockWriting {
  readonly style: PageStyle;
  readonly openPlaces: OpenPlaces;
  readonly comments: CommentNumbers;
  /** Cuts a title into words, so that no line of it ends in the middle of one. */
  readonly wordsOf: (text: string) => readonly string[];
}

/** Everything between the head of a document and the end of it. */
export function docBlocks({ blocks }: Manuscript, writing: BlockWriting): readonly FileChild[] {
  const writer = new BlockWriter(writing);
  return blocks.flatMap((block, i) => writer.block(block, blocks[i - 1], blocks[i + 1]));
}

const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

class BlockWriter {
  readonly #looks: { readonly openPlaces: OpenPlaces };

  constructor(private readonly writing: BlockWriting) {
    this.#looks = { openPlaces: writing.openPlaces };
  }

  block(
    block: ManuscriptBlock,
    before: ManuscriptBlock | undefined,
    after: ManuscriptBlock | undefined,
  ): readonly FileChild[] {
    switch (block.kind) {
      case 'letterhead':
        return docLetterhead(block, {
          ...this.writing,
          number: this.#runs(block, [{ spans: block.number }]),
        });
      case 'title':
        return [this.#title(block), ...(after ? [empty()] : [])];
      case 'salutation':
        return [this.#text(block, block.spans, { style: STYLE.salutation })];
      case 'heading':
        return [this.#heading(block)];
      case 'paragraph':
        // The title of an annex stands on the third line, as that of the report does.
        return before?.kind === 'annex' && isTitleLike(block.spans)
          ? [empty(), this.#title(block), empty()]
          : [this.#text(block, block.spans, {})];
      case 'item':
        return [this.#text(block, block.spans, { bullet: { level: 0 } })];
      case 'quote':
        return [this.#text(block, block.spans, { style: STYLE.quote })];
      case 'code':
        return [this.#text(block, block.spans, { style: STYLE.code })];
      case 'annex':
        return [this.#text(block, block.spans, { style: STYLE.annex, pageBreakBefore: true })];
      case 'annexList':
        return [empty(), ...this.#annexList(block)];
      case 'signature':
        return this.#signature(block);
      case 'table':
        return [this.#table(block.rows), ...(after?.kind === 'table' || !after ? [empty()] : [])];
    }
  }

  #text(block: ManuscriptBlock, spans: readonly Span[], options: IParagraphOptions): Paragraph {
    return this.#paragraph(block, [{ spans }], options);
  }

  #paragraph(block: ManuscriptBlock, passages: readonly Passage[], options: IParagraphOptions): Paragraph {
    return new Paragraph({ ...options, children: this.#runs(block, passages) });
  }

  #runs(block: ManuscriptBlock, passages: readonly Passage[]): readonly ParagraphChild[] {
    const { openPlaces, comments } = this.writing;
    return commentedRuns(passages, block.comments, openPlaces, comments);
  }

  #title(block: Extract<ManuscriptBlock, { spans: unknown }>): Paragraph {
    const text = textOfSpans(block.spans);
    const longest = Math.floor(lineWidth(this.writing.style) / (this.writing.style.title.size * 20));
    const lines = shapeTitle(this.writing.wordsOf(text), longest);
    // Comments and open places of a title on one line keep their exact places.
    if (lines.length === 1) return this.#text(block, block.spans, { style: 'Title' });
    const runs = lines.map(
      (line, i) => new TextRun({ text: line, font: { hint: 'eastAsia' }, ...(i > 0 ? { break: 1 } : {}) }),
    );
    const marks = commentedRuns([{ spans: [] }], block.comments, 'leave', this.writing.comments);
    return new Paragraph({ style: 'Title', children: [...runs, ...marks] });
  }

  /** A heading that goes on in its paragraph is a run of its own before the text. */
  #heading(block: Extract<ManuscriptBlock, { kind: 'heading' }>): Paragraph {
    const passages = [{ spans: block.spans }, { spans: block.runIn, style: STYLE.runIn }];
    const keepNext = block.runIn.length === 0;
    return this.#paragraph(block, passages, { style: HEADINGS[block.level - 1] ?? 'Heading4', keepNext });
  }

  /** The names hang from after “附件：”, with their numbers one below the other. */
  #annexList(block: Extract<ManuscriptBlock, { kind: 'annexList' }>): readonly Paragraph[] {
    const { body } = this.writing.style;
    const first = charactersWide(5, body);
    const hanging = charactersWide(3, body);
    return block.lines.map((spans, i) => {
      const start = i === 0 ? first : charactersWide(5, body);
      const indent =
        i === 0
          ? { left: start.twips, leftChars: start.chars, hanging: hanging.twips, hangingChars: hanging.chars }
          : { left: start.twips, leftChars: start.chars, firstLine: 0, firstLineChars: 0 };
      return i === 0
        ? this.#text(block, spans, { style: STYLE.annexList, indent })
        : new Paragraph({ style: STYLE.annexList, indent, children: [...runsOf(spans, this.#looks)] });
    });
  }

  #signature(block: Extract<ManuscriptBlock, { kind: 'signature' }>): readonly Paragraph[] {
    const { style } = this.writing;
    const unit = block.unit ? textOfSpans(block.unit) : undefined;
    const right = signatureIndents(unit, textOfSpans(block.date), style.sealed);
    const placed = (spans: readonly Span[], characters: number, isCommented: boolean) => {
      const { twips, chars } = charactersWide(characters, style.body);
      const options = {
        style: STYLE.signature,
        indent: { right: twips, rightChars: chars, firstLine: 0, firstLineChars: 0 },
      };
      return isCommented
        ? this.#text(block, spans, options)
        : new Paragraph({ ...options, children: [...runsOf(spans, this.#looks)] });
    };
    return [
      empty(),
      ...(block.unit ? [placed(block.unit, right.unit, false)] : []),
      placed(block.date, right.date, true),
    ];
  }

  #table(rows: readonly (readonly (readonly Span[])[])[]): Table {
    const columns = Math.max(1, greatest(rows.map(({ length }) => length)));
    const widths = columnWidths(rows, columns, lineWidth(this.writing.style));
    const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };
    return new Table({
      width: { size: lineWidth(this.writing.style), type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: line,
        bottom: line,
        left: line,
        right: line,
        insideHorizontal: line,
        insideVertical: line,
      },
      rows: rows.map(
        (row, i) =>
          new TableRow({
            tableHeader: i === 0,
            cantSplit: true,
            children: widths.map((width, column) => this.#cell(row[column] ?? [], width, i === 0)),
          }),
      ),
    });
  }

  #cell(spans: readonly Span[], width: number, isHead: boolean): TableCell {
    const shown = isHead ? spans.map((span): Span => ({ ...span, strong: true })) : spans;
    // Sentences begin at the left; names and figures stand in the middle.
    const isSentence = /[，。；]/.test(textOfSpans(spans));
    const alignment = isSentence ? ('both' as const) : ('center' as const);
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: 'center',
      children: [new Paragraph({ style: STYLE.table, alignment, children: [...runsOf(shown, this.#looks)] })],
    });
  }
}

function empty(): Paragraph {
  return new Paragraph({});
}

function isTitleLike(spans: readonly Span[]): boolean {
  return /^[^，。；：]{2,60}$/.test(textOfSpans(spans));
}

/** By the longest text of each column, none narrower than half an even share. */
function columnWidths(
  rows: readonly (readonly (readonly Span[])[])[],
  columns: number,
  total: number,
): number[] {
  const lengths = Array.from({ length: columns }, (_, column) =>
    Math.min(20, Math.max(2, greatest(rows.map((row) => textOfSpans(row[column] ?? []).length)))),
  );
  const sum = lengths.reduce((all, one) => all + one, 0);
  const even = total / columns;
  const shares = lengths.map((length) => even / 2 + (total / 2) * (length / sum));
  const widths = shares.map((share) => Math.floor(share));
  const rest = total - widths.reduce((all, one) => all + one, 0);
  return widths.map((width, i) => (i === 0 ? width + rest : width));
}
