import type { Range } from '../../text/range';
import { numberOfWritten } from '../coordination/count-phrase';
import { coordinationBefore, type Coordination } from '../coordination/coordination';

/** A list whose items share their last character, and a numeral right before that character: 人防、物防、技防三防. */
interface SharedEnd {
  readonly list: Coordination;
  readonly number: number;
  readonly digits: Range;
  readonly term: Range;
}

/** 技防三防, 廉洁型“四型: the last item, the numeral and the character they share. */
const SHARED_END = /([一-鿿])(“?)([二两三四五六七八九])\1/g;

const FEWEST_ITEMS = 3;
const LONGEST_ITEM = 8;

/** 稳就业、…、稳预期“六稳”, 政治引领、法治保障“两治融合”, 一窗受理、…的“三个一”: each item holds the character counted. */
const SHARED_CHARACTER = /的?“([二两三四五六七八九])个?([一-鿿])[^“”，。]{0,4}”/g;

/** 县、乡、村三级. */
const LEVELS = /((?:[省市县区乡镇村组户](?:级)?、){1,5}[省市县区乡镇村组户](?:级)?)([二两三四五六])级/g;

/** Where every item ends or begins as the numeral's noun does, or is a level of the state, the numeral counts them. */
export function sharedEnds(text: string): readonly SharedEnd[] {
  if (!text.includes('、')) return [];
  const ends = endsIn(text);
  const others = [...charactersIn(text), ...levelsIn(text)];
  return [...ends, ...others.filter(({ digits }) => !ends.some((end) => end.digits.start === digits.start))];
}

function charactersIn(text: string): readonly SharedEnd[] {
  return [...text.matchAll(SHARED_CHARACTER)].flatMap(
    ({ 0: quote, index, 1: numeral = '', 2: char = '' }) => {
      const list = coordinationBefore(text, index);
      if (!list || list.items.length < FEWEST_ITEMS) return [];
      const isShared = list.items.every((item) => item.text.includes(char) && !/[“”]/.test(item.text));
      const isShort = list.items.slice(1).every((item) => item.text.length <= LONGEST_ITEM);
      return isShared && isShort ? [sharedEnd(list, numeral, index + quote.indexOf(numeral))] : [];
    },
  );
}

function levelsIn(text: string): readonly SharedEnd[] {
  return [...text.matchAll(LEVELS)].flatMap(({ index, 1: levels = '', 2: numeral = '' }) => {
    const list = coordinationBefore(text, index + levels.length);
    // Something may stand before the first level: 省委、市、县.
    if (!list || list.items.length !== levels.split('、').length) return [];
    return [sharedEnd(list, numeral, index + levels.length)];
  });
}

function sharedEnd(list: Coordination, numeral: string, start: number): SharedEnd {
  const number = numberOfWritten(numeral);
  return { list, number, digits: { start, end: start + 1 }, term: { start, end: start + 2 } };
}

function endsIn(text: string): readonly SharedEnd[] {
  return [...text.matchAll(SHARED_END)].flatMap((match) => {
    const [, char = '', mark = '', numeral = ''] = match;
    const end = match.index + 1;
    const list = coordinationBefore(text, end);
    if (
      !list ||
      list.items.length < FEWEST_ITEMS ||
      !list.items.every((item) => isItem(item.text.trim(), char))
    )
      return [];
    return [sharedEnd(list, numeral, end + mark.length)];
  });
}

function isItem(item: string, char: string): boolean {
  return item.endsWith(char) && item.length > 1 && item.length <= LONGEST_ITEM;
}
