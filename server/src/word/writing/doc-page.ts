import {
  BorderStyle,
  DocumentGridType,
  Footer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { FileChild, ISectionPropertiesOptions } from 'docx';
import type { PageStyle, RedHead } from '../style/page-style';
import { charactersWide, lineWidth, pitchOf, twipsOfMillimetres, twipsOfPoints } from './measures';

/** Paper, margins and grid. */
export function pageProperties({ page, pitch }: PageStyle): ISectionPropertiesOptions {
  return {
    page: {
      size: { width: twipsOfMillimetres(page.width), height: twipsOfMillimetres(page.height) },
      margin: {
        // To the nearest twip downwards: one too many costs the page its last line.
        top: Math.floor((page.top * 1440) / 25.4),
        bottom: Math.floor((page.bottom * 1440) / 25.4),
        left: Math.floor((page.left * 1440) / 25.4),
        right: twipsOfMillimetres(page.right),
        header: twipsOfMillimetres(15),
        footer: Math.max(0, twipsOfMillimetres(page.bottom - 9.5)),
      },
    },
    grid:
      pitch.kind === 'exact'
        ? { type: DocumentGridType.LINES, linePitch: twipsOfPoints(pitch.points) }
        : { type: DocumentGridType.DEFAULT, linePitch: pitchOf(pitch).line },
  };
}

/** The numbers of the pages: on odd ones at the right, on even ones at the left, one character from the edge. */
export function pageFooters({ pageNumber }: PageStyle): { default?: Footer; even?: Footer } {
  const { place, dashes } = pageNumber;
  const children = dashes ? ['— ', PageNumber.CURRENT, ' —'] : [PageNumber.CURRENT];
  const { twips, chars } = charactersWide(1, pageNumber);
  const footer = (alignment: 'left' | 'center' | 'right') => {
    const indent = {
      left: { left: twips, leftChars: chars },
      center: {},
      right: { right: twips, rightChars: chars },
    }[alignment];
    const run = new TextRun({ children, font: { hint: 'eastAsia' } });
    return new Footer({ children: [new Paragraph({ style: 'Footer', alignment, indent, children: [run] })] });
  };
  switch (place) {
    case 'outside':
      return { default: footer('right'), even: footer('left') };
    case 'centre':
      return { default: footer('center') };
    case 'right':
      return { default: footer('right') };
    case 'none':
      return {};
  }
}

const RED = 'FF0000';

/** The head of an official document: name of the issuing office, number, red line, and two lines above the title. */
export function redHead(head: RedHead | undefined, style: PageStyle): readonly FileChild[] {
  if (!head) return [];
  const { body, title } = style;
  const flush = { firstLine: 0, firstLineChars: 0 };
  const name = new Paragraph({
    indent: flush,
    alignment: 'center',
    spacing: { before: twipsOfMillimetres(35), after: 0, line: 240, lineRule: 'auto' },
    children: [
      new TextRun({
        text: head.name,
        color: RED,
        size: 2 * nameSize(head.name, style),
        font: { eastAsia: title.font, ascii: style.latin, hAnsi: style.latin, hint: 'eastAsia' },
        characterSpacing: 0,
      }),
    ],
  });
  const margin = charactersWide(1, body);
  const sides = {
    left: margin.twips,
    leftChars: margin.chars,
    right: margin.twips,
    rightChars: margin.chars,
  };
  const signer = head.signer === undefined ? [] : [new Tab(), `签发人：${head.signer}`];
  const number = new Paragraph({
    indent: { ...flush, ...(head.signer === undefined ? {} : sides) },
    alignment: head.signer === undefined ? 'center' : 'left',
    tabStops: [{ type: TabStopType.RIGHT, position: lineWidth(style) - margin.twips }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: RED, space: 11 } },
    children: [new TextRun({ children: [head.number ?? '', ...signer], font: { hint: 'eastAsia' } })],
  });
  const blank = () => new Paragraph({});
  return [name, blank(), blank(), number, blank(), blank()];
}

/** As large as fits on a line, up to 初号. */
function nameSize(name: string, style: PageStyle): number {
  const fitting = Math.floor(lineWidth(style) / 20 / Math.max(1, name.length));
  return Math.min(42, Math.max(22, fitting));
}
