import { CUE } from '../words/cues';
import { comparable, isFirm, isKnown, mayHide, type Fact, type KnownFact } from '../facts';
import { complementsOf } from './kinds';
import { FRAMES, JOINT, type Frame, type Strength } from './part-frames';

/** A total and the parts that a list says it is made of. */
export interface PartList {
  readonly total: KnownFact;
  readonly parts: readonly KnownFact[];
  readonly strength: Strength;
  /** Another figure of the same measure follows that may be a further part. */
  readonly isCut?: boolean;
}

/** The lists of parts that follow a total, the surest reading of each total first. */
export function listsAfterTotals(text: string, sentence: readonly Fact[]): readonly PartList[] {
  const lists: PartList[] = [];
  for (let i = 0; i + 1 < sentence.length; i += 1) {
    const total = sentence[i];
    if (!total || !isTotal(total)) continue;
    const next = firstBehind(text, sentence, i, total);
    if (!next || !mayOpen(total, next, sentence[i + 2]) || isAddedToStock(sentence, total)) continue;
    const gap = between(text, total, next);
    const complements = complementary(text, sentence, i, total);
    if (complements) lists.push(complements);
    for (const frame of FRAMES) {
      if (!frame.signs.some((sign) => gap.includes(sign))) continue;
      const list = read(frame, text, sentence, i, total);
      if (list) lists.push(list);
    }
  }
  return lists;
}

/** The first figure after a total that is not its pair (9起14人). */
function firstBehind(
  text: string,
  sentence: readonly Fact[],
  at: number,
  total: KnownFact,
): Fact | undefined {
  const next = sentence[at + 1];
  return next && isPairOf(text, total, next) ? sentence[at + 2] : next;
}

function isTotal(fact: Fact): fact is KnownFact {
  return isKnown(fact) && fact.figure.kind === 'quantity' && fact.figure.unit !== undefined && isFirm(fact);
}

/** 去年结转12件，今年新收88件，…: what came in is no total of what follows where there was a stock before. */
function isAddedToStock(sentence: readonly Fact[], { index, cues }: KnownFact): boolean {
  return (cues & CUE.fresh) !== 0 && sentence.some((fact) => fact.index < index && fact.cues & CUE.old);
}

const OPENING_CUES = CUE.parts | CUE.among | CUE.from | CUE.complement;

/** A quick look: without one of these words or marks no list begins. */
function mayOpen(total: Fact, next: Fact, second: Fact | undefined): boolean {
  return (
    ((next.cues | (second?.cues ?? 0)) & OPENING_CUES) !== 0 ||
    (total.cues & CUE.total) !== 0 ||
    total.after.endsWith('中') ||
    (next.mark !== '，' && '（(：:'.includes(next.mark || ' '))
  );
}

function between(text: string, a: Fact, b: Fact): string {
  return text.slice(a.figure.range.end, b.figure.range.start);
}

function read(
  frame: Frame,
  text: string,
  sentence: readonly Fact[],
  at: number,
  total: KnownFact,
): PartList | undefined {
  if (frame.totalCue !== undefined && !(total.cues & frame.totalCue)) return undefined;
  const parts = partsOf(frame, text, sentence, at, total);
  const last = parts?.at(-1);
  if (!parts || !last || !endsWell(frame, text, last)) return undefined;
  return { total, parts, strength: frame.strength, isCut: isCutShort(sentence, total, last) };
}

function isCutShort(sentence: readonly Fact[], total: KnownFact, last: KnownFact): boolean {
  const next = sentence.find(({ index, depth }) => index > last.index && depth <= last.depth);
  return (
    next !== undefined &&
    next.statement === last.statement &&
    (comparable(next, total) || mayHide(next, total))
  );
}

/** As far after the last part as a list may end: …和8个行业性调委会组成. */
const LONGEST_END = 20;

function endsWell({ end, endsInRest }: Frame, text: string, last: KnownFact): boolean {
  const { range } = last.figure;
  if (endsInRest && !/^(?:[^，。；]{1,6}[及和与])?(?:其他|其它|其余)/.test(last.label)) return false;
  return end === undefined || end.test(text.slice(range.end, range.end + LONGEST_END).trimStart());
}

/** The facts after the total at `at` that go on with its list, in its measure. */
function partsOf(
  frame: Frame,
  text: string,
  sentence: readonly Fact[],
  at: number,
  total: KnownFact,
): readonly KnownFact[] | undefined {
  const parts: KnownFact[] = [];
  let last: Fact = total;
  // What 、 joins ends at the next ，.
  let isListed = false;
  for (const fact of sentence.slice(at + 1)) {
    if (fact.depth > (parts[0]?.depth ?? Infinity)) continue;
    if (mayHide(fact, total)) return undefined;
    const gap = parts.length > 0 ? withoutBrackets(between(text, last, fact)) : between(text, last, fact);
    const follows =
      isKnown(fact) &&
      goesOn(frame, gap, total, fact, parts.length === 0) &&
      !(isListed && gap.includes('，'));
    if (follows && parts.length > 0 && gap.includes('、')) isListed = true;
    if (!follows && !isPairOf(text, last, fact)) break;
    last = fact;
    if (!follows) continue;
    if (!comparable(fact, total)) break;
    parts.push(fact);
  }
  return parts.length > 1 && parts.every(isPart) ? parts : undefined;
}

/** 民警216人（男188人、女28人）、辅警13人: what is in brackets divides a part, not the total. */
function withoutBrackets(gap: string): string {
  return gap.includes('（') ? gap.replace(/（[^（）]*）/g, '') : gap;
}

function goesOn(frame: Frame, gap: string, total: KnownFact, fact: KnownFact, isFirst: boolean): boolean {
  if (frame.inBrackets && fact.depth !== total.depth + 1) return false;
  return isFirst ? frame.opening.test(gap) : frame.joint.test(gap) && !gap.includes('其中');
}

/** 12人 of 9起14人: the second of two figures that touch. */
export function isPairOf(text: string, a: Fact, b: Fact): boolean {
  return between(text, a, b) === '' && !comparable(a, b);
}

/** 每月2次、每季度3次 are rates of their own and add up to nothing. */
export function isPart(fact: KnownFact): boolean {
  return isFirm(fact) && !(fact.cues & CUE.each);
}

/** 民警60人，其中男45人、女15人 */
function complementary(
  text: string,
  sentence: readonly Fact[],
  at: number,
  total: KnownFact,
): PartList | undefined {
  const first = sentence[at + 1];
  const [second, third] = sentence.slice(at + 2).filter(({ depth }) => depth <= (first?.depth ?? 0));
  if (!first || !second || !isKnown(first) || !isKnown(second)) return undefined;
  if (!comparable(first, total) || !comparable(second, total) || !isFirm(first) || !isFirm(second))
    return undefined;
  const gap = between(text, total, first);
  const isAdjacent = /^[^。；]{0,12}$/.test(gap) && JOINT.test(withoutBrackets(between(text, first, second)));
  const complements = isAdjacent && complementsOf(first, second, isBound(total, first, gap));
  if (!complements) return undefined;
  const goesOn =
    third !== undefined &&
    comparable(third, total) &&
    third.depth === second.depth &&
    third.statement === second.statement;
  return { total, parts: [first, second], strength: goesOn ? 'loose' : complements };
}

/** Whether 其中, a bracket, a colon, a word for the total or a noun in common binds a part to its total. */
function isBound(total: KnownFact, part: KnownFact, gap: string): boolean {
  if ((total.cues & CUE.total) !== 0 || /其中|中，|[（(：:]/.test(gap)) return true;
  const noun = total.label.slice(-2);
  return noun.length === 2 && part.label.includes(noun);
}
