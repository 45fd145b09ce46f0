import { findHead } from '../../document/heading-head';
import { trimBlanks } from '../../text/blanks';
import { valueOf } from '../xml/xml-tree';
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

/** How many of the first blocks are the title: it may be set on several paragraphs for its shape. */
export function titleEnd(blocks: readonly StoryBlock[], styles: Styles): number {
  let end = blocks.findIndex((block) => block.kind === 'table' || saying(block) !== '');
  const first = end;
  if (first < 0) return 0;
  while (end - first < MOST_PARAGRAPHS && isPartOfTitle(blocks[end], styles)) end += 1;
  if (end === first || titleText(blocks.slice(first, end)).length > LONGEST_TITLE) return 0;
  return end;
}

function isPartOfTitle(block: StoryBlock | undefined, styles: Styles): boolean {
  if (block?.kind !== 'paragraph') return false;
  const text = saying(block);
  if (text === '' || findHead(text, { start: 0, end: text.length })) return false;
  if (isTitleStyled(styles, block.element)) return true;
  return isCentred(styles, block.element) && sizeOf(block, styles) >= TITLE_SIZE && !isRed(block);
}

/** The red name of the issuing office above a document is no title. */
function isRed({ element }: StoryParagraph): boolean {
  const colours = element.children.map((run) => valueOf(run, 'w:rPr', 'w:color') ?? '');
  return colours.some((colour) => /^(?:FF0000|E[0-9A-F]0000|C00000)$/i.test(colour));
}

function sizeOf({ element }: StoryParagraph, styles: Styles): number {
  const run = element.children.find(({ name }) => name === 'w:r');
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
