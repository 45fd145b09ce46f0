import { literalPattern } from '../../text/literal-pattern';
import type { Line } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { Range } from '../../text/range';
import { coordinationFrom } from './coordination';
import { numberOfWritten } from './count-phrase';

/** A slogan of a number and what it counts, with its items told after it. */
export interface Slogan {
  readonly number: number;
  readonly written: string;
  readonly digits: Range;
  readonly items: number;
}

const NUMERAL = '[两二三四五六七八九十]';
const SHORT = new RegExp(`“(${NUMERAL})([一-鿿]{1,2})”[^，。；：、“”]{0,4}(?:：|，?即)`, 'dg');
const PARTS = new RegExp(`“((?:[一二两三四五六七八九][^“”、，一二两三四五六七八九]{1,3}){2,4})”`, 'dg');
const PART = /([一二两三四五六七八九])([^一二两三四五六七八九]{1,3})/dg;

/**
 * Slogans whose noun each item holds: “四查”要求，即查账目、查库存、…; and each part of “一中心三平台”：平台为甲平台、乙平台、….
 */
export const slogansOf: (line: Line) => readonly Slogan[] = remembered(({ prose: text }) =>
  text.includes('”') ? [...shortOnes(text), ...heldOnes(text), ...partsOf(text)] : [],
);

const HELD = new RegExp(`(?<!第)(${NUMERAL})个“([一-鿿]{1,2})”：`, 'dg');

/** 三个“零”：安全零事故、信访零上访、…: each item holds the noun somewhere. */
function heldOnes(text: string): readonly Slogan[] {
  return Array.from(text.matchAll(HELD)).flatMap((match) => {
    const [all, written = '', noun = ''] = match;
    const said = /^[^。！？]{0,160}/.exec(text.slice(match.index + all.length))?.[0] ?? '';
    const items = said.split(/[，、；]/);
    const isHeld = items.length >= 2 && items.every((item) => item.includes(noun));
    return isHeld ? [slogan(written, match.indices?.[1], items.length)] : [];
  });
}

function shortOnes(text: string): readonly Slogan[] {
  return Array.from(text.matchAll(SHORT)).flatMap((match) => {
    const [all, written = '', noun = ''] = match;
    const items = alikeFrom(text, match.index + all.length, noun);
    return items === undefined ? [] : [slogan(written, match.indices?.[1], items)];
  });
}

function partsOf(text: string): readonly Slogan[] {
  return Array.from(text.matchAll(PARTS)).flatMap((match) => {
    const [start = 0, end = 0] = match.indices?.[1] ?? [];
    return Array.from((match[1] ?? '').matchAll(PART)).flatMap((part) => {
      const [, written = '', noun = ''] = part;
      const from = told(text, end, noun);
      const items = written === '一' || from === undefined ? undefined : alikeFrom(text, from, noun);
      const [at = 0, to = 0] = part.indices?.[1] ?? [];
      return items === undefined ? [] : [slogan(written, [start + at, start + to], items)];
    });
  });
}

function slogan(written: string, indices: readonly number[] | undefined, items: number): Slogan {
  const [start = 0, end = 0] = indices ?? [];
  return { number: numberOfWritten(written), written, digits: { start, end }, items };
}

const REACH = 60;

/** Where the items of one part of a slogan begin: 平台为…. */
function told(text: string, from: number, noun: string): number | undefined {
  const match = new RegExp(`[，；：。]${literalPattern(noun)}(?:分别)?(?:为|是|即|指|包括)`).exec(
    text.slice(from, from + REACH),
  );
  return match ? from + match.index + match[0].length : undefined;
}

/** How many items of the list at `from` there are, if each begins or each ends with the noun. */
function alikeFrom(text: string, from: number, noun: string): number | undefined {
  const list = coordinationFrom(text, from);
  if (!list || list.least < 2 || list.most > list.least) return undefined;
  const items = list.items.map((item) => item.text.trim());
  const isAlike = items.every((item) => item.startsWith(noun)) || items.every((item) => item.endsWith(noun));
  return isAlike ? items.length : undefined;
}
