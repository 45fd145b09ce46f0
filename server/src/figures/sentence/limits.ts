import { CUE } from '../words/cues';
import { comparable, isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { MAY_EXCEED_100 } from '../words/vocabulary';
import { directionOf } from './comparisons';
import { overrunClaim } from '../equations/balance-claims';
import { judge } from '../equations/judge';
import { overHundredClaim } from '../equations/quotient-claims';
import { exceeds, isMore } from '../equations/size';
import { isRateFact } from '../equations/quotient';
import { rateName } from './rate';
import type { Relation } from '../equations/relation';
import { CANNOT_BE_EXCEEDED, INSPECTED } from '../words/word-classes.generated';

const AMONG = /^[^，。；、]{0,6}[，（(。][^，。；、]{0,4}其中，?[^，。；、]{0,14}$/;
const DONE_NEXT = /^[^，。；、]{0,8}，(?:目前|现)?已[^，。；、]{1,12}$/;
/** 12个月里有13个月, 36个村中，已通硬化路的38个 */
const IN_WHICH = /^[^，。；、]{0,10}[中里](?:，|有|已|共)[^，。；、]{0,14}$/;
/** 抽查卷宗50册，评定为优秀的58册 */
const OF_SUCH = /^[^，。；、]{0,8}，[^，。；、]{1,14}的$/;
/** Labels that begin something of its own after 其中. */
const OWN_COUNT = /新增|增加|增长|累计|达到(?![一-鿿]{0,6}(?:标准|要求))|涉及|同比|惠及|带动|平均|人均|每/;

/** A part that is greater than its whole. Only what breaks the limit is returned: the rest proves nothing. */
export function excessesIn(text: string, sentence: readonly Fact[]): readonly Relation[] {
  return sentence.flatMap((whole, i) => {
    const part = partBehind(sentence, i);
    if (!part || !isKnown(whole) || !isKnown(part) || !isCounted(whole) || !isCounted(part)) return [];
    // 拘留213人、取保12人，其中46人…: 其中 may divide all that is listed.
    const last = sentence[i - 1];
    if (whole.mark === '、' && last && comparable(last, whole)) return [];
    // 人均结案326件，其中最高517件: an average is no whole.
    if (whole.cues & CUE.each || AVERAGE.test(whole.label)) return [];
    // 比去年少5件，其中重复信件12件: what divides is the value before, not the change.
    if (directionOf(whole.label) || whole.cues & CUE.compared) return [];
    if (!comparable(whole, part) || !isMore(part, whole)) return [];
    const gap = text.slice(whole.figure.range.end, part.figure.range.start);
    const isPart =
      AMONG.test(gap) ||
      IN_WHICH.test(gap) ||
      (OF_SUCH.test(gap) && INSPECTED.test(whole.label)) ||
      (DONE_NEXT.test(gap) && CANNOT_BE_EXCEEDED.test(whole.label)) ||
      isReturned(whole, part);
    if (!isPart || OWN_COUNT.test(part.label) || /累计|历年/.test(part.label)) return [];
    return judge(overrunClaim(whole, [part], 'part')) ?? [];
  });
}

/** 应到86名，实到90名: no more come than are called, and no more ballots come back than were handed out. */
const RETURNED: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [/应[到参出](?![位期])/, /^实[到参出]/],
  [/(?:发出|发放|印发)[一-鿿]{0,6}[票卷表]$/, /^(?:实际)?[收回]{1,2}[一-鿿]{0,6}$/],
];

function isReturned(whole: Fact, part: Fact): boolean {
  if (part.clause - whole.clause !== 1) return false;
  return RETURNED.some(([all, some]) => all.test(whole.label) && some.test(part.label));
}

/** The next figure; 单户500万元以下 only says which loans are meant. */
function partBehind(sentence: readonly Fact[], at: number): Fact | undefined {
  const next = sentence[at + 1];
  const isLimit =
    next !== undefined &&
    isKnown(next) &&
    (next.figure.hedges.some(({ place }) => place === 'after') ||
      (next.figure.hedges.length > 0 && next.after === '的'));
  return isLimit ? sentence[at + 2] : next;
}

/** 人均, 户均: a value for each. */
const AVERAGE = /[人户村亩次台件家校班日月年]均|平均|最/;

function isCounted(fact: KnownFact): boolean {
  return fact.figure.kind === 'quantity' && fact.figure.unit !== undefined && isFirm(fact);
}

/** A share or a rate of done over all that is above 100 %. */
export function ratesOver100In(text: string, sentence: readonly Fact[]): readonly Relation[] {
  if (!sentence.some(isOver100) || sentence.some(({ label }) => label.includes('超额'))) return [];
  return sentence.flatMap((fact) => {
    if (!isRateFact(fact) || !isOver100(fact) || !isShare(fact.label) || hasOlder(text, fact)) return [];
    return judge(overHundredClaim(fact)) ?? [];
  });
}

/** 全年结案率103.2%（含旧存）: old cases were closed as well. */
function hasOlder(text: string, { figure, label }: Fact): boolean {
  if (!/[结办执]率|化解率|清仓/.test(label)) return false;
  const around = text.slice(Math.max(0, figure.range.start - 40), figure.range.end + 20);
  return /旧存|旧案|积案|未结|结转|存案|往年|历年|上年|含/.test(around);
}

function isOver100(fact: Fact): boolean {
  return isRateFact(fact) && fact.figure.base === 100 && exceeds(fact, 100);
}

function isShare(label: string): boolean {
  const name = rateName(label);
  if (name) return name.endsWith('率') && !MAY_EXCEED_100.test(name);
  return /(?:占比|占[一-鿿]{0,6}(?:总数|全部|总人数|总量|总额|支出|收入)的?(?:比重|比例)?)(?:为|达|达到)?$/.test(
    label,
  );
}
