import type { Decimal } from '../reading/decimal';
import type { KnownFact } from '../facts';
import { digitsLike, numberText, roundedLike } from '../reading/written';
import type { Operand, Repair, Role } from './relation';

/** A fact's figure as an operand. */
export function operand(role: Role, fact: KnownFact): Operand {
  return { role, range: fact.figure.range, text: fact.figure.text };
}

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

/** `120−96` for messages. */
export function joined(facts: readonly KnownFact[], sign: string): string {
  return facts.map((fact) => numberText(fact.figure)).join(sign);
}
