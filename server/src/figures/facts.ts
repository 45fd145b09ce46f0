import { goesOnAfter, SENTENCE_ENDS } from '../text/sentence';
import type { Range } from '../text/range';
import { CUE, cuesIn } from './words/cues';
import type { DateFigure, Figure, Measure, Unknown } from './reading/figure';
import { isMeasure } from './reading/figure';
import { sameMeasure } from './reading/units';

/** Which year a figure speaks of, as far as its clause says: 去年同期120起, 2022年立案85起. */
type Period = 'last' | 'this' | number;

/** A figure with the words that say what it counts. */
export interface Fact {
  readonly figure: Measure | Unknown;
  /** Zero-based among the facts of the line. */
  readonly index: number;
  /** Zero-based number of its sentence (ended by 。！？) and of its clause (any mark) in the line. */
  readonly sentence: number;
  readonly clause: number;
  /** Zero-based number of its statement: a sentence may string several together with ；. */
  readonly statement: number;
  /** How many brackets it is in. */
  readonly depth: number;
  /** The words before it, from the last mark or figure on, dates left out: 已化解矛盾纠纷. */
  readonly label: string;
  /** The cue words of the label, see `CUE`. */
  readonly cues: number;
  /** The mark before the label: ， 、 （ …, or '' where the label begins right after another figure. */
  readonly mark: string;
  /** The words after it up to the next mark or figure: 滞留境外人员未劝返. */
  readonly after: string;
  readonly period: Period | undefined;
  /** The dates and periods among the words before it, as written. */
  readonly times: readonly string[];
}

/** Everything the relations look at in one line. */
export interface LineFacts {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly facts: readonly Fact[];
  /** The facts again, sentence by sentence. */
  readonly sentences: readonly (readonly Fact[])[];
}

const SENTENCE_END = 1;
const MARK = 2;
const OPENING = 3;
const CLOSING = 4;
const STATEMENT_END = 5;

const MARKS = markTable([
  [SENTENCE_ENDS, SENTENCE_END],
  ['，：、,:\uFFFC', MARK],
  ['；;', STATEMENT_END],
  ['（(', OPENING],
  ['）)', CLOSING],
]);

/** What each character does to the words around a figure; a table keeps the walk over long lines fast. */
function markTable(rows: readonly (readonly [string, number])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [chars, kind] of rows) for (const char of chars) table[char.charCodeAt(0)] = kind;
  return table;
}

/** Where the reader of a line stands: what has been passed since the last figure or mark. */
interface Position {
  sentence: number;
  clause: number;
  statement: number;
  depth: number;
  mark: string;
  labelStart: number;
}

/** Moves over `text[from, to)`, counting sentences, clauses and brackets. */
function passOver(text: string, from: number, to: number, position: Position): void {
  for (let i = from; i < to; i += 1) {
    const mark = MARKS[text.charCodeAt(i)];
    if (!mark || isPauseBehindOfWhich(text, position.labelStart, i)) continue;
    const isGoingOn = mark === SENTENCE_END && goesOnAfter(text, i);
    if (mark === SENTENCE_END && !isGoingOn) {
      position.sentence += 1;
      position.statement += 1;
      position.depth = 0;
    } else if (mark === STATEMENT_END) position.statement += 1;
    else if (mark === OPENING) position.depth += 1;
    else if (mark === CLOSING) position.depth = Math.max(0, position.depth - 1);
    position.mark = isGoingOn ? '，' : text.charAt(i);
    position.clause += position.mark === '、' ? 0 : 1;
    position.labelStart = i + 1;
  }
}

const OF_WHICH = '其中';

/** The comma that many writers put after 其中: what follows is as near to it as without. */
function isPauseBehindOfWhich(text: string, labelStart: number, mark: number): boolean {
  return (
    mark - labelStart === OF_WHICH.length &&
    text.startsWith(OF_WHICH, labelStart) &&
    text.charAt(mark) === '，'
  );
}

/** The words between `start` and `end` without the dates among them. */
function wordsBetween(text: string, start: number, end: number, dates: readonly DateFigure[]): string {
  if (dates.length === 0) return text.slice(start, end);
  let words = '';
  let from = start;
  for (const { range } of dates) {
    if (range.start < start || range.end > end) continue;
    words += text.slice(from, range.start);
    from = range.end;
  }
  return words + text.slice(from, end);
}

function endOfWords(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && !MARKS[text.charCodeAt(end)]) end += 1;
  return end;
}

const LAST = /^(?:去年|上年|上一年|同期|上年同期|往年)/;

function periodOf(date: DateFigure): Period | undefined {
  if (date.form === 'named') {
    if (LAST.test(date.name ?? '')) return 'last';
    return /^(?:今年|本年)/.test(date.name ?? '') ? 'this' : undefined;
  }
  return date.start.year;
}

/** Where the digits of a figure begin with the hedge before them. */
function startWithHedge(figure: Measure | Unknown): number {
  const hedge = figure.hedges.length > 0 && figure.hedges.find(({ place }) => place === 'before');
  return hedge ? hedge.range.start : figure.range.start;
}

/** In 9起14人 both figures are of what the words before 10起 say. */
function pairedWith(last: Fact | undefined, figure: Measure | Unknown): Fact | undefined {
  if (!last || last.figure.range.end !== figure.range.start) return undefined;
  return last.figure.kind === 'quantity' && figure.kind === 'quantity' ? last : undefined;
}

/** A year or period that a clause names, and the clauses it speaks of. */
interface NamedPeriod {
  readonly value: Period;
  readonly clauses: Range;
}

/** What has been read of a line so far. */
interface Reading {
  readonly text: string;
  readonly facts: Fact[];
  readonly position: Position;
  /** The dates since the last figure or clause. */
  dates: DateFigure[];
  period: NamedPeriod | undefined;
}

const NO_TIMES: readonly string[] = [];

/** Binds each figure with an amount, known or not, to the words around it. */
export function readFacts(text: string, figures: readonly Figure[]): LineFacts {
  const position: Position = { sentence: 0, clause: 0, statement: 0, depth: 0, mark: '', labelStart: 0 };
  const reading: Reading = { text, facts: [], position, dates: [], period: undefined };
  let at = 0;
  figures.forEach((figure, i) => {
    const { clause } = position;
    passOver(text, at, figure.range.start, position);
    if (position.clause !== clause) reading.dates = [];
    at = figure.range.end;
    if (figure.kind === 'date') readDateInto(reading, figure);
    else if (isMeasure(figure) || figure.kind === 'unknown') {
      readFactInto(reading, figure, figures[i + 1]?.range.start ?? text.length);
    }
  });
  return { text, figures, facts: reading.facts, sentences: bySentence(reading.facts) };
}

function readDateInto(reading: Reading, date: DateFigure): void {
  const { clause } = reading.position;
  reading.dates.push(date);
  const value = periodOf(date);
  // A period set off by a comma (2022年，…) speaks of the clause after it as well.
  const reach = reading.text.charAt(date.range.end) === '，' ? 1 : 0;
  if (value !== undefined) reading.period = { value, clauses: { start: clause, end: clause + reach } };
}

const IN_HAND = /^(?:正在|尚在|仍在|还在)/;

/** Where no words stand before a figure, those after it tell what it is: 立案86起，破案73起，13起正在侦办. */
function cuesBehind(label: string, after: string): number {
  return label === '' && IN_HAND.test(after) ? CUE.inHand : 0;
}

/**
 * Nobody says in more characters what a figure counts. What asks about labels may try each of their characters as a
 * beginning, and still cost no more for a long line.
 */
const LONGEST_LABEL = 200;

function readFactInto(reading: Reading, figure: Measure | Unknown, limit: number): void {
  const { text, facts, position, dates, period } = reading;
  const { sentence, clause, statement, depth } = position;
  const pair = pairedWith(facts.at(-1), figure);
  const words = wordsBetween(text, position.labelStart, startWithHedge(figure), dates)
    .slice(-LONGEST_LABEL)
    .trim();
  const label = pair?.label ?? words.replace(/^其中，/, OF_WHICH);
  const end = figure.range.end;
  const after = text.slice(end, endOfWords(text, end, Math.min(limit, end + LONGEST_LABEL))).trim();
  facts.push({
    figure,
    index: facts.length,
    sentence,
    clause,
    statement,
    depth,
    label,
    cues: pair?.cues ?? cuesIn(label) | cuesBehind(label, after),
    mark: pair?.mark ?? position.mark,
    after,
    period: period && clause <= period.clauses.end ? period.value : undefined,
    times: dates.length > 0 ? dates.map((date) => date.text) : NO_TIMES,
  });
  position.mark = '';
  position.labelStart = end;
  reading.dates = [];
}

/**
 * No sentence that people read holds more figures. What goes on beyond is looked at as a sentence of its own, so
 * that relations, which compare the figures of a sentence with one another, stay linear in the line.
 */
const MOST_FIGURES = 64;

function bySentence(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const sentences: Fact[][] = [];
  let last = -1;
  for (const fact of facts) {
    const isFull = sentences.at(-1)?.length === MOST_FIGURES;
    if (fact.sentence !== last || isFull) sentences.push([]);
    last = fact.sentence;
    sentences.at(-1)?.push(fact);
  }
  return sentences;
}

/** A fact whose figure has an amount. */
export type KnownFact = Fact & { readonly figure: Measure };

export function isKnown(fact: Fact): fact is KnownFact {
  return fact.figure.kind !== 'unknown';
}

/** Whether the amount is meant exactly as written; 达 and 达到 say that it is. */
export function isFirm(fact: KnownFact): boolean {
  return fact.figure.hedges.every(({ bound }) => bound === 'reaching');
}

/** Whether both facts count in the same measure, so that they can be added and divided. */
export function comparable(a: Fact, b: Fact): boolean {
  if (a.figure.kind === 'quantity' && b.figure.kind === 'quantity')
    return sameMeasure(a.figure.unit, b.figure.unit);
  return a.figure.kind === b.figure.kind && a.figure.kind !== 'quantity' && a.figure.kind !== 'unknown';
}

/** A placeholder that may stand for a figure in the measure of `fact`. */
export function mayHide(unknown: Fact, fact: Fact): boolean {
  if (unknown.figure.kind !== 'unknown' || fact.figure.kind !== 'quantity') return false;
  return unknown.figure.measure === 'quantity' && sameMeasure(unknown.figure.unit, fact.figure.unit);
}
