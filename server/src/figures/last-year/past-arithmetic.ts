import { sameClaim } from '../equations/balance-claims';
import { differenceClaim, growthClaim, isRise, orderClaim } from '../equations/change-claims';
import { judge, type Claim } from '../equations/judge';
import type { Repair, Role } from '../equations/relation';
import { type KnownFact } from '../facts';
import type { Direction } from '../sentence/comparisons';
import type { StatedPast } from './stated-comparisons';

/** What a statement of the past should have been, by the figures of both reports. */
export interface Expected {
  /** The arithmetic for people: （186−168）÷168=10.7%; empty where there is none to do. */
  readonly arithmetic: string;
  /** As it would be written there: 上升10.7% without its verb, 168起. */
  readonly text: string;
  /** Which way the figure went, where the statement says it went the other way. */
  readonly direction?: Direction;
  readonly repairs: readonly Repair[];
}

/**
 * Holds what is said of last year against the earlier report's own figure. `undefined` where it is true for some
 * value that the written decimals allow, and where nothing can be decided.
 */
export function contradictionOf(past: StatedPast, now: KnownFact, before: KnownFact): Expected | undefined {
  if (past.kind === 'base') return wrongBase(past.fact, before);
  const wrongWay = wrongDirection(past.direction, now, before);
  if (wrongWay) return wrongWay;
  switch (past.fact.figure.kind) {
    case 'rate':
      return now.figure.kind === 'rate'
        ? wrongRateOfRates(past.fact, now, before)
        : wrongRate(past.fact, now, before);
    case 'points':
    case 'quantity':
      return wrongDifference(past.fact, now, before);
    case 'multiple':
      return undefined;
  }
}

function wrongBase(stated: KnownFact, before: KnownFact): Expected | undefined {
  const wrong = brokenBy(sameClaim(stated, before));
  return wrong && { ...wrong, arithmetic: '', text: before.figure.text };
}

/** Up where no value that both decimals allow makes it anything but down. */
function wrongDirection(stated: Direction, now: KnownFact, before: KnownFact): Expected | undefined {
  const wrong = brokenBy(orderClaim({ before, after: now }, stated === 'up'));
  return wrong && { ...wrong, direction: stated === 'up' ? 'down' : 'up' };
}

function wrongDifference(stated: KnownFact, now: KnownFact, before: KnownFact): Expected | undefined {
  return brokenBy(differenceClaim({ before, after: now }, stated, 'certain'));
}

/** 破案率68%，同比提高12%: may be meant in points, and is wrong only where neither fits. */
function wrongRateOfRates(stated: KnownFact, now: KnownFact, before: KnownFact): Expected | undefined {
  return wrongDifference(stated, now, before) && wrongRate(stated, now, before);
}

function wrongRate(stated: KnownFact, now: KnownFact, before: KnownFact): Expected | undefined {
  const pair = { before, after: now };
  return brokenBy(growthClaim(pair, stated, isRise(pair), 'certain'));
}

/** What should be stated; the figures of the two reports are not put in question. */
function brokenBy<R extends Role>(claim: Claim<R>): Expected | undefined {
  const relation = judge(claim);
  if (!relation || relation.holds) return undefined;
  const { arithmetic, expected, repairs, subject } = relation;
  return { arithmetic, text: expected, repairs: repairs.filter(({ role }) => role === subject.role) };
}
