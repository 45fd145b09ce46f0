import type { EnumerationMarker, EnumerationSeries } from './enumeration';
import { greatest } from '../text/ordered';
import { headingsOf } from './headings';
import type { PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

/** A marker with a number, and the paragraph it is in. */
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
 * The runs 一是…二是… of a report. A number 1 opens a run, within a paragraph or one item a paragraph; any other goes on
 * with the innermost run it continues, over paragraphs, lists and headings that lie deeper than the run began. What
 * continues nothing belongs to the run beside it, as a slip, or opens a run of its own.
 */
export const enumerationRunsOf = remembered((document: ReportDocument): readonly EnumerationRun[] => {
  const levels = new Map(headingsOf(document).map(({ line, level }) => [line, level]));
  const bySeries = new Map<EnumerationSeries, RunsOfSeries>();
  const seriesOf = (series: EnumerationSeries): RunsOfSeries => {
    const runs = bySeries.get(series) ?? new RunsOfSeries();
    bySeries.set(series, runs);
    return runs;
  };
  for (const line of document.lines) {
    const level = levels.get(line);
    if (level !== undefined) bySeries.forEach((runs) => runs.enter(level));
    for (const marker of line.line.markers) {
      if (marker.number === undefined || marker.series === '首先') continue;
      seriesOf(marker.series).place({ line, marker, number: marker.number }, level);
    }
  }
  return [...bySeries].flatMap(([series, { all }]) =>
    joinScrambled(joinDoubledFirst(all)).map((markers) => ({ series, markers })),
  );
});

/** A run that may still go on, with the level of the heading it began under. */
interface OpenRun {
  readonly level: number;
  readonly markers: PlacedMarker[];
}

const ABOVE_ALL = -Infinity;
/** Nobody nests lists deeper than this; it keeps the search short on any text. */
const MOST_OPEN = 40;

/** The runs of one series, as the report is read from its head. */
class RunsOfSeries {
  readonly all: PlacedMarker[][] = [];
  /** The innermost last. */
  private open: OpenRun[] = [];
  private level = ABOVE_ALL;

  /** A heading ends what began under a heading of its level or below. */
  enter(level: number): void {
    this.open = this.open.filter((run) => run.level < level);
    this.level = level;
  }

  place(placed: PlacedMarker, ownLevel: number | undefined): void {
    if (ownLevel !== undefined) this.level = ownLevel;
    const continued = placed.number === 1 ? undefined : this.continuedBy(placed);
    const run = continued ?? (placed.number === 1 ? undefined : this.disturbedBy(placed));
    if (run) run.push(placed);
    else {
      const markers = [placed];
      this.all.push(markers);
      this.open = [...this.open.slice(1 - MOST_OPEN), { level: this.level, markers }];
    }
  }

  /** The innermost run that lacks just this number; what was opened within it is over. */
  private continuedBy({ number }: PlacedMarker): PlacedMarker[] | undefined {
    const at = this.open.findLastIndex(({ markers }) => markers.at(-1)?.number === number - 1);
    if (at < 0) return undefined;
    this.open = this.open.slice(0, at + 1);
    return this.open[at]?.markers;
  }

  /** The run that a wrong number is in: that of its own paragraph, or one set out as it is, an item a paragraph. */
  private disturbedBy(placed: PlacedMarker): PlacedMarker[] | undefined {
    const innermost = this.open.at(-1);
    const last = innermost?.markers.at(-1);
    if (!innermost || !last) return undefined;
    const isSetOut = innermost.level === this.level && opensParagraph(last) && opensParagraph(placed);
    return last.line === placed.line || isSetOut ? innermost.markers : undefined;
  }
}

/** Whether a marker opens its paragraph. */
export function opensParagraph({ line, marker }: PlacedMarker): boolean {
  return marker.range.start === line.line.content.start;
}

type Markers = readonly PlacedMarker[];

/** 一是…一是…, with 三是 after them or not: the second opened no run. */
function joinDoubledFirst(runs: readonly Markers[]): readonly Markers[] {
  return joined(runs, (before, run) => {
    if (before.length !== 1 || before[0]?.number !== 1) return false;
    return run[1] ? run[1].number === 3 : run[0]?.number === 1 && run[0].line === before[0].line;
  });
}

/** A run that does not begin at 1, and the run after it that brings just what it lacks. */
function joinScrambled(runs: readonly Markers[]): readonly Markers[] {
  return joined(runs, (before, run) => before[0]?.number !== 1 && isPermutation([...before, ...run]));
}

/** Joins neighbours set out alike for which `belong` holds. */
function joined(
  runs: readonly Markers[],
  belong: (before: Markers, run: Markers) => boolean,
): readonly Markers[] {
  const result: Markers[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (before && areSetOutAlike(before, run) && belong(before, run))
      result[result.length - 1] = [...before, ...run];
    else result.push(run);
  }
  return result;
}

function areSetOutAlike(before: Markers, run: Markers): boolean {
  return before[0]?.line === run[0]?.line || [...before, ...run].every(opensParagraph);
}

function isPermutation(markers: Markers): boolean {
  const numbers = new Set(markers.map(({ number }) => number));
  return numbers.size === markers.length && greatest(numbers) === markers.length;
}
