import {
  intersect,
  subtract,
  subtractIntervals,
  sum,
  addIntervals,
  exactly,
  ZERO,
  type Interval,
} from '../decimal';
import { comparable, isFirm, isKnown, mayHide, valuesOf, type Fact, type KnownFact } from '../facts';
import {
  DONE_WORDS,
  DUE_WORDS,
  GOING_ON,
  REST_PROOF,
  REST_WORDS,
  TOTAL_WORDS,
  WEAK_REST_WORDS,
} from '../vocabulary';
import { valueText } from '../written';
import { joined, operand, repair } from './operands';
import type { Relation, Role } from './relation';

/**
 * Total − done = rest, within one sentence: 共排查120处，已整改96处，尚有24处未整改. The cues are a word for the
 * rest and a word for the work done, in one measure; the total is the first figure of that measure.
 */
export function remaindersIn(sentence: readonly Fact[], rates: readonly Relation[]): readonly Relation[] {
  return sentence.flatMap((fact) => {
    if (!isKnown(fact) || !isFirm(fact)) return [];
    const isGoingOn =
      !isRest(fact) && isCounted(fact) && WEAK_REST_WORDS.test(fact.label) && GOING_ON.test(fact.after);
    if (!isRest(fact) && !isGoingOn) return [];
    const relation = remainderAt(sentence, fact);
    if (!relation) return [];
    const isConfirmed = rates.some((rate) => confirms(rate, relation));
    if (isGoingOn && !isConfirmed && !relation.holds) return [];
    return [isConfirmed ? { ...relation, confidence: 'certain' as const } : relation];
  });
}

/** Whether a rate that holds divides the very figures that the remainder subtracts. */
function confirms(rate: Relation, remainder: Relation): boolean {
  const startOf = (relation: Relation, role: Role): number | undefined =>
    relation.operands.find((one) => one.role === role)?.range.start;
  if (!rate.holds) return false;
  return (
    startOf(rate, 'denominator') === startOf(remainder, 'total') &&
    startOf(rate, 'numerator') === startOf(remainder, 'done')
  );
}

function isCounted(fact: KnownFact): boolean {
  return fact.figure.kind === 'quantity' && fact.figure.unit !== undefined;
}

function isRest(fact: KnownFact): boolean {
  if (!isCounted(fact)) return false;
  if (REST_WORDS.test(fact.label)) return true;
  return WEAK_REST_WORDS.test(fact.label) && REST_PROOF.test(fact.after);
}

/** The figures of the rest's measure before it, back to the last rest; `undefined` if one is a placeholder. */
function figuresBefore(sentence: readonly Fact[], rest: KnownFact): readonly KnownFact[] | undefined {
  const before: KnownFact[] = [];
  for (const fact of sentence) {
    if (fact.index >= rest.index) break;
    if (mayHide(fact, rest)) return undefined;
    if (!isKnown(fact) || !comparable(fact, rest) || fact.depth > rest.depth) continue;
    if (isRest(fact)) before.length = 0;
    else before.push(fact);
  }
  return before;
}

function remainderAt(sentence: readonly Fact[], rest: KnownFact): Relation | undefined {
  const before = figuresBefore(sentence, rest);
  const total = before && totalAmong(before);
  if (!before || !total) return undefined;
  const done = before.filter((fact) => fact.index > total.index);
  if (done.length === 0 || !done.every((fact) => DONE_WORDS.test(fact.label) && isFirm(fact)))
    return undefined;
  // 已整改98处，其中当月20处: what is counted twice may stand among them.
  const choices = done.length === 1 ? [done] : [done, done.slice(0, 1), done.slice(-1)];
  const fitting = choices.find((choice) => fits(total, choice, rest));
  if (!fitting && goesOn(sentence, total, done, rest)) return undefined;
  if (!fitting && done.length > 1 && !done.every((fact) => /已|正在/.test(fact.label))) return undefined;
  return describe(total, fitting ?? done, rest, fitting !== undefined);
}

/** 治愈70例，未治愈6例，在院10例: further states after the rest make up the total. */
function goesOn(
  sentence: readonly Fact[],
  total: KnownFact,
  done: readonly KnownFact[],
  rest: KnownFact,
): boolean {
  const parts = [...done, rest];
  for (const fact of sentence) {
    if (fact.index <= rest.index || !isKnown(fact) || !comparable(fact, rest)) continue;
    parts.push(fact);
    if (intersect(together(parts), valuesOf(total.figure))) return true;
  }
  return false;
}

/** The last figure that is called a total, or else the first one, unless it is itself a part done. */
function totalAmong(before: readonly KnownFact[]): KnownFact | undefined {
  const named = before.filter((fact) => TOTAL_WORDS.test(fact.label) && !/已/.test(fact.label));
  const total = named.at(-1) ?? before[0];
  if (!total || !isFirm(total)) return undefined;
  return /(?:已|劝返|核减)/.test(total.label) && !TOTAL_WORDS.test(total.label) ? undefined : total;
}

function together(facts: readonly KnownFact[]): Interval {
  return facts.reduce((all, fact) => addIntervals(all, valuesOf(fact.figure)), exactly(ZERO));
}

function fits(total: KnownFact, done: readonly KnownFact[], rest: KnownFact): boolean {
  return intersect(subtractIntervals(valuesOf(total.figure), together(done)), valuesOf(rest.figure));
}

function describe(
  total: KnownFact,
  done: readonly KnownFact[],
  rest: KnownFact,
  holds: boolean,
): Relation | undefined {
  const doneSum = sum(done.map((fact) => fact.figure.amount.value));
  const totalValue = total.figure.amount.value;
  const restValue = rest.figure.amount.value;
  const expected = subtract(totalValue, doneSum);
  // More done than there was: only where the total is called one.
  if (!holds && expected.mantissa < 0n && !TOTAL_WORDS.test(total.label) && !DUE_WORDS.test(total.label))
    return undefined;
  const [only] = done.length === 1 ? done : [];
  const text = valueText(rest.figure, expected);
  return {
    kind: 'remainder',
    holds,
    confidence: 'likely',
    operands: [operand('total', total), ...done.map((fact) => operand('done', fact)), operand('rest', rest)],
    subject: operand('rest', rest),
    expected: text,
    arithmetic: `${joined([total, ...done], '−')}=${text}`,
    repairs: holds
      ? []
      : [
          ...(expected.mantissa < 0n ? [] : repair('rest', rest, expected)),
          ...(only ? repair('done', only, subtract(totalValue, restValue)) : []),
          ...repair('total', total, sum([doneSum, restValue])),
        ],
  };
}
