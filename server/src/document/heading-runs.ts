import type { HeadingHead } from './heading-head';
import { headingsOf } from './headings';
import type { PlacedHeading } from './headings';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

/** A heading with an ordinal. */
export interface NumberedHeading extends PlacedHeading {
  readonly head: HeadingHead;
}

/** Sister headings: of one level, under one parent, in the order they stand. */
export type HeadingRun = readonly NumberedHeading[];

/**
 * The runs of sister headings. A heading closes the runs of all levels below its own. A number 1 behind another
 * number begins a new run (an annexe, a list within a section), behind which the run before it may go on; behind a line
 * that opens an annexe it also does so behind a 1.
 */
export const headingRunsOf = remembered((document: ReportDocument): readonly HeadingRun[] => {
  const runs: NumberedHeading[][] = [];
  const open = new OpenRuns(runs);
  const annexes = annexLines(document);
  let previous = -1;
  for (const heading of headingsOf(document)) {
    const { index } = heading.line;
    const startsAnnexe =
      heading.head?.number === 1 && annexes.some((annex) => annex > previous && annex < index);
    // An annexe that numbers 1. leaves the sections 一、 around it alone.
    open.close(startsAnnexe ? heading.level : heading.level + 1);
    previous = index;
    if (isNumbered(heading)) open.place(heading);
  }
  return runs;
});

/** Nobody nests lists of one form deeper than this; it keeps the search short on any text. */
const MOST_OPEN = 40;

/** The runs that may still go on, by level; of one level the innermost last. */
class OpenRuns {
  private readonly byLevel = new Map<number, NumberedHeading[][]>();

  constructor(private readonly all: NumberedHeading[][]) {}

  close(from: number): void {
    for (const level of [...this.byLevel.keys()]) if (level >= from) this.byLevel.delete(level);
  }

  place(heading: NumberedHeading): void {
    const runs = this.byLevel.get(heading.level) ?? [];
    this.byLevel.set(heading.level, runs);
    const inner = runs.at(-1);
    const going = this.runGoingOn(runs, heading);
    if (going) going.push(heading);
    else if (inner && !(heading.head.number === 1 && lastNumber(inner) > 1)) inner.push(heading);
    else {
      const fresh = [heading];
      runs.push(fresh);
      if (runs.length > MOST_OPEN) runs.shift();
      this.all.push(fresh);
    }
  }

  /** The innermost run that goes on with this number; what was opened within it is over. */
  private runGoingOn(runs: NumberedHeading[][], { head }: NumberedHeading): NumberedHeading[] | undefined {
    const at = runs.findLastIndex((run) => lastNumber(run) === head.number - 1);
    if (at < 0) return undefined;
    runs.length = at + 1;
    return runs[at];
  }
}

function lastNumber(run: HeadingRun): number {
  return run.at(-1)?.head.number ?? 0;
}

function isNumbered(heading: PlacedHeading): heading is NumberedHeading {
  return heading.head !== undefined;
}

/**
 * What the first number of a run goes on from: the last heading of its level before it, where the numbers run through
 * the chapters of a paper (（一）…（二十四） in an 意见, 1.…49. in a list of measures).
 */
export const continuedFrom = remembered(
  (document: ReportDocument): ReadonlyMap<HeadingRun, NumberedHeading> => {
    const goesOn = new Map<HeadingRun, NumberedHeading>();
    const lastOfLevel = new Map<number, NumberedHeading>();
    const runOfFirst = new Map(headingRunsOf(document).map((run) => [run[0], run]));
    for (const heading of headingsOf(document)) {
      if (!isNumbered(heading)) continue;
      const run = runOfFirst.get(heading);
      const before = lastOfLevel.get(heading.level);
      if (run && before && heading.head.number > 1 && before.head.number === heading.head.number - 1) {
        goesOn.set(run, before);
      }
      lastOfLevel.set(heading.level, heading);
    }
    return goesOn;
  },
);

function annexLines(document: ReportDocument): readonly number[] {
  return document.lines
    .filter(({ line }) => line.block === 'paragraph' && ANNEX.test(line.prose))
    .map(({ index }) => index);
}

/** 附件, 附件1, 附：…, alone or with the annexe's name. */
const ANNEX = /^\s*附(?:件|录|表)?\s*(?:[0-9一二三四五六七八九十]+\s*)?(?:[：:].{0,40})?$/;
