import type { Line } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { CalendarPoint, DateFigure } from '../reading/figure';
import { figuresOf } from '../line-figures';
import { namedMonths } from '../calendar/named-months';
import { lastBefore } from '../../text/ordered';

/**
 * What stretch of time a figure is said to cover, as a key: equal keys, equal time. `REPORT` is the time the report
 * is about, `2023-1~2023-6` a stretch of months, anything else the words as written.
 */
export type TimeFrame = string;

/** The time the whole report is about: 今年以来, 截至目前, or nothing said at all. */
export const REPORT: TimeFrame = 'report';

/** A time frame from the place in the line where it begins to hold. */
interface FrameMark {
  readonly at: number;
  readonly frame: TimeFrame;
  /** As written. */
  readonly text: string;
}

/** Words that set a time frame without being a date. What stands before 以来 and 期间 belongs to it. */
const WORDS_OF_TIME =
  /(?:以来|年来|期间|时期|届内)|截[至止](?:目前|今)|目前|现阶段|[当本][月季]|历年|(?:建国|建党|建局)后|近[一二两三四五六七八九十几0-9]+年|过去[一二三四五]年|“?十[一二三四五]五”?/g;

const NAMED_BEFORE = /^(?:以来|年来|期间|时期|届内)$/;
const LONGEST_NAME = 14;

const OF_THE_REPORT = /^(?:今年以?来?|年初以来|本年以来|截[至止](?:目前|今)|目前|现阶段)$/;

/** The time frames that a line sets, in the order they stand. Each holds until the next one. */
export const framesOf: (line: Line) => readonly FrameMark[] = remembered((line) => {
  const words = wordMarks(line.prose);
  const dates = figuresOf(line).flatMap((figure) =>
    figure.kind === 'date' && figure.form !== 'clock'
      ? [{ at: figure.range.start, frame: frameOf(figure), text: figure.text }]
      : [],
  );
  // A date within the words says it better: 今年以来, 2023年1—5月期间.
  const apart = words.filter(({ at, end }) => (lastBefore(dates, end, startOf)?.at ?? -1) < at);
  return [...dates, ...apart].sort((a, b) => a.at - b.at);
});

const startOf = ({ at }: FrameMark): number => at;

function wordMarks(prose: string): readonly (FrameMark & { readonly end: number })[] {
  return Array.from(prose.matchAll(WORDS_OF_TIME), (match) => {
    const end = match.index + match[0].length;
    const at = NAMED_BEFORE.test(match[0]) ? startOfName(prose, match.index) : match.index;
    const text = prose.slice(at, end);
    return { at, end, text, frame: OF_THE_REPORT.test(text) ? REPORT : text };
  });
}

function startOfName(prose: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_NAME && !'，。；：、！？\uFFFC'.includes(prose.charAt(at - 1))) at -= 1;
  return at;
}

/** The frame that holds at `offset` of the line; `undefined` when the line has set none before it. */
export function frameAt(line: Line, offset: number): FrameMark | undefined {
  return lastBefore(framesOf(line), offset, startOf);
}

/** A stretch of months as a key; the year is left out where it is not said. */
export function monthsFrame(year: number | undefined, from: number, to: number): TimeFrame {
  return `${year ?? ''}-${from}~${to}`;
}

function frameOf(date: DateFigure): TimeFrame {
  const { start, end, text } = date;
  const months = namedMonths(text);
  if (months) return monthsFrame(start.year, ...months);
  if (date.form === 'named') return /^(?:今年|本年)/.test(text) ? REPORT : text;
  if (date.cutOff && isMonthAtMost(start)) return untilPoint(start);
  if (date.form === 'span' && end?.month !== undefined && start.month === 1 && (start.day ?? 1) === 1)
    return untilPoint({ ...(start.year !== undefined && { year: start.year }), ...end });
  return text;
}

/** A year, or a month or day of it: no day of an unnamed month. */
function isMonthAtMost({ year, month }: CalendarPoint): boolean {
  return month !== undefined || year !== undefined;
}

/** From January up to a month or a day. */
function untilPoint({ year, month, day }: CalendarPoint): TimeFrame {
  const until = monthsFrame(year, 1, month ?? 12);
  return day === undefined ? until : `${until}.${day}`;
}
