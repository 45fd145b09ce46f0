import { decimalText } from '../../server/src/figures/reading/decimal';
import type { CalendarPoint, Figure, Hedge, Measure } from '../../server/src/figures/reading/figure';

/** A figure in the short form of sentences.txt: `870.36万余元 = 8703600 元 余`. */
export function describeFigure(figure: Figure): string {
  const written = figure.text;
  switch (figure.kind) {
    case 'quantity':
    case 'rate':
    case 'points':
    case 'multiple':
      return `${written} = ${describeMeasure(figure)}`;
    case 'range':
      return `${written} = ${describeMeasure(figure.low)} … ${describeMeasure(figure.high)}`;
    case 'ratio':
      return `${written} = ratio ${figure.terms.map(decimalText).join(':')}`;
    case 'fraction':
      return `${written} = ${decimalText(figure.numerator)}/${decimalText(figure.denominator)}`;
    case 'ordinal':
      return `${written} = no. ${decimalText(figure.number)} ${figure.unit}`.trimEnd();
    case 'date':
      return `${written} = ${[figure.cutOff ? 'until' : '', figure.form, describePoint(figure.start), describeEnd(figure.end)].filter(Boolean).join(' ')}`;
    case 'label':
      return `${written} = name (${figure.label})`;
    case 'unknown':
      return `${written} = unknown ${figure.unit?.word ?? figure.measure}${describeHedges(figure.hedges)}`;
  }
}

function describeMeasure(measure: Measure): string {
  const unit = {
    quantity: measure.kind === 'quantity' ? (measure.unit?.word ?? '—') : '',
    rate: measure.kind === 'rate' ? `in ${measure.base}` : '',
    points: 'points',
    multiple: measure.kind === 'multiple' ? measure.word : '',
  }[measure.kind];
  const shared = measure.shared ? ' shared' : '';
  return `${decimalText(measure.amount.value)} ${unit}${shared}${describeHedges(measure.hedges)}`;
}

function describeHedges(hedges: readonly Hedge[]): string {
  return hedges.map(({ word }) => ` ~${word}`).join('');
}

function describePoint({ year, month, day }: CalendarPoint): string {
  return [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('');
}

function describeEnd(end: CalendarPoint | undefined): string {
  return end ? `to ${describePoint(end)}` : '';
}
