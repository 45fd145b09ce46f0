import { add, subtract, sum, type Decimal } from '../../../figures/reading/decimal';
import type { Fact } from '../../../figures/facts';
import type { Relation, Repair, Role } from '../../../figures/equations/relation';
import { repairsOfChange } from './change-repairs';
import { playersOf, put, type Player } from './players';
import { repairsOfQuotient } from './quotient-repairs';

/**
 * The repairs that a relation does not bring along: for each figure that it offers nothing for, the one value that makes
 * it hold, the others being right. A value that does not follow uniquely is not offered.
 */
export function otherRepairs(facts: readonly Fact[], relation: Relation): readonly Repair[] {
  const offered = new Set(relation.repairs.map(({ range }) => range.start));
  return repairsAmong(relation, playersOf(facts, relation)).filter(({ range }) => !offered.has(range.start));
}

function repairsAmong({ kind }: Relation, players: readonly Player[]): readonly Repair[] {
  switch (kind) {
    case 'rate':
    case 'share':
      return repairsOfQuotient(players);
    case 'remainder':
      return repairsOfBalance(players);
    case 'change':
      return repairsOfChange(players);
    default:
      return [];
  }
}

/** Total − done = rest, for each of several totals (旧存, 新收) and of several kinds of work done. */
function repairsOfBalance(players: readonly Player[]): readonly Repair[] {
  const valueOf = (role: Role): Decimal =>
    sum(players.filter((one) => one.role === role).map(({ fact }) => fact.figure.amount.value));
  const missing = subtract(valueOf('total'), add(valueOf('done'), valueOf('rest')));
  return players.flatMap((player) => {
    const { value } = player.fact.figure.amount;
    if (player.role === 'rest') return [];
    return put(player, player.role === 'total' ? subtract(value, missing) : add(value, missing));
  });
}
