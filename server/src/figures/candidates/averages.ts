import { apart } from '../../text/ordered';
import type { Cue } from '../equations/relation';
import { averageClaim, type AsTerm } from '../equations/quotient-claims';
import { isLessTerm } from '../equations/size';
import { dimensionTerm, termOf } from '../equations/term';
import { isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { meaningOf } from '../meaning';
import { isAmount, candidate, type Binder, type Candidate } from './candidate';
import { eachOf, isForTime, type Each } from './each';

/** An amount for each, the number of them and all together: 215户, 32.25万元, 户均1500元. */
export const averagesIn: Binder = ({ sentences }) =>
  sentences.flatMap((sentence, at) => {
    const window = [...(sentences[at - 1] ?? []), ...sentence, ...(sentences[at + 1] ?? [])].filter(
      isAmountOrCount,
    );
    return sentence.flatMap((each) => {
      const per = isEach(each) && !PER_TIME_AS_WELL.test(each.label) ? eachOf(each) : undefined;
      return per && isKnown(each) ? productsOf(window, each, per) : [];
    });
  });

/** 每人每月50元: how many months is not said by two figures alone. */
const PER_TIME_AS_WELL = /每[人户亩名个头台].{0,2}每?[月日天]|[人户]均?月均/;

function isAmountOrCount(fact: Fact): fact is KnownFact {
  return isAmount(fact);
}

function isEach(fact: Fact): boolean {
  return isKnown(fact) && fact.figure.kind === 'quantity' && isFirm(fact) && fact.figure.unit !== undefined;
}

/** 86所学校 are what 每校 is taken over. */
function isNamedBy({ noun }: Each, { label, after }: KnownFact): boolean {
  if (noun === undefined) return false;
  return (label.slice(-LONGEST_NOUN) + after.slice(0, LONGEST_NOUN)).includes(noun);
}

const LONGEST_NOUN = 4;

/** The dimension of what a figure counts; of 120元/亩 it is that of 元. */
const dimensionOf = (fact: KnownFact): string => meaningOf(fact).dimension.replace(/[/／].*$/, '');

function productsOf(window: readonly KnownFact[], each: KnownFact, per: Each): readonly Candidate[] {
  const others = window.filter((fact) => fact.index !== each.index && !isForEach(fact, per));
  const dimension = dimensionOf(each);
  const totals = others.filter((fact) => dimensionOf(fact) === dimension && !CHANGED.test(fact.label));
  const numbers = others.filter(
    (fact) => isNumber(fact, each, per) && !totals.some((total) => total === fact && totals.length === 1),
  );
  const meantTotal = nearest(totals, each, undefined);
  const meantNumber = nearest(numbers, each, meantTotal);
  const isOnly = !window.some((fact) => isRival(fact, each, per));
  const areAll = isOnly && totals.length === 1 && numbers.length === 1;
  return totals.flatMap((total) =>
    numbers
      .filter((number) => number !== total)
      .map((number) => {
        const isMeant = total === meantTotal && number === meantNumber;
        return productOf(
          total,
          number,
          each,
          isMeant ? (isOnly ? cueOf(total, number, each, areAll) : 'near') : 'none',
        );
      }),
  );
}

/** 水稻每亩150元，玉米每亩100元: of two prices neither is for all there is. */
function isRival(fact: KnownFact, each: KnownFact, { over }: Each): boolean {
  if (fact === each || fact.sentence !== each.sentence || CHANGED.test(fact.label)) return false;
  return dimensionOf(fact) === dimensionOf(each) && eachOf(fact)?.over[0] === over[0] && over.length > 0;
}

/** What is for each of something as well is no total; 每年共支付107万元 is one of 每亩850元. */
function isForEach(fact: KnownFact, per: Each): boolean {
  const own = eachOf(fact);
  return own !== undefined && !(isForTime(own) && !isForTime(per) && TOTAL.test(fact.label));
}

const TOTAL = /共|总|合计|累计|支付|发放|收取/;

function isNumber(fact: KnownFact, each: KnownFact, per: Each): boolean {
  if (per.over.includes('*')) return dimensionOf(fact) !== dimensionOf(each);
  return per.over.length > 0 ? per.over.includes(groupOf(fact)) : isNamedBy(per, fact);
}

/** All in one sentence, the average less than the total. */
function cueOf(total: KnownFact, number: KnownFact, each: KnownFact, areAll: boolean): Cue {
  const isWithin = total.sentence === each.sentence && number.sentence === each.sentence;
  if (PUBLISHED.test(each.label)) return 'none';
  // 每户1.5万元，共补助390元: what is called the total has lost its 万.
  if (!isLessTerm(dimensionTerm(each.figure), dimensionTerm(total.figure)))
    return !isWithin ? 'none' : /共|总|合计|累计/.test(total.label) ? 'bound' : 'near';
  const isStatement = isWithin && total.statement === each.statement && number.statement === each.statement;
  if (isStatement && areAll && areInTurn([total, number, each])) return 'closed';
  return isStatement ? 'bound' : isWithin ? 'framed' : 'near';
}

/** One right after the other, whichever comes first. */
function areInTurn(facts: readonly KnownFact[]): boolean {
  const indexes = facts.map(({ index }) => index).sort((a, b) => a - b);
  return indexes.every((index, i) => i === 0 || index - (indexes[i - 1] ?? index) === 1);
}

/** Averages that a survey gives, not a division. */
const PUBLISHED = /可支配|生产总值|GDP|收入中位|纯收入|寿命|消费支出/;

const CHANGED = /^[是为](?:$|上年|去年|同期|全)|增加|减少|比|较|高|低/;

function groupOf({ figure }: KnownFact): string {
  return figure.kind === 'quantity' ? (figure.unit?.group ?? '') : '';
}

function nearest(
  facts: readonly KnownFact[],
  to: KnownFact,
  taken: KnownFact | undefined,
): KnownFact | undefined {
  const distance = ({ index, sentence }: KnownFact): number =>
    apart(index, to.index) + (index > to.index ? 0.5 : 0) + (sentence === to.sentence ? 0 : 10);
  return facts.filter((fact) => fact !== taken).sort((a, b) => distance(a) - distance(b))[0];
}

function productOf(total: KnownFact, number: KnownFact, each: KnownFact, cue: Cue): Candidate {
  const inDimension = (fact: KnownFact): AsTerm => ({ fact, term: dimensionTerm(fact.figure) });
  const numbers = isPerKilogram(number, each)
    ? inDimension(number)
    : { fact: number, term: termOf(number.figure) };
  return candidate(averageClaim(inDimension(total), numbers, inDimension(each)), cue);
}

/** 350吨 at a price for each 公斤 is 350000 of them. */
function isPerKilogram(number: KnownFact, each: KnownFact): boolean {
  return /每公斤|每斤/.test(each.label) && dimensionOf(number) === 'mass';
}
