import type { Range } from '../../text/range';
import { chineseNumber } from '../reading/numerals';
import { splitItems, type Items } from './listing';

/** A list whose items share their last character, and a numeral right before that character: 人防、物防、技防三防. */
interface SharedEnd {
  readonly items: Items;
  readonly number: number;
  readonly digits: Range;
  readonly term: Range;
}

/** 技防三防, 廉洁型“四型: the last item, the numeral and the character they share. */
const SHARED_END = /([一-鿿])(“?)([二两三四五六七八九])\1/g;

const FEWEST_ITEMS = 3;
const LONGEST_ITEM = 8;

/** 稳就业、…、稳预期“六稳”: the items begin as the quoted noun does. */
const SHARED_START = /“([二两三四五六七八九])([一-鿿])”/g;

/** 县、乡、村三级. */
const LEVELS = /((?:[省市县区乡镇村组户](?:级)?、){1,5}[省市县区乡镇村组户](?:级)?)([二两三四五六])级/g;

/** Where every item ends or begins as the numeral's noun does, or is a level of the state, the numeral counts them. */
export function sharedEnds(text: string): readonly SharedEnd[] {
  if (!text.includes('、')) return [];
  return [...endsIn(text), ...startsIn(text), ...levelsIn(text)];
}

function startsIn(text: string): readonly SharedEnd[] {
  return [...text.matchAll(SHARED_START)].flatMap(({ index, 1: numeral = '', 2: char = '' }) => {
    const items = splitItems(text, index);
    if (!items || items.texts.length < FEWEST_ITEMS) return [];
    const [first = '', ...others] = items.texts;
    if (!first.includes(char) || !others.every((item) => isItem([...item].reverse().join(''), char)))
      return [];
    return [sharedEnd(items, numeral, index + 1)];
  });
}

function levelsIn(text: string): readonly SharedEnd[] {
  return [...text.matchAll(LEVELS)].flatMap(({ index, 1: list = '', 2: numeral = '' }) => {
    const items = splitItems(text, index + list.length);
    // Something may stand before the first level: 省委、市、县.
    if (!items || items.texts.length !== list.split('、').length) return [];
    return [sharedEnd(items, numeral, index + list.length)];
  });
}

function sharedEnd(items: Items, numeral: string, start: number): SharedEnd {
  const number = Number(chineseNumber(numeral === '两' ? '二' : numeral)?.mantissa ?? 0n);
  return { items, number, digits: { start, end: start + 1 }, term: { start, end: start + 2 } };
}

function endsIn(text: string): readonly SharedEnd[] {
  return [...text.matchAll(SHARED_END)].flatMap((match) => {
    const [, char = '', mark = '', numeral = ''] = match;
    const end = match.index + 1;
    const items = splitItems(text, end);
    if (
      !items ||
      items.texts.length < FEWEST_ITEMS ||
      !items.texts.every((item) => isItem(item.trim(), char))
    )
      return [];
    return [sharedEnd(items, numeral, end + mark.length)];
  });
}

function isItem(item: string, char: string): boolean {
  return item.endsWith(char) && item.length > 1 && item.length <= LONGEST_ITEM;
}
