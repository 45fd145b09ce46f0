import { DocumentGridType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { ISectionPropertiesOptions } from 'docx';
import type { PageStyle } from '../style/page-style';
import { charactersWide, pitchOf, twipsOfMillimetres, twipsOfPoints } from './measures';

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
