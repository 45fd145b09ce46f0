import { monthsThrough } from '../equations/calendar';
import type { Player } from '../equations/judge';
import { averageClaim, paymentClaim, type AsTerm } from '../equations/quotient-claims';
import { countTermOf, dimensionTerm, termOf } from '../equations/term';
import { isFirm, isKnown, type Fact, type KnownFact, type LineFacts } from '../facts';
import { meaningOf } from '../meaning';
import type { DateFigure } from '../reading/figure';
import { readUnit } from '../reading/units';
import { MONTHS_OF_PERIODS } from '../words/figure-tables.generated';
import { CHANGE_END } from '../words/vocabulary';
import { candidate, isAmount, type Binder, type Candidate } from './candidate';
import { eachOf } from './each';

/** 全年接访636批，月均53批; 2164名老人每人每月50元，全年发放129.84万元: amounts for each month of a period that is named. */
export const overTimeIn: Binder = (line) =>
  line.sentences.flatMap((sentence) => [...monthlyIn(line, sentence), ...paymentsIn(line, sentence)]);

const MONTHLY = /月均|每月/;

function monthlyIn(line: LineFacts, sentence: readonly Fact[]): readonly Candidate[] {
  return sentence.flatMap((each, at) => {
    const isMonthly = MONTHLY.test(each.label) && !PER_HEAD.test(each.label);
    if (!isMonthly || !isAmount(each) || CHANGE_END.test(each.label)) return [];
    const total = sentence[at - 1];
    const months = monthsNamed(line, sentence[0], each);
    if (!months || !total || !isAmount(total) || !isTotalOf(total, each)) return [];
    const isMean = /均/.test(each.label) && each.clause - total.clause === 1;
    return [
      candidate(averageClaim(inDimension(total), months, inDimension(each)), isMean ? 'closed' : 'near'),
    ];
  });
}

function isTotalOf(total: KnownFact, each: KnownFact): boolean {
  return (
    dimensionOf(total) === dimensionOf(each) &&
    !CHANGE_END.test(total.label) &&
    eachOf(total) === undefined &&
    total.mark !== '、'
  );
}

const dimensionOf = (fact: KnownFact): string => meaningOf(fact).dimension;

function inDimension(fact: KnownFact): AsTerm {
  return { fact, term: dimensionTerm(fact.figure) };
}

/** 每人每月, 每户每年 */
const PER_HEAD = /每([一-鿿]{1,2}?)每?(月|年)/;
const RAISED = /^(?:提高|增加|上调|调整|提升|调高|降低|下调)(?:到|至|为)$/;

function paymentsIn(line: LineFacts, sentence: readonly Fact[]): readonly Candidate[] {
  return sentence.flatMap((each, at) => {
    const words = RAISED.test(each.label) ? (sentence[at - 1]?.label ?? '') : each.label;
    const [, whom = '', time] = PER_HEAD.exec(words) ?? [];
    const unit = readUnit(whom, 0);
    if (!unit || !isAmount(each) || RAISED.test(sentence[at + 1]?.label ?? '')) return [];
    const others = sentence.filter((fact) => fact !== each).filter(isAmount);
    const totals = others.filter((fact) => isTotalOf(fact, each) && TOTAL.test(fact.label));
    const numbers = others.filter(
      ({ figure }) => figure.kind === 'quantity' && figure.unit?.group === unit.group,
    );
    const [total] = totals;
    const number = numbers.findLast((fact) => total && fact.index < total.index);
    const times = total && timesOf(line, sentence, total, time === '年');
    if (!total || !number || !times || totals.length > 1) return [];
    const claim = paymentClaim(
      inDimension(total),
      { fact: number, term: termOf(number.figure) },
      times,
      inDimension(each),
    );
    return [candidate(claim, numbers.length === 1 || total.index - number.index <= 2 ? 'bound' : 'near')];
  });
}

const TOTAL = /共|总|合计|累计|发放|支付|兑付|支出|拨付/;

/** How often it was paid: 12个月, or as many months as the period that is named has. */
function timesOf(
  line: LineFacts,
  sentence: readonly Fact[],
  total: KnownFact,
  isYearly: boolean,
): AsTerm | undefined {
  const spans = sentence.filter(
    ({ figure }) => figure.kind === 'quantity' && figure.unit?.group === (isYearly ? '年' : '个月'),
  );
  const [span] = spans;
  if (span && isKnown(span) && spans.length === 1 && isFirm(span))
    return { fact: span, term: termOf(span.figure) };
  return isYearly || spans.length > 0 ? undefined : monthsNamed(line, sentence[0], total);
}

/** The only stretch of whole months that a sentence names before a figure. */
function monthsNamed(
  { text, figures }: LineFacts,
  first: Fact | undefined,
  { figure }: Fact,
): AsTerm | undefined {
  const end = figure.range.start;
  const from = Math.max(0, text.lastIndexOf('。', first?.figure.range.start ?? 0) + 1);
  const named = Array.from(text.slice(from, end).matchAll(NAMED), (match) => ({
    months: lengthOf(match[0]),
    range: { start: from + match.index, end: from + match.index + match[0].length },
  }));
  const dated = figures
    .filter(
      (one): one is DateFigure => one.kind === 'date' && one.range.start >= from && one.range.end <= end,
    )
    .flatMap(({ form, start, end: last, range }) =>
      form === 'span' && start.month !== undefined && last?.month !== undefined && last.day === undefined
        ? [{ months: monthsThrough(start.month, last.month), range }]
        : [],
    );
  const [period, ...more] = [...named, ...dated];
  if (!period || more.length > 0) return undefined;
  const place: Player = {
    figure: { range: period.range, text: text.slice(period.range.start, period.range.end) },
  };
  return { fact: place, term: countTermOf(period.months) };
}

const WHOLE_YEAR = '全年';
const NAMES = [WHOLE_YEAR, ...Object.keys(MONTHS_OF_PERIODS)];
const NAMED = new RegExp(NAMES.sort((a, b) => b.length - a.length).join('|'), 'g');

function lengthOf(name: string): number {
  const [from, to] = MONTHS_OF_PERIODS[name] ?? [1, 12];
  return monthsThrough(from, to);
}
