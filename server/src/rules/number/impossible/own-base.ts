import { isFirm, isKnown, type Fact, type KnownFact } from '../../../figures/facts';
import { directionOf, type Direction } from '../../../figures/sentence/comparisons';
import { isRateFact, type RateFact } from '../../../figures/equations/quotient';
import { rateName } from '../../../figures/sentence/rate';
import { RATE_BASES } from '../../../figures/words/figure-tables.generated';
import { isDiscrete } from '../../../figures/reading/units';
import { WHOLE_PLACE } from '../../../figures/words/places';

/** A rate with the one whole number that it must have been worked out from. */
export interface BasedRate {
  readonly rate: RateFact;
  readonly count: KnownFact;
  /** Of a change: its direction; the count is then the new value. A share has none, and the count is its total. */
  readonly direction?: Direction;
}

/** A rate of more than its sentence counts, or one that is aimed at. */
const OTHER_SCOPE = new RegExp(
  `${WHOLE_PLACE.source}|平均|综合|目标|要求|确保|力争|以上|不低于|提高|提升|上升|下降`,
);

/** The words of a change from last year's value of the very figure before it. */
const COMPARED =
  /^(?:同比|与?(?:较|比)?(?:去年|上年)?同期(?:相比)?|[较比]|与?相比)(?:净|略)?(?:上升|增长|增加|提高|上涨|增多|下降|减少|降低|下滑|回落)了?$/;

/** A figure that is a change itself, an average, or one of several that a change is said of. */
const NO_VALUE = /同比|环比|[较比]|平均|人均|每|其中|分别|均|增加|减少|多|少|升|降/;

/** All rates of a line that stand right after the one whole number they are of. */
export function basedRatesIn(sentences: readonly (readonly Fact[])[]): readonly BasedRate[] {
  return sentences.flatMap((sentence) =>
    sentence.flatMap((fact, i) => {
      const last = sentence[i - 1];
      if (!last || !isRateFact(fact) || !isPlainRate(fact) || !isCount(last)) return [];
      return shareOf(sentence, i, last, fact) ?? changeOf(sentence, i, last, fact) ?? [];
    }),
  );
}

function isPlainRate(rate: RateFact): boolean {
  return (
    isFirm(rate) &&
    !rate.figure.shared &&
    !rate.after.startsWith('的') &&
    rate.figure.amount.script !== 'chinese'
  );
}

/** A whole number of things that are counted one by one. */
function isCount(fact: Fact): fact is KnownFact {
  if (!isKnown(fact) || fact.figure.kind !== 'quantity' || fact.figure.shared) return false;
  const { power, written, value } = fact.figure.amount;
  return (
    power === 0 && written.scale === 0 && value.mantissa > 0n && isDiscrete(fact.figure.unit) && isFirm(fact)
  );
}

function shareOf(
  sentence: readonly Fact[],
  at: number,
  count: KnownFact,
  rate: RateFact,
): BasedRate | undefined {
  const name = rateName(rate.label);
  const base = name && RATE_BASES.find(([names]) => names.test(name));
  if (!base || !base[1].test(count.label) || OTHER_SCOPE.test(rate.label)) return undefined;
  return isAlone(sentence, at - 1) && count.statement === rate.statement ? { rate, count } : undefined;
}

/** Whether no other figure of its statement stands before a figure. */
function isAlone(sentence: readonly Fact[], at: number): boolean {
  return sentence[at - 1]?.statement !== sentence[at]?.statement;
}

function changeOf(
  sentence: readonly Fact[],
  at: number,
  count: KnownFact,
  rate: RateFact,
): BasedRate | undefined {
  const direction = directionOf(rate.label);
  if (!direction || rate.mark !== '，' || !COMPARED.test(rate.label) || isRound(count)) return undefined;
  if (NO_VALUE.test(count.label) || count.label === '' || count.period === 'last') return undefined;
  const isPair = sentence[at - 2]?.figure.range.end === count.figure.range.start;
  const goesOn = count.after !== '' || isGivenBase(sentence[at + 1]);
  return isPair || goesOn || count.depth !== rate.depth ? undefined : { rate, count, direction };
}

/** What is a full hundred has been rounded, or may have been. */
function isRound({ figure }: KnownFact): boolean {
  return figure.amount.value.mantissa % 100n === 0n;
}

/** 同比上升15%（去年同期360起）: where the old value is written, the change is held against that. */
function isGivenBase(next: Fact | undefined): boolean {
  return next?.period === 'last' && next.mark === '（';
}
