import type { Cue } from '../equations/relation';
import { quotientClaim } from '../equations/quotient-claims';
import { isRateFact, type RateFact } from '../equations/quotient';
import { comparable, isFirm, mayHide, type Fact, type KnownFact, type LineFacts } from '../facts';
import { amountsTo, isMore } from '../equations/size';
import { isOneOfSeveral, rateName, rivalsOf, stemOf } from '../sentence/rate';
import { CUE } from '../words/cues';
import { meaningOf } from '../meaning';
import { candidate, isAmount, type Binder, type Candidate } from './candidate';
import { NO_QUOTIENT } from '../words/vocabulary';
import { ANY_AND_ALL, KIND_OF_THING, MANNER, PLANNED } from '../words/word-classes.generated';
import { WHOLE_PLACE } from '../words/places';

/** A percentage that is called a rate, a share or a progress, and two figures of one measure near it. */
export const quotientsIn: Binder = (line) =>
  line.sentences.flatMap((sentence, at) => {
    const earlier = line.sentences[at - 1] ?? [];
    return sentence.flatMap((fact, i) => {
      const name = isRateFact(fact) ? nameOf(fact, sentence[i - 1]) : undefined;
      return name && isRateFact(fact) ? quotientsAt(line, earlier, sentence, i, fact, name) : [];
    });
  });

interface Name {
  readonly kind: 'rate' | 'share';
  /** What says whose rate it is, before its verb: 审判案件 of 审判案件结案率. */
  readonly qualifier: string;
  readonly stem: string;
}

const SHARES =
  /占(?:比|[^，。；]{0,14}的?)?(?:比重|比例)?(?:约|为|达|达到|是|高达|仅)?$|占比|比重|比例(?:为|达|达到|是)?$/;
const PROGRESS =
  /(?:完成|兑现|执行|落实|达到?|为|实现)[^，。；]{0,12}(?:的)?$|进度(?:为|达|达到)?$|面(?:为|达|达到)?$|度(?:为|达|达到)?$/;

/** The name of a rate, or nothing where the figure is none that follows from two others. */
function nameOf(rate: RateFact, last: Fact | undefined): Name | undefined {
  const { label, after } = rate;
  const { isEach, isChange } = meaningOf(rate);
  if (!isFirm(rate) || rate.figure.shared || after.startsWith('的') || isEach) return undefined;
  const name = rateName(label);
  if (name) {
    if (NO_QUOTIENT.test(name) || /收益|利润|增长/.test(name)) return undefined;
    const stem = name.replace(/率$/, '').slice(-2);
    return { kind: 'rate', stem, qualifier: name.replace(/率$/, '').slice(0, -2) };
  }
  if (isChange) return undefined;
  if (SHARES.test(label)) return { kind: 'share', stem: '', qualifier: '' };
  if (PROGRESS.test(label)) return { kind: 'rate', stem: '', qualifier: '' };
  const isOfLast = label === '的' && rate.mark === '' && last !== undefined;
  if (isOfLast && /占/.test(last.label)) return { kind: 'share', stem: '', qualifier: '' };
  return isOfLast && /完成|任务|计划|预算|目标/.test(last.label)
    ? { kind: 'rate', stem: '', qualifier: '' }
    : undefined;
}

function quotientsAt(
  line: LineFacts,
  earlier: readonly Fact[],
  sentence: readonly Fact[],
  at: number,
  rate: RateFact,
  name: Name,
): readonly Candidate[] {
  const from =
    sentence.slice(0, at).findLastIndex((fact) => fact.figure.kind === 'rate' && !meaningOf(fact).isChange) +
    1;
  const recent = sentence.slice(from, at);
  if (recent.some(({ figure }) => figure.kind === 'unknown')) return [];
  const own = recent.filter(isPlain);
  const before = [...earlier, ...sentence.slice(0, at)].filter(isPlain);
  const nextRate = sentence.slice(at + 1).findIndex((fact) => fact.figure.kind === 'rate');
  const later = sentence.slice(at + 1, nextRate < 0 ? undefined : at + 1 + nextRate).filter(isPlain);
  const meant = naturalPair(line, own, before, later, rate);
  const all = pairsAmong([...before.slice(-6), ...later.slice(0, 3)]);
  const isMeant = (pair: Pair): boolean =>
    meant !== undefined && pair.includes(meant.pair[0]) && pair.includes(meant.pair[1]);
  return [
    ...all.filter((pair) => !isMeant(pair)).map((pair) => quotientOf(pair, rate, name, 'none')),
    ...(meant ? [quotientOf(meant.pair, rate, name, () => cueOf(line, sentence, meant, rate, name))] : []),
  ];
}

function isPlain(fact: Fact): fact is KnownFact {
  const { isEach, isChange } = meaningOf(fact);
  return isAmount(fact) && !isEach && !isChange;
}

type Pair = readonly [KnownFact, KnownFact];

interface Meant {
  readonly pair: Pair;
  readonly cue: Cue;
}

function pairsAmong(facts: readonly KnownFact[]): readonly Pair[] {
  return facts.flatMap((a, i) =>
    facts.slice(i + 1).flatMap((b): readonly Pair[] => (comparable(a, b) ? [[a, b]] : [])),
  );
}

/** The two figures that a rate is most likely of. */
function naturalPair(
  { text }: LineFacts,
  own: readonly KnownFact[],
  before: readonly KnownFact[],
  later: readonly KnownFact[],
  rate: RateFact,
): Meant | undefined {
  const named = byStem(
    before.filter(({ sentence }) => sentence === rate.sentence),
    rate,
  );
  if (named) return { pair: named, cue: 'framed' };
  const last = own.at(-1);
  if (last) {
    const alike = own.filter((fact) => comparable(fact, last));
    const first = alike.at(-2);
    if (first && alike.length === 2) return { pair: [first, last], cue: 'framed' };
    if (first) {
      const totals = alike.slice(0, -1).filter(({ cues }) => cues & (CUE.total | CUE.due));
      const base = totals.length === 1 ? totals[0] : undefined;
      return base ? { pair: [base, last], cue: 'framed' } : { pair: [first, last], cue: 'near' };
    }
    const earlier = before.filter((fact) => fact.index < last.index && comparable(fact, last));
    const base =
      earlier.length === 1
        ? earlier[0]
        : (earlier.find(({ sentence }) => sentence === rate.sentence) ?? earlier.at(-1));
    if (base && !own.some((fact) => mayHide(fact, last)))
      return { pair: [base, last], cue: earlier.length === 1 ? 'framed' : 'near' };
  }
  const [first] = later;
  const alike = later.filter((fact) => first && comparable(fact, first));
  const second = alike[1];
  const gap = first ? text.slice(rate.figure.range.end, first.figure.range.start) : '';
  if (
    first &&
    second &&
    alike.length === 2 &&
    own.length === 0 &&
    first.clause - rate.clause === 1 &&
    !/。/.test(gap)
  )
    return { pair: [first, second], cue: 'framed' };
  return undefined;
}

/** 发放1500份，收回1432份，有效1398份，回收率95.5%: the figure that has the verb of the rate, over the one before it. */
function byStem(before: readonly KnownFact[], rate: RateFact): Pair | undefined {
  const name = rateName(rate.label);
  if (!name) return undefined;
  const stem = stemOf(name);
  const tops = before.filter(({ label, after }) => stem.test(label) || stem.test(after));
  const [top] = tops;
  if (!top || tops.length > 1) return undefined;
  const bases = before.filter((fact) => fact.index < top.index && comparable(fact, top));
  return bases.length === 1 && bases[0] ? [bases[0], top] : undefined;
}

function quotientOf([a, b]: Pair, rate: RateFact, { kind }: Name, cue: Cue | (() => Cue)): Candidate {
  return candidate(quotientClaim(kind, a, b, rate), cue);
}

const OF_OTHERS = new RegExp(`${WHOLE_PLACE.source}|同期|平均|同类`);

/** A rate of a kind that its figures do not name, or of another place, is of figures that are not there. */
function cueOf(
  { text }: LineFacts,
  sentence: readonly Fact[],
  { pair, cue }: Meant,
  rate: RateFact,
  { qualifier, stem }: Name,
): Cue {
  const words = pair.map(({ label, after }) => label + after).join('');
  const span = text.slice(
    Math.min(pair[0].figure.range.start, pair[1].figure.range.start),
    rate.figure.range.start,
  );
  const place = OF_OTHERS.exec(rate.label)?.[0];
  if (place && !words.includes(place)) return 'none';
  // 占助餐点总数的98.7%: of a figure that is called so.
  const base = nounOfBase(rate.label);
  const [a, b] = pair;
  const whole = isMore(b, a) ? b : a;
  const called = whole.label + whole.after;
  if (base && !called.includes(base.slice(0, 2)) && !called.includes(base.slice(-2))) return 'none';
  // 30个乡镇、297个村: neither is part of the other.
  if (amountsTo(rate, 100)) return 'none';
  const isAmongThem = isPartBehindWhole(pair);
  if (!isAmongThem && nounsDiffer(pair)) return 'none';
  // 整改86个，未整改14个: both together are the whole.
  if (
    pair.some(({ label }) => /^(?:其中|尚|仍|还有)?[未不待]/.test(label)) &&
    !/^[不未]/.test(qualifier + stem)
  )
    return 'none';
  if (isOneOfSeveral(rateName(rate.label) ?? '', pair, rivalsOf(sentence, rate))) return 'none';
  const manner = MANNER.exec(qualifier)?.[0];
  if (manner && !words.includes(manner)) return 'none';
  const isNamed =
    qualifier.length < 2 ||
    words.includes(qualifier.slice(0, 2)) ||
    (!KIND_OF_THING.test(qualifier) && words.includes(qualifier.slice(-2)));
  if (!isNamed && (KIND_OF_THING.test(qualifier) || !span.includes(qualifier.slice(0, 2))))
    return KIND_OF_THING.test(qualifier) ? 'none' : 'near';
  const isStem = [...stem].some((char) => words.includes(char)) || rateMatches(rate, pair);
  const isDivided = /中[，、]|其中|占/.test(span) && stem === '';
  const isBound = isStem || isDivided || isAmongThem || namesItsBase(rate, pair);
  if (cue === 'framed' && isBound && isWrittenOut(pair, rate)) return 'closed';
  return isBound && cue === 'framed' ? 'bound' : cue;
}

/** 全县236个行政村，229个已通上自来水: a smaller number without words of its own, right after a greater one, is among it. */
function isPartBehindWhole([whole, part]: Pair): boolean {
  return (
    /^(?:其中)?(?:已?有|已|仅有?)?$/.test(part.label) &&
    part.mark !== '、' &&
    part.index === whole.index + 1 &&
    part.clause - whole.clause === 1 &&
    !isMore(part, whole)
  );
}

/** 完成目标任务的88% is of what is called 目标 or 任务, 预算执行率 of the 预算. */
function namesItsBase({ label }: RateFact, pair: Pair): boolean {
  return Array.from(label.matchAll(NAMES_OF_BASE), ([word]) => word).some((word) =>
    pair.some((fact) => fact.label.includes(word)),
  );
}

const NAMES_OF_BASE = new RegExp(PLANNED, 'g');

/** 预算3.2亿元，实际支出2.88亿元，预算执行率90%: what was meant, what was done and the rate, one right after the other. */
function isWrittenOut([due, done]: Pair, rate: RateFact): boolean {
  return (
    meaningOf(due).isPlanned &&
    meaningOf(done).isCarriedOut &&
    namesItsBase(rate, [due, due]) &&
    done.index === due.index + 1 &&
    rate.index === done.index + 1
  );
}

/** 助餐点 of 占助餐点总数的. */
function nounOfBase(label: string): string | undefined {
  const noun = /占([一-鿿]{2,})的?(?:比重|比例)?$/.exec(label)?.[1]?.replace(ALL_OF_IT, '');
  return noun !== undefined && noun.length > 1 ? noun : undefined;
}

const ALL_OF_IT = new RegExp(ANY_AND_ALL, 'g');

/** What is counted stands right after the number, and the two words have nothing in common. */
function nounsDiffer([a, b]: Pair): boolean {
  const [first, second] = [a, b].map(({ after }) => after.slice(0, LONGEST_NOUN));
  if (!first || !second) return false;
  return ![...first].some((char) => second.includes(char));
}

const LONGEST_NOUN = 4;

function rateMatches(rate: RateFact, pair: Pair): boolean {
  const name = rateName(rate.label);
  return name !== undefined && pair.some(({ label, after }) => stemOf(name).test(label + after));
}
