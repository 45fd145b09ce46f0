import { compare, integer, shiftDecimal } from './decimal';
import {
  isMeasure,
  type CalendarPoint,
  type DateFigure,
  type Figure,
  type Measure,
  type Quantity,
} from './figure';
import { readMeasure } from './amounts';

/** Marks and words between the items of a list whose unit is written once, after the last. */
const SEPARATOR = /^(?:、|和|与|及|以及|或)$/;

/** Up to this value a bare item also takes the scale word of the last: 1.2、3.4万人. */
const SCALE_LIMIT = integer(10_000);

/**
 * Gives items that stand bare in a list the unit of the item after them: 20.9、36.2、54个百分点,
 * 1386万、1274万人次. An item that has no 万 or 亿 of its own takes that as well while it is small enough.
 */
export function shareUnits(text: string, figures: readonly Figure[]): readonly Figure[] {
  let shared: Figure[] | undefined;
  for (let i = figures.length - 2; i >= 0; i -= 1) {
    const current = figures[i];
    const next = (shared ?? figures)[i + 1];
    const item = current && bareItem(text, current);
    if (!item || !next) continue;
    const completed = completedBy(item, next);
    if (!completed || !SEPARATOR.test(text.slice(current.range.end, next.range.start))) continue;
    shared ??= [...figures];
    shared[i] = completed;
  }
  return shared ?? figures;
}

function isBare(figure: Figure): figure is Measure {
  return isMeasure(figure) && figure.kind === 'quantity' && figure.unit === undefined;
}

/** A number without a unit; 110 is one as well where others follow: 分别为110、86起. */
function bareItem(text: string, figure: Figure): Measure | undefined {
  if (figure.kind === 'label' && figure.label === 'known-number')
    return readMeasure(text, figure.range.start);
  return isBare(figure) ? figure : undefined;
}

function completedBy(item: Measure, next: Figure): Figure | undefined {
  if (next.kind === 'date') return partOfDate(item, next);
  return isMeasure(next) && !isBare(next) ? withUnitOf(item, next) : undefined;
}

/** 1980、1981年; 1、2月份; 5、6日: the first is a year, a month, a day as well. */
function partOfDate(item: Measure, next: DateFigure): DateFigure | undefined {
  const start = next.form === 'point' ? samePart(item, next.start) : undefined;
  return start && { kind: 'date', range: item.range, text: item.text, form: 'point', start, cutOff: false };
}

function samePart(item: Measure, { year, month, day }: CalendarPoint): CalendarPoint | undefined {
  const value = Number(item.amount.value.mantissa);
  if (/^[0-9０-９]{4}$/.test(item.text)) return year === undefined ? undefined : { year: value };
  if (year !== undefined || !/^[0-9０-９]{1,2}$/.test(item.text)) return undefined;
  if (month === undefined) return { day: value };
  return day === undefined ? { month: value } : undefined;
}

function withUnitOf(item: Measure, model: Measure): Measure {
  const takesScale = item.amount.scale === '' && compare(item.amount.value, SCALE_LIMIT) < 0;
  const power = takesScale ? model.amount.power : item.amount.power;
  const amount = { ...item.amount, power, value: shiftDecimal(item.amount.written, power) };
  const { range, text, hedges } = item;
  return { ...model, range, text, hedges, amount, shared: true };
}

/** The number of a cell in the unit that its column has for all of them: 86 under 办理数（户） is 86户. */
export function inUnitOf(item: Quantity, { unit, amount: { power } }: Quantity): Measure {
  const amount = { ...item.amount, power, value: shiftDecimal(item.amount.value, power) };
  return { ...item, ...(unit && { unit }), amount };
}
