import type { Range } from '../../text/range';
import { countPhrasesIn, type CountPhrase } from '../coordination/count-phrase';
import { datesBefore } from '../coordination/dates-before';
import { listedAfter } from '../coordination/listed-after';
import { listedBefore } from '../coordination/listed-before';
import { countClaim, isNearCount, type Tally } from '../equations/counting';
import { judge, type Place } from '../equations/judge';
import type { Confidence, Relation } from '../equations/relation';
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
      const relation = counted(text, list.range, exactly(list.least), { number, digits, range: term });
      return relation && (relation.holds || isNearCount(list.least, number)) ? [relation] : [];
    }),
  ];
}

function exactly(count: number): Tally {
  return { count, least: count, most: count };
}

const READERS = [listedAfter, datesBefore, listedBefore];

function listAt(text: string, phrase: CountPhrase): Relation | undefined {
  const quoted = quotedListBefore(text, phrase);
  if (quoted) {
    const relation = counted(text, quoted.range, exactly(quoted.count), phrase);
    return relation?.holds || isNearCount(quoted.count, phrase.number) ? relation : undefined;
  }
  for (const read of READERS) {
    const found = read(text, phrase);
    const relation = found && counted(text, found.list.range, found.tally, phrase);
    if (relation?.holds || found?.isClear) return relation;
  }
  return undefined;
}

function quotedTerms(text: string): readonly Relation[] {
  return [
    ...quotedCounts(text).flatMap(({ list, number, digits, quote }) => {
      // What stands before a quotation may also be a list that goes on with it.
      const stated = { number, digits, range: quote };
      const relation = counted(text, list.range, withLeast(list), stated, 'possible');
      const isLong = list.items.slice(1).some(({ text: item }) => item.length > LONGEST_ITEM);
      return relation && (relation.holds || !isLong) ? [relation] : [];
    }),
    ...termCounts(text).flatMap(
      ({ list, number, term }) => counted(text, list.range, withLeast(list), { number, range: term }) ?? [],
    ),
  ];
}

const LONGEST_ITEM = 14;

function withLeast({ least, most }: Tally): Tally {
  return { count: least, least, ...(most === undefined ? {} : { most }) };
}

interface Stated {
  readonly number: number;
  /** Where the number is; absent when it is spread over a term (两队一室). */
  readonly digits?: Range;
  readonly range: Range;
}

function counted(
  text: string,
  list: Range,
  tally: Tally,
  { number, digits, range }: Stated,
  confidence: Confidence = 'likely',
): Relation | undefined {
  const placeAt = (place: Range): Place => ({ range: place, text: text.slice(place.start, place.end) });
  const count = { ...placeAt(range), ...(digits ? { number: placeAt(digits) } : {}) };
  return judge(countClaim('list-count', placeAt(list), tally, count, number, confidence));
}
