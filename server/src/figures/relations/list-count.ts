import type { Range } from '../../text/range';
import { decimalText, integer } from '../decimal';
import type { Figure, Quantity } from '../figure';
import { chineseNumber, chineseText } from '../numerals';
import { quotedCounts, termCounts } from './quoted-counts';
import { countItems, splitItems, type Items } from './listing';
import type { Confidence, Operand, Relation, Repair } from './relation';

/** Measure words under which a report sums up a list: 等4类, 等5个方面. */
const SUMMING = new Set(['类', '个', '项', '种', '大', '条', '方面', '个方面', '家', '处', '所', '部']);

/**
 * A list and the number that sums it up, in closed frames only: `甲、乙、丙等2类` (more items than the number
 * says; fewer is what 等 is for), `“甲”“乙”3项`, `甲、乙、丙“四个专项”`, `“两队一室”（甲、乙、丙）`.
 */
export function listCountsIn(text: string, figures: readonly Figure[]): readonly Relation[] {
  const counted = figures.filter(
    (figure): figure is Quantity => figure.kind === 'quantity' && SUMMING.has(figure.unit?.word ?? ''),
  );
  return [
    ...counted.flatMap((figure) => afterEtc(text, figure) ?? afterQuotes(text, figure) ?? []),
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

function isBetween(number: number, { least, most }: Items): boolean {
  return least <= number && number <= most;
}

/** 甲、乙、丙等2类 */
function afterEtc(text: string, figure: Quantity): readonly Relation[] | undefined {
  const { start } = figure.range;
  if (text.charAt(start - 1) !== '等' || figure.hedges.length > 0) return undefined;
  const number = wholeNumber(figure);
  const items = splitItems(text, start - 1);
  if (!items || number === undefined) return [];
  const least = countItems(items);
  // With 等, a list may name fewer than there are; only more is an error.
  if (!items.even || least < number) return [];
  const stated = { number, digits: figure.amount.digits, range: figure.range };
  return [relation(text, { ...items, least, most: least }, stated, least === number, 'likely')];
}

const QUOTED_LIST = /(?:“[^“”，。；]{1,20}”[、和]?){2,8}$/;

/** “甲”“乙”2个 */
function afterQuotes(text: string, figure: Quantity): readonly Relation[] | undefined {
  const { start } = figure.range;
  if (text.charAt(start - 1) !== '”' || figure.hedges.length > 0) return undefined;
  const before = text.slice(Math.max(0, start - 180), start);
  const match = QUOTED_LIST.exec(before);
  const number = wholeNumber(figure);
  if (!match || number === undefined || /[、和]$/.test(before.slice(0, match.index))) return undefined;
  const count = match[0].split('“').length - 1;
  const range = { start: start - match[0].length, end: start };
  const items: Items = { range, texts: [], least: count, most: count, even: true };
  return [
    relation(
      text,
      items,
      { number, digits: figure.amount.digits, range: figure.range },
      count === number,
      'likely',
    ),
  ];
}

function wholeNumber(figure: Quantity): number | undefined {
  const { value } = figure.amount;
  return value.scale === 0 && value.mantissa < 100n ? Number(value.mantissa) : undefined;
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
  const subject: Operand = {
    role: 'count',
    range: stated.range,
    text: text.slice(stated.range.start, stated.range.end),
  };
  const listed: Operand = {
    role: 'item',
    range: items.range,
    text: text.slice(items.range.start, items.range.end),
  };
  const isExact = items.least === items.most;
  const repairs = !holds && stated.digits && isExact ? recount(text, stated.digits, items.least) : [];
  return {
    kind: 'list-count',
    holds,
    confidence,
    operands: [listed, subject],
    subject,
    expected: String(items.least),
    arithmetic: String(items.least),
    repairs,
  };
}

function recount(text: string, digits: Range, count: number): readonly Repair[] {
  const chinese = chineseNumber(text.slice(digits.start, digits.end)) !== undefined;
  const newText = chinese ? chineseText(count) : decimalText(integer(count));
  return newText === undefined ? [] : [{ role: 'count', range: digits, newText }];
}
