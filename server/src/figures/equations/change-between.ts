import { decimalText, trimmed } from '../reading/decimal';
import type { Measure } from '../reading/figure';
import { valueText } from '../reading/written';
import { FALL_BY, RISE_BY } from './balance';
import { solvedFor, type Bound } from './equation';
import { FALL, RISE } from './growth';
import { isLess, isMore, type Sized } from './size';
import { percentTerm, plainTermOf, textLike } from './term';

/** How far a figure has moved from one report to the next. */
export interface Change {
  readonly direction: 'up' | 'down' | 'same';
  /** Without its direction: 18起, 2.3个百分点. */
  readonly difference: string;
  /** In percent of the earlier value, to one decimal: 10.7%. Not given for rates, nor from nothing. */
  readonly rate?: string;
}

/** The change from an earlier to a later value, as it would be written. */
export function changeBetween(before: Sized, after: Sized): Change {
  const isFall = isLess(after, before);
  const bound = [
    { role: 'before' as const, term: plainTermOf(before.figure) },
    { role: 'after' as const, term: plainTermOf(after.figure) },
  ];
  const rate = after.figure.kind === 'rate' ? undefined : percentBy(isFall ? FALL : RISE, bound);
  return {
    direction: isFall ? 'down' : isMore(after, before) ? 'up' : 'same',
    difference: differenceBy(isFall ? FALL_BY : RISE_BY, bound, after.figure),
    ...(rate === undefined ? {} : { rate }),
  };
}

type Pair = readonly Bound<'after' | 'before'>[];

function differenceBy(equation: typeof FALL_BY, pair: Pair, model: Measure): string {
  const unknown = { role: 'difference' as const, term: plainTermOf(model) };
  const step = solvedFor(equation, [...pair, unknown], pair.length);
  if (!step) return '';
  if (model.kind === 'rate') return `${decimalText(trimmed(step))}个百分点`;
  const unit = model.kind === 'quantity' ? (model.unit?.word ?? '') : '';
  return valueText(model, step) + unit;
}

function percentBy(equation: typeof FALL, pair: Pair): string | undefined {
  const unknown = { role: 'rate' as const, term: PERCENT };
  const value = solvedFor(equation, [...pair, unknown], pair.length);
  return value && textLike(PERCENT, value);
}

/** A percentage with one decimal. */
const PERCENT = { ...percentTerm(0), form: { power: -2, places: 1, suffix: '%' } };
