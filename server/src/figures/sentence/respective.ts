import { isKnown, type Fact } from '../facts';
import { splitItems, type Items } from './listing';
import type { Operand, Relation } from '../equations/relation';

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
  if (!subjects) return countedAt(text, facts, at);
  // 甲、乙等…分别: the list is open.
  if (/等/.test(subjects.texts.at(-1) ?? '') || !areNames(subjects)) return undefined;
  const values = valuesAfter(text, facts, at + 2) ?? onlyValue(text, facts, at + 2);
  if (!values) return undefined;
  const pairs = text.slice(subjects.range.start, at).match(PAIR_WORDS)?.length ?? 0;
  const holds = values.length >= subjects.least && values.length <= subjects.most + pairs;
  return describe(text, subjects, values, holds);
}

/** Subjects hold no figures, unless they are periods: 2022年、2023年、2024年分别受理… */
function areNames({ texts }: Items): boolean {
  return (
    !texts.some((item) => /[0-9０-９]/.test(item)) ||
    texts.every((item) => /^[0-9０-９]{4}年$/.test(item.trim()))
  );
}

/** 甲、乙分别增长5.6%。: one value for several subjects, where no other follows in the sentence. */
function onlyValue(text: string, facts: readonly Fact[], from: number): readonly Fact[] | undefined {
  const at = facts.findIndex((fact) => fact.figure.range.start >= from);
  const [value, next] = [facts[at], facts[at + 1]];
  if (!value || !isKnown(value) || value.figure.kind !== 'rate' || next?.sentence === value.sentence)
    return undefined;
  if (!/^(?:同比)?(?:增长|下降|提高|上升|减少|达到?|为)$/.test(text.slice(from, value.figure.range.start)))
    return undefined;
  return /^[。；]/.test(text.slice(value.figure.range.end)) ? [value] : undefined;
}

const COUNTED =
  /(?:^|[，。；：、的])(?:[^，。；：、0-9]{0,10}?)([三四五六七八])(次产业|类案件|类警情|项指标|大指标|项数据|个派出所|个乡镇|个片区|大片区)[^，。；：、年]{0,8}$/;

/** 三次产业增加值分别增长4.1%、6.3%、7.5%: the subjects are counted and not listed. */
function countedAt(text: string, facts: readonly Fact[], at: number): Relation | undefined {
  const start = Math.max(0, at - LONGEST_SUBJECT);
  const match = COUNTED.exec(text.slice(start, at));
  const values = match ? valuesAfter(text, facts, at + 2) : undefined;
  if (!match?.[1] || !values) return undefined;
  const count = '零一二三四五六七八'.indexOf(match[1]);
  const texts = Array.from({ length: count }, () => match[2] ?? '');
  const range = { start: at - match[0].length, end: at };
  return describe(
    text,
    { range, texts, least: count, most: count, even: true },
    values,
    values.length === count,
  );
}

const LONGEST_SUBJECT = 30;

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
