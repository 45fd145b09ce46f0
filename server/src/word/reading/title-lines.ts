import { findHead } from '../../document/heading-head';
import { paperNumber } from '../../document/letterhead';
import { trimBlanks } from '../../text/blanks';
import type { Range } from '../../text/range';
import { elementsOf, valueOf } from '../xml/xml-tree';
import { sliced, textOf } from './pieces';
import type { Piece } from './pieces';
import { firstValue, isCentred, isTitleStyled } from './styles';
import type { Styles } from './styles';
import type { StoryBlock, StoryParagraph } from './story';

/** 小二 and larger, in half points: nothing but titles is centred in this size at the head of a document. */
const TITLE_SIZE = 36;
const LONGEST_TITLE = 60;
/** A title is set on three lines at most. */
const MOST_PARAGRAPHS = 3;

/** Which of the first blocks are the title: it may be set on several paragraphs for its shape. Empty for none. */
export function titleRange(blocks: readonly StoryBlock[], styles: Styles): Range {
  const start = firstOfTitle(blocks, styles);
  let end = start;
  while (end - start < MOST_PARAGRAPHS && isPartOfTitle(blocks[end], styles)) end += 1;
  const isTitle = titleText(blocks.slice(start, end)).length <= LONGEST_TITLE;
  return isTitle ? { start, end } : { start: 0, end: 0 };
}

/** Short lines may stand above a title that no letterhead begins: 附件1, a cover's note, the name of a meeting. */
function firstOfTitle(blocks: readonly StoryBlock[], styles: Styles): number {
  const start = afterLetterhead(blocks);
  const end = blocks.findIndex((block, i) => i >= start && isPartOfTitle(block, styles));
  const isNear = end >= 0 && end - start < LONGEST_LETTERHEAD;
  return isNear && blocks.slice(start, end).every(isShort) ? end : start;
}

const LONGEST_NOTE = 30;

function isShort(block: StoryBlock): boolean {
  const text = saying(block);
  return block.kind === 'paragraph' && text.length <= LONGEST_NOTE && !/[。；]/.test(text);
}

/** The first block that says something, or the first after the red name of the office and the number of the paper. */
function afterLetterhead(blocks: readonly StoryBlock[]): number {
  const saysSomething = (block: StoryBlock) => block.kind === 'table' || saying(block) !== '';
  const number = blocks
    .slice(0, LONGEST_LETTERHEAD)
    .findIndex((block) => paperNumber(saying(block)) !== undefined);
  const isLetterhead = blocks
    .slice(0, number + 1)
    .some((block) => block.kind === 'paragraph' && isRed(block));
  const from = isLetterhead ? number + 1 : 0;
  const first = blocks.slice(from).findIndex(saysSomething);
  return first < 0 ? from : from + first;
}

/** Blocks with a copy's number, a secrecy grade, urgency, the office's name, the paper's number, and rules between. */
const LONGEST_LETTERHEAD = 12;

function isPartOfTitle(block: StoryBlock | undefined, styles: Styles): boolean {
  if (block?.kind !== 'paragraph') return false;
  const text = saying(block);
  if (text === '' || findHead(text, { start: 0, end: text.length })) return false;
  if (isTitleStyled(styles, block.element)) return true;
  return isCentred(styles, block.element) && sizeOf(block, styles) >= TITLE_SIZE && !isRed(block);
}

/** The red name of the issuing office above a document is no title. */
function isRed({ element }: StoryParagraph): boolean {
  const colours = Array.from(elementsOf(element, 'w:r'), (run) => valueOf(run, 'w:rPr', 'w:color') ?? '');
  return colours.some((colour) => /^(?:FF0000|E[0-9A-F]0000|C00000)$/i.test(colour));
}

function sizeOf({ element }: StoryParagraph, styles: Styles): number {
  const [run] = elementsOf(element, 'w:r');
  const own = valueOf(run, 'w:rPr', 'w:sz');
  return Number(own ?? firstValue(styles.runProperties(element), 'w:sz') ?? 0);
}

function saying(block: StoryBlock): string {
  return block.kind === 'paragraph' ? textOf(block.lines.flat()).trim() : '';
}

function titleText(blocks: readonly StoryBlock[]): string {
  return blocks.map(saying).join('');
}

/** The title as one line. */
export function titleLine(paragraphs: readonly StoryParagraph[]): readonly Piece[] {
  return paragraphs.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const text = textOf(line);
      const { start, end } = trimBlanks(text, { start: 0, end: text.length });
      return sliced(line, start, end);
    }),
  );
}
