import type { Bound, Hedge } from './figure';

/** Words that make a number approximate or a limit, longest first, by where they stand. */
const BEFORE: readonly (readonly [string, Bound])[] = [
  ['不得少于', 'above'],
  ['不得低于', 'above'],
  ['不得超过', 'below'],
  ['不得高于', 'below'],
  ['不得多于', 'below'],
  ['不少于', 'above'],
  ['不低于', 'above'],
  ['不超过', 'below'],
  ['不高于', 'below'],
  ['不多于', 'below'],
  ['不大于', 'below'],
  ['不小于', 'above'],
  ['控制在', 'below'],
  ['未超过', 'below'],
  ['未达到', 'below'],
  ['达到了', 'reaching'],
  ['超过了', 'above'],
  ['突破了', 'above'],
  ['大约有', 'about'],
  ['接近', 'about'],
  ['将近', 'about'],
  ['逼近', 'about'],
  ['大约', 'about'],
  ['约为', 'about'],
  ['约占', 'about'],
  ['约有', 'about'],
  ['约合', 'about'],
  ['约需', 'about'],
  ['超过', 'above'],
  ['突破', 'above'],
  ['至少', 'above'],
  ['最少', 'above'],
  ['不止', 'above'],
  ['不下', 'above'],
  ['高于', 'above'],
  ['多于', 'above'],
  ['大于', 'above'],
  ['低于', 'below'],
  ['少于', 'below'],
  ['小于', 'below'],
  ['跌破', 'below'],
  ['不足', 'below'],
  ['不到', 'below'],
  ['不满', 'below'],
  ['未满', 'below'],
  ['最多', 'below'],
  ['至多', 'below'],
  ['达到', 'reaching'],
  ['高达', 'reaching'],
  ['多达', 'reaching'],
  ['已达', 'reaching'],
  ['近', 'about'],
  ['约', 'about'],
  ['超', 'above'],
  ['逾', 'above'],
  ['≥', 'above'],
  ['＞', 'above'],
  ['>', 'above'],
  ['≤', 'below'],
  ['＜', 'below'],
  ['<', 'below'],
  ['达', 'reaching'],
];

const AFTER: readonly (readonly [string, Bound])[] = [
  ['及以上', 'above'],
  ['及以下', 'below'],
  ['以上', 'above'],
  ['以下', 'below'],
  ['以内', 'below'],
  ['之内', 'below'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['不等', 'about'],
  ['开外', 'above'],
  ['出头', 'above'],
  ['有余', 'above'],
];

const INSIDE: readonly (readonly [string, Bound])[] = [
  ['余', 'above'],
  ['多', 'above'],
  ['来', 'about'],
  ['几', 'about'],
];

type Row = readonly [string, Bound];

/** The rows by one character of their words, so that most places cost one look. */
function byCharacter(
  rows: readonly Row[],
  characterOf: (word: string) => string,
): ReadonlyMap<string, readonly Row[]> {
  const table = new Map<string, Row[]>();
  for (const row of rows) {
    const character = characterOf(row[0]);
    table.set(character, [...(table.get(character) ?? []), row]);
  }
  return table;
}

const BEFORE_BY_LAST = byCharacter(BEFORE, (word) => word.charAt(word.length - 1));
const AFTER_BY_FIRST = byCharacter(AFTER, (word) => word.charAt(0));
const INSIDE_BY_WORD = byCharacter(INSIDE, (word) => word);

/** Words in which the last character of a hedge is part of something else (附近5公里, 合约2份, 历年). */
const FALSE_BEFORE =
  /(?:附近|最近|靠近|邻近|临近|合约|节约|集约|公约|预约|签约|履约|违约|条约|赴约|发达|通达|雷达|到达|送达|传达|表达|下达|直达|抵达|转达|赶超|反超)$/;

/** The hedge that ends where the digits begin; one blank between is allowed. */
export function hedgeBefore(text: string, at: number): Hedge | undefined {
  const row = BEFORE_BY_LAST.get(text.charAt(at - 1))?.find(([word]) =>
    text.startsWith(word, at - word.length),
  );
  if (!row) return undefined;
  const [word, bound] = row;
  if (word.length === 1 && FALSE_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  return { word, bound, place: 'before', range: { start: at - word.length, end: at } };
}

/** 余, 多, 来, 几 at `at`, between the digits and the unit or just after the unit (5个多月). */
export function hedgeInside(text: string, at: number): Hedge | undefined {
  const row = INSIDE_BY_WORD.get(text.charAt(at))?.[0];
  if (!row) return undefined;
  const [word, bound] = row;
  return { word, bound, place: 'inside', range: { start: at, end: at + 1 } };
}

/** 以上, 左右 … at `at`. */
export function hedgeAfter(text: string, at: number): Hedge | undefined {
  const row = AFTER_BY_FIRST.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at));
  if (!row) return undefined;
  const [word, bound] = row;
  return { word, bound, place: 'after', range: { start: at, end: at + word.length } };
}
