import type { OpenPlace, StructureItem } from '../../../server/src/protocol/extensions';

/** How the open places of a report are put together in the view. */
export type PlacesGrouping = 'section' | 'kind';

/** A section, or a kind of place, with its places. */
export interface PlacesGroup {
  /** A heading as written, or the name of a kind; empty for what is above the first heading. */
  readonly label: string;
  readonly places: readonly OpenPlace[];
}

/** The places under the heading before them, or by their kind, in the order of the document. */
export function groupPlaces(
  places: readonly OpenPlace[],
  grouping: PlacesGrouping,
  structure: readonly StructureItem[],
): readonly PlacesGroup[] {
  const headings = written(structure);
  const labelOf = ({ start, kind }: OpenPlace): string =>
    grouping === 'kind' ? kind : (headings.findLast((heading) => heading.start <= start)?.title ?? '');
  const groups = new Map<string, OpenPlace[]>();
  for (const place of places) {
    const label = labelOf(place);
    groups.set(label, [...(groups.get(label) ?? []), place]);
  }
  return [...groups].map(([label, own]) => ({ label, places: own }));
}

/** The sections themselves: what is in their parts counts as theirs. */
function written(items: readonly StructureItem[]): readonly StructureItem[] {
  return items.filter(({ state }) => state === 'written');
}

/** The words around a place, so that one knows it again: …开展行动[*]次… */
export function around(
  text: string,
  { start, end }: OpenPlace,
): { readonly label: string; readonly mark: [number, number] } {
  const before = /[^\n。；]{0,12}$/.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  const after = /^[^\n。；]{0,12}/.exec(text.slice(end, end + 12))?.[0] ?? '';
  const here = text.slice(start, end);
  return { label: before + here + after, mark: [before.length, before.length + here.length] };
}
