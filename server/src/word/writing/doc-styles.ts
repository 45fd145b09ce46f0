import type { IStylesOptions } from 'docx';
import type { Face, PageStyle } from '../style/page-style';
import { pitchOf, twipsOfPoints } from './measures';

/** Our own styles, by the ids that paragraphs name. */
export const STYLE = {
  salutation: 'NigaoSalutation',
  quote: 'Quote',
  code: 'NigaoCode',
  signature: 'NigaoSignature',
  annex: 'NigaoAnnex',
  annexList: 'NigaoAnnexList',
  table: 'NigaoTable',
  runIn: 'NigaoRunIn',
} as const;

/** The styles of a document. Built-in ones keep their names, so that Word's navigation pane finds the headings. */
export function docStyles(style: PageStyle): IStylesOptions {
  const { body, title, headings, table, pageNumber } = style;
  const run = (face: Face) => ({ ...runOf(face, style), characterSpacing: twipsOfPoints(style.spacing) });
  const spacing = { before: 0, after: 0, ...pitchOf(style.pitch) };
  const indent = { firstLine: twipsOfPoints(2 * body.size), firstLineChars: 200 };
  const flush = { firstLine: 0, firstLineChars: 0 };
  const text = { spacing, indent, alignment: 'both' as const, widowControl: false };
  const heading = (face: Face) => ({
    run: { ...run(face), color: 'auto', italics: false },
    paragraph: { ...text, keepNext: true },
  });
  const based = { basedOn: 'Normal', quickFormat: true };
  return {
    default: {
      document: { run: runOf(body, style) },
      title: {
        run: { ...runOf(title, style), color: 'auto', characterSpacing: 0 },
        paragraph: { ...text, indent: flush, alignment: 'center' as const },
      },
      heading1: heading(headings[0]),
      heading2: heading(headings[1]),
      heading3: heading(headings[2]),
      heading4: heading(headings[3]),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, run: run(body), paragraph: text },
      { id: STYLE.salutation, name: '称谓', ...based, paragraph: { indent: flush } },
      { id: STYLE.quote, name: 'Quote', ...based },
      { id: STYLE.code, name: '代码', ...based, run: { font: 'Consolas' } },
      {
        id: STYLE.signature,
        name: '落款',
        ...based,
        paragraph: { indent: flush, alignment: 'right' as const },
      },
      { id: STYLE.annexList, name: '附件说明', ...based },
      {
        id: STYLE.annex,
        name: '附件标记',
        ...based,
        run: { ...run(headings[0]) },
        paragraph: { indent: flush },
      },
      {
        id: STYLE.table,
        name: '表格文字',
        ...based,
        run: { ...runOf(table, style), characterSpacing: 0 },
        paragraph: {
          indent: flush,
          alignment: 'center' as const,
          spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' as const },
        },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { ...runOf(pageNumber, style), characterSpacing: 0 },
        paragraph: { indent: flush, spacing: { before: 0, after: 0, line: 280, lineRule: 'exact' as const } },
      },
    ],
    characterStyles: [{ id: STYLE.runIn, name: '段内正文', basedOn: 'DefaultParagraphFont', run: run(body) }],
  };
}

/** The looks of a run; both widths of script are named, and no theme: its fonts would win. */
export function runOf({ font, size, bold }: Face, { latin }: PageStyle) {
  return {
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: font },
    size: size * 2,
    bold,
  };
}
