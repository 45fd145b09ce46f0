import type { ReportDocument } from '../../document/report-document';
import { lineAt } from '../../document/report-document';
import { identityOf } from '../../figures/last-year/report-identity';
import type { Knowledge } from '../../knowledge/types';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { references } from '../figures/references';
import { maskedNameAt } from '../masked-names';
import { termsOfLine } from '../terms-of-line';

/** A name that can be followed through a report, with every place of it in order. */
export interface NamePlaces {
  /** A masked name, the unit the report is from, a glossary term, or the indicator of a figure. */
  readonly kind: 'mask' | 'unit' | 'term' | 'indicator';
  readonly places: readonly Range[];
}

/** The name at `offset`, its ends included; the first place is where the report introduces it. */
export function nameAt(
  document: ReportDocument,
  offset: number,
  knowledge: Knowledge,
): NamePlaces | undefined {
  const mask = maskedNameAt(document, offset);
  if (mask) return { kind: 'mask', places: mask.places };
  const figures = references(document, offset);
  if (figures.length > 0) return { kind: 'indicator', places: figures };
  const unit = unitAt(document, offset);
  if (unit.length > 0) return { kind: 'unit', places: unit };
  return termAt(document, offset, knowledge);
}

/** Every place of the unit the report is from, if one of them is at `offset`. */
export function unitAt(document: ReportDocument, offset: number): readonly Range[] {
  const unit = document.frontMatter.unit ?? identityOf(document)?.unit;
  const places = unit ? placesOf(document.text, unit) : [];
  return places.some((place) => isAt(place, offset)) ? places : [];
}

function placesOf(text: string, name: string): readonly Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    places.push({ start: at, end: at + name.length });
  }
  return places;
}

function termAt(document: ReportDocument, offset: number, { termIndex }: Knowledge): NamePlaces | undefined {
  const placed = lineAt(document, offset);
  const own = termsOfLine(placed.line, termIndex).find(({ range }) =>
    isAt(shift(range, placed.start), offset),
  );
  if (!own) return undefined;
  const places = document.lines.flatMap(({ line, start }) =>
    termsOfLine(line, termIndex)
      .filter(({ term }) => term === own.term)
      .map(({ range }) => shift(range, start)),
  );
  return { kind: 'term', places };
}

function isAt({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}
