import type { Range } from '../../text/range';

/** The items of a list, and how many they may be read as. */
export interface Items {
  readonly range: Range;
  readonly texts: readonly string[];
  /** Counting only 、 and a 和 that clearly is the last separator. */
  readonly least: number;
  /** Counting every 和, 及, 与 between items as a separator too. */
  readonly most: number;
  /** Whether the items look alike, so that they are one list and not a list in a list. */
  readonly even: boolean;
}

const STOPS = '，。；：！？“”‘’（）()《》、\uFFFC';

/** The longest list that is read backwards from its number. */
const LONGEST_LIST = 240;

/** Verbs that begin a new list when they stand inside an item: 在教育、医疗领域推进甲、乙等2项. */
const VERB_INSIDE =
  /(?:推进|推动|开展|实施|加强|完善|建立|建设|健全|落实|强化|深化|加快|优化|整合|打造|实现|完成|组织|发布|出台|制定|印发|涉及|包括|涵盖|聚焦|围绕|紧盯|领域|方面|等)/;

/** Words that join the last two items. */
const JOINERS = /以及|和|及|与|或/g;

/** Reads the list of items joined by 、 that ends at `end`, brackets and quotations within items kept whole. */
export function splitItems(text: string, end: number): Items | undefined {
  const texts: string[] = [];
  const floor = Math.max(0, end - LONGEST_LIST);
  let from = end;
  let at = end;
  while (at > floor) {
    const char = text.charAt(at - 1);
    const opening = OPENINGS[char];
    if (opening) {
      const open = text.lastIndexOf(opening, at - 1);
      if (open < floor) return undefined;
      at = open;
    } else if (char === '、') {
      texts.unshift(text.slice(at, from));
      from = at - 1;
      at -= 1;
    } else if (STOPS.includes(char)) break;
    else at -= 1;
  }
  texts.unshift(text.slice(at, from));
  if (texts.length < 2 || texts.some((item) => item.trim() === '')) return undefined;
  return { range: { start: at, end }, texts, ...bounds(texts), even: isEven(texts) };
}

/** Closing marks with the marks that open them: what they enclose belongs to one item. */
const OPENINGS: Readonly<Record<string, string>> = { '）': '（', ')': '(', '》': '《', '”': '“' };

/** 0 or more joiners in each item; the last item's may be the list's own last separator. */
function bounds(texts: readonly string[]): { readonly least: number; readonly most: number } {
  const joiners = texts.reduce((n, item) => n + (item.match(JOINERS)?.length ?? 0), 0);
  return { least: texts.length, most: texts.length + joiners };
}

/** Items behind the first (which has the sentence's verb before it) are short, alike and without a verb. */
function isEven(texts: readonly string[]): boolean {
  const rest = texts.slice(1);
  const lengths = rest.map((item) => item.length);
  const longest = Math.max(...lengths);
  return longest <= 14 && rest.every((item) => !VERB_INSIDE.test(item) && !/[0-9０-９]/.test(item));
}

/** How many items are certainly listed before 等. */
export function countItems(items: Items): number {
  const last = items.texts.at(-1) ?? '';
  const earlier = items.texts.slice(0, -1).some((item) => /和|及|与/.test(item));
  const [left = '', right = '', more] = last.split(/以及|和|及|与/);
  const joins =
    !earlier && more === undefined && left.length >= 2 && Math.abs(left.length - right.length) <= 1;
  return items.texts.length + (joins && right !== '' ? 1 : 0);
}
