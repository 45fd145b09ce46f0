import { comparable, isFirm, isKnown, type Fact, type KnownFact, type Period } from '../facts';
import { DOWN_BY, DOWN_TO, TO, UP_BY, UP_TO } from '../vocabulary';

export type Direction = 'up' | 'down';

/** What the sentence says the change comes to. */
export interface Result {
  readonly fact: KnownFact;
  readonly direction: Direction;
}

/** An old and a new value of one indicator, and the changes written behind them. */
export interface Comparison {
  readonly before: KnownFact;
  readonly after: KnownFact;
  /** What the verb between the two says, in 由A提高到B. */
  readonly verb?: Direction;
  readonly results: readonly Result[];
}

/** The direction that the label of a change names. */
export function directionOf(label: string): Direction | undefined {
  if (UP_BY.test(label)) return 'up';
  return DOWN_BY.test(label) ? 'down' : undefined;
}

/** All old-and-new pairs of a sentence. */
export function comparisonsIn(sentence: readonly Fact[]): readonly Comparison[] {
  return sentence.flatMap((fact, i) => {
    const next = sentence[i + 1];
    if (!next || !isKnown(fact) || !isKnown(next) || !comparable(fact, next)) return [];
    if (!isFirm(fact) || !isFirm(next) || fact.figure.shared || next.figure.shared) return [];
    const pair = fromTo(fact, next) ?? byYear(fact, next);
    return pair ? [{ ...pair, results: resultsAfter(sentence, i + 2, pair) }] : [];
  });
}

type Pair = Pick<Comparison, 'before' | 'after' | 'verb'>;

const FROM = /(?:由|从)[^由从]*$/;

/** Places in a ranking rise as their numbers fall. */
const RANKING = /排名|名次|位次|排位|位列|榜/;

/** 由A提高到B, 从A降至B */
function fromTo(a: KnownFact, b: KnownFact): Pair | undefined {
  if (!FROM.test(a.label) || RANKING.test(a.label) || (b.mark !== '' && b.mark !== '，') || a.after === '、')
    return undefined;
  const label = b.label.replace(/的$/, '');
  if (UP_TO.test(label)) return { before: a, after: b, verb: 'up' };
  if (DOWN_TO.test(label)) return { before: a, after: b, verb: 'down' };
  return TO.test(label) ? { before: a, after: b } : undefined;
}

/** 去年同期120起，今年90起; 2022年立案120起，2023年立案90起; 90起，比去年同期的120起… */
function byYear(a: KnownFact, b: KnownFact): Pair | undefined {
  if (CHANGE.test(a.label) || CHANGE.test(b.label) || !sameIndicator(a.label, b.label)) return undefined;
  if (isYearBefore(a.period, b.period)) return { before: a, after: b };
  return isYearBefore(b.period, a.period) ? { before: b, after: a } : undefined;
}

/** A figure that is itself a change is no value of the indicator. */
const CHANGE = /同比|环比|[增减升降涨]|[多少](?:发|立)?$/;

function isYearBefore(earlier: Period | undefined, later: Period | undefined): boolean {
  if (typeof earlier === 'number' && typeof later === 'number') return later - earlier === 1;
  return earlier === 'last' && later !== 'last' && typeof later !== 'number';
}

/** Words that bind a label to its sentence and do not name the indicator. */
const BINDING = /(?:全[县市区省州局]|我[县市区局]|[比较与为的共]|累计|同期)/g;

function sameIndicator(a: string, b: string): boolean {
  const [x, y] = [a.replace(BINDING, ''), b.replace(BINDING, '')];
  return x === '' || y === '' || x.endsWith(y) || y.endsWith(x);
}

/** The figures right behind a pair whose labels are verbs of change, at most two. */
function resultsAfter(sentence: readonly Fact[], from: number, pair: Pair): readonly Result[] {
  const results: Result[] = [];
  for (const fact of sentence.slice(from, from + 2)) {
    const direction = directionOf(fact.label);
    if (!direction || !isKnown(fact) || !isFirm(fact) || fact.figure.shared || !isChangeOf(fact, pair.after))
      break;
    if (hasOtherBase(fact.label, pair)) break;
    results.push({ fact, direction });
  }
  return results;
}

/** 由A增加到B，比去年增长8%: the change is against another value than A. */
function hasOtherBase(label: string, { before, after }: Pair): boolean {
  if (before.period === 'last') return false;
  if (typeof before.period === 'number' && typeof after.period === 'number') {
    return after.period - before.period > 1 && /[比较]/.test(label);
  }
  return /^[比较与]/.test(label);
}

function isChangeOf(fact: KnownFact, value: KnownFact): boolean {
  if (fact.figure.kind === 'rate') return true;
  if (fact.figure.kind === 'points') return value.figure.kind === 'rate';
  return comparable(fact, value);
}

/** A value with a written difference and percentage behind it, but without its old value. */
export interface ImpliedComparison {
  readonly after: KnownFact;
  readonly change: Result;
  readonly rate: Result;
}

/** 立案85起，同比减少15起，下降15% */
export function impliedComparisonsIn(sentence: readonly Fact[]): readonly ImpliedComparison[] {
  return sentence.flatMap((after, i) => {
    const [a, b] = [sentence[i + 1], sentence[i + 2]];
    if (!a || !b || ![after, a, b].every((fact) => isKnown(fact) && isFirm(fact))) return [];
    const [change, rate] = a.figure.kind === 'rate' ? [b, a] : [a, b];
    const directions = [directionOf(change.label), directionOf(rate.label)] as const;
    if (!isKnown(after) || !isKnown(change) || !isKnown(rate) || !directions[0] || !directions[1]) return [];
    if (after.figure.kind !== 'quantity' || rate.figure.kind !== 'rate' || !comparable(after, change))
      return [];
    // 比前年减少15起，同比下降10% compares with two different years.
    if (b.label.includes('比') && !(a.label.includes('同比') && b.label.includes('同比'))) return [];
    if (!/同比|[比较]/.test(a.label) || directionOf(after.label) || after.period === 'last') return [];
    return [
      {
        after,
        change: { fact: change, direction: directions[0] },
        rate: { fact: rate, direction: directions[1] },
      },
    ];
  });
}
