import { numberOfHan, hanOfNumber } from '../../text/han-numeral';
import type { Range } from '../../text/range';
import { isPlaceWithin, moved } from '../equations/ranking';
import type { OrderClaim } from './claim';
import { LAST_TIME, MOVES_DOWN, MOVES_UP } from '../words/word-classes.generated';

/** A place in an order: 第7位, 第二名. */
interface Place {
  readonly number: number;
  readonly digits: Range;
  readonly range: Range;
}

const NUMERAL = '[0-9]{1,3}|[一二三四五六七八九十]{1,3}';
const PLACE = new RegExp(`(?<!倒数)第(${NUMERAL})(?:位|名|(?=[，。；、）)]|由|从|上升|升|前移))`, 'dg');
const [UP, DOWN] = [MOVES_UP.source, MOVES_DOWN.source];
const MOVE = new RegExp(`(${UP}|${DOWN})了?(${NUMERAL})(?:个?位次?|个?名次?)(?![以之])`, 'dg');
const TURN = new RegExp(`(${UP}|${DOWN})(?:到|至|为)`);
const IS_UP = new RegExp(`^(?:${UP})`);

const OF_LAST_TIME = new RegExp(`(?:${LAST_TIME.source})[^，。；第]{0,6}$`);

/** How places of a sentence have changed, held against the places themselves. */
export function movesIn(text: string, from: number): readonly OrderClaim[] {
  const places = placesIn(text);
  if (places.length < 2) return [];
  const moves = Array.from(text.matchAll(MOVE));
  const claims = moves.flatMap((match) => moveClaim(text, places, match, from) ?? []);
  return claims.length > 0 ? claims : (turnClaim(text, places, from) ?? []);
}

function placesIn(text: string): readonly Place[] {
  return Array.from(text.matchAll(PLACE), (match) => {
    const [start = 0, end = 0] = match.indices?.[1] ?? [];
    const range = { start: match.index, end: match.index + match[0].length };
    return { number: numberOf(match[1] ?? ''), digits: { start, end }, range };
  });
}

/** The value of a numeral in either script. */
export function numberOf(written: string): number {
  return /[0-9]/.test(written) ? Number(written) : (numberOfHan(written) ?? 0);
}

/** A number in the script of another one. */
export function writtenLike(model: string, number: number): string {
  return /[0-9]/.test(model) ? String(number) : hanOfNumber(number);
}

/** The two places that a move lies between: from the first to the last before it, or to the one before from the one after. */
function endsOf(text: string, places: readonly Place[], at: number): readonly [Place, Place] | undefined {
  const before = places.filter(({ range }) => range.end <= at);
  const [first, last] = [before[0], before.at(-1)];
  if (first && last && before.length >= 2) {
    const isFrom = /[由从][^，。；由从]*$/.test(text.slice(0, first.range.start));
    const isTo = /(?:到|至|为|升|降|跃|列|居)[^，。；、第]{0,8}$/.test(
      text.slice(first.range.end, last.range.start),
    );
    return isFrom && isTo ? [first, last] : undefined;
  }
  const behind = places.find(({ range }) => range.start >= at);
  if (!last || !behind || !OF_LAST_TIME.test(text.slice(0, behind.range.start))) return undefined;
  return [behind, last];
}

function moveClaim(
  text: string,
  places: readonly Place[],
  match: RegExpExecArray,
  offset: number,
): OrderClaim | undefined {
  const [all, word = '', written = ''] = match;
  const ends = endsOf(text, places, match.index);
  if (!ends) return undefined;
  const [before, after] = ends;
  const { isWrongWay, places: right } = moved(before.number, after.number, IS_UP.test(word));
  const [start = 0, end = 0] = match.indices?.[2] ?? [];
  const move = at({ start: match.index, end: match.index + all.length }, offset);
  const arithmetic = `第${before.number}→第${after.number}`;
  const repair = { range: at({ start, end }, offset), newText: writtenLike(written, right) };
  return {
    range: move,
    related: [at(before.range, offset), at(after.range, offset)],
    holds: !isWrongWay && numberOf(written) === right,
    message: isWrongWay
      ? { zh: `名次升降与前后名次不符（${arithmetic}）`, en: `The move goes the other way (${arithmetic})` }
      : {
          zh: `名次变化与前后名次不符（${arithmetic}，应为${right}位）`,
          en: `Places moved do not agree (${arithmetic}: ${right})`,
        },
    ...(!isWrongWay && right > 0 && { repair }),
  };
}

/** 由第6位上升至第3位: the verb goes the way of the places. */
function turnClaim(
  text: string,
  places: readonly Place[],
  offset: number,
): readonly OrderClaim[] | undefined {
  const [first, last] = places;
  if (!first || !last || places.length !== 2) return undefined;
  const between = text.slice(first.range.end, last.range.start);
  const match = TURN.exec(between);
  if (!match || /[，。；]/.test(between) || !/[由从][^，。；由从]*$/.test(text.slice(0, first.range.start)))
    return undefined;
  const start = first.range.end + match.index;
  return [
    {
      range: at({ start, end: start + (match[1]?.length ?? 0) }, offset),
      related: [at(first.range, offset), at(last.range, offset)],
      holds: !moved(first.number, last.number, IS_UP.test(match[1] ?? '')).isWrongWay,
      message: {
        zh: `名次升降与前后名次不符（第${first.number}→第${last.number}）`,
        en: 'The verb goes the other way than the places',
      },
    },
  ];
}

const AMONG = new RegExp(
  `([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:个|家|所|支|名|位)([^，。；0-9第]{0,14}(?:中|里|内|统考|考核|评比|同类[^，。；]{0,3}|参赛[^，。；]{0,4})(?:，?[^，。；0-9第]{0,18})?)第(${NUMERAL})(?![0-9一二三四五六七八九十批期届类轮次个种步条款项章节])`,
  'dg',
);
const SIDE_BY_SIDE = new RegExp(
  `(?<![第0-9])([0-9]{1,3})(?:个|家|所|支)([一-鿿]{1,6}?)第(${NUMERAL})(?:位|名)`,
  'dg',
);
const STRONG = new RegExp(`(十|二十|五十|百|千)强[^，。；0-9第]{0,8}第(${NUMERAL})(?:位|名)`, 'dg');
const STRENGTHS: Readonly<Record<string, number>> = { 十: 10, 二十: 20, 五十: 50, 百: 100, 千: 1000 };

/** No place is beyond the number of those who are placed: 在9个县区中列第12位. */
export function placesAmong(text: string, offset: number): readonly OrderClaim[] {
  const matches = [...text.matchAll(AMONG), ...text.matchAll(SIDE_BY_SIDE)];
  const among = matches.flatMap((match) => {
    const [, all = '', between = '', place = ''] = match;
    if (/全[国省市县区]|倒数|系统/.test(between)) return [];
    return [beyond(match, 1, 3, numberOf(all), numberOf(place), offset)];
  });
  const strong = Array.from(text.matchAll(STRONG), (match) =>
    beyond(match, 1, 2, STRENGTHS[match[1] ?? ''] ?? Infinity, numberOf(match[2] ?? ''), offset),
  );
  const once = among.filter(
    (one, i) => !among.slice(0, i).some(({ range }) => range.start === one.range.start),
  );
  return [...once, ...strong, ...topIn(text, offset)];
}

const TOP = new RegExp(
  `第(${NUMERAL})(?:位|名)?，(?:首次|成功|再次|顺利|一举|连续[^，。；]{1,3}年)?(?:跻身|进入|挺进|稳居|迈入)(?:全[国省市县区])?前(${NUMERAL})(?!列|茅)`,
  'dg',
);

/** 列第3位，跻身前二: the place is within the group it is said to be in. */
function topIn(text: string, offset: number): readonly OrderClaim[] {
  return Array.from(text.matchAll(TOP), (match) =>
    beyond(match, 2, 1, numberOf(match[2] ?? ''), numberOf(match[1] ?? ''), offset),
  );
}

function beyond(
  match: RegExpExecArray,
  whole: number,
  place: number,
  number: number,
  own: number,
  offset: number,
): OrderClaim {
  const rangeOf = (group: number): Range => {
    const [start = 0, end = 0] = match.indices?.[group] ?? [];
    return at({ start, end }, offset);
  };
  return {
    range: rangeOf(place),
    related: [rangeOf(whole)],
    holds: isPlaceWithin(own, number),
    message: {
      zh: `名次第${own}超出总数${number}`,
      en: `Place ${own} is beyond the ${number} that are placed`,
    },
  };
}

function at({ start, end }: Range, offset: number): Range {
  return { start: start + offset, end: end + offset };
}
