import { apart } from '../../text/ordered';
import type { Cue } from '../equations/relation';
import { averageClaim, type AsTerm } from '../equations/quotient-claims';
import { isLessTerm } from '../equations/size';
import { dimensionTerm, termOf } from '../equations/term';
import { isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { meaningOf } from '../meaning';
import { AVERAGES } from '../words/figure-words.generated';
import { isAmount, candidate, type Binder, type Candidate } from './candidate';

/** An amount for each, the number of them and all together: 215户, 32.25万元, 户均1500元. */
export const averagesIn: Binder = ({ sentences }) =>
  sentences.flatMap((sentence, at) => {
    const window = [...(sentences[at - 1] ?? []), ...sentence, ...(sentences[at + 1] ?? [])].filter(
      isAmountOrCount,
    );
    return sentence.flatMap((each) => {
      const over = isEach(each) ? overOf(each) : undefined;
      return over && isKnown(each) ? productsOf(window, each, over) : [];
    });
  });

function isAmountOrCount(fact: Fact): fact is KnownFact {
  return isAmount(fact);
}

function isEach(fact: Fact): boolean {
  return isKnown(fact) && fact.figure.kind === 'quantity' && isFirm(fact) && fact.figure.unit !== undefined;
}

function overOf({ label, mark }: Fact): readonly string[] | undefined {
  if (mark === '、') return undefined;
  const known = AVERAGES.find(([word]) => label.includes(word))?.[1];
  const noun = EACH_ONE.exec(label);
  return known ?? (noun ? [] : undefined);
}

/** 每校, 案均: what the amount is for is named by the noun of the number, whatever its measure. */
const EACH_ONE = /每(?:[个名家位座所条起件]?)([一-鿿])|([校案村镇乡社店企班团组生])均/;

/** 86所学校 are what 每校 is taken over. */
function isNamedBy({ label }: KnownFact, number: KnownFact): boolean {
  const [, each, mean] = EACH_ONE.exec(label) ?? [];
  const noun = each ?? mean;
  if (noun === undefined) return false;
  return (number.label.slice(-LONGEST_NOUN) + number.after.slice(0, LONGEST_NOUN)).includes(noun);
}

const LONGEST_NOUN = 4;

const dimensionOf = (fact: KnownFact): string => meaningOf(fact).dimension;

function productsOf(
  window: readonly KnownFact[],
  each: KnownFact,
  over: readonly string[],
): readonly Candidate[] {
  const others = window.filter((fact) => fact.index !== each.index && overOf(fact) === undefined);
  const dimension = dimensionOf(each);
  const totals = others.filter((fact) => dimensionOf(fact) === dimension && !CHANGED.test(fact.label));
  const numbers = others.filter(
    (fact) =>
      (over.includes('*')
        ? dimensionOf(fact) !== dimension
        : over.includes(groupOf(fact)) || (over.length === 0 && isNamedBy(each, fact))) &&
      !totals.some((total) => total === fact && totals.length === 1),
  );
  const meantTotal = nearest(totals, each, undefined);
  const meantNumber = nearest(numbers, each, meantTotal);
  return totals.flatMap((total) =>
    numbers
      .filter((number) => number !== total)
      .map((number) => {
        const isMeant = total === meantTotal && number === meantNumber;
        return productOf(total, number, each, isMeant ? cueOf(total, number, each) : 'none');
      }),
  );
}

/** All in one sentence, the average less than the total. */
function cueOf(total: KnownFact, number: KnownFact, each: KnownFact): Cue {
  const isWithin = total.sentence === each.sentence && number.sentence === each.sentence;
  if (PUBLISHED.test(each.label)) return 'none';
  // 每户1.5万元，共补助390元: what is called the total has lost its 万.
  if (!isLessTerm(dimensionTerm(each.figure), dimensionTerm(total.figure)))
    return !isWithin ? 'none' : /共|总|合计|累计/.test(total.label) ? 'framed' : 'near';
  const isStatement = isWithin && total.statement === each.statement && number.statement === each.statement;
  return isStatement ? 'bound' : isWithin ? 'framed' : 'near';
}

/** Averages that a survey gives, not a division. */
const PUBLISHED = /可支配|生产总值|GDP|收入中位|纯收入|寿命|消费支出/;

const CHANGED = /^是|^为|增加|减少|比|较|高|低/;

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
