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
 * The runs of sister headings. A heading closes the runs of all levels below its own. A number 1 after another
 * number begins a new run (an annexe, a list within a section), after which the run before it may go on; after a line
 * that opens an annexe it also does so after a 1.
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
 * the chapters of a paper (（一）…（二十四） in an 意见, 1.…49. in a list of measures). Where they do so again and again,
 * a chapter that leaves out a number or repeats one goes on as well.
 */
export const continuedFrom = remembered(
  (document: ReportDocument): ReadonlyMap<HeadingRun, NumberedHeading> => {
    const starts = laterStarts(document);
    const exact = starts.filter(({ step }) => step === 1);
    const runsThrough = (level: number): boolean =>
      exact.filter(({ before }) => before.level === level).length >= MOST_BY_CHANCE;
    const goesOn = starts.filter(
      ({ step, before }) => step === 1 || (step >= 0 && step <= LONGEST_STEP && runsThrough(before.level)),
    );
    return new Map(goesOn.map(({ run, before }) => [run, before]));
  },
);

/** So many chapters that begin where the one before ended are no chance: the numbers run through the paper. */
const MOST_BY_CHANCE = 2;
/** A longer step is no number left out. */
const LONGEST_STEP = 3;

/** A run that does not begin with 1, and the last heading of its level before it. */
interface LaterStart {
  readonly run: HeadingRun;
  readonly before: NumberedHeading;
  /** From the number before to the first of the run. */
  readonly step: number;
}

function laterStarts(document: ReportDocument): readonly LaterStart[] {
  const starts: LaterStart[] = [];
  const lastOfLevel = new Map<number, NumberedHeading>();
  const runOfFirst = new Map(headingRunsOf(document).map((run) => [run[0], run]));
  for (const heading of headingsOf(document)) {
    if (!isNumbered(heading)) continue;
    const run = runOfFirst.get(heading);
    const before = lastOfLevel.get(heading.level);
    if (run && before && heading.head.number > 1) {
      starts.push({ run, before, step: heading.head.number - before.head.number });
    }
    lastOfLevel.set(heading.level, heading);
  }
  return starts;
}

function annexLines(document: ReportDocument): readonly number[] {
  return document.lines
    .filter(({ line }) => line.block === 'paragraph' && ANNEX.test(line.prose))
    .map(({ index }) => index);
}

/** 附件, 附件1, 附：…, alone or with the annexe's name. */
const ANNEX = /^\s*附(?:件|录|表)?\s*(?:[0-9一二三四五六七八九十]+\s*)?(?:[：:].{0,40})?$/;
