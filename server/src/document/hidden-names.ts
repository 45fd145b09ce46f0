import { placeholdersOf } from './placed-placeholders';
import type { Placeholder } from './placeholder';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

/** A place, an organisation or a person: what is masked before it is its name. */
const NAMED =
  /^(?:省|市|县|区|镇|乡|村|街|社区|学校|公司|公安|分局|局|所|站|院|大队|中队|支队|派出所|同志|某)/;

/** The places of a report where a name is hidden. */
export const hiddenNamesOf = remembered((document: ReportDocument): readonly Placeholder[] =>
  placeholdersOf(document).filter((one) => hidesName(one, document)),
);

/** A lone `*` is also how a skeleton marks what is still to be written; `**` and `*` before 派出所 hide something. */
function hidesName({ kind, range }: Placeholder, { text }: ReportDocument): boolean {
  return kind === 'text' && (range.end - range.start > 1 || NAMED.test(text.slice(range.end, range.end + 3)));
}

/** So many hidden names are no oversight. */
const FEWEST_NAMES = 8;
/** A report that tells so many figures is written out. */
const FEWEST_FIGURES = 8;

/**
 * Whether a draft has its names taken out on purpose, by its shape: many are hidden, and none of its many figures is.
 * Who has still to fill in a form has to fill in figures too.
 */
export const readsAsMasked = remembered((document: ReportDocument): boolean => {
  if (hiddenNamesOf(document).length < FEWEST_NAMES) return false;
  if (placeholdersOf(document).some(({ kind }) => kind !== 'text' && kind !== 'date')) return false;
  return (document.text.match(/\d+(?:\.\d+)?(?=[\p{Script=Han}%％])/gu)?.length ?? 0) >= FEWEST_FIGURES;
});
