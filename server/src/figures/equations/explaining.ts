import { exactly } from '../reading/decimal';
import type { Measure } from '../reading/figure';
import { allowedAt, halfUp, meet, solvedFor } from './equation';
import { boundTerms, type Claim, type Player } from './judge';
import type { Role } from './relation';
import { slipInto, type Slip } from './slip';

/** A slip in one figure of a claim. */
export interface PlacedSlip extends Slip {
  readonly fact: Player & { readonly figure: Measure };
}

/**
 * The slips, one in one figure, that would make a claim hold, the least accidental first. The more figures there are to
 * choose from, the easier an accident is.
 */
export function slipsExplaining(claim: Claim<Role>, figures: number): readonly PlacedSlip[] {
  const bound = boundTerms(claim.bindings).map(halfUp);
  return claim.bindings
    .flatMap(({ fact }, at): readonly PlacedSlip[] => {
      const term = bound[at]?.term;
      if (!term || !isFigure(fact) || !('index' in fact)) return [];
      const allowed = allowedAt(claim.equation, bound, at);
      const slip = allowed && slipInto(fact.figure.amount, term, allowed);
      return slip ? [{ ...slip, chance: slip.chance * figures, fact }] : [];
    })
    .sort((a, b) => a.chance - b.chance);
}

function isFigure(fact: Player): fact is Player & { readonly figure: Measure } {
  return 'amount' in fact.figure;
}

/** How many times the accident that is let pass an accident of this chance is: the least is the surest slip. */
export function accident(chance: number, allowed: number): number {
  return chance / allowed;
}

/**
 * A result that the written decimals only just allow, and that two exchanged digits make exact: 1.8万亩 to 1.95万亩 is
 * 8.3%, and 3.8% is hardly what was meant.
 */
export function isExchangedResult({ equation, bindings }: Claim<Role>, as: Role = equation.result): boolean {
  const bound = boundTerms(bindings);
  const at = bound.findIndex(({ role }) => role === as);
  const value = solvedFor(equation, bound, at);
  const [fact, term] = [bindings[at]?.fact, bound[at]?.term];
  if (!value || !fact || !term || !isFigure(fact)) return false;
  const exact = exactly(value);
  if (meet(exact, term.values)) return false;
  return slipInto(fact.figure.amount, term, exact)?.kind === 'exchanged';
}
