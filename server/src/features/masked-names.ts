import { placeholdersOf } from '../document/placed-placeholders';
import type { ReportDocument } from '../document/report-document';
import { remembered } from '../document/remembered';
import type { Range } from '../text/range';

/** A mask that stands for one name, wherever the name is meant: xx in xx县. */
export interface MaskedName {
  /** The mask with what follows it: xx县. */
  readonly label: string;
  readonly mask: string;
  /** The masks alone, in order. */
  readonly places: readonly Range[];
}

/** What stands right after a name: of a place, an organisation, a person. */
const NAMED =
  /^(?:自治[区州县]|开发区|办事处|派出所|省|市|州|盟|县|旗|区|镇|乡|村|社区|街道|街|路|公安|分局|局|所|站|院|校|公司|大队|中队|支队|同志|部长|书记|主任|局长|县长|市长)/u;

/** The masked names of a report, those with most places first. */
export const maskedNamesOf = remembered((document: ReportDocument): readonly MaskedName[] => {
  const names = new Map<string, { readonly mask: string; readonly places: Range[] }>();
  for (const { kind, range } of placeholdersOf(document)) {
    if (kind !== 'text') continue;
    const mask = document.text.slice(range.start, range.end);
    const follows = NAMED.exec(document.text.slice(range.end, range.end + 3))?.[0];
    if (follows === undefined) continue;
    const label = mask + follows;
    const known = names.get(label) ?? { mask, places: [] };
    known.places.push(range);
    names.set(label, known);
  }
  return [...names]
    .map(([label, { mask, places }]) => ({ label, mask, places }))
    .sort((a, b) => b.places.length - a.places.length);
});

/** The masked name whose mask is at `offset`, its ends included. */
export function maskedNameAt(document: ReportDocument, offset: number): MaskedName | undefined {
  return maskedNamesOf(document).find(({ places }) =>
    places.some(({ start, end }) => start <= offset && offset <= end),
  );
}
