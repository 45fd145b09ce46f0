import { compare, integer } from '../reading/decimal';
import { CUE } from '../words/cues';
import { comparable, isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { isDiscrete } from '../reading/units';
import { AT_MOST_100, MAY_EXCEED_100 } from '../words/vocabulary';
import { directionOf } from './comparisons';
import { AT_MOST_ALL } from '../equations/containment';
import { judge } from '../equations/judge';
import { overrun } from './overrun';
import { isRateFact } from '../equations/quotient';
import { rateName } from './rate';
import type { Relation } from '../equations/relation';

const AMONG = /^[^，。；、]{0,6}[，（(。][^，。；、]{0,4}其中，?[^，。；、]{0,14}$/;
const DONE_NEXT = /^[^，。；、]{0,8}，(?:目前|现)?已[^，。；、]{1,12}$/;
/** Labels that begin something of its own after 其中. */
const OWN_COUNT = /新增|增加|增长|累计|达到|涉及|同比|惠及|带动|平均|人均|每/;
/** What work cannot exceed; cases closed may be older than the cases opened. */
const FOUND = /排查|发现|交办|接报|收到|共有|总数|登记/;

/** A part that is greater than its whole. Only what breaks the limit is returned: the rest proves nothing. */
export function excessesIn(text: string, sentence: readonly Fact[]): readonly Relation[] {
  return sentence.flatMap((whole, i) => {
    const part = sentence[i + 1];
    if (!part || !isKnown(whole) || !isKnown(part) || !isCounted(whole) || !isCounted(part)) return [];
    // 拘留213人、取保12人，其中46人…: 其中 may divide all that is listed.
    if (whole.mark === '、') return [];
    // 比去年少5件，其中重复信件12件: what divides is the value before, not the change.
    if (directionOf(whole.label) || whole.cues & CUE.compared) return [];
    if (!comparable(whole, part) || compare(part.figure.amount.value, whole.figure.amount.value) <= 0)
      return [];
    const gap = text.slice(whole.figure.range.end, part.figure.range.start);
    const isPart = AMONG.test(gap) || (DONE_NEXT.test(gap) && FOUND.test(whole.label));
    if (!isPart || OWN_COUNT.test(part.label) || /累计|历年/.test(part.label)) return [];
    return overrun(whole, [part], 'part') ?? [];
  });
}

function isCounted(fact: KnownFact): boolean {
  return (
    fact.figure.kind === 'quantity' &&
    isDiscrete(fact.figure.unit) &&
    isFirm(fact) &&
    fact.figure.amount.power === 0
  );
}

const HUNDRED = integer(100);

/** A share or a rate of done over all that is above 100 %. */
export function ratesOver100In(sentence: readonly Fact[]): readonly Relation[] {
  if (!sentence.some(isOver100) || sentence.some(({ label }) => label.includes('超额'))) return [];
  return sentence.flatMap((fact) => {
    if (!isRateFact(fact) || !isOver100(fact) || !isFirm(fact) || !isShare(fact.label)) return [];
    return (
      judge({
        kind: 'rate-over-100',
        equation: AT_MOST_ALL,
        bindings: [{ role: 'rate', fact }],
        subject: 'rate',
        confidence: 'certain',
        holds: false,
      }) ?? []
    );
  });
}

function isOver100(fact: Fact): boolean {
  return isRateFact(fact) && fact.figure.base === 100 && compare(fact.figure.amount.value, HUNDRED) > 0;
}

function isShare(label: string): boolean {
  const name = rateName(label);
  if (name) return AT_MOST_100.test(name) && !MAY_EXCEED_100.test(name);
  return /(?:占比|占总数的|占全部的|占总人数的)(?:为|达|达到)?$/.test(label);
}
