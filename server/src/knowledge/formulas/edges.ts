import type { BareText } from './bare-text';
import type { Difference } from './near-miss';
import type { Wording } from './wordings';

/** Where quotation marks show that a wording is meant though its first or last character is another. */
export interface Edges {
  readonly isOpen: boolean;
  readonly isClosed: boolean;
}

/** A stretch of a text without marks that may be a wording with a slip. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly bare: BareText;
  /** The text with its marks. */
  readonly text: string;
}

/** From this length on words may change places, and the first or last character may be another. */
export const LONG = 10;

/**
 * How a stretch that differs from a wording is set off from what is beside it. Undefined where the difference is at
 * an end and what is written there may belong to another word.
 */
export function edgesOf(wording: Wording, difference: Difference, stretch: Stretch): Edges | undefined {
  const { start, end, bare, text } = stretch;
  const isOpen = wording.opens && isMark(text, (bare.at[start] ?? 0) - 1);
  const isClosed = wording.closes && isMark(text, (bare.at[end - 1] ?? 0) + 1);
  const isFree = { before: isOpen, after: isClosed };
  const isMeant =
    difference.kind === 'order' && difference.sign === undefined
      ? wording.bare.length >= SHORTEST_EXCHANGED || isApart(difference, stretch)
      : isWhole(difference, stretch, isFree) || isMeantAtItsEnd(wording, difference, stretch);
  return isMeant ? { isOpen, isClosed } : undefined;
}

/** In a shorter wording words that change places may make others with what is beside them. */
const SHORTEST_EXCHANGED = 6;

/** Whether the difference is at neither end, but for an end that a quotation mark shows. */
function isWhole(
  { start: from, end: until }: Difference,
  { start, end }: Stretch,
  isFree: { readonly before: boolean; readonly after: boolean },
): boolean {
  return (isFree.before || from > 0) && (isFree.after || until < end - start);
}

/** 中国特色社会主义道德 is not 中国特色社会主义道路 mistyped: at an end only what sounds or looks alike tells. */
function isMeantAtItsEnd({ bare }: Wording, difference: Difference, stretch: Stretch): boolean {
  const { start, end, sign } = difference;
  if (sign === 'alike' && bare.length >= LONG) return true;
  // A whole word said twice is a doubled word wherever it is.
  return sign !== undefined && (sign === 'alike' || end - start === 1) && isApart(difference, stretch);
}

/** What may stand before and after a phrase without being part of a word with its first or last character. */
const BEFORE =
  /(?:^|[^一-鿿]|[的和与及以是为在把对了]|坚持|贯彻|落实|推进|践行|树立|增强|坚定|做到|深化|实施|开展|执行|遵守|维护|实行|建立|完善|弘扬|加强|严格|围绕|按照|深入|持续|全面|认真)$/u;
const AFTER =
  /^(?:$|[^一-鿿]|[的和与及等以是为在，]|要求|精神|工作|制度|建设|部署|以来|开展|机制|原则|政策|方针|战略|目标|任务|理念|活动|行动|规定|落实)/u;

/** Whether nothing beside a stretch makes another word with that end of it where it differs. */
function isApart({ start: from, end: until }: Difference, { start, end, bare, text }: Stretch): boolean {
  const before = text.slice(0, bare.at[start]).slice(-2);
  const after = text.slice((bare.at[end - 1] ?? 0) + 1).slice(0, 2);
  return (from > 0 || BEFORE.test(before)) && (until < end - start || AFTER.test(after));
}

function isMark(text: string, at: number): boolean {
  return '“”‘’"'.includes(text.charAt(at)) && text.charAt(at) !== '';
}
