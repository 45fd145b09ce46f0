import { enumerationRunsOf } from '../../document/enumeration-runs';
import type { EnumerationRun } from '../../document/enumeration-runs';
import { continuedFrom, headingRunsOf } from '../../document/heading-runs';
import type { HeadingRun } from '../../document/heading-runs';
import { headingsOf } from '../../document/headings';
import type { PlacedHeading } from '../../document/headings';
import type { PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { runInRunsOf } from '../../document/run-in-ordinals';
import type { RunInRun } from '../../document/run-in-ordinals';
import { hanOfNumber } from '../../text/han-numeral';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { endOfBody } from './end-of-body';

/** One of several parts of a report that are numbered side by side. Ranges are document offsets. */
export interface Sister {
  /** The ordinal with its brackets and marks: （一）, 1., 一是. */
  readonly mark: Range;
  /** The ordinal alone: 一, 1; the whole mark for 首先 and `##`. */
  readonly ordinal: Range;
  readonly number: number;
  /** All it heads: after the mark, without the mark or blank lines that part it from the next. */
  readonly rest: Range;
}

/** Parts side by side, in the order they are written. */
export interface Sisters {
  readonly kind: 'heading' | 'marker' | 'runIn';
  /** 1 to 4, headings only. */
  readonly level?: number;
  readonly all: readonly Sister[];
  /** What the first is numbered: 1, or more where numbers run on from the chapter before. */
  readonly first: number;
  /** Writes a number as this run does; undefined where its ordinals are no numbers. */
  readonly written?: (number: number) => string;
}

/** Every run of sisters in a report. */
export const sistersOf = remembered((document: ReportDocument): readonly Sisters[] => [
  ...headingRunsOf(document).map((run) => ofHeadings(document, run)),
  ...unnumberedRuns(document).map((run) => ofUnnumbered(document, run)),
  ...enumerationRunsOf(document).map((run) => ofMarkers(document, run)),
  ...document.lines.flatMap((line) => runInRunsOf(line.line).map((run) => ofRunIns(line, run))),
]);

/** The innermost run that has a part at `offset`, and which part that is. */
export function sistersAt(
  document: ReportDocument,
  offset: number,
): { readonly sisters: Sisters; readonly at: number } | undefined {
  const holding = sistersOf(document).flatMap((sisters) => {
    const at = sisters.all.findIndex(({ mark, rest }) => mark.start <= offset && offset <= rest.end);
    const sister = sisters.all[at];
    return sister ? [{ sisters, at, length: sister.rest.end - sister.mark.start }] : [];
  });
  return holding.sort((a, b) => a.length - b.length)[0];
}

function ofHeadings(document: ReportDocument, run: HeadingRun): Sisters {
  const [first] = run;
  const isHan = (first?.head.level ?? 1) <= 2;
  return {
    kind: 'heading',
    ...(first ? { level: first.level } : {}),
    first: (continuedFrom(document).get(run)?.head.number ?? 0) + 1,
    written: (number) => (isHan ? hanOfNumber(number) : String(number)),
    all: run.map(({ line, head, mark }, i) => ({
      mark,
      ordinal: within(mark, head.ordinal, document.text),
      number: head.number,
      rest: { start: mark.end, end: endOfSection(document, line, head.level, run[i + 1]) },
    })),
  };
}

/** `#` headings without ordinals: they can be moved, not numbered. */
function unnumberedRuns(document: ReportDocument): readonly (readonly PlacedHeading[])[] {
  const runs: PlacedHeading[][] = [];
  const open = new Map<number, PlacedHeading[]>();
  for (const heading of headingsOf(document)) {
    for (const level of [...open.keys()]) if (level > heading.level) open.delete(level);
    if (heading.head || heading.division) continue;
    const run = open.get(heading.level);
    if (run) run.push(heading);
    else {
      const fresh = [heading];
      open.set(heading.level, fresh);
      runs.push(fresh);
    }
  }
  return runs;
}

function ofUnnumbered(document: ReportDocument, run: readonly PlacedHeading[]): Sisters {
  return {
    kind: 'heading',
    ...(run[0] ? { level: run[0].level } : {}),
    first: 1,
    all: run.map(({ line, level, mark }, i) => ({
      mark,
      ordinal: mark,
      number: i + 1,
      rest: { start: mark.end, end: endOfSection(document, line, level, run[i + 1]) },
    })),
  };
}

function ofMarkers(document: ReportDocument, { series, markers }: EnumerationRun): Sisters {
  return {
    kind: 'marker',
    first: 1,
    ...(series === '首先' ? {} : { written: hanOfNumber }),
    all: markers.map(({ line, marker, number }, i) => {
      const mark = shift(marker.range, line.start);
      const next = markers[i + 1];
      const end = next
        ? endBefore(document, line, next.line, next.line.start + next.marker.range.start)
        : line.end;
      return {
        mark,
        ordinal: within(mark, marker.ordinal, document.text),
        number,
        rest: trimmed(document.text, { start: mark.end, end }),
      };
    }),
  };
}

function ofRunIns({ line, start, end }: PlacedLine, run: RunInRun): Sisters {
  return {
    kind: 'runIn',
    first: 1,
    written: String,
    all: run.map((ordinal, i) => ({
      mark: shift(ordinal.range, start),
      ordinal: shift(ordinal.digits, start),
      number: ordinal.number,
      rest: trimmed(
        line.text,
        { start: ordinal.range.end, end: run[i + 1]?.range.start ?? end - start },
        start,
      ),
    })),
  };
}

/** A part ends before the next one; on another line, at the end of the last line that says something before it. */
function endBefore({ lines }: ReportDocument, line: PlacedLine, next: PlacedLine, mark: number): number {
  if (next === line) return mark;
  return lines.slice(line.index, next.index).findLast((one) => one.line.block !== 'blank')?.end ?? line.end;
}

/** A part without the ；or 。 and the blanks that end it: they belong to the place, not to the part. */
function trimmed(text: string, { start, end }: Range, offset = 0): Range {
  const said = text.slice(start, end).replace(/(?<![；;。，,、\s])[；;。，,、\s]+$/u, '');
  return shift({ start, end: start + said.length }, offset);
}

function within(mark: Range, ordinal: string, text: string): Range {
  const start = mark.start + Math.max(0, text.slice(mark.start, mark.end).indexOf(ordinal));
  return { start, end: start + ordinal.length };
}

/** The end of the last line that a heading heads. */
function endOfSection(
  document: ReportDocument,
  { index }: PlacedLine,
  level: number,
  next: PlacedHeading | undefined,
): number {
  const closing =
    headingsOf(document).find((one) => one.line.index > index && one.level <= level)?.line.index ??
    next?.line.index ??
    endOfBody(document, index);
  const said = document.lines.slice(index, closing).findLast(({ line }) => line.block !== 'blank');
  return said?.end ?? document.lines[index]?.end ?? document.text.length;
}
