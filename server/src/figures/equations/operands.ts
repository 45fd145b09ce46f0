import type { Decimal } from '../reading/decimal';
import type { KnownFact } from '../facts';
import { digitsLike, roundedLike } from '../reading/written';
import type { Repair, Role } from './relation';

/** Putting `value` for a fact's digits, if it can be written in the same style. */
export function repair(role: Role, fact: KnownFact, value: Decimal): readonly Repair[] {
  const newText = digitsLike(fact.figure.amount, value);
  return newText === undefined ? [] : [{ role, range: fact.figure.amount.digits, newText }];
}

/** The same with the value rounded to the places that are written. */
export function roundedRepair(role: Role, fact: KnownFact, value: Decimal): readonly Repair[] {
  const newText = roundedLike(fact.figure.amount, value);
  return newText === undefined ? [] : [{ role, range: fact.figure.amount.digits, newText }];
}
