import { structureClaim } from '../equations/balance-claims';
import type { Player } from '../equations/judge';
import { proportionClaim, timesToOneClaim } from '../equations/quotient-claims';
import { isAbout, isOne } from '../equations/size';
import { comparable, type Fact, type KnownFact, type LineFacts } from '../facts';
import type { Ratio } from '../reading/figure';
import { candidate, isAmount, type Binder, type Candidate } from './candidate';

/** Two amounts in a proportion, before it or in the sentence after it; the shares of a structure. */
export const proportionsIn: Binder = (line) => {
  const { text, figures, sentences } = line;
  if (!figures.some(({ kind }) => kind === 'ratio')) return [];
  const ratios = figures.filter((figure): figure is Ratio => figure.kind === 'ratio');
  let at = 0;
  return ratios.flatMap((ratio) => {
    const endsBefore = (facts: readonly Fact[] | undefined): boolean =>
      facts !== undefined && (facts.at(-1)?.figure.range.start ?? 0) < ratio.range.end;
    while (endsBefore(sentences[at])) at += 1;
    const lead = text.slice(Math.max(0, ratio.range.start - LONGEST_LEAD), ratio.range.start);
    return [
      ...proportionOf(sentences[at] ?? [], ratio),
      ...toOne(line, ratio, lead),
      ...structureOf(ratio, lead),
    ];
  });
};

/** How far before a proportion its name may begin: 三次产业结构由…调整为. */
const LONGEST_LEAD = 50;

/** 三次产业结构为12.4∶41.3∶46.3: the shares of a whole come to 100. */
function structureOf(ratio: Ratio, lead: string): readonly Candidate[] {
  const { terms, range } = ratio;
  if (terms.length < 3 || !isAbout(terms, 100) || !/结构|构成|占比|比重/.test(lead)) return [];
  const claim = structureClaim({ figure: { range, text: '100' } }, placeOf(ratio), terms);
  return [{ ...candidate(claim, 'closed'), isSure: true }];
}

/** 生师比, 城乡收入比: how many of the one there are to one of the other. */
const NAMED_RATIO =
  /(?:收入|生师|师生|城乡|男女|医护|床护|产销|存贷|投入产出)比(?:例)?(?:为|是|达|达到|缩小到|降至|扩大到)?$/;

/** 城镇42600元、农村21300元，收入比为2.0∶1: the two amounts before, the first so many times the second. */
function toOne({ text, facts }: LineFacts, ratio: Ratio, lead: string): readonly Candidate[] {
  const [times, one] = ratio.terms;
  if (!times || !one || ratio.terms.length > 2 || !isOne(one) || !NAMED_RATIO.test(lead)) return [];
  const isBefore = ({ figure: { range } }: KnownFact): boolean =>
    range.end <= ratio.range.start && !/[。；]/.test(text.slice(range.end, ratio.range.start));
  const amounts = facts.filter(isAmount).filter(isBefore);
  const [first, second] = amounts;
  if (!first || !second || amounts.length !== 2 || !comparable(first, second)) return [];
  const claim = timesToOneClaim(first, second, placeOf(ratio), times);
  return [{ ...candidate(claim, 'closed'), isSure: true }];
}

/** 按1:3确定面试人选，招聘25人，75人进入面试: the two amounts after a proportion of one to something. */
function proportionOf(sentence: readonly Fact[], ratio: Ratio): readonly Candidate[] {
  const [one, other] = ratio.terms;
  if (!one || !other || ratio.terms.length !== 2 || !isOne(one)) return [];
  const amounts = sentence.filter((fact) => fact.figure.range.start > ratio.range.end).filter(isAmount);
  const [first, second] = amounts;
  if (!first || !second || !comparable(first, second)) return [];
  return [candidate(proportionClaim(first, placeOf(ratio), other, second), 'bound')];
}

/** A proportion is no amount: it takes part as a place of the text. */
function placeOf({ range, text }: Ratio): Player {
  return { figure: { range, text } };
}
