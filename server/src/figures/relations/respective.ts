import type { Fact } from '../facts';
import { splitItems, type Items } from './listing';
import type { Operand, Relation } from './relation';

/** Words that name two subjects at once. */
const PAIR_WORDS = /城乡|存贷款|进出口|收支|男女|产销|供需|购销|上下|干群|警民|产值和|双/g;

/** How far behind 分别 its first value may begin. */
const REACH = 16;

/**
 * 甲、乙分别为x、y: as many values as subjects, when both are listed in one clause and the subjects are set apart
 * by 、. 和 in a name and words for two things (城乡) make the number of subjects a range.
 */
export function respectivesIn(text: string, facts: readonly Fact[]): readonly Relation[] {
  const relations: Relation[] = [];
  for (let at = text.indexOf('分别'); at >= 0; at = text.indexOf('分别', at + 2)) {
    const relation = respectiveAt(text, facts, at);
    if (relation) relations.push(relation);
  }
  return relations;
}

function respectiveAt(text: string, facts: readonly Fact[], at: number): Relation | undefined {
  const subjects = splitItems(text, at);
  const values = subjects && valuesAfter(text, facts, at + 2);
  // 甲、乙等…分别: the list is open.
  if (
    !subjects ||
    !values ||
    /等/.test(subjects.texts.at(-1) ?? '') ||
    /[0-9０-９]/.test(text.slice(subjects.range.start, at))
  )
    return undefined;
  const pairs = text.slice(subjects.range.start, at).match(PAIR_WORDS)?.length ?? 0;
  const holds = values.length >= subjects.least && values.length <= subjects.most + pairs;
  return describe(text, subjects, values, holds);
}

/** The run of values joined by 、 or 和 behind 分别, if nothing else but values is in it. */
function valuesAfter(text: string, facts: readonly Fact[], from: number): readonly Fact[] | undefined {
  const first = facts.findIndex((fact) => fact.figure.range.start >= from);
  const head = facts[first];
  if (
    !head ||
    head.figure.range.start - from > REACH ||
    /[，。；：、（]/.test(text.slice(from, head.figure.range.start))
  ) {
    return undefined;
  }
  const values = [head];
  for (let i = first + 1; i < facts.length; i += 1) {
    const [last, next] = [facts[i - 1], facts[i]];
    if (!last || !next) break;
    const gap = text.slice(last.figure.range.end, next.figure.range.start);
    if (!/^(?:左右|以上|以下|以内)?(?:、|和|与|及|以及)(?:超过?|约|近|达到?)?$/.test(gap)) {
      // 分别为盗窃5起、诈骗3起: the values carry their own names, and the list goes on.
      if (/^[、和]/.test(gap)) return undefined;
      break;
    }
    values.push(next);
  }
  const unknown = values.some((fact) => fact.figure.kind === 'unknown');
  return unknown || values.length < 2 ? undefined : values;
}

function describe(
  text: string,
  subjects: Items,
  values: readonly Fact[],
  holds: boolean,
): Relation | undefined {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return undefined;
  const range = { start: first.figure.range.start, end: last.figure.range.end };
  const listed: Operand = {
    role: 'item',
    range: subjects.range,
    text: text.slice(subjects.range.start, subjects.range.end),
  };
  const subject: Operand = { role: 'count', range, text: text.slice(range.start, range.end) };
  return {
    kind: 'respective-count',
    holds,
    confidence: 'likely',
    operands: [listed, subject],
    subject,
    expected: String(subjects.least),
    arithmetic: `${subjects.texts.length}${holds ? '＝' : '≠'}${values.length}`,
    repairs: [],
  };
}
