import { remembered } from '../../../document/remembered';
import type { ReportDocument } from '../../../document/report-document';

const YEAR = /(?:19|20)\d\d(?=年)/;

/**
 * The year a report speaks of: that of its front matter, else the first year named in its text. Undefined when
 * it names none.
 */
export const reportYearOf = remembered((document: ReportDocument): number | undefined => {
  const { period = '', date = '', title = '' } = document.frontMatter;
  const declared = /(?:19|20)\d\d/.exec(`${period} ${date} ${title}`)?.[0];
  const year = declared ?? firstYearIn(document);
  return year === undefined ? undefined : Number(year);
});

function firstYearIn({ lines }: ReportDocument): string | undefined {
  for (const { line } of lines) {
    const year = YEAR.exec(toHalfWidth(line.prose))?.[0];
    if (year !== undefined) return year;
  }
  return undefined;
}

/** Older texts have full-width digits. */
function toHalfWidth(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
