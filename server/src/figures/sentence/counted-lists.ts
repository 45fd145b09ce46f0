import type { Range } from '../../text/range';
import type { Quantity } from '../reading/figure';
import { countItems, splitItems, type Items } from './listing';

/** Items that a list names without 等, and so all of them. */
export interface CountedList {
  readonly items: Items;
  /** How many there are, a last 和 counted as a separator. */
  readonly count: number;
  /** No item can be two, or two one. */
  readonly isSure?: boolean;
}

/** More or fewer by this many is a slip; beyond it the number counts something else. */
const MOST_OFF = 2;

/** Whether the number may have been meant to count the list. */
export function isNear({ count }: CountedList, number: number): boolean {
  return Math.abs(count - number) <= MOST_OFF;
}

const FEWEST_ITEMS = 3;
const LONGEST_ITEM = 14;
const MOST_UNEVEN = 3;
const JOINER = /以及|和|及|与|或|并/;

/** 围绕增速、结构、效率提出5项指标: a verb behind the last item, with the number in its object. */
const VERB_AT_END =
  /[一-鿿]{2}(?:提出|设置|确定|明确|安排|部署|选择|新增|开设|设立|推出|建成|办成|解决|做好|抓好|打好|破解|出资|投入|培育|引进|争取|谋划|实现|分解|细化|列出|梳理|制定|出台|印发|形成|建立|组建|成立|完成|实施|开展|推进|发布|打造|创建|获得|荣获|取得|发现|查处|共|等)$/;

/** Words behind the number that are no noun it counts. */
const NO_NOUN = /^(?:以上|以下|以内|左右|分别|均|都|全部|已|并|的)/;

/**
 * 聚焦教育、医疗、住房3个领域: a list of even items right before its number and the noun that sums it up. Where every item
 * ends in a character of that noun (东河镇、清水乡2个乡镇) two are enough.
 */
export function listBefore(text: string, figure: Quantity, number: number): CountedList | undefined {
  const noun = /^[一-鿿]{2,4}/.exec(text.slice(figure.range.end, figure.range.end + 4))?.[0];
  if (!noun || NO_NOUN.test(noun) || !/[一-鿿]/.test(text.charAt(figure.range.start - 1))) return undefined;
  const items = splitItems(text, figure.range.start);
  const isNamed = items?.texts.every((item) => noun.includes(item.at(-1) ?? '\n')) ?? false;
  if (!items || (number < FEWEST_ITEMS && !isNamed && !isPlainPair(noun, items))) return undefined;
  const list = counted(items, GATHERING.test(noun));
  return list && list.count >= FEWEST_ITEMS ? list : undefined;
}

/** Nouns that gather even uneven names: 春季攻势、夏季治安打击整治…五大行动. */
const GATHERING = /行动|工程|机制|制度|战役|攻坚|专项/;

/** 教育、医疗、住房两个领域: a list without 和 falls into no two groups. */
function isPlainPair(noun: string, { texts }: Items): boolean {
  return /^(?:领域|环节|层面|维度|行业|阶段|渠道)/.test(noun) && !texts.some((item) => JOINER.test(item));
}

/** 4个乡镇（甲镇、乙镇、丙乡） and 3项制度：甲、乙、丙。: a list that fills a bracket or the rest of its sentence. */
export function listBehind(text: string, figure: Quantity): CountedList | undefined {
  const from = figure.range.end;
  const opening = /^[一-鿿]{0,10}([：（])/.exec(text.slice(from, from + 11));
  if (!opening) return undefined;
  const start = from + opening[0].length;
  const end = endOfList(text, start, opening[1] === '（' ? '）' : '。；');
  const items = end === undefined ? undefined : splitItems(text, end);
  if (!items || items.range.start !== start || items.texts.some((item) => item.trim().length < 2))
    return undefined;
  return counted(items);
}

const LONGEST_LIST = 120;
const WITHIN_LIST = /^[一-鿿“”、和及与A-Za-z]+$/;
const OPEN_LIST = /等|如|包括|其中|分别|详见|含/;

/** Where a list of bare names that begins at `start` is closed by one of `marks`. */
function endOfList(text: string, start: number, marks: string): number | undefined {
  let end = start;
  while (end < text.length && end - start < LONGEST_LIST && !marks.includes(text.charAt(end))) end += 1;
  const list = text.slice(start, end);
  return WITHIN_LIST.test(list) && !OPEN_LIST.test(list) ? end : undefined;
}

/** The list if its items are even and 和 stands in it at most once, before the last. */
function counted(items: Items, isGathered = false): CountedList | undefined {
  const { texts } = items;
  if (texts.slice(0, -1).some((item) => JOINER.test(item))) return undefined;
  const count = countItems(items);
  if (JOINER.test(texts.at(-1) ?? '') && count === texts.length) return undefined;
  const lengths = [...texts.slice(1, -1), ...(texts.at(-1) ?? '').split(JOINER)].map((item) => item.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const isEven = longest <= LONGEST_ITEM && longest - shortest <= MOST_UNEVEN + (isGathered ? 1 : 0);
  const isPlain = longest - shortest <= 1 || !texts.slice(1).some((item) => VERB_AT_END.test(item));
  // 刑侦、治安、交警和法制: as one item the last two would be longer than all others.
  const isSure = count > texts.length && texts.length > 2 && longest === shortest;
  return isEven && isPlain ? { items, count, isSure } : undefined;
}

/** The quotations that stand side by side before `end`: “甲”“乙”. */
export function quotationsBefore(
  text: string,
  end: number,
): { readonly range: Range; readonly count: number } | undefined {
  const match = QUOTATIONS.exec(text.slice(Math.max(0, end - LONGEST_QUOTATIONS), end));
  if (!match || /[、和]$/.test(text.slice(0, end - match[0].length).slice(-1))) return undefined;
  return { range: { start: end - match[0].length, end }, count: match[0].split('“').length - 1 };
}

const LONGEST_QUOTATIONS = 180;
const QUOTATIONS = /(?:“[^“”，。；]{1,20}”[、和]?){2,8}$/;
