import type { Decimal } from '../../../figures/reading/decimal';
import { isKnown, type Fact, type KnownFact } from '../../../figures/facts';
import { repair } from '../../../figures/equations/operands';
import type { Relation, Repair, Role } from '../../../figures/equations/relation';

/** A figure of a relation with its part in it. */
export interface Player {
  readonly role: Role;
  readonly fact: KnownFact;
}

/** The figures of a relation; none if one of its operands is no single figure, as a list of items is none. */
export function playersOf(facts: readonly Fact[], { operands }: Relation): readonly Player[] {
  const players = operands.flatMap(({ role, range }): readonly Player[] => {
    const fact = facts.find(({ figure }) => figure.range.start === range.start);
    return fact && isKnown(fact) ? [{ role, fact }] : [];
  });
  return players.length < operands.length ? [] : players;
}

/** The one player with one of these roles. */
export function playing(players: readonly Player[], ...roles: readonly Role[]): Player | undefined {
  const found = players.filter(({ role }) => roles.includes(role));
  return found.length === 1 ? found[0] : undefined;
}

/** Puts a value in the place of a player's own. */
export function put({ role, fact }: Player, value: Decimal | undefined): readonly Repair[] {
  return value ? repair(role, fact, value) : [];
}
