import { equals, integer, multiply } from '../../../figures/reading/decimal';
import type { KnownFact } from '../../../figures/facts';
import { isRateFact, quotientLike, type RateFact } from '../../../figures/equations/quotient';
import type { Repair } from '../../../figures/equations/relation';
import { playing, put, type Player } from './players';
import { isWhole, onlyWholeNumber, withWhole } from './whole-number';

/** 化解152起 of 160起 is 95%: the part or the whole that gives the written rate. */
export function repairsOfQuotient(players: readonly Player[]): readonly Repair[] {
  const top = playing(players, 'numerator', 'part');
  const bottom = playing(players, 'denominator', 'total');
  const rate = playing(players, 'rate')?.fact;
  if (!top || !bottom || !rate || !isRateFact(rate)) return [];
  return [...fittingPart(top, bottom, rate), ...fittingTotal(top, bottom, rate)];
}

function fittingPart(top: Player, bottom: Player, rate: RateFact): readonly Repair[] {
  if (!isWhole(top.fact)) return [];
  const { figure } = rate;
  const product = multiply(figure.amount.value, bottom.fact.figure.amount.value);
  const value = onlyWholeNumber(product, integer(figure.base), (part) =>
    gives(withWhole(top.fact, part), bottom.fact, rate),
  );
  return put(top, value);
}

function fittingTotal(top: Player, bottom: Player, rate: RateFact): readonly Repair[] {
  if (!isWhole(bottom.fact)) return [];
  const { figure } = rate;
  const product = multiply(top.fact.figure.amount.value, integer(figure.base));
  const value = onlyWholeNumber(
    product,
    figure.amount.value,
    (total) => total.mantissa > 0n && gives(top.fact, withWhole(bottom.fact, total), rate),
  );
  return put(bottom, value);
}

/** Rounded half up only: were cut-off rates allowed as well, hardly any value would be the only one. */
function gives(top: KnownFact, bottom: KnownFact, { figure }: RateFact): boolean {
  const value = quotientLike(top, bottom, figure);
  return value !== undefined && equals(value, figure.amount.value);
}
