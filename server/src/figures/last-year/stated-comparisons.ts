import type { Line } from '../../document/line';
import { remembered } from '../../document/remembered';
import { comparable, isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { factsOf } from '../line-figures';
import { directionOf, type Direction } from '../sentence/comparisons';
import { startOfSentence } from '../../text/sentence';
import { claimsIn, mentionsIn, type Claim } from '../report/mention';
import { REAL_TERMS } from '../words/word-classes.generated';

/** What a sentence says of the figure one year before: the figure itself, or how far it has risen or fallen since. */
export type StatedPast =
  | { readonly kind: 'base'; readonly fact: KnownFact }
  | { readonly kind: 'change'; readonly fact: KnownFact; readonly direction: Direction };

/** A figure of this time and what its sentence says of last time. */
export interface StatedComparison {
  /** Names the indicator; for 由A提高到B, where no claim stands, as one would. */
  readonly indicator: Pick<Claim, 'name' | 'key' | 'limits' | 'frame'>;
  readonly value: KnownFact;
  /** Not empty; a base stands before the changes that follow from it. */
  readonly past: readonly StatedPast[];
  /** The years named from the start of the sentence to the last figure of `past`. */
  readonly years: readonly number[];
}

/** Words that no line without them can compare in. */
const COMPARES = /同比|去年|上年|上一年|同期|(?:较|比)(?:19|20)\d\d年/;

/**
 * Growth that does not follow from the written values: in comparable prices or on a comparable basis, on revised
 * figures, against another time than last year.
 */
const OTHER_BASIS =
  /可比|口径|不变价|名义|实际增|扣除|剔除|修订|调整后|环比|前年|往年|历年|上月|上季|年初|年底|年末|年均|平均|预算|计划|目标|任务/;

/** Statistics whose figures of last year are revised afterwards, so that the growth is not that of what was written. */
const REVISED =
  /投资|零售|进出口|进口|出口|总额|产量|面积|人口|农民工总|就业|用户|税|利润|营业|销售|用电|能耗|排放|存款|贷款余额|各项贷款|消费|价格/;

/** The comparisons with last year in a line, in the order they stand. */
export const statedComparisonsIn: (line: Line) => readonly StatedComparison[] = remembered((line) => {
  if (line.block === 'table' || !COMPARES.test(line.prose)) return [];
  return [...behindClaims(line), ...fromLastYear(line)];
});

/** 立案90起，同比下降25%; 立案90起（去年同期120起） */
function behindClaims(line: Line): readonly StatedComparison[] {
  const { facts } = factsOf(line);
  return claimsIn(line).flatMap((claim) => {
    const past = pastBehind(line, facts, claim.fact);
    return past.length === 0 ? [] : (comparisonOf(line, claim, claim.fact, past) ?? []);
  });
}

/** 群众满意度由去年同期的95.2%提升到97.1% */
function fromLastYear(line: Line): readonly StatedComparison[] {
  const { facts } = factsOf(line);
  return facts.flatMap((before, i) => {
    const value = facts[i + 1];
    if (!value || !isUsable(before) || !isUsable(value) || !comparable(before, value)) return [];
    if (before.period !== 'last' || !FROM.test(before.label) || !INTO.test(value.label)) return [];
    const { name, key } = mentionsIn(line)[i] ?? { name: '', key: '' };
    const own = name.replace(FROM, '');
    if (own.length < SHORTEST_NAME || !opensSentence(line, before)) return [];
    const indicator = { name: own, key: own + key.slice(name.length), limits: '', frame: undefined };
    return comparisonOf(line, indicator, value, [{ kind: 'base', fact: before }]) ?? [];
  });
}

const FROM = /[由从]的?$/;
const INTO = /^(?:提高|提升|上升|增加|增长|下降|降低|减少|压降|降)?[到至]$/;
const SHORTEST_NAME = 4;

/** Words of time that may open a sentence before the name of an indicator. */
const TIME_FIRST = /^(?:今年以?来|上半年|下半年|前三季度|目前|(?:20\d\d年)?(?:上半年|度)?|截[至止]目前)?，?$/;

function opensSentence({ prose, head, markers, content }: Line, { figure, label }: KnownFact): boolean {
  const at = figure.range.start;
  const marker = markers.findLast(({ range }) => range.end <= at)?.range.end ?? 0;
  const start = Math.max(content.start, head?.range.end ?? 0, marker, startOfSentence(prose, at));
  const name = label.replace(FROM, '');
  const named = prose.lastIndexOf(name, at);
  return named >= start && TIME_FIRST.test(prose.slice(start, named));
}

const YEAR = /(?:19|20)\d\d(?=年)/g;

function comparisonOf(
  line: Line,
  { name, key, limits, frame }: StatedComparison['indicator'],
  value: KnownFact,
  past: readonly StatedPast[],
): StatedComparison | undefined {
  const end = Math.max(...past.map(({ fact }) => fact.figure.range.end));
  const words = line.prose.slice(startOfSentence(line.prose, value.figure.range.start), end);
  if ([OTHER_BASIS, REVISED, REAL_TERMS].some((pattern) => pattern.test(words))) return undefined;
  const years = Array.from(words.matchAll(YEAR), ([year]) => Number(year));
  return { indicator: { name, key, limits, frame }, value, past, years };
}

function isUsable(fact: Fact): fact is KnownFact {
  return isKnown(fact) && isFirm(fact) && !fact.figure.shared;
}

/** At most a base, a difference and a percentage follow a figure. */
const MOST_BEHIND = 3;

function pastBehind(line: Line, facts: readonly Fact[], value: KnownFact): readonly StatedPast[] {
  const past: StatedPast[] = [];
  let last = value;
  for (const fact of facts.slice(value.index + 1, value.index + 1 + MOST_BEHIND)) {
    if (fact.sentence !== value.sentence || !isUsable(fact) || !follows(line, last, fact)) break;
    const next = baseIn(value, fact) ?? changeIn(value, fact, past.length > 0);
    if (!next) break;
    past.push(next);
    last = fact;
  }
  return past;
}

/** Between two figures that belong together stand one mark and a few words. */
const LONGEST_GAP = 16;

function follows({ prose }: Line, { figure }: KnownFact, next: KnownFact): boolean {
  const gap = prose.slice(figure.range.end, next.figure.range.start);
  const marks = gap.replace(/[）)]/, '').match(/[，、：；（(）)\uFFFC]/g) ?? [];
  return gap.length <= LONGEST_GAP && marks.length <= 1 && !gap.includes('；');
}

const IS_BASE = /^(?:[比较与为是]|相比)?的?[共为是]?$/;

function baseIn(value: KnownFact, fact: KnownFact): StatedPast | undefined {
  const isBase = isOfEarlierYear(fact) && IS_BASE.test(fact.label) && comparable(value, fact);
  return isBase ? { kind: 'base', fact } : undefined;
}

/** 去年同期, or a year with 比 or 较 before it; whether it is the year before is for the report to say. */
function isOfEarlierYear({ period, label }: KnownFact): boolean {
  return period === 'last' || (typeof period === 'number' && /^[比较与]/.test(label));
}

function changeIn(value: KnownFact, fact: KnownFact, isContinued: boolean): StatedPast | undefined {
  const direction = directionOf(fact.label);
  const isOfLastYear = isContinued || fact.label.startsWith('同比') || isOfEarlierYear(fact);
  if (!direction || !isOfLastYear || !isChangeOf(fact, value)) return undefined;
  return { kind: 'change', fact, direction };
}

function isChangeOf({ figure }: KnownFact, value: KnownFact): boolean {
  if (figure.kind === 'points') return value.figure.kind === 'rate';
  if (figure.kind === 'rate') return figure.base === 100;
  return (
    figure.kind === 'quantity' &&
    value.figure.kind === 'quantity' &&
    figure.unit?.group === value.figure.unit?.group
  );
}
