import { tooLarge } from '../unreadable';
import { childOf, elementsOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { chosen } from './alternatives';
import { noteDrawing, wordArtOf } from './drawings';
import { Fields } from './fields';
import type { Losses } from './losses';
import { mathText } from './math-text';
import { OpenComments } from './open-comments';
import { ownMarksIn, removeMark, saidBy } from './own-note-mark';
import type { Note, StoryBlock, StoryParagraph } from './story';
import { isUnderlined, outermost } from './story-elements';
import { isHidden } from './styles';
import type { Styles } from './styles';
import { contentOf, shownContent, symbolText } from './text-content';

/** What is read beside the text itself. */
export interface StoryParts {
  /** The text of the part that the document's own elements stand in. */
  readonly text: string;
  readonly footnotes: { readonly text: string; readonly root: XmlElement } | undefined;
  readonly endnotes: { readonly text: string; readonly root: XmlElement } | undefined;
  readonly styles: Styles;
  readonly losses: Losses;
  /** Of the text read so far, in all parts. */
  readonly count: { characters: number };
}

/** A text to be read: the main one, that of a note or that of a box. */
export interface StoryText {
  readonly container: XmlElement;
  /** The text of the part that its elements stand in. */
  readonly part: string;
  /** The run of the main text that this text hangs on; undefined in the main text itself. */
  readonly host: XmlElement | undefined;
  /** The notes that were referred to so far. */
  readonly notes: Note[];
}

/** Where the reader is within a paragraph. */
export interface Place {
  readonly paragraph: StoryParagraph;
  /** The outermost run around; undefined between runs. */
  readonly run: XmlElement | undefined;
  /** Whether text is hidden that does not say otherwise. */
  readonly isHidden: boolean;
}

/** More characters than any report has: each may cost an escape, and each escape a piece. */
const MOST_TEXT = 1_500_000;

/** Reads what is within the paragraphs of a text, one after the other: fields and comments go on over several. */
export class InlineReader {
  readonly #fields: Fields;
  readonly #comments = new OpenComments();
  readonly #part: string;
  readonly #host: XmlElement | undefined;
  readonly #notes: Note[];
  /** Of the notes in the run that is read now, the marks they have instead of a number. */
  #ownMarks: ReadonlyMap<XmlElement, XmlElement> = new Map();

  /** @param nested reads a text that hangs on this one */
  constructor(
    { container, part, host, notes }: StoryText,
    private readonly parts: StoryParts,
    private readonly nested: (text: StoryText) => readonly StoryBlock[],
  ) {
    this.#part = part;
    this.#host = host;
    this.#notes = notes;
    this.#fields = new Fields(container, () => {
      parts.losses.add('contents');
    });
  }

  paragraphStarts(): void {
    this.#comments.paragraphStarts();
  }

  read(element: XmlElement, place: Place): void {
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
        this.read(child, place);
        break;
      case 'w:del':
      case 'w:moveFrom':
        losses.add('revisions');
        break;
      case 'm:oMath':
        losses.add('equations');
        this.#say(
          mathText(child, (text) => contentOf(text, this.#part)),
          place,
        );
        break;
      case 'w:sdt':
        this.read(childOf(child, 'w:sdtContent') ?? child, place);
        break;
      case 'mc:AlternateContent':
        this.read(chosen(child), place);
        break;
      case 'w:subDoc':
        losses.add('embeddedFiles');
        break;
      case 'w:commentRangeStart':
        this.#comments.start(child);
        break;
      case 'w:commentRangeEnd':
        this.#comments.end(child, place.paragraph);
        break;
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:fldSimple':
      case 'w:customXml':
      case 'w:bdo':
      case 'w:dir':
      case 'm:oMathPara':
        this.read(child, place);
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
    else if (child.name === 'w:instrText') this.#fields.instruct(contentOf(child, this.#part));
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
        this.#say(symbolText(child, this.parts.losses), place);
        break;
      case 'w:ruby':
        this.parts.losses.add('readings');
        for (const base of child.children.filter(({ name }) => name === 'w:rubyBase')) this.read(base, place);
        break;
      case 'w:footnoteReference':
        this.#note(child, this.parts.footnotes, place);
        break;
      case 'w:endnoteReference':
        this.#note(child, this.parts.endnotes, place);
        break;
      case 'w:commentReference':
        this.#comments.end(child, place.paragraph);
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
    const { text, from, starts, isPlain } = shownContent(element, this.#part, this.parts.losses);
    if (text === '' || !run) return;
    this.#fields.said();
    this.parts.count.characters += text.length;
    if (this.parts.count.characters > MOST_TEXT) throw tooLarge({ zh: '文字过多', en: 'too much text' });
    const isOwnRun = isPlain && element.parent === run && this.#host === undefined;
    const source = { element, starts: starts.map((start) => element.openEnd + start), from, run, isOwnRun };
    paragraph.lines.at(-1)?.push({ text, source });
    this.#comments.said(text);
  }

  /** Text that no `w:t` holds. */
  #say(text: string, { paragraph }: Place): void {
    if (text !== '') paragraph.lines.at(-1)?.push({ text });
  }

  #note(reference: XmlElement, part: StoryParts['footnotes'], place: Place): void {
    const id = reference.attributes['w:id'];
    const note = part?.root.children.find(({ attributes }) => attributes['w:id'] === id);
    if (!part || !note) return;
    const known = this.#notes.findIndex(({ element }) => element === note);
    const number = known < 0 ? this.#notes.length + 1 : known + 1;
    this.#say(`[^${number}]`, place);
    if (known >= 0) return;
    const blocks = this.nested({
      container: note,
      part: part.text,
      host: place.run ?? this.#host,
      notes: [],
    });
    const ownMark = this.#ownMarks.get(reference);
    if (ownMark) {
      this.parts.losses.add('ownMarks');
      removeMark(blocks, saidBy(ownMark, this.#part));
    }
    this.#notes.push({ element: note, blocks });
  }

  #drawing(drawing: XmlElement, place: Place): void {
    const { paragraph, run } = place;
    for (const container of outermost(drawing, 'w:txbxContent')) {
      this.parts.losses.add('textBoxes');
      const box = { container, part: this.#part, host: this.#host ?? run, notes: this.#notes };
      for (const block of this.nested(box)) paragraph.boxes.push(block);
    }
    for (const words of wordArtOf(drawing)) this.#say(words, place);
    noteDrawing(drawing, this.parts.losses);
  }
}
