import { childOf, descend } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { chosen } from './alternatives';
import { InlineReader } from './read-inline';
import type { StoryParts, StoryText } from './read-inline';
import type { Story, StoryBlock, StoryCell, StoryParagraph } from './story';
import {
  cellsOf,
  columnsBefore,
  columnsOf,
  isContents,
  isDeletedMark,
  isJoinedToNext,
  rowsOf,
} from './story-elements';

/** Reads the main text of a document as it is when every tracked change is accepted. */
export function readStory(body: XmlElement, parts: StoryParts): Story {
  const text: StoryText = { container: body, part: parts.text, host: undefined, notes: [] };
  return { blocks: readBlocks(text, parts), notes: text.notes };
}

function readBlocks(text: StoryText, parts: StoryParts): readonly StoryBlock[] {
  return new StoryReader(text, parts).blocks();
}

class StoryReader {
  /** A paragraph whose mark was deleted: the next one goes on in it. */
  #unfinished: StoryParagraph | undefined;
  readonly #inline: InlineReader;

  constructor(
    private readonly text: StoryText,
    private readonly parts: StoryParts,
  ) {
    this.#inline = new InlineReader(text, parts, (nested) => readBlocks(nested, parts));
  }

  blocks(): readonly StoryBlock[] {
    return this.#blocksIn(this.text.container);
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
      this.#inline.paragraphStarts();
    }
    const isHiddenByStyle = this.parts.styles.hidesText(element);
    this.#inline.read(element, { paragraph, run: this.text.host, isHidden: isHiddenByStyle });
    if (isDeletedMark(element)) this.parts.losses.add('revisions');
    this.#unfinished = isJoinedToNext(element) ? paragraph : undefined;
  }

  #table(table: XmlElement): StoryBlock {
    const rows: StoryCell[][] = [];
    for (const row of rowsOf(table)) {
      if (isChanged(row, 'w:trPr', ['w:ins', 'w:del'])) this.parts.losses.add('revisions');
      if (descend(row, 'w:trPr', 'w:del')) continue;
      rows.push([...cellsBefore(row), ...cellsOf(row).flatMap((cell) => this.#cell(cell))]);
    }
    return { kind: 'table', rows };
  }

  /** A cell that was deleted is none. */
  #cell(cell: XmlElement): readonly StoryCell[] {
    if (isChanged(cell, 'w:tcPr', ['w:cellIns', 'w:cellDel'])) this.parts.losses.add('revisions');
    if (descend(cell, 'w:tcPr', 'w:cellDel')) return [];
    this.#unfinished = undefined;
    const span = columnsOf(cell);
    const merge = descend(cell, 'w:tcPr', 'w:vMerge');
    const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
    if (span > 1 || isContinued) this.parts.losses.add('mergedCells');
    return [{ blocks: this.#blocksIn(cell), span, isContinued }];
  }
}

function isChanged(element: XmlElement, properties: string, changes: readonly string[]): boolean {
  return changes.some((change) => descend(element, properties, change));
}

function cellsBefore(row: XmlElement): readonly StoryCell[] {
  const span = columnsBefore(row);
  return span === 0 ? [] : [{ blocks: [], span, isContinued: false }];
}
