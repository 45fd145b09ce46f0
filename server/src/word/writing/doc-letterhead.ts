import { BorderStyle, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import type { ManuscriptLetterhead } from '../manuscript/manuscript';
import { textOfSpans } from '../manuscript/spans';
import type { Span } from '../manuscript/spans';
import type { PageStyle } from '../style/page-style';
import { runsOf } from './doc-runs';
import type { OpenPlaces } from './doc-runs';
import { runOf, STYLE } from './doc-styles';
import { letterheadName } from './letterhead-name';
import { charactersWide, lineWidth, twipsOfMillimetres } from './measures';

/** What a letterhead is written with. */
interface LetterheadWriting {
  readonly style: PageStyle;
  readonly openPlaces: OpenPlaces;
  /** The runs of the paper's number, with the comments of the letterhead. */
  readonly number: readonly ParagraphChild[];
}

const RED = 'FF0000';
const FLUSH = { firstLine: 0, firstLineChars: 0 };

/**
 * GB/T 9704—2012 7.2: at the left the copy's number, secrecy and urgency; in red who issues the paper; two lines below
 * its number, which is at the left where somebody is named who signs; a red line; the title is two lines below.
 */
export function docLetterhead(
  { marks, names, signer }: ManuscriptLetterhead,
  { style, openPlaces, number }: LetterheadWriting,
): readonly FileChild[] {
  const blank = () => new Paragraph({});
  const above = marks.map(
    (spans) =>
      // The number of a copy is set like the text, what follows it like a heading.
      new Paragraph({
        ...(isCopyNumber(spans) ? { style: STYLE.salutation } : { style: STYLE.annex }),
        children: [...runsOf(spans, { openPlaces })],
      }),
  );
  const issuers = names.map((spans, i) => redName(textOfSpans(spans), i === 0 ? marks.length : -1, style));
  const gap = names.length > 0 ? [blank(), blank()] : [];
  return [...above, ...issuers, ...gap, numberLine(number, signer, style), blank(), blank()];
}

function isCopyNumber(spans: readonly Span[]): boolean {
  return /^\d/.test(textOfSpans(spans));
}

/** @param linesAbove how many lines stand above the first name; -1 for names below it */
function redName(text: string, linesAbove: number, style: PageStyle): Paragraph {
  const { size, before } = letterheadName(text, linesAbove, style);
  return new Paragraph({
    indent: FLUSH,
    alignment: 'center',
    spacing: { before: twipsOfMillimetres(before), after: 0, line: 240, lineRule: 'auto' },
    children: [
      new TextRun({
        text,
        color: RED,
        size: 2 * size,
        font: { eastAsia: style.title.font, ascii: style.latin, hAnsi: style.latin, hint: 'eastAsia' },
        characterSpacing: 0,
      }),
    ],
  });
}

function numberLine(
  number: readonly ParagraphChild[],
  signer: readonly Span[] | undefined,
  style: PageStyle,
): Paragraph {
  const margin = charactersWide(1, style.body);
  // As an indent of the first line: the red line is as wide as the type area.
  const start = { firstLine: margin.twips, firstLineChars: margin.chars };
  const name = runOf(style.headings[1], style);
  const signed = signer
    ? [
        new TextRun({ children: [new Tab(), '签发人：'], font: { hint: 'eastAsia' } }),
        new TextRun({ text: textOfSpans(signer), ...name, font: { ...name.font, hint: 'eastAsia' } }),
      ]
    : [];
  return new Paragraph({
    indent: signer ? start : FLUSH,
    alignment: signer ? 'left' : 'center',
    tabStops: [{ type: TabStopType.RIGHT, position: lineWidth(style) - margin.twips }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: RED, space: 11 } },
    children: [...number, ...signed],
  });
}
