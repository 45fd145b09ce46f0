import type { Line } from '../../document/line';
import { overlaps } from '../../text/range';
import { areAlike } from '../../text/similar-characters';
import { replacement } from '../fix';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

export default defineRule({
  id: 'wording/idiom',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '成语写错', en: 'Misspelt idiom' },
  explanation: {
    zh: '与成语只差一个字或前后两个字，差的字又同音（近音）、形近的，多半是输入法选错、看错了字：再接再励、全力以付、立杆见影。加引号的不看。',
    en: 'What differs from an idiom by one character, or the two of one half, that sound or look alike has most likely been picked wrongly from the input method’s list: 再接再励, 全力以付, 立杆见影. What is quoted is left alone.',
  },
  examples: {
    bad: [
      { text: '要求全力以付抓落实。\n    ^^^^^^^^', fixed: '要求全力以赴抓落实。' },
      { text: '学习调研中触类傍通。\n          ^^^^^^^^', fixed: '学习调研中触类旁通。' },
      { text: '整治行动立杆见影。\n        ^^^^^^^^', fixed: '整治行动立竿见影。' },
    ],
    good: ['希望大家再接再厉，再创佳绩。', '开展“骑乐无穷”活动。', '全力以赴抓好落实。'],
  },
  check: (line, { knowledge }) => {
    const slips = slipsIn(line, indexOf(knowledge.idioms));
    if (slips.length === 0) return slips;
    // wording/confusable says more of those it knows.
    const known = knowledge.wordIndex('confusable').find(line.prose);
    return slips.filter(({ range }) => !known.some((word) => overlaps(word.range, range)));
  },
});

/** Idioms, and which of them have a half: 再接 and 再厉 of 再接再厉. A wrong character, or a wrong word of two, leaves the other half whole. */
interface IdiomIndex {
  readonly idioms: ReadonlySet<string>;
  readonly byHalf: readonly [Halves, Halves];
}

/** By the half's two characters in one number, which is quicker to make than a string at every place of a text. */
type Halves = ReadonlyMap<number, readonly string[]>;

const indexes = new WeakMap<readonly string[], IdiomIndex>();
const LENGTH = 4;
const HALF = 2;

function indexOf(idioms: readonly string[]): IdiomIndex {
  const known = indexes.get(idioms);
  if (known) return known;
  const byHalf = [halvesOf(idioms, 0), halvesOf(idioms, HALF)] as const;
  const index = { idioms: new Set(idioms), byHalf };
  indexes.set(idioms, index);
  return index;
}

function halvesOf(idioms: readonly string[], from: number): Halves {
  const halves = new Map<number, string[]>();
  for (const idiom of idioms) {
    const half = halfAt(idiom, from);
    const same = halves.get(half);
    if (same) same.push(idiom);
    else halves.set(half, [idiom]);
  }
  return halves;
}

/** The two characters at a place, as one number. */
function halfAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

const RUN = /[一-鿿]{4,}/gu;

function slipsIn({ prose }: Line, index: IdiomIndex): readonly Finding[] {
  return Array.from(prose.matchAll(RUN)).flatMap(({ 0: run, index: start }) => {
    const found: Finding[] = [];
    for (let at = 0; at + LENGTH <= run.length; at++) {
      const right = meant(run, at, index);
      if (right === undefined || isQuoted(prose, start + at)) continue;
      const range = { start: start + at, end: start + at + LENGTH };
      const message = { zh: `成语是“${right}”`, en: `The idiom is ${right}` };
      found.push({ range, message, fixes: [replacement(range, right, 'suggested')] });
    }
    return found;
  });
}

/** The one idiom that four characters are but for one or two that sound, or one that looks, alike. */
function meant(run: string, at: number, { idioms, byHalf }: IdiomIndex): string | undefined {
  const sameHead = byHalf[0].get(halfAt(run, at));
  const sameTail = byHalf[1].get(halfAt(run, at + HALF));
  if (!sameHead && !sameTail) return undefined;
  const word = run.slice(at, at + LENGTH);
  if (idioms.has(word)) return undefined;
  const near = [...(sameHead ?? []), ...(sameTail ?? [])].filter((idiom) => areAlike(idiom, word));
  return near.length === 1 ? near[0] : undefined;
}

/** A play on words stands in quotation marks. */
function isQuoted(prose: string, at: number): boolean {
  const before = prose.slice(0, at);
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》')
  );
}
