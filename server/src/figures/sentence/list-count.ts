import type { Range } from '../../text/range';
import { decimalText, integer } from '../reading/decimal';
import type { Figure, Quantity } from '../reading/figure';
import { chineseNumber, chineseText } from '../reading/numerals';
import { isNear, listBefore, listBehind, quotationsBefore, type CountedList } from './counted-lists';
import { countItems, splitItems, type Items } from './listing';
import { quotedCounts, quotedListBefore, termCounts } from './quoted-counts';
import { sharedEnds } from './shared-ends';
import type { Confidence, Operand, Relation, Repair } from '../equations/relation';

/** Measure words under which a report sums up a list: 等4类, 等5个方面. */
const SUMMING = new Set(['类', '个', '项', '种', '大', '条', '方面', '个方面', '家', '处', '所', '部', '支']);

/** Measure words that also count single things, so that a list of kinds says nothing of their number (3处, 2所). */
const COUNTING = new Set(['处', '所', '部', '条']);

/**
 * A list and the number that sums it up, in closed frames only: `甲、乙、丙等2类` (more items than the number says; fewer
 * is what 等 is for), `“甲”“乙”3项`, even items before `3个领域`, a list that fills a bracket or follows a colon,
 * `甲、乙、丙“四个专项”`, `“两队一室”（甲、乙、丙）`.
 */
export function listCountsIn(text: string, figures: readonly Figure[]): readonly Relation[] {
  const relations: Relation[] = [];
  for (const figure of figures) {
    if (figure.kind !== 'quantity' || figure.hedges.length > 0 || !sumsUp(text, figure)) continue;
    const number = wholeNumber(figure);
    const relation = number === undefined ? undefined : countAt(text, figure, number);
    if (relation) relations.push(relation);
  }
  if (text.includes('“')) relations.push(...quotedTerms(text));
  for (const { items, number, digits, term } of sharedEnds(text)) {
    const holds = items.least === number;
    if (holds || Math.abs(items.least - number) <= MOST_OFF)
      relations.push(
        relation(text, { ...items, most: items.least }, { number, digits, range: term }, holds, 'likely'),
      );
  }
  return relations;
}

/** 三件大事 sums up a list, three 件 of anything else count it. */
function sumsUp(text: string, { unit, range }: Quantity): boolean {
  const word = unit?.word ?? '';
  return (
    SUMMING.has(word) || (word === '件' && /^(?:大|实|要|急|难)事/.test(text.slice(range.end, range.end + 2)))
  );
}

function quotedTerms(text: string): readonly Relation[] {
  return [
    ...quotedCounts(text).flatMap(({ items, number, digits, quote }) => {
      const holds = isBetween(number, items);
      if (!holds && !items.even) return [];
      // What stands before a quotation may also be a list that goes on with it.
      return [relation(text, items, { number, digits, range: quote }, holds, 'possible')];
    }),
    ...termCounts(text).map(({ items, number, term }) =>
      relation(text, items, { number, range: term }, isBetween(number, items), 'likely'),
    ),
  ];
}

/** A list that is off by more has another end than it seems. */
const MOST_OFF = 2;

function isBetween(number: number, { least, most }: Items): boolean {
  return least <= number && number <= most;
}

function countAt(text: string, figure: Quantity, number: number): Relation | undefined {
  const { start } = figure.range;
  const before = text.charAt(start - 1);
  if (before === '等') return afterEtc(text, figure, number);
  if (before === '”') return afterQuotes(text, figure, number);
  if (COUNTING.has(figure.unit?.word ?? '')) return undefined;
  const list = listBehind(text, figure) ?? listBefore(text, figure, number);
  return list && closed(text, list, figure, number);
}

function closed(text: string, list: CountedList, figure: Quantity, number: number): Relation | undefined {
  const { items, count } = list;
  const holds = count === number || (isBetween(number, items) && !(list.isSure ?? false));
  if (!holds && !isNear(list, number)) return undefined;
  return relation(text, { ...items, least: count, most: count }, statedBy(figure, number), holds, 'likely');
}

/** 甲、乙、丙等2类: with 等, a list may name fewer than there are; only more is an error. */
function afterEtc(text: string, figure: Quantity, number: number): Relation | undefined {
  const end = figure.range.start - 1;
  const items = text.charAt(end - 1) === '”' ? quotedItems(text, end) : splitItems(text, end);
  if (!items?.even) return undefined;
  const least = countItems(items);
  if (least < number) return undefined;
  return relation(
    text,
    { ...items, least, most: least },
    statedBy(figure, number),
    least === number,
    'likely',
  );
}

/** “甲”“乙”2个 */
function afterQuotes(text: string, figure: Quantity, number: number): Relation | undefined {
  const list = quotedListBefore(text, figure);
  if (list) return closed(text, list, figure, number);
  const items = quotedItems(text, figure.range.start);
  return items && relation(text, items, statedBy(figure, number), items.least === number, 'likely');
}

/** Quotations side by side, or set apart by 、 as other items are. */
function quotedItems(text: string, end: number): Items | undefined {
  const quotations = quotationsBefore(text, end);
  if (!quotations) return splitItems(text, end);
  const { range, count } = quotations;
  const texts = Array.from({ length: count }, () => '');
  return { range, texts, least: count, most: count, even: true };
}

function wholeNumber(figure: Quantity): number | undefined {
  const { value } = figure.amount;
  return value.scale === 0 && value.mantissa < 100n ? Number(value.mantissa) : undefined;
}

function statedBy(figure: Quantity, number: number): Stated {
  return { number, digits: figure.amount.digits, range: figure.range };
}

interface Stated {
  readonly number: number;
  /** Where the number stands; absent when it is spread over a term (两队一室). */
  readonly digits?: Range;
  readonly range: Range;
}

function relation(
  text: string,
  items: Items,
  stated: Stated,
  holds: boolean,
  confidence: Confidence,
): Relation {
  const operandAt = (role: Operand['role'], range: Range): Operand => ({
    role,
    range,
    text: text.slice(range.start, range.end),
  });
  const subject = operandAt('count', stated.range);
  const isExact = items.least === items.most;
  return {
    kind: 'list-count',
    holds,
    confidence,
    operands: [operandAt('item', items.range), subject],
    subject,
    expected: String(items.least),
    arithmetic: String(items.least),
    repairs: !holds && stated.digits && isExact ? recount(text, stated.digits, items.least) : [],
  };
}

function recount(text: string, digits: Range, count: number): readonly Repair[] {
  const chinese = chineseNumber(text.slice(digits.start, digits.end)) !== undefined;
  const newText = chinese ? chineseText(count) : decimalText(integer(count));
  return newText === undefined ? [] : [{ role: 'count', range: digits, newText }];
}
