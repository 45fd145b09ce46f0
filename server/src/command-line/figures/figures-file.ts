import type { FigureEntry } from '../../features/figures/figures';
import type { Language } from '../../text/language';
import { figuresCsv } from './figures-format';
import { figuresWorkbook } from './figures-workbook';

/** The list of figures as the content of a file that a spreadsheet opens. */
export async function figuresFile(
  figures: readonly FigureEntry[],
  format: 'xlsx' | 'csv',
  language: Language,
): Promise<Uint8Array> {
  if (format === 'xlsx') return figuresWorkbook(figures, language);
  return new TextEncoder().encode(figuresCsv(figures, language));
}
