import { bare, coordinationFrom, JOINER } from './coordination';
import { isNearCount } from '../equations/counting';
import type { CountPhrase } from './count-phrase';
import type { CountedList } from './listed-before';

/**
 * The list that a number announces right after its noun: 4个乡镇（甲镇、乙镇、丙乡）, 3项制度：《甲》《乙》, 三张清单，即…. It
 * counts where it fills its bracket, or its sentence up to the next mark.
 */
export function listedAfter(text: string, phrase: CountPhrase): CountedList | undefined {
  const from = phrase.range.end;
  const isRanked = text.charAt(phrase.range.start - 1) === '前';
  const opening = (isRanked ? RANKED : OPENING).exec(text.slice(from, from + 20));
  if (!opening) return undefined;
  const start = from + opening[0].length;
  const list = coordinationFrom(text, start);
  if (!list || list.least < 2) return undefined;
  const mark = opening[1];
  const end = text.charAt(list.range.end);
  if (mark === '（' ? end !== '）' : !'，。'.includes(end)) return undefined;
  const items = list.items.map(({ text: item }) => item.trim());
  if (!isRanked && !mark?.endsWith('即') && end === '，') return undefined;
  if (items.some((item) => item.length < 2 || OPEN_LIST.test(bare(item)) || !NAME.test(item)))
    return undefined;
  if (items.slice(0, -1).some((item) => JOINER.test(bare(item)))) return undefined;
  const { least, most, count } = list;
  const lengths = items.map((item) => item.length);
  if (Math.max(...lengths) - Math.min(...lengths) > MOST_UNEVEN && most === least && !areAlike(items))
    return undefined;
  // 刑侦、治安、交警和法制: 和 is a separator where both sides are as long as the rest, and doubtful elsewhere.
  const tally = { count, least: count, most: count === least ? most : count };
  return { list, phrase, tally, isClear: isNearCount(count, phrase.number) };
}

/** 前三名为甲镇、乙镇、丙镇 */
const RANKED = /^(?:的(?:[一-鿿]{1,6}))?(?:分别|依次)?[为是]：?/;
const OPENING = /^[一-鿿”]{0,10}(：|（|，?即)/;
const OPEN_LIST = /等|如|包括|其中|分别|详见|含|[0-9０-９]/;
const NAME = /^[一-鿿“”《》（）A-Za-z]+$/;
const MOST_UNEVEN = 4;

/** Items that begin or end with the same character: 查账目、查库存. */
function areAlike(items: readonly string[]): boolean {
  return (
    new Set(items.map((item) => item.at(0))).size === 1 ||
    new Set(items.map((item) => item.at(-1))).size === 1
  );
}
