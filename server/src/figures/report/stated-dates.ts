import type { Line, PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import type { DateFigure } from '../reading/figure';
import { factsOf, figuresOf } from '../line-figures';
import { sentenceAround } from '../../text/sentence';

/** A date or period that opens a clause and tells when the figures of its sentence are from. */
export interface StatedDate {
  readonly date: DateFigure;
  readonly sentence: string;
}

/** The same where it is. */
interface PlacedDate extends StatedDate {
  readonly placed: PlacedLine;
  /** The date in the document. */
  readonly range: Range;
}

/** All dates of a document that say when its figures are from. */
export const statedDatesIn = remembered((document: ReportDocument): readonly PlacedDate[] => {
  const dates: PlacedDate[] = [];
  for (const placed of document.lines) {
    for (const stated of statedDatesOf(placed.line))
      dates.push({ ...stated, placed, range: shift(stated.date.range, placed.start) });
  }
  return dates;
});

/** Words that compare with another time, or speak of a time to come or a time limit. */
const ELSEWHEN =
  /去年|上年|前年|往年|同期|明年|相比|同比|[比较]20|将于|将在|将[^，。]{0,8}[成开建推]|拟|计划|力争|争取|预计|确保|下一步|下半年|今后|截止日期|有效期|[前底]完成|之前|以前|底前|月前|日前|年前/;

/** Marks and words that a clause begins after. */
const CLAUSE_START = /(?:^|[，。；：！？）\uFFFC\s]|截[至止]到?|自|从|是)$/;

/** The dates with a month or a half-year that say of a line's figures when they are from, in the order they stand. */
const statedDatesOf: (line: Line) => readonly StatedDate[] = remembered((line) => {
  if (line.block === 'table' || line.block === 'heading') return [];
  const from = line.head ? line.head.title.end : 0;
  return figuresOf(line).flatMap((figure) => {
    if (figure.kind !== 'date' || figure.range.start < from || !isCalendar(figure)) return [];
    const { start, end } = figure.range;
    if (!CLAUSE_START.test(line.prose.slice(Math.max(0, start - 3), start))) return [];
    const sentence = sentenceAround(line.prose, start);
    const said = line.prose.slice(sentence.start, sentence.end);
    const hasFigures = factsOf(line).facts.some(
      ({ figure: { range } }) => range.start >= end && range.end <= sentence.end,
    );
    return hasFigures && !ELSEWHEN.test(said) ? [{ date: figure, sentence: said }] : [];
  });
});

function isCalendar({ form, start, text }: DateFigure): boolean {
  if (form === 'clock' || form === 'decade') return false;
  return start.month !== undefined || start.year !== undefined || /半年|季度/.test(text);
}
