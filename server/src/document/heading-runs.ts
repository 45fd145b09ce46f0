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
 * number begins a new run (an annexe, a second list); behind a line that opens an annexe it also does so behind a 1.
 */
export const headingRunsOf = remembered((document: ReportDocument): readonly HeadingRun[] => {
  const runs: NumberedHeading[][] = [];
  const open = new Map<number, NumberedHeading[]>();
  const annexes = annexLines(document);
  let previous = -1;
  for (const heading of headingsOf(document)) {
    const { index } = heading.line;
    const startsAnnexe =
      heading.head?.number === 1 && annexes.some((annex) => annex > previous && annex < index);
    // An annexe that numbers 1. leaves the sections 一、 around it alone.
    const closedFrom = startsAnnexe ? heading.level : heading.level + 1;
    previous = index;
    for (const level of [...open.keys()]) if (level >= closedFrom) open.delete(level);
    if (!isNumbered(heading)) continue;
    const run = open.get(heading.level);
    const last = run?.at(-1)?.head.number ?? 0;
    if (run && !(heading.head.number === 1 && last > 1)) run.push(heading);
    else {
      const fresh = [heading];
      runs.push(fresh);
      open.set(heading.level, fresh);
    }
  }
  return runs;
});

function isNumbered(heading: PlacedHeading): heading is NumberedHeading {
  return heading.head !== undefined;
}

function annexLines(document: ReportDocument): readonly number[] {
  return document.lines
    .filter(({ line }) => line.block === 'paragraph' && ANNEX.test(line.prose))
    .map(({ index }) => index);
}

/** 附件, 附件1, 附：…, alone or with the annexe's name. */
const ANNEX = /^\s*附(?:件|录|表)?\s*[0-9一二三四五六七八九十]*\s*(?:[：:].{0,40})?$/;
