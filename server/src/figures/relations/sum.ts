import { addIntervals, exactly, intersect, subtract, sum, ZERO, type Interval } from '../decimal';
import {
  comparable,
  isFirm,
  isKnown,
  mayHide,
  valuesOf,
  type Fact,
  type KnownFact,
  type LineFacts,
} from '../facts';
import { CLOSING_TOTAL, COMPLEMENTS, TOTAL_WORDS } from '../vocabulary';
import { valueText } from '../written';
import { joined, operand, repair } from './operands';
import type { Relation } from './relation';

/** A total and the parts that a closed list says it is made of. */
interface ClosedList {
  readonly total: KnownFact;
  readonly parts: readonly KnownFact[];
}

/**
 * Total = sum of parts, for closed lists only: in brackets with ＋, after 分为 or 分别为, after 共 and a colon,
 * before 共N人, with 其他 as the last item, and for complementary labels (男 … 女 …). 其中 alone closes nothing:
 * what follows it are examples.
 */
export function sumsIn({ text, sentences }: LineFacts): readonly Relation[] {
  return sentences.flatMap((sentence) => {
    const found: Relation[] = [];
    for (const frame of FRAMES) {
      for (const list of frame(text, sentence)) {
        const known = found.some(({ subject }) => subject.range.start === list.total.figure.range.start);
        if (!known) found.push(describe(list));
      }
    }
    return found;
  });
}

type Frame = (text: string, sentence: readonly Fact[]) => readonly ClosedList[];

const FRAMES: readonly Frame[] = [
  addedInBrackets,
  divided,
  composed,
  closedByRest,
  closedByTotal,
  complementary,
];

function between(text: string, a: Fact, b: Fact): string {
  return text.slice(a.figure.range.end, b.figure.range.start);
}

/** The facts after `total` that go on with its list in its measure, as long as `goesOn` allows. */
function listAfter(
  text: string,
  sentence: readonly Fact[],
  total: KnownFact,
  goesOn: (gap: string, fact: KnownFact, first: boolean) => boolean,
): readonly KnownFact[] | undefined {
  const parts: KnownFact[] = [];
  let last: Fact = total;
  for (const fact of sentence) {
    if (fact.index <= total.index) continue;
    if (mayHide(fact, total)) return undefined;
    const follows = isKnown(fact) && goesOn(between(text, last, fact), fact, parts.length === 0);
    if (!follows && parts.length > 0 && isPair(text, last, fact)) {
      last = fact;
      continue;
    }
    if (!follows) break;
    last = fact;
    if (comparable(fact, total)) parts.push(fact);
    else break;
  }
  return parts.length > 1 && parts.every(isPart) ? parts : undefined;
}

/** 每月2次、每季度3次 are rates of their own and add up to nothing. */
function isPart(fact: KnownFact): boolean {
  return isFirm(fact) && !/每|平均|人均/.test(fact.label);
}

/** 12人 of 9起14人: the second of two figures that touch. */
function isPair(text: string, a: Fact, b: Fact): boolean {
  return between(text, a, b) === '' && !comparable(a, b);
}

const PLUS = /[＋+]/;

/** 420人（含门诊260人＋上门160人） */
function addedInBrackets(text: string, sentence: readonly Fact[]): readonly ClosedList[] {
  return totalsIn(sentence).flatMap((total) => {
    const parts = listAfter(text, sentence, total, (gap, fact, first) =>
      first
        ? /^[（(]/.test(gap) && fact.depth === total.depth + 1
        : PLUS.test(gap) && fact.depth === total.depth + 1,
    );
    return parts && PLUS.test(text.slice(parts[0]?.figure.range.end, parts[1]?.figure.range.start))
      ? [{ total, parts }]
      : [];
  });
}

function totalsIn(sentence: readonly Fact[]): readonly KnownFact[] {
  return sentence
    .filter(isKnown)
    .filter((fact) => fact.figure.kind === 'quantity' && fact.figure.unit !== undefined && isFirm(fact));
}

const DIVIDED = /^[^，。；、]{0,6}[，：:（(]?[^，。；、]{0,10}(?:分为|分别为|分别是|分别有)/;
const LIST_GAP = /^[^，。；、]{0,8}[、，和][^，。；、：]{0,16}$/;

/** 共120件，分为刑事30件、民事80件、行政10件; 共120件：刑事30件、民事80件、行政10件。 */
function divided(text: string, sentence: readonly Fact[]): readonly ClosedList[] {
  return totalsIn(sentence).flatMap((total) => {
    const parts = listAfter(text, sentence, total, (gap, _fact, first) =>
      first ? DIVIDED.test(gap) || isColonList(gap, total) : LIST_GAP.test(gap) && !/其中/.test(gap),
    );
    const [first, last] = [parts?.[0], parts?.at(-1)];
    if (!parts || !first || !last) return [];
    const ends = DIVIDED.test(between(text, total, first)) ? LIST_END : SENTENCE_END;
    return ends.test(text.slice(last.figure.range.end, last.figure.range.end + 2)) ? [{ total, parts }] : [];
  });
}

function isColonList(gap: string, total: KnownFact): boolean {
  return TOTAL_WORDS.test(total.label) && /^[^，。；、]{0,6}[：:][^，。；、]{0,16}$/.test(gap);
}

/** Nothing that could be a further item follows. */
const LIST_END = /^(?:[。；）)！]|，[^0-9０-９]|$)/;
const SENTENCE_END = /^(?:[。；！]|$)/;

/** 共86人，由行政编制52人、事业编制34人组成 */
function composed(text: string, sentence: readonly Fact[]): readonly ClosedList[] {
  return totalsIn(sentence).flatMap((total) => {
    const parts = listAfter(text, sentence, total, (gap, _fact, first) =>
      first ? /^，由[^，。；、]{0,16}$/.test(gap) : LIST_GAP.test(gap),
    );
    return parts && /^(?:共同)?(?:组成|构成)/.test(parts.at(-1)?.after ?? '') ? [{ total, parts }] : [];
  });
}

/** 其中盗窃50起、诈骗30起、其他20起: 其他 or 其余 closes a list that 其中 opens. */
function closedByRest(text: string, sentence: readonly Fact[]): readonly ClosedList[] {
  return totalsIn(sentence).flatMap((total) => {
    const parts = listAfter(text, sentence, total, (gap, _fact, first) =>
      first ? /^[^，。；、]{0,8}[，（(][^，。；、]{0,2}其中[^，。；、]{0,16}$/.test(gap) : LIST_GAP.test(gap),
    );
    const last = parts?.at(-1);
    return parts && last && /^(?:其他|其它|其余)/.test(last.label) ? [{ total, parts }] : [];
  });
}

/** 刑拘12人、取保8人，共20人 */
function closedByTotal(text: string, sentence: readonly Fact[]): readonly ClosedList[] {
  return totalsIn(sentence).flatMap((total) => {
    if (!CLOSING_TOTAL.test(total.label) || total.mark !== '，') return [];
    const parts: KnownFact[] = [];
    for (const fact of [...sentence].reverse()) {
      if (fact.index >= total.index) continue;
      if (mayHide(fact, total)) return [];
      if (!isKnown(fact) || !comparable(fact, total) || fact.depth !== total.depth) {
        if (parts.length > 0 && isPair(text, fact, parts[0] ?? fact)) continue;
        break;
      }
      const next = parts[0] ?? total;
      if (!/^[^。；]{0,24}$/.test(between(text, fact, next))) break;
      parts.unshift(fact);
    }
    if (parts.length < 2 || !parts.every(isPart)) return [];
    return [{ total, parts: fittingTail(total, parts) ?? listBefore(text, parts) }];
  });
}

/** The shortest tail of the parts that adds up. */
function fittingTail(total: KnownFact, parts: readonly KnownFact[]): readonly KnownFact[] | undefined {
  for (let count = 2; count <= parts.length; count += 1) {
    const tail = parts.slice(-count);
    if (adds({ total, parts: tail })) return tail;
  }
  return undefined;
}

/** The items joined by 、 right before the total, or all when none are. */
function listBefore(text: string, parts: readonly KnownFact[]): readonly KnownFact[] {
  let from = parts.length - 1;
  while (from > 0 && /[、和]/.test(between(text, parts[from - 1] as Fact, parts[from] as Fact))) from -= 1;
  return parts.length - from > 1 ? parts.slice(from) : parts;
}

/** 民警60人，其中男45人、女15人 */
function complementary(text: string, sentence: readonly Fact[]): readonly ClosedList[] {
  return totalsIn(sentence).flatMap((total) => {
    const [first, second, third] = sentence.slice(sentence.indexOf(total) + 1);
    if (!first || !second || !isKnown(first) || !isKnown(second)) return [];
    if (!comparable(first, total) || !comparable(second, total) || !isFirm(first) || !isFirm(second))
      return [];
    if (third && comparable(third, total) && third.clause === second.clause) return [];
    const adjacent =
      /^[^。；]{0,12}$/.test(between(text, total, first)) && LIST_GAP.test(between(text, first, second));
    const paired = COMPLEMENTS.some(
      ([a, b]) => isComplement(first, second, a, b) || isComplement(first, second, b, a),
    );
    return adjacent && paired ? [{ total, parts: [first, second] }] : [];
  });
}

function isComplement(first: KnownFact, second: KnownFact, a: RegExp, b: RegExp): boolean {
  return a.test(first.label) && b.test(second.label) && !b.test(first.label) && !a.test(second.label);
}

function together(facts: readonly KnownFact[]): Interval {
  return facts.reduce((all, fact) => addIntervals(all, valuesOf(fact.figure)), exactly(ZERO));
}

function adds({ total, parts }: ClosedList): boolean {
  return intersect(together(parts), valuesOf(total.figure));
}

function describe(list: ClosedList): Relation {
  const { total, parts } = list;
  const holds = adds(list);
  const added = sum(parts.map((fact) => fact.figure.amount.value));
  const text = valueText(total.figure, added);
  const excess = subtract(total.figure.amount.value, added);
  return {
    kind: 'sum',
    holds,
    confidence: 'likely',
    operands: [operand('total', total), ...parts.map((fact) => operand('part', fact))],
    subject: operand('total', total),
    expected: text,
    arithmetic: `${joined(parts, '＋')}=${text}`,
    repairs: holds
      ? []
      : [
          ...repair('total', total, added),
          ...parts.flatMap((fact) => repair('part', fact, sum([fact.figure.amount.value, excess]))),
        ],
  };
}
