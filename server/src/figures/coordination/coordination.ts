import { isNearCount } from '../equations/counting';
import type { Range } from '../../text/range';

/** One of the things that a coordination sets side by side. */
export interface Item {
  readonly range: Range;
  /** Without the words that close the coordination; the first one has the words of its sentence before it. */
  readonly text: string;
}

/**
 * Things set side by side: 甲、乙和丙, “甲”“乙”, 《甲》《乙》. Brackets and quotations within an item are kept whole. This is
 * the only reader of such lists; whatever counts items asks it.
 */
export interface Coordination {
  readonly range: Range;
  /** Parted by 、 or by the marks of quotations and titles that touch. */
  readonly items: readonly Item[];
  /** How many things are listed, a 和 before the last one read as a separator wherever both sides are alike. */
  readonly count: number;
  /** The fewest and the most things it may be read as: 和 may join two items or belong to a name. */
  readonly least: number;
  readonly most: number;
}

/** The longest coordination that is read. */
const LONGEST = 240;

const STOPS = '，。；：！？‘’,;:!?\n\uFFFC';
const OPENINGS = '（(《“【〔';
const CLOSINGS = '）)》”】〕';

/** Words that join two things; but 涉及, 参与, 和平 and 共和国 hold no such word. */
export const JOINER =
  /以及|(?<![涉普波顾触危惠推遍以])及(?![时格早其])|(?<![共总饱缓温祥])和(?![平谐解睦])|(?<![参赠给])与(?![会时])|暨|或/;

const JOINERS = new RegExp(JOINER, 'g');

/** The coordination that ends at `end`: 在东河、西坪、北岭 before 三个乡镇. */
export function coordinationBefore(text: string, end: number): Coordination | undefined {
  const floor = Math.max(0, end - LONGEST);
  const parts: number[] = [];
  let depth = 0;
  let at = end;
  for (; at > floor; at -= 1) {
    const char = text.charAt(at - 1);
    if (CLOSINGS.includes(char)) {
      if (depth === 0 && at < end && isTouching(text, at)) parts.push(at);
      depth += 1;
    } else if (OPENINGS.includes(char)) {
      if (depth === 0) break;
      depth -= 1;
    } else if (depth > 0) continue;
    else if (STOPS.includes(char)) break;
    else if (char === '、') parts.push(at - 1);
  }
  return depth > 0 ? undefined : coordination(text, at, end, parts.reverse());
}

/** The coordination that begins at `start`: 问题清单、任务清单 after 即. Nothing but items stands in it. */
export function coordinationFrom(text: string, start: number): Coordination | undefined {
  const ceiling = Math.min(text.length, start + LONGEST);
  const parts: number[] = [];
  let depth = 0;
  let at = start;
  for (; at < ceiling; at += 1) {
    const char = text.charAt(at);
    if (OPENINGS.includes(char)) depth += 1;
    else if (CLOSINGS.includes(char)) {
      if (depth === 0) break;
      depth -= 1;
      if (depth === 0 && isTouching(text, at + 1)) parts.push(at + 1);
    } else if (depth > 0) continue;
    else if (STOPS.includes(char)) break;
    else if (char === '、') parts.push(at);
  }
  return depth > 0 ? undefined : coordination(text, start, at, parts);
}

/** Whether a quotation or title that closes at `at` touches the next one: ”“, 》《. */
function isTouching(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  return pair === '”“' || pair === '》《';
}

function coordination(
  text: string,
  start: number,
  end: number,
  parts: readonly number[],
): Coordination | undefined {
  const items: Item[] = [];
  let from = start;
  for (const part of [...parts, end]) {
    if (text.slice(from, part).trim() === '') return undefined;
    items.push({ range: { start: from, end: part }, text: text.slice(from, part) });
    from = text.charAt(part) === '、' ? part + 1 : part;
  }
  const between = joinersOutside(items);
  const least = items.length + joinedQuotations(items);
  if (least + between < 2) return undefined;
  const count = least + (between > 0 && joinsLast(items) ? 1 : 0);
  return { range: { start, end }, items, count, least, most: items.length + between };
}

/** “甲”和“乙”, 《甲》及《乙》: a joiner between two quotations or titles joins two items whatever their length. */
function joinedQuotations(items: readonly Item[]): number {
  return items.reduce((n, { text }) => n + (text.match(/[”》](?:以及|和|及|与)[“《]/g)?.length ?? 0), 0);
}

/** How many joiners stand in the items, those within quotations, titles and brackets left out. */
function joinersOutside(items: readonly Item[]): number {
  return items.reduce((n, { text }) => n + (bare(text).match(JOINERS)?.length ?? 0), 0);
}

/** An item without what its brackets, quotations and titles hold. */
export function bare(item: string): string {
  return item.replace(/（[^（）]*）|\([^()]*\)|“[^“”]*”|《[^《》]*》/g, '');
}

/** 刑侦、治安、交警和法制: the last two are as long as the rest, so 和 is a separator and no part of a name. */
function joinsLast(items: readonly Item[]): boolean {
  const [last, ...earlier] = [...items].reverse();
  if (!last || earlier.some(({ text }) => JOINER.test(bare(text)))) return false;
  const [left = '', right = '', more] = bare(last.text).split(JOINER);
  return more === undefined && left.length >= 2 && right !== '' && isNearCount(left.length, right.length, 1);
}
