import { CUE } from '../words/cues';
import { comparable, isFirm, isKnown, mayHide, type Fact, type KnownFact } from '../facts';
import { judge, mayHold } from '../equations/judge';
import { isOneSlipAway } from '../equations/misprint';
import { isFarOff, isOverdone, remainderClaim, type Balance } from '../equations/remainder';
import type { Relation, Role } from '../equations/relation';
import { restOf, type Rest } from './rest';
import { FOUND_AMONG, MAY_BE_OUTDONE } from '../words/word-classes.generated';

/** What there was, what was done of it, and what is called left. */
interface Told extends Omit<Balance, 'rest'> {
  readonly rest: Rest;
}

/**
 * Total − done = rest, within one sentence: 共排查120处，已整改96处，尚有24处未整改. The cues are a word for the rest and a
 * word for the work done, in one measure. Where old and new stand side by side (旧存…，新收…), they are the total.
 */
export function remaindersIn(sentence: readonly Fact[], rates: readonly Relation[]): readonly Relation[] {
  return sentence.flatMap((fact) => {
    const rest = restOf(fact);
    const relation = rest && remainderAt(sentence, rest);
    if (!relation) return [];
    const isConfirmed = rates.some((rate) => confirms(rate, relation));
    if (
      rest.sureness === 'doubtful' &&
      !isConfirmed &&
      !relation.holds &&
      !(rest.isSameWork && saysDone(sentence, relation))
    )
      return [];
    return [isConfirmed ? { ...relation, confidence: 'certain' as const } : relation];
  });
}

/** Whether a rate that holds divides the very figures that the remainder subtracts. */
function confirms(rate: Relation, remainder: Relation): boolean {
  const startOf = (relation: Relation, role: Role): number | undefined =>
    relation.operands.find((one) => one.role === role)?.range.start;
  return (
    rate.holds &&
    startOf(rate, 'denominator') === startOf(remainder, 'total') &&
    startOf(rate, 'numerator') === startOf(remainder, 'done')
  );
}

/** 目前已签约60户，还有22户正在协商: 已 before the work done and a verb of the same work after the rest. */
function saysDone(sentence: readonly Fact[], { operands }: Relation): boolean {
  const done = operands.filter(({ role }) => role === 'done').map(({ range }) => range.start);
  const facts = sentence.filter(({ figure }) => done.includes(figure.range.start));
  return facts.every(({ label }) => /^(?:目前|现|其中)?已/.test(label));
}

function remainderAt(sentence: readonly Fact[], rest: Rest): Relation | undefined {
  const before = figuresBefore(sentence, rest.fact);
  const whole = before && wholeAmong(before);
  const last = whole?.at(-1);
  if (!before || !whole || !last) return undefined;
  const done = before.filter((fact) => fact.index > last.index);
  if (done.length === 0 || !done.every(isFirm)) return undefined;
  // 已整改98处，其中当月20处: what is counted twice may stand among them.
  const choices = done.length === 1 ? [done] : [done, done.slice(0, 1), done.slice(-1)];
  const fitting = choices.find((choice) => areDone(choice, rest) && fits({ whole, done: choice, rest }));
  if (fitting) return describe({ whole, done: fitting, rest });
  const nearer = nearerTotal(before, rest);
  if (nearer && fits(nearer)) return describe(nearer);
  if (nearer && nearer.whole.some(({ label }) => FOUND_AMONG.test(label))) return describe(nearer);
  if (includesOlder(sentence, done, rest.fact) || done.some((fact) => isExample(fact, rest.fact)))
    return undefined;
  if (!areDone(done, rest) || goesOn(sentence, whole, done, rest)) return undefined;
  if (done.length > 1 && !done.every(({ label }) => /已|正在/.test(label))) return undefined;
  return describe({ whole, done, rest });
}

/** 企业5.8万户，其中小微企业5.1万户；其余为合作社: what is left in a new statement is left beside 企业 and not of it. */
function isExample({ cues, statement }: KnownFact, rest: KnownFact): boolean {
  return (cues & CUE.among) !== 0 && !(cues & (CUE.done | CUE.already)) && statement !== rest.statement;
}

/** 排查12480栋，发现隐患312栋，整治287栋，剩余25栋: what is left may be left of something in between. */
function nearerTotal(before: readonly KnownFact[], rest: Rest): Told | undefined {
  const [total, done] = before.slice(-2);
  if (before.length < 3 || !total || !done || !isFirm(total) || !areDone([done], rest)) return undefined;
  return { whole: [total], done: [done], rest };
}

/**
 * The figures of the rest's measure before it, back to the last rest: those of its own statement, or of the whole
 * sentence where that one holds nothing else. `undefined` if one of them is a placeholder.
 */
function figuresBefore(sentence: readonly Fact[], rest: KnownFact): readonly KnownFact[] | undefined {
  const candidates = sentence.filter(
    (fact) =>
      fact.index < rest.index && fact.depth <= rest.depth && (comparable(fact, rest) || mayHide(fact, rest)),
  );
  const own = candidates.filter(({ statement }) => statement === rest.statement);
  const used = own.length > 1 ? own : candidates;
  const from = used.findLastIndex((fact) => restOf(fact) !== undefined) + 1;
  const known = used.slice(from).filter(isKnown);
  return used.length - from === known.length ? known : undefined;
}

/** The last figure that is called a total, what was there and what came to it, or else the first figure. */
function wholeAmong(before: readonly KnownFact[]): readonly KnownFact[] | undefined {
  // A total has something after it that was done.
  const named = before.slice(0, -1).filter(({ cues }) => cues & CUE.total && !(cues & CUE.already));
  const stock = oldAndNew(before);
  const total = named.at(-1) ?? before[0];
  if (stock && (named.length === 0 || (total && total.index < stock[1].index))) return stock;
  if (!total || !isFirm(total)) return undefined;
  return total.cues & CUE.already && !(total.cues & CUE.total) ? undefined : [total];
}

function oldAndNew(before: readonly KnownFact[]): readonly [KnownFact, KnownFact] | undefined {
  const [old, fresh] = before;
  if (!old || !fresh || !isFirm(old) || !isFirm(fresh)) return undefined;
  return old.cues & CUE.old && fresh.cues & CUE.fresh ? [old, fresh] : undefined;
}

/** Words of work done, or the very verb that the rest denies (采纳45份，仍有19份未采纳). */
function areDone(done: readonly KnownFact[], { verb, sureness }: Rest): boolean {
  if (sureness === 'sure' && done.length === 1) return true;
  return done.every(
    ({ cues, label }) => cues & (CUE.done | CUE.already) || (verb !== undefined && label.includes(verb)),
  );
}

/** 整改完成89份（含上年3份）: what was done is more than this year's. */
function includesOlder(sentence: readonly Fact[], done: readonly KnownFact[], rest: KnownFact): boolean {
  const from = done[0]?.index ?? rest.index;
  return sentence.some(
    ({ index, depth, mark, label }) =>
      index > from &&
      index < rest.index &&
      depth > rest.depth &&
      /[（(]/.test(mark) &&
      /^(?:其中)?(?:包?含|包括)/.test(label),
  );
}

/** 治愈70例，未治愈6例，在院10例: further states after the rest make up the total. */
function goesOn(
  sentence: readonly Fact[],
  whole: readonly KnownFact[],
  done: readonly KnownFact[],
  rest: Rest,
): boolean {
  const parts = [...done];
  return sentence.some((fact) => {
    if (fact.index <= rest.fact.index || !isKnown(fact) || !comparable(fact, rest.fact)) return false;
    parts.push(fact);
    return fits({ whole, done: parts, rest });
  });
}

function fits(told: Told): boolean {
  return mayHold(remainderClaim(balanceOf(told)));
}

function balanceOf({ whole, done, rest }: Told): Balance {
  return { whole, done, rest: rest.fact };
}

/** More done than there was: only where the words leave no doubt that it is the same work. */
function isSameWork(told: Told): boolean {
  if (!isOverdone(balanceOf(told))) return true;
  const { whole, done, rest } = told;
  const [total] = whole;
  if (total && total.cues & (CUE.total | CUE.due)) return true;
  if (!whole.some(({ label }) => MAY_BE_OUTDONE.test(label))) return true;
  return (
    rest.sureness === 'sure' ||
    (rest.verb !== undefined && done.every(({ label }) => label.includes(rest.verb ?? '')))
  );
}

function describe(told: Told): Relation | undefined {
  const balance = balanceOf(told);
  const isSlip = (): boolean => isOneSlipAway(remainderClaim(balance));
  const isCredible = (): boolean => (isSameWork(told) && !isFarOff(balance)) || isSlip();
  return judge(remainderClaim(balance, () => !isCredible()));
}
