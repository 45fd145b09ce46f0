import { indexFrom } from '../../text/ordered';
import type { Range } from '../../text/range';
import { coordinationBefore, type Coordination } from '../coordination/coordination';
import { countPhrasesIn } from '../coordination/count-phrase';
import { countClaim } from '../equations/counting';
import { judge, type Place } from '../equations/judge';
import type { Relation } from '../equations/relation';
import { isMeasure, type Figure } from '../reading/figure';
import { decimalsOf } from '../reading/written';
import { TWO_IN_ONE } from '../words/word-classes.generated';

/** How many things a 分别 speaks of, and the words that say so. */
interface Subjects {
  readonly range: Range;
  readonly least: number;
  readonly most: number;
}

/** The words that give each of several subjects a value of its own. */
const EACH = /分别|依次|(?<=[一-鿿])各(?=[占有为达约得设评]?[0-9])/g;

/** Words that name two subjects at once. */
const PAIR_WORDS = new RegExp(TWO_IN_ONE, 'g');

/**
 * 甲、乙分别为x、y: as many values as subjects. The subjects are listed before it (in its own clause or the one before),
 * counted (三类案件), years (近三年), or the values that an earlier 分别 gave them. 和 in a name and words for two things
 * (城乡) make the number of subjects a range.
 */
export function respectivesIn(text: string, figures: readonly Figure[]): readonly Relation[] {
  const relations: Relation[] = [];
  let last: readonly Figure[] = [];
  for (const match of text.matchAll(EACH)) {
    const end = match.index + match[0].length;
    const before = subjectsBefore(text, figures, match.index, last);
    const values = valuesAfter(text, figures, end);
    last = values;
    const relation = before && compare(text, before, values, end);
    if (relation) relations.push(relation);
  }
  return relations;
}

function compare(
  text: string,
  subjects: Subjects,
  values: readonly Figure[],
  from: number,
): Relation | undefined {
  if (values.length === 0 || (values.length === 1 && !isOnlyValue(text, values[0], from))) return undefined;
  return describe(text, subjects, values);
}

/** 甲、乙分别增长5.6%: one value with a decimal for several subjects; a round one may be meant for each. */
function isOnlyValue(text: string, value: Figure | undefined, from: number): boolean {
  if (!value || !isMeasure(value) || value.kind === 'multiple' || text.charAt(from - 1) === '各')
    return false;
  const hasDecimal = decimalsOf(value) > 0;
  const isPlain = /^(?:同比)?(?:增长|下降|提高|上升|减少|达到?|为)$/.test(
    text.slice(from, value.range.start),
  );
  if (!hasDecimal && !(isPlain && value.kind === 'rate' && value.hedges.length === 0)) return false;
  return (hasDecimal ? /^[，。；]/ : /^[。；]/).test(text.slice(value.range.end, value.range.end + 1));
}

function subjectsBefore(
  text: string,
  figures: readonly Figure[],
  at: number,
  last: readonly Figure[],
): Subjects | undefined {
  const own = clauseBefore(text, at);
  const again = valuesAgain(text, at, last);
  if (again) return again;
  const isShort = SHORT_LEAD.test(text.slice(own.start, own.end));
  const end = isShort && text.charAt(own.start - 1) === '，' ? own.start - 1 : at;
  const listed = coordinationBefore(text, end);
  const clause = listed
    ? text.slice(listed.range.start, end)
    : text.slice(clauseBefore(text, end).start, end);
  const offset = listed ? listed.range.start : end - clause.length;
  const counted = countedIn(clause, offset);
  if (!listed || listed.most < 2) return counted;
  const subjects = namesIn(text, figures, listed);
  if (!subjects) return listed.items.length === 1 ? counted : undefined;
  // 甲、乙两类案件: the number says how many, whatever the list is.
  return counted
    ? {
        ...subjects,
        least: Math.min(counted.least, subjects.least),
        most: Math.max(counted.most, subjects.most),
      }
    : subjects;
}

/** What may stand between a comma and 分别 when the subjects are in the clause before. */
const SHORT_LEAD =
  /^(?:同比|环比|占比|比例|较上年|较去年同期|比上年|合格率|分值|数量|得分|均|也|并|已|今年)?$/;

const LONGEST_CLAUSE = 80;

function clauseBefore(text: string, end: number): Range {
  let start = end;
  const floor = Math.max(0, end - LONGEST_CLAUSE);
  while (start > floor && !'，。；：！？（）\uFFFC'.includes(text.charAt(start - 1))) start -= 1;
  return { start, end };
}

/** 分别立案12起、8起，同比分别下降…: what the first 分别 gave values, the second does too. */
function valuesAgain(text: string, at: number, last: readonly Figure[]): Subjects | undefined {
  const [first, final] = [last[0], last.at(-1)];
  if (!first || !final || last.length < 2) return undefined;
  if (!/^[，,](?:同比|环比|较上年|占比|比上年)?$/.test(text.slice(final.range.end, at))) return undefined;
  const range = { start: first.range.start, end: final.range.end };
  return { range, least: last.length, most: last.length };
}

/** 三次产业, 三类案件, 近三年: a number with its noun, at the end of a clause without a list. */
function countedIn(clause: string, offset: number): Subjects | undefined {
  const years = /近([三四五两])年[^，。；：、]{0,10}$/.exec(clause);
  if (years) {
    const count = '两三四五'.indexOf(years[1] ?? '') + 2;
    return { range: { start: offset + years.index, end: offset + clause.length }, least: count, most: count };
  }
  const phrase = countPhrasesIn(clause).at(-1);
  if (!phrase || clause.length - phrase.range.end > LONGEST_NOUN || !GATHERS.test(phrase.measure))
    return undefined;
  if (/[，、：；的年]/.test(clause.slice(phrase.range.end)) || phrase.number > 8) return undefined;
  const { start } = phrase.digits;
  return {
    range: { start: offset + start, end: offset + clause.length },
    least: phrase.number,
    most: phrase.number,
  };
}

const LONGEST_NOUN = 12;
const GATHERS = /^(?:类|项|个|大|种|次|县|市|镇)$/;

/** The listed subjects: bare names without figures, or items with one figure each (生猪32万头、牛2万头，同比分别增长…). */
function namesIn(text: string, figures: readonly Figure[], list: Coordination): Subjects | undefined {
  const { items, range } = list;
  // 甲、乙等…分别: the list is open.
  if (/等(?![奖级次功候])/.test(items.at(-1)?.text ?? '')) return undefined;
  const own = items.map((item) => countsWithin(figures, item.range));
  const hasFigures = own.some((count) => count > 0);
  if (
    hasFigures &&
    !own.every((count) => count === 1) &&
    countPhrasesIn(items.at(-1)?.text ?? '').length === 0
  )
    return undefined;
  if (isListOfLists(items.map((item) => item.text))) return undefined;
  const pairs = text.slice(range.start, range.end).match(PAIR_WORDS)?.length ?? 0;
  return { range, least: list.least, most: list.most + pairs };
}

/** How many figures with a measure word stand in an item. */
function countsWithin(figures: readonly Figure[], { start, end }: Range): number {
  let count = 0;
  for (let i = indexFrom(figures, start, startOf); (figures[i]?.range.end ?? Infinity) <= end; i += 1) {
    const figure = figures[i];
    if (figure?.kind === 'quantity' && figure.unit) count += 1;
  }
  return count;
}

const startOf = ({ range }: Figure): number => range.start;

const INDICATOR = /(?:[数率额量值]|比重)$/;

/** 盗窃、诈骗案件发案数、破案数: each of two lists goes with each item of the other. */
function isListOfLists([first = '', ...others]: readonly string[]): boolean {
  const end = (item: string): string => item.replace(/(?:同比|环比|均)$/, '');
  return (
    !INDICATOR.test(end(first)) &&
    others.slice(0, -1).some((item) => INDICATOR.test(end(item))) &&
    INDICATOR.test(end(others.at(-1) ?? ''))
  );
}

/** How far after 分别 its first value may begin. */
const REACH = 16;

const HEDGED = '(?:左右|以上|以下|以内|多|余)?';
const MOVES = '(?:同比)?(?:增长|下降|上升|提高|减少|降低|增加|回落|收窄|超过?|约|近|达到?|为)?';
const GAP = new RegExp(`^${HEDGED}(?:、|和|与|及|以及)${MOVES}$`);

/** The run of values joined by 、 or 和 after 分别, if nothing else but values is in it. */
function valuesAfter(text: string, figures: readonly Figure[], from: number): readonly Figure[] {
  const first = indexFrom(figures, from, startOf);
  const head = figures[first];
  if (!head || head.range.start - from > REACH || /[，。；：、（]/.test(text.slice(from, head.range.start)))
    return [];
  const values = [head];
  for (let i = first + 1; i < figures.length; i += 1) {
    const [last, next] = [figures[i - 1], figures[i]];
    if (!last || !next) break;
    const gap = text.slice(last.range.end, next.range.start);
    if (!GAP.test(gap)) {
      // 分别为盗窃5起、诈骗3起: the values carry their own names, and the list goes on.
      if (/^[、和]/.test(gap)) return [];
      break;
    }
    values.push(next);
  }
  const isOpen = text.charAt(values.at(-1)?.range.end ?? from) === '等';
  return isOpen || values.some(hasNoValue) ? [] : values;
}

/** A placeholder may hide several values; 第十条 names a place in a text. */
function hasNoValue(figure: Figure): boolean {
  if (figure.kind === 'ordinal') return /^[条款项章节]/.test(figure.unit);
  return figure.kind === 'unknown' || figure.kind === 'label';
}

function describe(text: string, subjects: Subjects, values: readonly Figure[]): Relation | undefined {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return undefined;
  const placeAt = (range: Range): Place => ({ range, text: text.slice(range.start, range.end) });
  const run = placeAt({ start: first.range.start, end: last.range.end });
  const { range, least, most } = subjects;
  const tally = { count: least, least, most };
  return judge(countClaim('respective-count', placeAt(range), tally, run, values.length));
}
