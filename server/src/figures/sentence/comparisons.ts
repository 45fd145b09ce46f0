import { comparable, isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { CUE } from '../words/cues';
import { DOWN_VERBS, UP_VERBS } from '../words/figure-words.generated';
import { DOWN_BY, DOWN_TO, TO, UP_BY, UP_TO } from '../words/vocabulary';
import { RANKING } from '../words/word-classes.generated';
import { WHOLE_PLACE } from '../words/places';

export type Direction = 'up' | 'down';

/** What the sentence says the change comes to. */
export interface Result {
  readonly fact: KnownFact;
  readonly direction: Direction;
  /** 是去年的3倍: the new value itself as a multiple of the old one. */
  readonly isRatio?: true;
  /** 新增31家: what came new, from which some may have gone again. */
  readonly isGross?: true;
}

/** An old and a new value of one indicator, and the changes written after them. */
export interface Comparison {
  readonly before: KnownFact;
  readonly after: KnownFact;
  /** What the verb between the two says, in 由A提高到B. */
  readonly verb?: Direction;
  readonly results: readonly Result[];
}

/** The direction that the label of a change names. */
export function directionOf(label: string): Direction | undefined {
  if (!VERB_OF_CHANGE.test(label)) return undefined;
  if (UP_BY.test(label)) return 'up';
  return DOWN_BY.test(label) ? 'down' : undefined;
}

/** A quick look: the last characters of a verb of change. */
const VERB_OF_CHANGE = new RegExp(`(?:${UP_VERBS}|${DOWN_VERBS}|[幅度到达为了翻发抓破立办查收签处建打])$`);

/** All old-and-new pairs of a sentence. */
export function comparisonsIn(sentence: readonly Fact[]): readonly Comparison[] {
  const comparisons: Comparison[] = [];
  sentence.forEach((fact, i) => {
    if (!isValue(fact)) return;
    const comparison = withNext(sentence, i, fact) ?? withLater(sentence, i, fact);
    if (comparison) comparisons.push(comparison);
  });
  return comparisons;
}

function isValue(fact: Fact | undefined): fact is KnownFact {
  return fact !== undefined && isKnown(fact) && isFirm(fact) && !fact.figure.shared;
}

/** Two values side by side: 由A增加到B，增长10%; A，去年同期B，同比增长10%. */
function withNext(sentence: readonly Fact[], at: number, fact: KnownFact): Comparison | undefined {
  const next = sentence[at + 1];
  if (!isValue(next) || !(comparable(fact, next) || areBare(fact, next))) return undefined;
  const pair = fromTo(fact, next) ?? byYear(fact, next) ?? againstBase(fact, next, sentence[at + 2]);
  if (!pair) return undefined;
  const verb = pair.verb ?? trendBehind(fact, next);
  const results = [...resultsBefore(sentence, at, pair), ...resultsAfter(sentence, at + 2, pair)];
  return verb ? { ...pair, verb, results } : { ...pair, results };
}

/** 人次由3.2万增长到6.4万: both without a unit, which is in the words before. */
function areBare({ figure: a }: KnownFact, { figure: b }: KnownFact): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.unit !== undefined || b.unit !== undefined)
    return false;
  return a.amount.power > 0 && a.amount.power === b.amount.power;
}

const BASE = /^(?:较|比|与)(?:今年)?(?:年初|上年末|上年底|期初|建档初|创建前|改革前|治理前)?的?$/;

/** 余额236.8亿元，比年初的214.5亿元增加22.3亿元; 较2023年的214件增长5%: the base has its change right after it. */
function againstBase(after: KnownFact, before: KnownFact, change: Fact | undefined): Pair | undefined {
  if (before.mark !== '，' || !BASE.test(before.label) || CHANGE.test(after.label) || after.cues & CUE.from)
    return undefined;
  const isDated = before.times.length === 1 || /[初末底前]的?$/.test(before.label);
  if (!isDated || !change || change.mark !== '' || !directionOf(change.label)) return undefined;
  return { before, after };
}

/** The old value follows the changes: 立案209起，同比下降4.1%（去年同期218起）. */
function withLater(sentence: readonly Fact[], at: number, fact: KnownFact): Comparison | undefined {
  const between: Fact[] = [];
  for (const later of sentence.slice(at + 1, at + 4)) {
    const isOld =
      between.length > 0 && isValue(later) && comparable(fact, later) && !directionOf(later.label);
    const pair =
      isOld && (fact.period !== 'last' || later.period === 'this') ? byYear(fact, later) : undefined;
    const reached = pair ?? (isOld ? reachedFrom(fact, later) : undefined);
    if (reached) {
      const results = resultsAfter(between, 0, reached);
      return results.length > 0 ? { ...reached, results } : undefined;
    }
    if (!directionOf(later.label)) return undefined;
    between.push(later);
  }
  return undefined;
}

/** 较去年的58.4%提高6.3个百分点，达到64.7% */
function reachedFrom(before: KnownFact, after: KnownFact): Pair | undefined {
  const isBase = before.period === 'last' && /[比较]的?$/.test(before.label);
  return isBase && isReached(after) ? { before, after } : undefined;
}

type Pair = Pick<Comparison, 'before' | 'after' | 'verb'>;

const TREND =
  /^(?:相比)?(?:均|都|也)?(?:有所|略有|有了?|明显|大幅度?|显著|小幅|稳步|持续|同比|明显有所)?(?:(上升|增加|增长|提高|提升|增多|上涨)|(下降|减少|降低|下滑|回落|减少))(?:趋势|态势)?了?$/;

/** 276人有所上升: a direction without a figure after the old value. */
function trendBehind(a: KnownFact, b: KnownFact): Direction | undefined {
  if (a.period === 'last' || b.period !== 'last') return undefined;
  const match = TREND.exec(b.after);
  if (!match) return undefined;
  return match[1] ? 'up' : 'down';
}

const REACHING = /^(?:至|升至|降至|增至|为|共)$/;

/** 达到 is read as a hedge of the figure, 升至 as its label. */
function isReached({ label, figure }: KnownFact): boolean {
  return REACHING.test(label) || (label === '' && figure.hedges.some(({ bound }) => bound === 'reaching'));
}

/** 同比上升15%，达到414起（去年同期360起）: the change stands before both values. */
function resultsBefore(sentence: readonly Fact[], at: number, pair: Pair): readonly Result[] {
  const [change, value] = [sentence[at - 1], sentence[at]];
  if (!change || value !== pair.after || !isReached(pair.after)) return [];
  return resultsAfter([change], 0, pair);
}

const FROM = /(?:由|从)[^由从]*$/;

/** 由A提高到B, 从A降至B */
function fromTo(a: KnownFact, b: KnownFact): Pair | undefined {
  if (
    !(a.cues & CUE.from) ||
    !FROM.test(a.label) ||
    RANKING.test(a.label) ||
    (b.mark !== '' && b.mark !== '，') ||
    a.after === '、'
  )
    return undefined;
  const label = b.label.replace(/的$/, '');
  if (UP_TO.test(label)) return { before: a, after: b, verb: 'up' };
  if (DOWN_TO.test(label)) return { before: a, after: b, verb: 'down' };
  return TO.test(label) ? { before: a, after: b } : undefined;
}

/** 去年同期120起，今年90起; 2022年立案120起，2023年立案90起; 90起，比去年同期的120起… */
function byYear(a: KnownFact, b: KnownFact): Pair | undefined {
  if (a.period === undefined && b.period === undefined) return undefined;
  if (CHANGE.test(a.label) || CHANGE.test(b.label) || !sameIndicator(a.label, b.label)) return undefined;
  if (a.statement !== b.statement) return undefined;
  // 比去年的127件有所上升，… is the base of what is before it.
  const isBase = a.depth > b.depth || /^[比较与]/.test(a.label);
  if (isYearBefore(a, b)) return isBase ? undefined : { before: a, after: b };
  return isYearBefore(b, a) ? { before: b, after: a } : undefined;
}

/** A figure that is itself a change is no value of the indicator. */
const CHANGE = /同比|环比|(?<!新)[增减升降涨]|[多少](?:发|立)?$/;

function isYearBefore(earlier: Fact, later: Fact): boolean {
  const [was, is] = [earlier.period, later.period];
  if (typeof was === 'number' && typeof is === 'number') return is - was === 1;
  // 今年实施52个，同比增加8个（2023年为44个）: the year in brackets is the one compared with.
  if (typeof was === 'number' && is === 'this' && earlier.depth > later.depth && /^为?$/.test(earlier.label))
    return true;
  // In 2023年，立案90起，去年同期120起 the year only opens the sentence.
  return was === 'last' && is !== 'last' && (typeof is !== 'number' || later.times.length === 0);
}

/** Words that bind a label to its sentence and do not name the indicator. */
const BINDING = new RegExp(`${WHOLE_PLACE.source}|相当于|[比较与为是的共]|累计|同期`, 'g');

function sameIndicator(a: string, b: string): boolean {
  const [x, y] = [a.replace(BINDING, ''), b.replace(BINDING, '')];
  return x === '' || y === '' || x.endsWith(y) || y.endsWith(x) || x.startsWith(y) || y.startsWith(x);
}

/** The figures right after a pair whose labels are verbs of change, at most two. */
function resultsAfter(sentence: readonly Fact[], from: number, pair: Pair): readonly Result[] {
  const results: Result[] = [];
  for (const fact of sentence.slice(from, from + 2)) {
    const ratio = ratioBehind(pair, fact);
    if (ratio) return [ratio];
    if (fact.label === '新增' && isValue(fact) && pair.verb !== 'down' && comparable(fact, pair.after))
      return [...results, { fact, direction: 'up', isGross: true }];
    const direction = directionOf(fact.label);
    if (!direction || !isKnown(fact) || !isFirm(fact) || fact.figure.shared || !isChangeOf(fact, pair.after))
      break;
    if (hasOtherBase(fact.label, pair)) break;
    results.push({ fact, direction });
  }
  return results;
}

/** 是去年同期24起的3倍 */
function ratioBehind({ before }: Pair, fact: Fact): Result | undefined {
  if (fact.figure.kind !== 'multiple' || fact.index !== before.index + 1 || !isValue(fact)) return undefined;
  if (fact.label !== '的' || fact.mark !== '' || !/是|为|相当于|达/.test(before.label)) return undefined;
  return { fact, direction: 'up', isRatio: true };
}

/** 由A增加到B，比去年增长8%: the change is against another value than A. */
function hasOtherBase(label: string, { before, after }: Pair): boolean {
  // 2023年642起，2024年593起，三年累计下降21.3%
  const isOfYears = /年|累计/.test(label) && before.period !== undefined;
  if (isOfYears) return true;
  if (before.period === 'last') return false;
  if (typeof before.period === 'number' && typeof after.period === 'number') {
    return after.period - before.period > 1 && /[比较]/.test(label);
  }
  return /^[比较与]/.test(label);
}

function isChangeOf(fact: KnownFact, value: KnownFact): boolean {
  if (fact.figure.kind === 'rate') return true;
  if (fact.figure.kind === 'multiple') return value.figure.kind === 'quantity';
  if (fact.figure.kind === 'points') return value.figure.kind === 'rate';
  return comparable(fact, value);
}

/** A value with a written difference and percentage after it, but without its old value. */
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
    if (
      b.label.includes('比') &&
      !(a.label.includes('同比') && b.label.includes('同比')) &&
      a.period !== 'last'
    )
      return [];
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
