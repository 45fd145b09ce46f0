import { bare, coordinationBefore, JOINER, type Coordination } from './coordination';
import { isNearCount, type Tally } from '../equations/counting';
import type { CountPhrase } from './count-phrase';
import { BEGINS_ANOTHER_LIST, NOT_COUNTED, TAKES_THE_COUNT } from '../words/word-classes.generated';

/** A list, how many things it names, and the number that counts them. */
export interface CountedList {
  readonly list: Coordination;
  readonly phrase: CountPhrase;
  readonly tally: Tally;
  /** Whether another number would be wrong, rather than the list another one than it seems. */
  readonly isClear: boolean;
}

/** The list right before a number, if the number counts it: 教育、医疗、住房三个领域, 甲、乙等3项, “甲”“乙”2项. */
export function listedBefore(text: string, phrase: CountPhrase): CountedList | undefined {
  const { start } = phrase.digits;
  const before = text.charAt(start - 1);
  if (before === '等') return beforeEtc(text, phrase);
  if (!/[一-鿿A-Za-z”》）]/.test(before) || isTerm(text, phrase)) return undefined;
  const list = coordinationBefore(text, start);
  if (!list) return undefined;
  const isMarked = /^[”》]$/.test(before) && list.items.every(({ text: item }) => ENDS_MARKED.test(item));
  if (isMarked) return markedList(text, list, phrase);
  return list.items.length === 1 ? pairBefore(text, list, phrase) : plainList(text, list, phrase);
}

const ENDS_MARKED = /[”》]$/;

/** How far a list may be off and still be the one that is counted. */
const MOST_OFF: Readonly<Record<CountPhrase['gathering'], number>> = { sum: 2, noun: 2, single: 1 };

function counted(list: Coordination, phrase: CountPhrase, tally: Tally, isClear = true): CountedList {
  const isNear = isNearCount(tally.count, phrase.number, MOST_OFF[phrase.gathering]);
  return { list, phrase, tally, isClear: isClear && isNear };
}

/** 甲、乙、丙等2类: with 等 a list may name fewer than there are; only more is an error. 和 parts no items here. */
function beforeEtc(text: string, phrase: CountPhrase): CountedList | undefined {
  const list = coordinationBefore(text, phrase.digits.start - 1);
  if (!list || list.least < 2 || !isOneList(list)) return undefined;
  if (phrase.number > list.count) return undefined;
  const { least } = list;
  return { list, phrase, tally: { count: least, least }, isClear: true };
}

/** “甲”“乙”2项, 《甲》《乙》和《丙》3部: where the marks part the items nothing is doubtful but where the list begins. */
function markedList(text: string, list: Coordination, phrase: CountPhrase): CountedList | undefined {
  if (list.least < 2) return undefined;
  // 《甲》、乙《丙》2项: what is before a mark belongs to the item or to another list.
  const isPure = list.items.slice(1).every(({ text: item }) => /^(?:和|及|与)?[“《]/.test(item));
  if (!isPure || /^(?:多|余)/.test(text.slice(phrase.range.end))) return undefined;
  const { least, count } = list;
  return counted(list, phrase, { count, least, most: count });
}

/** Items without marks, right before a number that has its noun after it. */
function plainList(text: string, list: Coordination, phrase: CountPhrase): CountedList | undefined {
  if (!isClosedBehind(text, phrase) || !isOneList(list) || !isEven(list) || endsInVerb(list))
    return undefined;
  if (list.items.slice(0, -1).some(({ text: item }) => JOINER.test(bare(item)))) return undefined;
  const { least, most, count } = list;
  const isJoined = most > least;
  // 甲、乙和丙: two or three; what joins the last two cannot be told where they are uneven.
  const isUneven = isJoined && count === least;
  const isClear = !isUneven && !PROVINCES.test(list.items.at(-1)?.text ?? '');
  return counted(
    list,
    phrase,
    isJoined ? { count, least, most } : { count, least: count, most: count },
    isClear,
  );
}

/** What may not stand in an item that is a bare name: figures and particles. */
const NO_NAME = /[0-9０-９的在等了由把被将]|其他|领域|方面/;

/** A verb after other words begins another list: 在城区、乡镇建立甲、乙等2种. One that opens its item is the item's own. */
const VERB_INSIDE = new RegExp(`.(?:${BEGINS_ANOTHER_LIST.source}).{2}`);

function isOneList({ items }: Coordination): boolean {
  const [first, ...rest] = items;
  // 二、重点工作: the ordinal of a heading is no item.
  if (first && /^[一二三四五六七八九十]+$/.test(first.text) && rest.some(({ text }) => text.length > 1))
    return false;
  return rest.every(
    ({ text }) => text.length <= LONGEST_ITEM && !NO_NAME.test(bare(text)) && !VERB_INSIDE.test(bare(text)),
  );
}

const LONGEST_ITEM = 14;
const MOST_UNEVEN = 3;

/** 川渝两地, 鲁苏豫皖四省: the last item is itself a list of names of one character. */
const PROVINCES = /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼川渝贵黔云滇藏陕甘陇青宁新港澳台]{2,}$/;

/** Items of one list are about as long as one another, or end alike. */
function isEven({ items }: Coordination): boolean {
  const rest = items.slice(1).map(({ text }) => bare(text).trim());
  const joined = (rest.at(-1) ?? '').split(JOINER);
  const lengths = [...rest.slice(0, -1), ...joined].map((item) => item.length);
  const spread = Math.max(...lengths) - Math.min(...lengths);
  const ends = new Set(rest.map((item) => item.at(-1)));
  return spread <= MOST_UNEVEN || (ends.size === 1 && spread <= 6);
}

function endsInVerb({ items }: Coordination): boolean {
  const [last = '', ...others] = items.map(({ text }) => bare(text).trim()).reverse();
  if (!TAKES_THE_COUNT.test(last)) return false;
  const longest = Math.max(0, ...others.slice(0, -1).map((item) => item.length));
  return others.length < 2 || last.length > longest;
}

/** Whether the number and its noun close the list: 三个领域； but not 甲、乙3个镇、丙4个村. */
function isClosedBehind(text: string, { range, gathering, measure }: CountPhrase): boolean {
  const after = text.slice(range.end, range.end + 12);
  if (/^[^，。；：！？）]{0,4}、/.test(after) && measure !== '大') return false;
  if (gathering === 'noun') return !/^[一-鿿]?[0-9]/.test(after);
  return /^[一-鿿“]{2}/.test(after) && !NOT_COUNTED.test(after);
}

/** 城东和城西两个片区: two names of one length, or with one last character, and a number of two or three. */
function pairBefore(text: string, list: Coordination, phrase: CountPhrase): CountedList | undefined {
  const [only] = list.items;
  const match = only && /^(.*)(和|(?<!参)与|(?<!涉)及)([^和与及]{2,8})$/.exec(bare(only.text));
  if (!match || phrase.number > 3 || phrase.gathering !== 'sum' || !isClosedBehind(text, phrase))
    return undefined;
  const [, left = '', , right = ''] = match;
  if (NO_NAME.test(right) || NO_NAME.test(left.slice(-right.length)) || TAKES_THE_COUNT.test(right))
    return undefined;
  const isAlike = left.length === right.length || left.at(-1) === right.at(-1);
  if (!isAlike || left.length < right.length) return undefined;
  return { list, phrase, tally: { count: 2, least: 2, most: 2 }, isClear: true };
}

/** Names with a number of their own, which a list may end with: 铁人三项, 中央八项规定. */
const TERM = /铁人$|三大球|八项规定|五项原则|三个代表|^.{0,2}六个坚持/;

function isTerm(text: string, { digits, range }: CountPhrase): boolean {
  return (
    TERM.test(text.slice(Math.max(0, digits.start - 2), digits.start)) ||
    TERM.test(text.slice(digits.start, range.end + 4))
  );
}
