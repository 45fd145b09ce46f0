import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import { mentionsAround } from '../../figures/report/indicators';
import type { PlacedMention } from '../../figures/report/indicators';
import type { Knowledge } from '../../knowledge/types';
import type { Range } from '../../text/range';
import { nameAt, unitAt } from './name-places';

/** A name that can be given another one, with every place where it is written so. */
export interface Renaming {
  /** The place that was asked about. */
  readonly here: Range;
  readonly places: readonly Range[];
}

/** The unit, the thing that figures count, or the term at `offset`; undefined where there is no such name. */
export function renamingAt(
  document: ReportDocument,
  offset: number,
  knowledge: Knowledge,
): Renaming | undefined {
  const unit = unitAt(document, offset);
  if (unit.length > 0) return asRenaming(unit, offset);
  return indicatorAt(document, offset) ?? termAt(document, offset, knowledge);
}

/** 矛盾纠纷 before the figure the caret is in front of, and before every other figure given for it. */
function indicatorAt(document: ReportDocument, offset: number): Renaming | undefined {
  for (const mentions of mentionsAround(document, lineAt(document, offset))) {
    const places = mentions.flatMap((mention) => placeOfName(document, mention) ?? []);
    const renaming = asRenaming(places, offset);
    if (renaming) return renaming;
  }
  return undefined;
}

/** Where its name is in the words before the figure; undefined where dates or totals part the name. */
function placeOfName({ text }: ReportDocument, { name, fact, range }: PlacedMention): Range | undefined {
  const window = text.slice(Math.max(0, range.start - fact.label.length - LONGEST_BETWEEN), range.start);
  const at = name === '' ? -1 : window.lastIndexOf(name);
  if (at < 0) return undefined;
  const start = range.start - window.length + at;
  return { start, end: start + name.length };
}

/** 共、累计 and the like between the name and its figure. */
const LONGEST_BETWEEN = 4;

/** A term is renamed where it is written in the same way: its aliases are other names. */
function termAt(document: ReportDocument, offset: number, knowledge: Knowledge): Renaming | undefined {
  const name = nameAt(document, offset, knowledge);
  if (name?.kind !== 'term') return undefined;
  const bare = name.places.map((place) => withoutQuotes(document.text, place));
  const here = bare.find(({ start, end }) => start <= offset && offset <= end);
  if (!here) return undefined;
  const written = document.text.slice(here.start, here.end);
  return { here, places: bare.filter(({ start, end }) => document.text.slice(start, end) === written) };
}

function withoutQuotes(text: string, { start, end }: Range): Range {
  const written = text.slice(start, end);
  const opening = /^["“”']/.test(written) ? 1 : 0;
  const closing = /["“”']$/.test(written) ? 1 : 0;
  return { start: start + opening, end: end - closing };
}

function asRenaming(places: readonly Range[], offset: number): Renaming | undefined {
  const here = places.find(({ start, end }) => start <= offset && offset <= end);
  return here && { here, places };
}
