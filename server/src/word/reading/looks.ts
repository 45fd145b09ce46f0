import { greatest, least } from '../../text/ordered';
import { childOf, isOn, valueOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import type { Losses } from './losses';
import type { Piece } from './pieces';
import type { StoryBlock } from './story';
import type { Styles } from './styles';
import { titleRange } from './title-lines';

/** Looks that say something of the text, and that a report has not. */
const LOOKS = {
  highlights: isHighlighted,
  colours: isColoured,
  struck: isStruck,
} as const;

/** Tells the stretches of text that are marked by their looks. A letterhead is red by rule. */
export function noteLooks(blocks: readonly StoryBlock[], styles: Styles, losses: Losses): void {
  const { start } = titleRange(blocks, styles);
  for (const block of blocks.slice(start)) noteBlock(block, losses);
}

function noteBlock(block: StoryBlock, losses: Losses): void {
  if (block.kind === 'table') {
    for (const cell of block.rows.flat()) for (const one of cell.blocks) noteBlock(one, losses);
    return;
  }
  const pieces = block.lines.flat();
  for (const [kind, looksSo] of Object.entries(LOOKS) as [keyof typeof LOOKS, typeof isStruck][]) {
    for (const text of stretchesThat(pieces, looksSo)) losses.add(kind, text);
  }
  for (const one of block.boxes) noteBlock(one, losses);
}

/** What neighbouring pieces of that look say together; places to be filled in are yellow because they are open. */
function stretchesThat(pieces: readonly Piece[], looksSo: (run: XmlElement) => boolean): readonly string[] {
  const stretches: string[] = [];
  let open = '';
  for (const { text, source } of [...pieces, { text: '' }]) {
    const run = source?.element.parent;
    if (run && looksSo(run)) open += text;
    else {
      if (/[^\s*＊_xX×○（）()?？]/.test(open)) stretches.push(open.trim());
      open = '';
    }
  }
  return stretches;
}

function isHighlighted(run: XmlElement): boolean {
  const highlight = valueOf(run, 'w:rPr', 'w:highlight');
  if (highlight !== undefined) return highlight !== 'none';
  const fill = childOf(childOf(run, 'w:rPr'), 'w:shd')?.attributes['w:fill'];
  return fill !== undefined && !/^(?:auto|FFFFFF)$/i.test(fill);
}

/** Shades of black and grey are colours that nobody has chosen to tell something. */
function isColoured(run: XmlElement): boolean {
  const colour = valueOf(run, 'w:rPr', 'w:color') ?? '';
  const parts = (colour.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
  return greatest(parts) - least(parts) > LEAST_COLOUR;
}

const LEAST_COLOUR = 64;

function isStruck(run: XmlElement): boolean {
  const properties = childOf(run, 'w:rPr');
  return isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike');
}
