import type { Cue } from '../equations/relation';
import { comparable, isFirm, isKnown, mayHide, type Fact, type KnownFact, type LineFacts } from '../facts';
import { sumClaim } from '../equations/balance-claims';
import { isMore } from '../equations/size';
import { areNumberedThrough, divideTheWhole } from '../sentence/divisions';
import { areAlike, areKinds } from '../sentence/kinds';
import { areWholePeriod } from '../sentence/periods';
import { meaningOf } from '../meaning';
import { between, candidate, isAmount, type Binder, type Candidate } from './candidate';
import { OPENS_PARTS, OTHERS } from '../words/vocabulary';
import { GATHERS, SUMS_UP } from '../words/word-classes.generated';

const MOST_PARTS = 9;
/** How many sentences on a list may go. */
const REACH = 2;

/** A larger figure with a run of figures in its measure after or before it: a whole and its parts. */
export const partsIn: Binder = (line) =>
  line.sentences.flatMap((sentence, at) => {
    const window = line.sentences.slice(at, at + 1 + REACH).flat();
    return sentence.flatMap((total, i) =>
      isWhole(total)
        ? [
            ...after(line, window, i, total),
            ...before(line, [...(line.sentences[at - 1] ?? []), ...sentence], total),
          ]
        : [],
    );
  });

/** 较上年的45起: a value of another time. */
function isCompared({ label, period }: Fact): boolean {
  return period === 'last' || /[比较]/.test(label);
}

function isWhole(fact: Fact): fact is KnownFact {
  return isAmount(fact) && !isCompared(fact) && isPlainAmount(fact);
}

function after(
  { text }: LineFacts,
  window: readonly Fact[],
  at: number,
  total: KnownFact,
): readonly Candidate[] {
  const parts: KnownFact[] = [];
  for (const fact of window.slice(at + 1)) {
    if (mayHide(fact, total)) return [];
    if (!comparable(fact, total) || isCompared(fact)) continue;
    if (!isPart(fact) || parts.length === MOST_PARTS) break;
    const first = parts[0];
    if (first && fact.depth > first.depth) continue;
    if (first && fact.depth < first.depth) break;
    if (first && /其中/.test(fact.label)) break;
    parts.push(fact);
  }
  return parts.flatMap((part, i) => {
    if (i === 0) return [];
    const own = parts.slice(0, i + 1);
    const next = parts[i + 1];
    const isEnd =
      !next || next.statement !== part.statement || OTHERS.test(part.label) || next.mark !== part.mark;
    const made = sumOf(total, own, isEnd ? () => cueOf(text, total, own) : 'none');
    return [
      isEnd && areNumberedThrough(window, own) ? { ...made, isSure: true, cueOf: () => 'closed' } : made,
    ];
  });
}

/** Neither an amount for each nor a change. */
function isPlainAmount(fact: Fact): boolean {
  const { isEach, isChange } = meaningOf(fact);
  return !isEach && !isChange;
}

function isPart(fact: Fact): fact is KnownFact {
  return isKnown(fact) && isFirm(fact) && isAmount(fact) && isPlainAmount(fact);
}

function cueOf(text: string, total: KnownFact, parts: readonly KnownFact[]): Cue {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return 'none';
  const gap = between(text, total, first);
  // 甲3200万元、乙2100万元，丙1700万元: an item of a list is no whole of those after it.
  if (first.mark === '、' && !OPENS_PARTS.test(gap)) return 'none';
  const isOpened = OPENS_PARTS.test(gap);
  if (DIVIDES.test(gap) && first.clause - total.clause <= 2) return 'closed';
  if (first.clause - total.clause <= 2 && areStates(total, parts)) return 'closed';
  // 其中住房类61件，教育类38件，医疗类213件: the first of a list is no total of the others.
  if (/其中/.test(total.label)) return 'none';
  if (OTHERS.test(last.label) && (isOpened || first.clause - total.clause <= 1)) return 'bound';
  if (parts.some((part) => isMore(part, total))) return 'none';
  const isExhausted = OTHERS.test(last.label) || areKinds(parts) || divideTheWhole(total, parts);
  const isRun = parts.every((part, i) => i === 0 || part.clause - (parts[i - 1]?.clause ?? 0) <= 1);
  const isListed = parts.slice(1).every(({ mark }) => mark === '、');
  const isOneKind = isExhausted || areAlike(parts) || shareNoun(parts) || isBareRun(parts);
  if (/其中/.test(gap)) return isRun && parts.length > 2 && (isListed || isOneKind) ? 'listed' : 'near';
  if (isRun && isOpened && (isListed || isOneKind)) return 'framed';
  if (isRun && first.clause - total.clause <= 1 && isOneKind) return 'framed';
  return first.sentence === total.sentence ? 'near' : 'none';
}

/** 共包案47件。已化解32件，正在办理11件，另有4件中止: what is done, in hand and left is all there is. */
function areStates(total: KnownFact, parts: readonly KnownFact[]): boolean {
  const states = [/已|完成|办结/, /正在|在办|推进|尚|未/, /另有|另外|其余|余下|剩余|剩下/];
  return (
    /[共总]/.test(total.label) &&
    parts.length === states.length &&
    states.every((state, i) => state.test(parts[i]?.label ?? ''))
  );
}

/** What divides a whole without leaving anything out: 按行业分, 分为. */
const DIVIDES = /按[^，。；]{1,8}分|分为/;

/** 7起、12起、11起、8起: values without names of their own. */
function isBareRun(parts: readonly KnownFact[]): boolean {
  return parts.length > 2 && parts.slice(1).every(({ label }) => label === '');
}

/** 小学岗位, 初中岗位: the names have a noun in common. */
function shareNoun(parts: readonly KnownFact[]): boolean {
  const [first, ...others] = parts.map(({ label }) => label).filter((label) => label.length > 1);
  if (first === undefined || others.length === 0) return false;
  const nouns = Array.from({ length: first.length - 1 }, (_, at) => first.slice(at, at + 2));
  return nouns.some((noun) => others.every((label) => label.includes(noun)));
}

function before({ text }: LineFacts, facts: readonly Fact[], total: KnownFact): readonly Candidate[] {
  const isSummed = SUMS_UP.test(total.label);
  if (!isSummed && !GATHERS.test(total.label)) return [];
  const parts: KnownFact[] = [];
  for (const fact of facts.slice(0, facts.indexOf(total)).toReversed()) {
    if (mayHide(fact, total)) return [];
    if (!comparable(fact, total) || isCompared(fact)) continue;
    if (!isPart(fact) || parts.length === MOST_PARTS) break;
    // What the sentence itself adds up is not in the one before.
    if (parts.length > 0 && fact.sentence !== parts[0]?.sentence) break;
    parts.unshift(fact);
  }
  return parts.flatMap((_, i) => {
    const own = parts.slice(i);
    if (own.length < 2) return [];
    const isWithin = own[0]?.sentence === total.sentence;
    const isNamed = isWithin ? areAlike(own) : shareNoun([total, ...own]) || areWholePeriod(own, total);
    const cue =
      i > 0 ? 'none' : isSummed && isWithin ? 'bound' : isNamed ? 'framed' : isWithin ? 'near' : 'none';
    return [sumOf(total, own, text ? cue : 'none')];
  });
}

function sumOf(total: KnownFact, parts: readonly KnownFact[], cue: Cue | (() => Cue)): Candidate {
  return candidate(sumClaim(total, parts), cue);
}
