import type { FigureEntry } from '../../features/figures/figures';
import type { Language } from '../../text/language';
import { FIGURE_COLUMNS } from './figures-format';

const WIDTHS = [6, 32, 28, 12, 24, 12, 8, 14, 8, 16, 16, 10, 48];

/** A spreadsheet is exact up to so many digits; longer numbers stay text. */
const MOST_DIGITS = 15;

/** The list of figures as an Excel file: a fixed head, numbers as numbers. */
export async function figuresWorkbook(
  entries: readonly FigureEntry[],
  language: Language,
): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const head = FIGURE_COLUMNS.map(({ name }) => ({ value: name[language], fontWeight: 'bold' as const }));
  const rows = entries.map((entry) =>
    FIGURE_COLUMNS.map(({ cell, isNumber }) => {
      const text = cell(entry, language);
      const isExact = isNumber === true && text !== '' && text.replace(/\D/g, '').length <= MOST_DIGITS;
      return isExact ? { value: Number(text), type: Number } : { value: text, type: String };
    }),
  );
  return writeXlsxFile([head, ...rows], {
    sheet: language === 'zh' ? '数据' : 'Figures',
    columns: WIDTHS.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}
