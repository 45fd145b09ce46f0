import type { Range } from '../../text/range';
import { added } from '../equations/counting';
import { chineseCount } from '../reading/chinese-numerals';
import { coordinationBefore, type Coordination } from '../coordination/coordination';
import type { CountPhrase } from '../coordination/count-phrase';
import { FIXED_SLOGAN, TAKES_THE_SLOGAN } from '../words/word-classes.generated';

/** A list right before a quoted number word: 甲、乙、丙“三个专项”. */
interface QuotedCount {
  readonly list: Coordination;
  readonly number: number;
  readonly digits: Range;
  readonly quote: Range;
}

/** A quoted term of numerals with its parts in brackets: “两队一室”（甲、乙、丙）. */
interface TermCount {
  readonly list: Coordination;
  readonly number: number;
  readonly term: Range;
}

/** What one quotation lists is counted by the number after it: “学、查、改、评”四个环节. */
export function quotedListBefore(text: string, phrase: CountPhrase): Coordination | undefined {
  const end = phrase.digits.start - 1;
  if (text.charAt(end) !== '”' || !/^[一-鿿]{2}/.test(text.slice(phrase.range.end))) return undefined;
  const list = coordinationBefore(text, end);
  if (!list || text.charAt(list.range.start - 1) !== '“' || list.items.length < FEWEST_ITEMS)
    return undefined;
  // “甲、乙、丙”“丁”2个: there is more than one quotation.
  if (/[”、和]/.test(text.charAt(list.range.start - 2))) return undefined;
  const lengths = list.items.map(({ text: item }) => item.length);
  const isEven = Math.max(...lengths) - Math.min(...lengths) <= MOST_UNEVEN;
  return isEven && list.most === list.least ? list : undefined;
}

const FEWEST_ITEMS = 3;
const MOST_UNEVEN = 2;

const QUOTED_NUMBER = /“([二两三四五六七八九十]{1,2})(?:个|项|类|大|种|张|本|份|条|道|支)([^“”]{1,8})”/g;

/** 甲、乙、丙“三个专项” */
export function quotedCounts(text: string): readonly QuotedCount[] {
  if (!text.includes('、')) return [];
  return [...text.matchAll(QUOTED_NUMBER)].flatMap((match) => {
    const [, numeral = '', name = ''] = match;
    const number = chineseCount(numeral);
    const { index } = match;
    if (
      number < 2 ||
      FIXED_SLOGAN.test(name) ||
      TAKES_THE_SLOGAN.test(text.slice(Math.max(0, index - 2), index))
    )
      return [];
    const list = coordinationBefore(text, index);
    if (
      !list ||
      list.items.length < 2 ||
      list.items.some((item) => /[“”]/.test(item.text)) ||
      !areNouns(list)
    )
      return [];
    const digits = { start: index + 1, end: index + 1 + numeral.length };
    return [{ list, number, digits, quote: { start: index, end: index + match[0].length } }];
  });
}

/** Items of two characters before a quotation are verbs more often than not (学习、宣传、贯彻). */
function areNouns({ items }: Coordination): boolean {
  return items.slice(1).every(({ text }) => text.length > 2);
}

const TERM = /“([^“”、，。；（]{2,10})”（([^（）“”，。；：等]{3,60})）/g;
const TERM_SHAPE = /^(?:[一二两三四五六七八九][^一二两三四五六七八九十百千万0-9]{1,3}){1,4}$/;

/** “两队一室”（甲、乙、丙） */
export function termCounts(text: string): readonly TermCount[] {
  if (!text.includes('”（')) return [];
  return [...text.matchAll(TERM)].flatMap((match) => {
    const [, name = '', list = ''] = match;
    if (!TERM_SHAPE.test(name) || !list.includes('、')) return [];
    const number = added(Array.from(name, chineseCount));
    const start = match.index + name.length + 3;
    const parts = coordinationBefore(text, start + list.length);
    if (!parts || parts.range.start !== start) return [];
    return [{ list: parts, number, term: { start: match.index, end: match.index + name.length + 2 } }];
  });
}
