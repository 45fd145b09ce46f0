import { tooLarge } from '../unreadable';
import { readCharacters } from '../xml/xml-text';
import { childOf, descend, elementsOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { chosen } from './alternatives';
import { Fields } from './fields';
import type { Losses } from './losses';
import { mathText } from './math-text';
import { ownMarksIn, removeMark, saidBy } from './own-note-mark';
import type { StoryParagraph, StoryCell, StoryBlock, Story, Note } from './story';
import {
  cellsOf,
  columnsBefore,
  columnsOf,
  isUnderlined,
  isContents,
  isDeletedMark,
  isJoinedToNext,
  outermost,
  rowsOf,
} from './story-elements';
import { isHidden } from './styles';
import type { Styles } from './styles';
import { isSymbolFont, symbolOf } from './symbol-fonts';

/** What is read beside the text itself. */
export interface StoryParts {
  /** The text of the part that elements below this one stand in. */
  readonly text: string;
  readonly footnotes: { readonly text: string; readonly root: XmlElement } | undefined;
  readonly endnotes: { readonly text: string; readonly root: XmlElement } | undefined;
  readonly styles: Styles;
  readonly losses: Losses;
  /** Of the text read so far, in all parts. */
  readonly count: { characters: number };
}

/** Reads the main text of a document as it is when every tracked change is accepted. */
export function readStory(body: XmlElement, parts: StoryParts): Story {
  const reader = new StoryReader(body, parts.text, parts, undefined, []);
  return { blocks: reader.blocks(), notes: reader.notes };
}

/** More characters than any report has: each may cost an escape, and each escape a piece. */
const MOST_TEXT = 1_500_000;

/** Nobody has as many comments on the same words; each costs a copy of them. */
const MOST_OPEN = 100;

/** Where the reader is within a paragraph. */
interface Place {
  readonly paragraph: StoryParagraph;
  /** The outermost run around; undefined between runs. */
  readonly run: XmlElement | undefined;
  /** Whether text is hidden that does not say otherwise. */
  readonly isHidden: boolean;
}

class StoryReader {
  /** A paragraph whose mark was deleted: the next one goes on in it. */
  #unfinished: StoryParagraph | undefined;
  /** Of the comments that have begun and not ended: what they are about so far, in this paragraph. */
  readonly #openComments = new Map<string, string>();
  readonly #endedComments = new Set<string>();
  readonly #fields: Fields;
  /** Of the notes in the run that is read now, the marks they have instead of a number. */
  #ownMarks: ReadonlyMap<XmlElement, XmlElement> = new Map();

  /** @param host the run of the main text that this text hangs on; undefined in the main text itself */
  constructor(
    private readonly container: XmlElement,
    private readonly text: string,
    private readonly parts: StoryParts,
    private readonly host: XmlElement | undefined,
    readonly notes: Note[],
  ) {
    this.#fields = new Fields(container, () => {
      parts.losses.add('contents');
    });
  }

  blocks(): readonly StoryBlock[] {
    return this.#blocksIn(this.container);
  }

  #blocksIn(container: XmlElement): readonly StoryBlock[] {
    const blocks: StoryBlock[] = [];
    this.#read(container, blocks);
    return blocks;
  }

  #read(container: XmlElement, blocks: StoryBlock[]): void {
    for (const child of container.children) this.#block(child, blocks);
  }

  #block(element: XmlElement, blocks: StoryBlock[]): void {
    switch (element.name) {
      case 'w:p':
        this.#paragraph(element, blocks);
        break;
      case 'w:tbl':
        blocks.push(this.#table(element));
        break;
      case 'w:sdt':
        if (isContents(element)) this.parts.losses.add('contents');
        else this.#read(childOf(element, 'w:sdtContent') ?? element, blocks);
        break;
      case 'w:altChunk':
      case 'w:subDoc':
        this.parts.losses.add('embeddedFiles');
        break;
      case 'mc:AlternateContent':
        this.#read(chosen(element), blocks);
        break;
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        this.#read(element, blocks);
        break;
    }
  }

  #paragraph(element: XmlElement, blocks: StoryBlock[]): void {
    const started = this.#unfinished;
    const paragraph: StoryParagraph = started ?? {
      kind: 'paragraph',
      element,
      lines: [[]],
      comments: [],
      boxes: [],
    };
    if (started) {
      if (started.lines.flat().length === 0) started.element = element;
    } else {
      blocks.push(paragraph);
      for (const id of this.#openComments.keys()) this.#openComments.set(id, '');
    }
    const isHiddenByStyle = this.parts.styles.hidesText(element);
    this.#inline(element, { paragraph, run: this.host, isHidden: isHiddenByStyle });
    if (isDeletedMark(element)) this.parts.losses.add('revisions');
    this.#unfinished = isJoinedToNext(element) ? paragraph : undefined;
  }

  #table(table: XmlElement): StoryBlock {
    const rows: StoryCell[][] = [];
    for (const row of rowsOf(table)) {
      if (descend(row, 'w:trPr', 'w:del')) this.parts.losses.add('revisions');
      else rows.push([...cellsBefore(row), ...cellsOf(row).map((cell) => this.#cell(cell))]);
    }
    return { kind: 'table', rows };
  }

  #cell(cell: XmlElement): StoryCell {
    this.#unfinished = undefined;
    const span = columnsOf(cell);
    const merge = descend(cell, 'w:tcPr', 'w:vMerge');
    const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
    if (span > 1 || isContinued) this.parts.losses.add('mergedCells');
    return { blocks: this.#blocksIn(cell), span, isContinued };
  }

  #inline(element: XmlElement, place: Place): void {
    for (const child of element.children) this.#inlineChild(child, place);
  }

  #inlineChild(child: XmlElement, place: Place): void {
    const { losses } = this.parts;
    switch (child.name) {
      case 'w:r':
        if (isHidden(this.parts.styles, child, place.isHidden)) this.#hidden(child);
        else this.#run(child, { ...place, run: place.run ?? child });
        break;
      case 'w:ins':
      case 'w:moveTo':
        losses.add('revisions');
        this.#inline(child, place);
        break;
      case 'w:del':
      case 'w:moveFrom':
        losses.add('revisions');
        break;
      case 'm:oMath':
        losses.add('equations');
        this.#say(
          mathText(child, (text) => this.#contentOf(text)),
          place,
        );
        break;
      case 'w:sdt':
        this.#inline(childOf(child, 'w:sdtContent') ?? child, place);
        break;
      case 'mc:AlternateContent':
        this.#inline(chosen(child), place);
        break;
      case 'w:subDoc':
        losses.add('embeddedFiles');
        break;
      case 'w:commentRangeStart':
        if (this.#openComments.size < MOST_OPEN) this.#openComments.set(child.attributes['w:id'] ?? '', '');
        break;
      case 'w:commentRangeEnd':
        this.#endComment(child.attributes['w:id'] ?? '', place.paragraph);
        break;
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:fldSimple':
      case 'w:customXml':
      case 'w:bdo':
      case 'w:dir':
      case 'm:oMathPara':
        this.#inline(child, place);
        break;
    }
  }

  #run(run: XmlElement, place: Place): void {
    this.#ownMarks = ownMarksIn(run);
    const read = new Set(this.#ownMarks.values());
    for (const child of run.children) if (!read.has(child)) this.#runChild(child, place);
  }

  /** Hidden text is left out, but a field may begin or end in it. */
  #hidden(run: XmlElement): void {
    if (childOf(run, 'w:t')) this.parts.losses.add('hiddenText');
    for (const mark of elementsOf(run, 'w:fldChar')) this.#fields.mark(mark);
  }

  #runChild(child: XmlElement, place: Place): void {
    if (child.name === 'w:fldChar') this.#say(this.#fields.mark(child), place);
    else if (child.name === 'w:instrText') this.#fields.instruct(this.#contentOf(child));
    else if (!this.#fields.isHidden) this.#shown(child, place);
  }

  #shown(child: XmlElement, place: Place): void {
    switch (child.name) {
      case 'w:t':
        this.#text(child, place);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#say(isUnderlined(place.run) ? '____' : '\u3000', place);
        break;
      case 'w:noBreakHyphen':
        this.#say('-', place);
        break;
      case 'w:br':
      case 'w:cr':
        place.paragraph.lines.push([]);
        break;
      case 'w:sym':
        this.#say(this.#symbol(child), place);
        break;
      case 'w:ruby':
        this.parts.losses.add('readings');
        for (const base of child.children.filter(({ name }) => name === 'w:rubyBase'))
          this.#inline(base, place);
        break;
      case 'w:footnoteReference':
        this.#note(child, this.parts.footnotes, place);
        break;
      case 'w:endnoteReference':
        this.#note(child, this.parts.endnotes, place);
        break;
      case 'w:commentReference':
        this.#endComment(child.attributes['w:id'] ?? '', place.paragraph);
        break;
      case 'w:drawing':
      case 'w:pict':
        this.#drawing(child, place);
        break;
      case 'w:object':
        this.parts.losses.add('objects');
        break;
      case 'mc:AlternateContent':
        this.#run(chosen(child), place);
        break;
    }
  }

  #text(element: XmlElement, { paragraph, run }: Place): void {
    const source = this.text.slice(element.openEnd, element.closeStart);
    // CDATA and XML comments within a text are legal and unheard of: such a text is read, but not cut.
    const isPlain = !source.includes('<');
    const read = readCharacters(isPlain ? source : withoutMarkup(source));
    const { text, from } = spaced(underlined(this.#drawn(read.text, element), element.parent), element);
    if (text === '' || !run) return;
    this.#fields.said();
    this.parts.count.characters += text.length;
    if (this.parts.count.characters > MOST_TEXT) throw tooLarge({ zh: '文字过多', en: 'too much text' });
    const starts = read.starts.map((start) => element.openEnd + start);
    const isOwnRun = isPlain && element.parent === run && this.host === undefined;
    paragraph.lines.at(-1)?.push({ text, source: { element, starts, from, run, isOwnRun } });
    for (const [id, quote] of this.#openComments) this.#openComments.set(id, quote + text);
  }

  /** Text that no `w:t` holds. */
  #say(text: string, { paragraph }: Place): void {
    if (text !== '') paragraph.lines.at(-1)?.push({ text });
  }

  #contentOf(element: XmlElement): string {
    return readCharacters(withoutMarkup(this.text.slice(element.openEnd, element.closeStart))).text;
  }

  #symbol({ attributes }: XmlElement): string {
    const code = Number.parseInt(attributes['w:char'] ?? '', 16);
    const font = attributes['w:font'] ?? '';
    const isPrivate = !(code >= 0x20 && code < 0xf000) || code > 0xffff;
    if (!isPrivate && !isSymbolFont(font)) return String.fromCodePoint(code);
    return symbolOf(font, code) ?? this.#unknownSymbol();
  }

  #unknownSymbol(): string {
    this.parts.losses.add('symbols');
    return '□';
  }

  /** What is seen of text: a symbol font draws other things than its letters. */
  #drawn(text: string, element: XmlElement): string {
    if (!/[\uF020-\uF0FF]/.test(text)) return text;
    const font = descend(element.parent, 'w:rPr', 'w:rFonts')?.attributes['w:ascii'] ?? '';
    if (!isSymbolFont(font)) return text;
    return text.replace(
      /[\uF020-\uF0FF]/g,
      (letter) => symbolOf(font, letter.charCodeAt(0)) ?? this.#unknownSymbol(),
    );
  }

  #note(reference: XmlElement, part: StoryParts['footnotes'], place: Place): void {
    const id = reference.attributes['w:id'];
    const note = part?.root.children.find(({ attributes }) => attributes['w:id'] === id);
    if (!part || !note) return;
    const known = this.notes.findIndex(({ element }) => element === note);
    const number = known < 0 ? this.notes.length + 1 : known + 1;
    this.#say(`[^${number}]`, place);
    if (known >= 0) return;
    const reader = new StoryReader(note, part.text, this.parts, place.run ?? this.host, []);
    const blocks = reader.blocks();
    const ownMark = this.#ownMarks.get(reference);
    if (ownMark) {
      this.parts.losses.add('ownMarks');
      removeMark(blocks, saidBy(ownMark, this.text));
    }
    this.notes.push({ element: note, blocks });
  }

  #drawing(drawing: XmlElement, place: Place): void {
    const { paragraph, run } = place;
    const boxes = outermost(drawing, 'w:txbxContent');
    for (const box of boxes) {
      this.parts.losses.add('textBoxes');
      const reader = new StoryReader(box, this.text, this.parts, this.host ?? run, this.notes);
      for (const block of reader.blocks()) paragraph.boxes.push(block);
    }
    for (const { attributes } of elementsOf(drawing, 'v:textpath')) {
      this.#say(attributes['string'] ?? '', place);
    }
    for (const name of ['c:chart', 'dgm:relIds']) {
      if (elementsOf(drawing, name).next().done !== true) this.parts.losses.add('objects');
    }
    const { done } = elementsOf(drawing, 'pic:pic').next();
    const hasImage = done !== true || elementsOf(drawing, 'v:imagedata').next().done !== true;
    if (hasImage) this.parts.losses.add('pictures');
  }

  #endComment(id: string, paragraph: StoryParagraph): void {
    if (this.#endedComments.has(id)) return;
    this.#endedComments.add(id);
    paragraph.comments.push({ id, quote: this.#openComments.get(id) ?? '' });
    this.#openComments.delete(id);
  }
}

function cellsBefore(row: XmlElement): readonly StoryCell[] {
  const span = columnsBefore(row);
  return span === 0 ? [] : [{ blocks: [], span, isContinued: false }];
}

function withoutMarkup(source: string): string {
  return source
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    );
}

/** Underlined blanks are a place to be filled in, and are shown as the line that one sees. */
function underlined(said: string, run: XmlElement | undefined): string {
  return /^[ \u00A0\u3000]{2,}$/.test(said) && isUnderlined(run) ? '_'.repeat(said.length) : said;
}

/** Blanks at the sides count only where the file says so; line ends are blanks like others. */
function spaced(said: string, element: XmlElement): { readonly text: string; readonly from: number } {
  const text = said.replace(/[\t\n]/g, ' ');
  if (element.attributes['xml:space'] === 'preserve') return { text, from: 0 };
  const from = text.length - text.replace(/^ +/, '').length;
  return { text: text.slice(from).replace(/(?<! ) +$/, ''), from };
}
