import { holds } from '../equations/equation';
import { accident, isExchangedResult, slipsExplaining, type PlacedSlip } from '../equations/explaining';
import { boundTerms, judge } from '../equations/judge';
import { toldFrom } from '../equations/quotient-claims';
import type { Cue, Relation } from '../equations/relation';
import type { Slip } from '../equations/slip';
import type { LineFacts } from '../facts';
import { BINDERS } from './binders.generated';
import type { Candidate } from './candidate';

/** The chance of an accident that is let pass for each cue: the less the words say, the more the slip must. */
const LIMITS: Readonly<Record<Cue, number>> = {
  closed: 10,
  bound: 1,
  framed: 0.1,
  listed: 0.05,
  near: 0.01,
  none: 0,
};

/** Cues that are words enough to call what holds a proof. */
const PROVING: readonly Cue[] = ['closed', 'bound', 'framed'];

/** Fewer figures than this are no equation. */
const FEWEST = 2;

/**
 * Arithmetic proposes, words dispose: what could be an equation is tried, and reported where one slip of the keyboard
 * in one figure makes it hold and nothing that holds explains that figure.
 *
 * @param known the relations that words alone have bound
 */
export function proposedIn(facts: LineFacts, known: readonly Relation[]): readonly Relation[] {
  if (facts.facts.length < FEWEST && !facts.figures.some(({ kind }) => kind === 'ratio')) return [];
  return triedOf(
    BINDERS.flatMap((binder) => binder(facts)),
    known,
  );
}

/** What becomes of candidates, from wherever they are proposed. */
export function triedOf(candidates: readonly Candidate[], known: readonly Relation[]): readonly Relation[] {
  if (candidates.length === 0) return [];
  const explained = new Set(
    known
      .filter((one) => one.holds && one.kind !== 'direction')
      .flatMap(({ operands }) => operands.map(({ range }) => range.start)),
  );
  const proven = new Set(explained);
  const reported = new Set(
    known
      .filter((one) => !one.holds && !one.isDoubtful)
      .flatMap(({ operands }) => operands.map(({ range }) => range.start)),
  );
  const broken: Candidate[] = [];
  const divided: Candidate[] = [];
  const exchanged = new Set<Candidate>();
  const found: Relation[] = [];
  const proved: Candidate[] = [];
  const report = (one: Candidate, claim: Candidate['claim'], slip?: Slip): void => {
    if (one.facts.some(({ figure }) => reported.has(figure.range.start))) return;
    const relation = judge(claim, slip && groundsOf(one, slip));
    if (!relation || relation.holds) return;
    found.push(relation);
    for (const { figure } of one.facts) reported.add(figure.range.start);
  };
  for (const one of candidates) {
    const holdsLoosely = holdsFor(one);
    if (holdsLoosely && isExchangedWithin(one)) exchanged.add(one);
    const isTrue = holdsLoosely && !exchanged.has(one);
    if (isTrue && one.ifTrue) report(one, one.ifTrue);
    else if (isTrue) {
      if (one.claim.kind === 'sum') divided.push(one);
      if (PROVING.includes(one.cueOf())) proved.push(one);
      for (const { figure } of one.facts) explained.add(figure.range.start);
    } else if (isTrue === false) broken.push(one);
  }
  for (const one of broken.filter(isCertain)) report(one, one.claim);
  for (const { one, slips } of ranked(broken.filter((each) => !isDividedOtherwise(each, divided)))) {
    const isBroken = exchanged.has(one) || slips.some(({ fact }) => !explained.has(fact.figure.range.start));
    // Exchanged digits that the rounding would just allow are reported all the same.
    if (isBroken)
      report(
        one,
        {
          ...toldFrom(
            one.claim,
            slips.map(({ fact }) => fact),
          ),
          holds: false,
        },
        slips[0],
      );
  }
  return [...found, ...provedBy(proved, proven)];
}

/** What holds and is said to hold in so many words is shown as proved, unless each of its figures is proved already. */
function provedBy(candidates: readonly Candidate[], explained: ReadonlySet<number>): readonly Relation[] {
  const shown = new Set(explained);
  return candidates.flatMap(({ claim }) => {
    const relation = judge(claim);
    if (!relation?.holds || relation.operands.every(({ range }) => shown.has(range.start))) return [];
    for (const { range } of relation.operands) shown.add(range.start);
    return [relation];
  });
}

function groundsOf({ cueOf }: Candidate, { kind }: Slip): Pick<Relation, 'grounds' | 'slip'> | undefined {
  const cue = cueOf();
  return cue === 'none' ? undefined : { grounds: `slip:${cue}`, slip: kind };
}

/**
 * Whether what holds already says how the figures of a candidate belong together: its total comes to some of them and
 * others, or total and part are parts of one whole.
 */
function isDividedOtherwise({ claim, facts }: Candidate, divided: readonly Candidate[]): boolean {
  if (claim.kind !== 'sum' && claim.kind !== 'remainder') return false;
  const total = claim.bindings.find(({ role }) => role === 'total')?.fact;
  return divided.some((other) => {
    const shared = other.facts.filter((fact) => facts.includes(fact));
    return shared.length > 1 && shared.some((fact) => fact === total);
  });
}

/** Whether the words leave no doubt that the figures belong together. */
function isCertain({ isSure, cueOf, given }: Candidate): boolean {
  if (!isSure || cueOf() !== 'closed') return false;
  return given === undefined || holds(given.equation, boundTerms(given.bindings)) === true;
}

function holdsFor({ claim }: Candidate): boolean | undefined {
  return claim.holds ?? holds(claim.equation, boundTerms(claim.bindings));
}

/** A change or a product in so many words that is right but for two exchanged digits. */
function isExchangedWithin({ claim, cueOf, facts }: Candidate): boolean {
  if (facts.length < 3) return false;
  const cue = cueOf();
  if (claim.kind === 'average') return cue === 'closed' && isExchangedResult(claim, 'total');
  return claim.kind === 'change' && (cue === 'bound' || cue === 'closed') && isExchangedResult(claim);
}

interface Ranked {
  readonly one: Candidate;
  readonly slips: readonly PlacedSlip[];
}

/** Broken candidates that one slip explains, the least accidental first. */
function ranked(broken: readonly Candidate[]): readonly Ranked[] {
  return broken
    .map((one) => ({ one, slips: slipsIn(one) }))
    .filter(({ slips }) => slips.length > 0)
    .sort((a, b) => chanceOf(a) - chanceOf(b));
}

function chanceOf({ one, slips }: Ranked): number {
  return accident(slips[0]?.chance ?? 1, LIMITS[one.cueOf()]);
}

/** The figures of a candidate that one slip would put right, and that are hardly right by accident. */
function slipsIn({ claim, cueOf, facts }: Candidate): readonly PlacedSlip[] {
  const cue = cueOf();
  const limit = LIMITS[cue];
  if (limit === 0) return [];
  return slipsExplaining(claim, facts.length).filter(
    ({ kind, chance }) => chance <= limit && (cue !== 'listed' || kind === 'exchanged'),
  );
}
