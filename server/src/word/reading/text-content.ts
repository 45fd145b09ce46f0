import { readCharacters } from '../xml/xml-text';
import { descend } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import type { Losses } from './losses';
import { isUnderlined } from './story-elements';
import { isSymbolFont, symbolOf } from './symbol-fonts';

/** What a `w:t` shows. */
export interface ShownContent {
  readonly text: string;
  /** How many characters of the source the text leaves out before it. */
  readonly from: number;
  /** Where each character of the source begins in the element. */
  readonly starts: readonly number[];
  /** CDATA and XML comments within a text are legal and unheard of: such a text is read, but not cut. */
  readonly isPlain: boolean;
}

/** @param part the text of the part that the element is in */
export function shownContent(element: XmlElement, part: string, losses: Losses): ShownContent {
  const source = part.slice(element.openEnd, element.closeStart);
  const isPlain = !source.includes('<');
  const read = readCharacters(isPlain ? source : withoutMarkup(source));
  const shown = spaced(underlined(drawn(read.text, element, losses), element.parent), element);
  return { ...shown, starts: read.starts, isPlain };
}

/** The characters of an element without children. */
export function contentOf({ openEnd, closeStart }: XmlElement, part: string): string {
  return readCharacters(withoutMarkup(part.slice(openEnd, closeStart))).text;
}

/** The character of a `w:sym`. */
export function symbolText({ attributes }: XmlElement, losses: Losses): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const font = attributes['w:font'] ?? '';
  const isPrivate = !(code >= 0x20 && code < 0xf000) || code > 0xffff;
  if (!isPrivate && !isSymbolFont(font)) return String.fromCodePoint(code);
  return symbolOf(font, code) ?? unknownSymbol(losses);
}

function unknownSymbol(losses: Losses): string {
  losses.add('symbols');
  return '□';
}

/** What is seen of text: a symbol font draws other things than its letters. */
function drawn(text: string, element: XmlElement, losses: Losses): string {
  if (!/[\uF020-\uF0FF]/.test(text)) return text;
  const font = descend(element.parent, 'w:rPr', 'w:rFonts')?.attributes['w:ascii'] ?? '';
  if (!isSymbolFont(font)) return text;
  return text.replace(
    /[\uF020-\uF0FF]/g,
    (letter) => symbolOf(font, letter.charCodeAt(0)) ?? unknownSymbol(losses),
  );
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
