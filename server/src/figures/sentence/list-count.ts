import { hanOfNumber } from '../../text/han-numeral';
import type { Range } from '../../text/range';
import type { Coordination } from '../coordination/coordination';
import { countPhrasesIn, type CountPhrase } from '../coordination/count-phrase';
import { datesBefore } from '../coordination/dates-before';
import { listedAfter } from '../coordination/listed-after';
import { listedBefore, type CountedList } from '../coordination/listed-before';
import type { Confidence, Operand, Relation, Repair } from '../equations/relation';
import { quotedCounts, quotedListBefore, termCounts } from './quoted-counts';
import { sharedEnds } from './shared-ends';

/** Lists with a number that counts them need one of these marks, or a 和 between two items. */
const MAY_LIST = /[、”》和与及]/;

/**
 * A list and the number that sums it up, where the words around both leave no doubt that it does: `甲、乙、丙等2类` (more
 * items than the number says; fewer is what 等 is for), `教育、医疗、住房3个领域`, `“甲”“乙”3项`, `3项制度：甲、乙、丙`,
 * `甲、乙、丙“四个专项”`, `“两队一室”（甲、乙、丙）`.
 */
export function listCountsIn(text: string): readonly Relation[] {
  if (!MAY_LIST.test(text)) return [];
  return [
    ...countPhrasesIn(text).flatMap((phrase) => listAt(text, phrase) ?? []),
    ...(text.includes('“') ? quotedTerms(text) : []),
    ...sharedEnds(text).flatMap(({ list, number, digits, term }) => {
      const holds = list.least === number;
      if (!holds && Math.abs(list.least - number) > MOST_OFF) return [];
      return [relation(text, list, list.least, { number, digits, range: term }, holds, 'likely')];
    }),
  ];
}

/** A list that is off by more has another end than it seems. */
const MOST_OFF = 2;

function listAt(text: string, phrase: CountPhrase): Relation | undefined {
  const quoted = quotedListBefore(text, phrase);
  if (quoted) {
    const holds = quoted.count === phrase.number;
    if (!holds && Math.abs(quoted.count - phrase.number) > MOST_OFF) return undefined;
    return described(text, { list: quoted, phrase, holds });
  }
  const counted = listedAfter(text, phrase) ?? datesBefore(text, phrase) ?? listedBefore(text, phrase);
  return counted && described(text, counted);
}

function described(text: string, { list, phrase, holds }: CountedList): Relation {
  const { number, digits, range } = phrase;
  return relation(text, list, list.count, { number, digits, range }, holds, 'likely');
}

function quotedTerms(text: string): readonly Relation[] {
  return [
    ...quotedCounts(text).flatMap(({ list, number, digits, quote }) => {
      const holds = isBetween(number, list);
      if (!holds && list.items.slice(1).some(({ text: item }) => item.length > LONGEST_ITEM)) return [];
      // What stands before a quotation may also be a list that goes on with it.
      return [relation(text, list, list.least, { number, digits, range: quote }, holds, 'possible')];
    }),
    ...termCounts(text).map(({ list, number, term }) =>
      relation(text, list, list.least, { number, range: term }, isBetween(number, list), 'likely'),
    ),
  ];
}

const LONGEST_ITEM = 14;

function isBetween(number: number, { least, most }: Coordination): boolean {
  return least <= number && number <= most;
}

interface Stated {
  readonly number: number;
  /** Where the number stands; absent when it is spread over a term (两队一室). */
  readonly digits?: Range;
  readonly range: Range;
}

function relation(
  text: string,
  list: Coordination,
  count: number,
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
  return {
    kind: 'list-count',
    holds,
    confidence,
    operands: [operandAt('item', list.range), subject],
    subject,
    expected: String(count),
    arithmetic: String(count),
    repairs: !holds && stated.digits ? recount(text, stated.digits, count) : [],
  };
}

function recount(text: string, digits: Range, count: number): readonly Repair[] {
  const isArabic = /[0-9]/.test(text.slice(digits.start, digits.end));
  const han = count === 2 ? '两' : hanOfNumber(count);
  return [{ role: 'count', range: digits, newText: isArabic ? String(count) : han }];
}
