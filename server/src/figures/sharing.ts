import { compare, integer, shiftDecimal } from './decimal';
import { isMeasure, type DateFigure, type Figure, type Measure } from './figure';

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
    if (!current || !next || !isBare(current)) continue;
    const completed = completedBy(current, next);
    if (!completed || !SEPARATOR.test(text.slice(current.range.end, next.range.start))) continue;
    shared ??= [...figures];
    shared[i] = completed;
  }
  return shared ?? figures;
}

function isBareMeasure(measure: Measure): boolean {
  return measure.kind === 'quantity' && measure.unit === undefined;
}

function isBare(figure: Figure): figure is Measure {
  return isMeasure(figure) && isBareMeasure(figure);
}

function completedBy(item: Measure, next: Figure): Figure | undefined {
  if (next.kind === 'date') return yearBefore(item, next);
  return isMeasure(next) && !isBareMeasure(next) ? withUnitOf(item, next) : undefined;
}

/** 1980、1981年: the first is a year as well. */
function yearBefore(item: Measure, next: DateFigure): DateFigure | undefined {
  if (next.form !== 'point' || next.start.year === undefined || !/^[0-9０-９]{4}$/.test(item.text))
    return undefined;
  const year = Number(item.amount.value.mantissa);
  return { kind: 'date', range: item.range, text: item.text, form: 'point', start: { year }, cutOff: false };
}

function withUnitOf(item: Measure, model: Measure): Measure {
  const takesScale = item.amount.scale === '' && compare(item.amount.value, SCALE_LIMIT) < 0;
  const power = takesScale ? model.amount.power : item.amount.power;
  const amount = { ...item.amount, power, value: shiftDecimal(item.amount.written, power) };
  const { range, text, hedges } = item;
  return { ...model, range, text, hedges, amount, shared: true };
}
