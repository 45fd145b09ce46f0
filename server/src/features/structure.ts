import { outlineOf } from '../document/outline';
import type { OutlineNode } from '../document/outline';
import { placeholdersOf } from '../document/placed-placeholders';
import type { ReportDocument } from '../document/report-document';
import { kindOf, sectionTitlesOf } from '../document/report-kind';
import { matchSection, missingSections } from '../knowledge/report-kinds';
import type { Knowledge, KindSection, ReportKind } from '../knowledge/types';
import type { Range } from '../text/range';

/** A section that the report has, or that reports of its kind have. */
export type StructureEntry =
  | {
      readonly state: 'written';
      /** Ordinal and title as written. */
      readonly name: Range;
      /** With all it heads. */
      readonly range: Range;
      readonly level: number;
      /** How many places in it are still to be filled in. */
      readonly openPlaces: number;
      readonly children: readonly StructureEntry[];
    }
  | {
      /** `missing`: reports of this kind have it; `optional`: some have it. */
      readonly state: 'missing' | 'optional';
      readonly title: string;
    };

/** The sections of a report, those it lacks where they belong. */
export interface ReportStructure {
  readonly kind: ReportKind | undefined;
  readonly entries: readonly StructureEntry[];
}

export function reportStructure(document: ReportDocument, knowledge: Knowledge): ReportStructure {
  const kind = kindOf(document, knowledge.kinds);
  const written = headingsIn(outlineOf(document), document);
  const entries = kind ? withAbsent(written, kind, document) : written;
  return { kind, entries };
}

type Written = Extract<StructureEntry, { readonly state: 'written' }>;

function headingsIn(nodes: readonly OutlineNode[], document: ReportDocument): readonly Written[] {
  return nodes
    .filter(({ kind }) => kind === 'heading')
    .map(({ name, range, level = 1, children }) => ({
      state: 'written',
      name,
      range,
      level,
      openPlaces: placeholdersOf(document).filter((one) => isWithin(one.range, range)).length,
      children: headingsIn(children, document),
    }));
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Each absent section before the first written one that comes later in the kind. */
function withAbsent(
  written: readonly Written[],
  kind: ReportKind,
  document: ReportDocument,
): readonly StructureEntry[] {
  const titles = sectionTitlesOf(document);
  const missing = new Set(missingSections(kind, titles));
  const places = written.map(({ name }) => placeOf(document.text.slice(name.start, name.end), kind));
  const absent = kind.sections.filter((section, place) => !section.free && !places.includes(place));
  let entries: readonly StructureEntry[] = [];
  let waiting = absent.filter((one) => missing.has(one) || one.presence === 'optional');
  written.forEach((entry, i) => {
    const place = places[i];
    if (place !== undefined) {
      const before = waiting.filter((one) => kind.sections.indexOf(one) < place);
      entries = [...entries, ...before.map(asEntry(missing))];
      waiting = waiting.filter((one) => kind.sections.indexOf(one) > place);
    }
    entries = [...entries, entry];
  });
  return [...entries, ...waiting.map(asEntry(missing))];
}

function placeOf(name: string, kind: ReportKind): number | undefined {
  const section = matchSection(kind, name.replace(/^[#\s]*[一二三四五六七八九十]+、/, ''));
  return section && kind.sections.indexOf(section);
}

function asEntry(missing: ReadonlySet<KindSection>) {
  return (section: KindSection): StructureEntry => ({
    state: missing.has(section) ? 'missing' : 'optional',
    title: section.title,
  });
}
