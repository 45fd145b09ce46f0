import type { Line, PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import { numberOfHan } from '../../text/han-numeral';
import { literalPattern } from '../../text/literal-pattern';

/** Ordinals that open the items of an enumeration, of one family. */
export interface OrdinalFamily {
  readonly name: string;
  /** Sticky at the head of a clause; its first group is the ordinal as written. */
  readonly pattern: RegExp;
  /** The level of the headings that open with it, where the family also numbers headings. */
  readonly level?: number;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮';

function family(name: string, source: string, level?: number): OrdinalFamily {
  return { name, pattern: new RegExp(source, 'y'), ...(level !== undefined && { level }) };
}

/** 首先…其次…再次…最后: each of them opens an item. */
export const WORDS: OrdinalFamily = family('首先', '(首先|其次|再次|再者|此外|最后)[，、：]?');

const FAMILIES: readonly OrdinalFamily[] = [
  family('是', `(${HAN})是`),
  family('要', `(${HAN})要(?![素点求件领闻务])`),
  family('抓', `(${HAN})抓`),
  family('第', `第(${HAN})(?:[，,：、]|是)`),
  family('其', `其(${HAN})[，,：、]`),
  WORDS,
  family('①', `([${CIRCLED}])`),
  family('（一）', `[（(](${HAN})[）)]`, 2),
  family('（1）', '[（(]([0-9]{1,2})[）)]', 4),
  family('1.', '([0-9]{1,2})(?:[.．](?![0-9])|、(?![0-9]))', 3),
  family('一、', `(${HAN})、(?!${HAN})`, 1),
];

/** 第一阶段, 第一次: ordinals of the thing that is counted. */
export function familyOf(thing: string): OrdinalFamily {
  return family(`第一${thing}`, `(?:在|于)?第(${HAN}|[0-9]{1,2})${literalPattern(thing)}`);
}

/** 一类是…一类是…, 一个是…一个是…: items without numbers, each opened in the same way. */
export function repeatedFamily(measure: string): OrdinalFamily {
  return family(`一${measure}`, `(另?一)${literalPattern(measure)}(?:是|为|在)`);
}

/** The family whose first ordinal stands at `at`. */
export function familyAt(text: string, at: number): OrdinalFamily | undefined {
  return FAMILIES.find((one) => numberAt(one, text, at) === 1);
}

/** The number that an ordinal of the family claims at `at`. */
export function numberAt({ pattern }: OrdinalFamily, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const written = pattern.exec(text)?.[1];
  if (written === undefined) return undefined;
  if (CIRCLED.includes(written)) return CIRCLED.indexOf(written) + 1;
  if (written === '首先' || written === '一' || written === '另一') return 1;
  return numberOfHan(written) ?? (Number(written) || 2);
}

const CLAUSE_END = /[。；：，！？、:;,）]/;

/**
 * How many items a run has that begins at `from` of the first line and may go on in the lines after it; `undefined`
 * where its ordinals do not go up one by one, for then nobody can tell.
 */
export function countRun(
  own: OrdinalFamily,
  lines: readonly PlacedLine[],
  first: number,
  from: number,
): number | undefined {
  const numbers: number[] = [];
  let last = first;
  for (let i = first; i < lines.length; i += 1) {
    const line = lines[i]?.line;
    if (!line || i - first > MOST_LINES) return undefined;
    if (i > first && line.head && (own.level === undefined || line.head.level < own.level)) break;
    if (i > first && line.block === 'heading') break;
    const start = i === first ? from : 0;
    const found = numbersIn(own, line, start);
    if (i > first && found[0] === 1 && isCounted(own)) break;
    numbers.push(...found);
    if (found.length > 0) last = i;
    else if (i - last > MOST_BETWEEN) break;
  }
  return isRun(own, numbers) ? numbers.length : undefined;
}

/** A run that goes on for longer than this is not followed to its end, and so not counted. */
const MOST_LINES = 400;

/** Paragraphs without an ordinal of the run that may stand between two that have one. */
const MOST_BETWEEN = 60;

function isCounted({ name }: OrdinalFamily): boolean {
  return name !== WORDS.name && !/^一./.test(name);
}

function isRun(own: OrdinalFamily, numbers: readonly number[]): boolean {
  if (!isCounted(own)) return true;
  return numbers.every((number, i) => number === i + 1);
}

/** The ordinals of a family at the heads of the clauses of a line, up to where another run begins. */
function numbersIn(own: OrdinalFamily, line: Line, from: number): readonly number[] {
  const numbers: number[] = [];
  for (const at of clausesOf(line)) {
    const number = at < from ? undefined : numberAt(own, line.prose, at);
    if (number === undefined) continue;
    if (number === 1 && numbers.length > 0 && isCounted(own)) break;
    numbers.push(number);
  }
  return numbers;
}

/** Where the clauses of a line begin. */
const clausesOf: (line: Line) => readonly number[] = remembered(({ prose, content }) => {
  const starts = [content.start];
  for (let at = content.start; at < prose.length; at += 1)
    if (CLAUSE_END.test(prose.charAt(at))) starts.push(at + 1);
  return starts;
});
