import { literalPattern } from '../../text/literal-pattern';
import { comparable, isFirm, isKnown, mayHide, type Fact, type KnownFact } from '../facts';
import { CUE } from '../words/cues';
import { MAY_EXCEED_100, NO_QUOTIENT, RATE_VERBS } from '../words/vocabulary';
import { isDecisionRate, isSlipOfRate, rateOfDecisions, slipOfDecisions } from './decision-rate';
import { judge } from '../equations/judge';
import { rateClaim } from '../equations/quotient-claims';
import { isMore } from '../equations/size';
import { isQuotient, isRateFact, type RateFact } from '../equations/quotient';
import type { Relation } from '../equations/relation';

/** A rate's name at the end of its label: 化解率, 及时整改率达. A verb of change after it names a difference. */
const RATE_NAME =
  /([一-鿿]{0,8}(?:率|(?:支出|执行|拨付|投资|支付|采购|建设|完成)进度))(?:已|仅|约|为|是|均|都|也|达|达到|高达|提升至|提高到|提升到|提高至|上升到|上升至|下降到|下降至|降至|降到|连续[两三四五六七八九十]{1,2}年|保持|稳定|维持|控制|始终|持续|平均|整体|总体|在|：)*$/;

/** The name of the rate before a percentage, if it says what share this is. */
export function rateName(label: string): string | undefined {
  return RATE_NAME.exec(label)?.[1];
}

const STEMS = new Map<string, RegExp>();

/** What the label of a numerator must hold: an entry of the table, or the two characters before 率. */
export function stemOf(name: string): RegExp {
  const known = STEMS.get(name);
  if (known) return known;
  const stem = name.replace(/率$/, '');
  const key = [4, 3, 2].map((length) => stem.slice(-length)).find((part) => RATE_VERBS[part] !== undefined);
  const pattern = RATE_VERBS[key ?? ''] ?? new RegExp(literalPattern(stem.slice(-2)));
  STEMS.set(name, pattern);
  return pattern;
}

/**
 * Numerator / denominator = rate, by the stem link: the figure whose verb is the rate's (化解247起 … 化解率) over
 * one of the same measure before it. Only figures since the previous share or rate count.
 */
export function ratesIn(sentence: readonly Fact[]): readonly Relation[] {
  let from = 0;
  const relations: Relation[] = [];
  sentence.forEach((fact, i) => {
    if (fact.figure.kind !== 'rate' && !(fact.figure.kind === 'unknown' && fact.figure.measure === 'rate'))
      return;
    const relation =
      isRateFact(fact) && fact.cues & CUE.rate
        ? rateNear(sentence.slice(from, i), fact, rivalsOf(sentence, fact))
        : undefined;
    if (relation) relations.push(relation);
    // 立案120起，同比下降8%，破案96起，破案率80%: a change ends nothing.
    if (fact.cues & (CUE.rate | CUE.share)) from = i + 1;
  });
  return relations;
}

/** The rate of figures of its own statement, or else of the sentence so far. */
function rateNear(before: readonly Fact[], rate: RateFact, rivals: readonly string[]): Relation | undefined {
  const own = before.filter(({ statement }) => statement === rate.statement);
  const near = own.length > 1 ? rateAt(own, rate, rivals) : undefined;
  if (near?.holds || own.length === before.length) return near;
  const far = rateAt(before, rate, rivals);
  return far?.holds ? far : (near ?? far);
}

function rateAt(before: readonly Fact[], rate: RateFact, rivals: readonly string[]): Relation | undefined {
  const name = rateName(rate.label);
  // 整改率100%的企业 says which enterprises are meant, not how the figures before it divide.
  if (
    !name ||
    name.length < 2 ||
    rate.after.startsWith('的') ||
    NO_QUOTIENT.test(name) ||
    !isFirm(rate) ||
    rate.figure.shared
  )
    return undefined;
  const numerators = numeratorsIn(before, stemOf(name), /^[不未]/.test(name));
  const fitting = pairs(before, numerators).find(([top, bottom]) => isQuotient(top, bottom, rate.figure));
  if (fitting) return describe(fitting[0], fitting[1], rate);
  const decided = isDecisionRate(name) ? rateOfDecisions(before, numerators, rate) : undefined;
  if (decided) return decided;
  const slip = isDecisionRate(name) ? slipOfDecisions(before, numerators, rate) : undefined;
  if (slip) return slip;
  const clear = numerators.length > 1 ? clearest(numerators, name) : numerators;
  const [numerator] = clear;
  if (!numerator || clear.length > 1) return undefined;
  // 全市破案率 is another base than the figures of this sentence.
  if (SCOPE.test(rate.label) && !SCOPE.test(numerator.label)) return undefined;
  if (isOfOtherKind(name, numerator) || isOneOfSeveral(name, [numerator], rivals)) return undefined;
  const denominator = onlyDenominator(before, numerator, name);
  if (!denominator) return undefined;
  return describe(
    numerator,
    denominator,
    rate,
    () => isDecisionRate(name) && !isSlipOfRate(numerator, denominator, rate),
  );
}

/** 审判案件结案率 is not of all that 结案2210件 counts: the name says of which kind, and the figure does not. */
function isOfOtherKind(name: string, { label, after }: KnownFact): boolean {
  const kind = OF_KIND.exec(name)?.[1];
  return kind !== undefined && !(label + after).includes(kind);
}

/** The names of the other rates of a sentence. */
export function rivalsOf(sentence: readonly Fact[], rate: Fact): readonly string[] {
  return sentence.flatMap((fact) =>
    fact !== rate && fact.statement === rate.statement && isRateFact(fact)
      ? (rateName(fact.label) ?? [])
      : [],
  );
}

/** What distinguishes 邻里纠纷化解率 from 婚恋纠纷化解率. */
const LONGEST_STEM = 3;

/** 婚恋家庭纠纷化解率98%，邻里纠纷化解率93%: each is of a kind, and neither of all that 化解152起 counts. */
export function isOneOfSeveral(name: string, facts: readonly Fact[], rivals: readonly string[]): boolean {
  const qualifier = name.slice(0, -LONGEST_STEM);
  return (
    qualifier.length > 1 &&
    !facts.some(({ label, after }) => (label + after).includes(qualifier.slice(0, 2))) &&
    rivals.some(
      (rival) => rival !== name && rival.endsWith(name.slice(-LONGEST_STEM)) && rival.length > LONGEST_STEM,
    )
  );
}

const OF_KIND =
  /(审判|执行|刑事|民事|行政|侵财|命案|盗窃|诈骗|初次|初信|重复|重大|一般|简易|按时|按期)[一-鿿]{0,4}率$/;

const SCOPE = /全[国省市州区县局镇]|我[省市州区县]|平均/;

/** 未办结, 不起诉, 应签约, 待整改 are no work done. */
const NOT_DONE = /(?:^|其中|尚|仍|还有|另)(?:未|不|应|待|需|拟|计划)[一-鿿]{0,6}$/;

/** The figures whose words before them, or after them up to a mark, hold the verb of the rate. */
function numeratorsIn(before: readonly Fact[], stem: RegExp, ofUndone: boolean): readonly KnownFact[] {
  const doneOf = (words: string): string => (ofUndone ? words : words.replace(NOT_DONE, ''));
  return before.filter(isKnown).filter((fact) => {
    if (fact.figure.kind !== 'quantity' || fact.figure.unit === undefined || !isFirm(fact)) return false;
    if (stem.test(doneOf(fact.label))) return true;
    const next = before.find(({ index }) => index === fact.index + 1);
    return next?.mark !== '' && stem.test(doneOf(fact.after));
  });
}

type Pair = readonly [KnownFact, KnownFact];

function pairs(before: readonly Fact[], numerators: readonly KnownFact[]): readonly Pair[] {
  return numerators.flatMap((top) => basesOf(before, top).map((bottom): Pair => [top, bottom]));
}

/** The figures in the measure of `top` beside it. */
function basesOf(before: readonly Fact[], top: KnownFact): readonly KnownFact[] {
  return before
    .filter(isKnown)
    .filter((fact) => fact.index !== top.index && comparable(fact, top) && isFirm(fact));
}

/** The one denominator that can be meant; none when there are several or a placeholder may be it. */
function onlyDenominator(before: readonly Fact[], top: KnownFact, name: string): KnownFact | undefined {
  if (before.some((fact) => mayHide(fact, top))) return undefined;
  const all = before
    .filter(isKnown)
    .filter((fact) => fact.index !== top.index && comparable(fact, top) && !/^(?:未|不|待)/.test(fact.label));
  const chosen = onlyOne(all) ?? onlyOne(all.filter(isNamedTotal)) ?? onlyOne(all.filter(isBase));
  if (!chosen || !isFirm(chosen)) return undefined;
  if (chosen.index > top.index && !(chosen.cues & CUE.due)) return undefined;
  const mayBeLess = MAY_EXCEED_100.test(name) || isNamedTotal(chosen) || isBase(chosen);
  return mayBeLess || !isMore(top, chosen) || isRightBehind(top, chosen) ? chosen : undefined;
}

/** Of several figures with the verb of the rate, those with its whole name, or those that are no base themselves. */
function clearest(numerators: readonly KnownFact[], name: string): readonly KnownFact[] {
  const named = numerators.filter(({ label }) => label.includes(name.slice(0, -1)));
  if (named.length === 1) return named;
  const verbs = numerators.filter(({ label }) => label !== '');
  const done = verbs.filter(({ cues, label }) => !(cues & CUE.due) && !/正在|拟|待/.test(label));
  // 查处酒驾328起，办结321起，查结率97.87%: the work found first is the base of what was finished of it.
  const [base, finished] = done;
  if (base && finished && done.length === 2 && isBegun(base) && !isBegun(finished)) return [finished];
  return (done.length === 1 ? done : verbs.length === 1 ? verbs : numerators).filter(
    (fact) => done.length === 1 || !isBase(fact),
  );
}

function isBegun({ label }: KnownFact): boolean {
  return /查处|查获|申请|办理(?!完)/.test(label) && !/已|办结|完/.test(label);
}

/** 审结174件，当庭宣判804件，当庭宣判率59.8%: the part is right after the only figure it can be a part of. */
function isRightBehind(top: KnownFact, bottom: KnownFact): boolean {
  return (
    top.statement === bottom.statement && top.index > bottom.index && top.mark !== '、' && top.label !== ''
  );
}

function onlyOne(facts: readonly KnownFact[]): KnownFact | undefined {
  return facts.length === 1 ? facts[0] : undefined;
}

function isNamedTotal(fact: KnownFact): boolean {
  return (fact.cues & (CUE.total | CUE.due)) !== 0;
}

function isBase(fact: KnownFact): boolean {
  return (fact.cues & CUE.base) !== 0;
}

function describe(
  top: KnownFact,
  bottom: KnownFact,
  rate: RateFact,
  isDoubtful: () => boolean = () => false,
): Relation | undefined {
  const confidence = bottom.cues & CUE.total ? 'certain' : 'likely';
  return judge(rateClaim(top, bottom, rate, { confidence, isDoubtful }));
}
