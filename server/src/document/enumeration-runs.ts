import type { EnumerationMarker, EnumerationSeries } from './enumeration';
import { headingsOf } from './headings';
import type { PlacedLine } from './line';
import { remembered } from './remembered';
import { greatest } from '../text/ordered';
import type { ReportDocument } from './report-document';

/** A marker with a number, and the paragraph it stands in. */
export interface PlacedMarker {
  readonly line: PlacedLine;
  readonly marker: EnumerationMarker;
  readonly number: number;
}

/** Markers of one series that belong together, in the order they stand. */
export interface EnumerationRun {
  readonly series: EnumerationSeries;
  readonly markers: readonly PlacedMarker[];
}

/**
 * The runs 一是…二是… of a report. A run may go on in the next paragraphs of its section; a marker with the number
 * 1 opens a new one, unless run and marker together are one run in the wrong order (三是…四是…一是…二是…).
 */
export const enumerationRunsOf = remembered((document: ReportDocument): readonly EnumerationRun[] => {
  const headings = new Set(headingsOf(document).map(({ line }) => line));
  const runs: EnumerationRun[] = [];
  let section = new Map<EnumerationSeries, PlacedMarker[]>();
  const closeSection = (): void => {
    for (const [series, markers] of section) for (const run of runsOf(series, markers)) runs.push(run);
    section = new Map();
  };
  for (const line of document.lines) {
    if (headings.has(line)) closeSection();
    for (const marker of line.line.markers) {
      if (marker.number === undefined || marker.series === '首先') continue;
      const markers = section.get(marker.series);
      const placed = { line, marker, number: marker.number };
      if (markers) markers.push(placed);
      else section.set(marker.series, [placed]);
    }
  }
  closeSection();
  return runs;
});

function runsOf(series: EnumerationSeries, markers: readonly PlacedMarker[]): readonly EnumerationRun[] {
  return joinScrambled(splitAtOne(markers)).map((run) => ({ series, markers: run }));
}

function splitAtOne(markers: readonly PlacedMarker[]): readonly (readonly PlacedMarker[])[] {
  const runs: PlacedMarker[][] = [];
  for (const marker of markers) {
    const run = runs.at(-1);
    if (!run || marker.number === 1 || startsAfresh(run, marker)) runs.push([marker]);
    else run.push(marker);
  }
  return runs;
}

/** In another paragraph a number that does not go on from the last one belongs to another run. */
function startsAfresh(run: readonly PlacedMarker[], next: PlacedMarker): boolean {
  const last = run.at(-1);
  return last !== undefined && last.line !== next.line && next.number !== last.number + 1;
}

/** A run that does not begin at 1, and the run behind it in the same paragraph that brings just what it lacks. */
function joinScrambled(runs: readonly (readonly PlacedMarker[])[]): readonly (readonly PlacedMarker[])[] {
  const joined: (readonly PlacedMarker[])[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const both = before ? [...before, ...run] : run;
    if (before && before[0]?.number !== 1 && before[0]?.line === run[0]?.line && isPermutation(both)) {
      joined[joined.length - 1] = both;
    } else joined.push(run);
  }
  return joined;
}

function isPermutation(markers: readonly PlacedMarker[]): boolean {
  const numbers = new Set(markers.map(({ number }) => number));
  return numbers.size === markers.length && greatest(numbers) === markers.length;
}
