import type { Range } from '../../text/range';
import { readMeasure, readUnknown } from './amounts';
import { withCoins } from './coins';
import { CHINESE_SECONDS, CHINESE_STARTS, readChinese } from './chinese';
import { NAMED_DATE_SECONDS, NAMED_DATE_STARTS, readDate, readNamedDate } from './dates';
import { isMeasure, type Figure, type Measure, type Ordinal } from './figure';
import { readDocumentNumber, readLabel } from './labels';
import { digitValue, endOfDigits, readNumeral } from './numerals';
import { readRange, readRatio, readSlashFraction } from './spans';
import { shareUnits } from './sharing';

/** What a character may begin; one table look-up per character keeps the scan linear and fast. */
const NOTHING = 0;
const DIGIT = 1;
const CHINESE = 2;
const BRACKET = 3;

const STARTS = buildStarts();

function buildStarts(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let value = 0; value < 10; value += 1) {
    table[48 + value] = DIGIT;
    table[0xff10 + value] = DIGIT;
  }
  for (const char of CHINESE_STARTS + NAMED_DATE_STARTS) table[char.charCodeAt(0)] = CHINESE;
  for (const char of '〔［[(（') table[char.charCodeAt(0)] = BRACKET;
  return table;
}

/** Whether a character may stand second in a Chinese numeral or a named date; most words fail here (一是, 上级). */
const SECONDS = buildSeconds();

function buildSeconds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const char of CHINESE_SECONDS + NAMED_DATE_SECONDS) table[char.charCodeAt(0)] = 1;
  return table;
}

/**
 * The figures of one line of prose in order, offsets in UTF-16 code units of the line. Digits inside or
 * touching a placeholder are no figure: what will stand there is unknown.
 */
export function readFigures(text: string, placeholders: readonly Range[]): readonly Figure[] {
  const figures: Figure[] = [];
  let next = 0;
  for (let at = nextStart(text, 0, placeholders[0]); at < text.length;) {
    const placeholder = placeholders[next];
    if (placeholder && at >= placeholder.start) {
      const unknown = readUnknown(text, placeholder);
      if (unknown) figures.push(unknown);
      at = Math.max(unknown?.range.end ?? endOfDigits(text, placeholder.end), at);
      next += 1;
    } else {
      const figure = readAt(text, at);
      const isWhole = figure && !(placeholder && figure.range.end > placeholder.start);
      if (isWhole && !(placeholder && touches(figure, placeholder))) figures.push(figure);
      at = isWhole ? figure.range.end : afterNothing(text, at);
    }
    at = nextStart(text, at, placeholders[next]);
  }
  return shareUnits(text, figures);
}

/** The next place from `at` on where a figure may begin, at the latest the next placeholder. */
function nextStart(text: string, at: number, placeholder: Range | undefined): number {
  const limit = placeholder ? placeholder.start : text.length;
  let next = at;
  while (next < limit && STARTS[text.charCodeAt(next)] === NOTHING) next += 1;
  return next;
}

/** A number that could not be read is stepped over whole, so that none of its digits starts another. */
function afterNothing(text: string, at: number): number {
  return digitValue(text.charCodeAt(at)) >= 0 ? endOfDigits(text, at) : at + 1;
}

/** Bare digits right before a placeholder are part of what it hides: 2*. */
function touches(figure: Figure, placeholder: Range): boolean {
  return (
    figure.range.end === placeholder.start && digitValue(figure.text.charCodeAt(figure.text.length - 1)) >= 0
  );
}

function readAt(text: string, at: number): Figure | undefined {
  switch (STARTS[text.charCodeAt(at)]) {
    case DIGIT:
      return readDigits(text, at);
    case BRACKET:
      return readDocumentNumber(text, at);
    case CHINESE:
      if (!SECONDS[text.charCodeAt(at + 1)]) return undefined;
      return readNamedDate(text, at) ?? readHan(text, at);
    default:
      return undefined;
  }
}

/** Characters after the first digits of a date, a ratio, a fraction; most amounts are followed by none of them. */
const SPAN_MARKS = new Set('年月日时点季:：∶比.．/／—–－～~至到-');

function readDigits(text: string, at: number): Figure | undefined {
  const end = endOfDigits(text, at);
  return (
    readLabel(text, at, end) ??
    (SPAN_MARKS.has(text.charAt(end)) ? readSpan(text, at) : undefined) ??
    readNumber(text, at)
  );
}

/** 百分之八至百分之九 */
function readHan(text: string, at: number): Figure | undefined {
  const figure = readChinese(text, at);
  return figure && isMeasure(figure) ? (readRange(text, figure) ?? whole(text, figure)) : figure;
}

function readSpan(text: string, at: number): Figure | undefined {
  return readRatio(text, at) ?? readDate(text, at) ?? readSlashFraction(text, at);
}

function readNumber(text: string, at: number): Figure | undefined {
  const measure = readMeasure(text, at);
  if (!measure) return readSerial(text, at);
  return readRange(text, measure) ?? readGrade(text, measure) ?? whole(text, measure);
}

/** 50元6角 is one amount. */
function whole(text: string, measure: Measure): Measure {
  const isYuan = measure.kind === 'quantity' && measure.unit?.word === '元';
  return isYuan ? withCoins(text, measure) : measure;
}

/** Digits too many for an amount. */
function readSerial(text: string, at: number): Figure {
  const end = readNumeral(text, at).digits.end;
  return { kind: 'label', label: 'serial', range: { start: at, end }, text: text.slice(at, end) };
}

/** Words after which a bare 位 is a rank and not a count of persons: 全省36位. */
const RANK_BEFORE =
  /(?:全国|全省|全市|全区|全县|全州|全球|世界|排名|排|位列|位居|居|列|(?:排名|名次|位次)[^，。；]{0,14})$/;

/** 排名提升6位 counts the places moved. */
const MOVED = /(?:提升|上升|前移|前进|晋升|跃升|下降|后移|下滑|退)了?$/;

function isRank(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  return RANK_BEFORE.test(before) && !MOVED.test(before);
}

/** 第3至5名, 第1、2批: one 第 for both; 十四届5次全会 needs none. */
const BEHIND_ORDINAL = /(?:第[0-9０-９]{1,3}[至到、和—-]|届)$/;

/** 3级, 59号, 19届 and ranks without 第 are places in an order. */
function readGrade(text: string, measure: Measure): Ordinal | undefined {
  if (measure.kind !== 'quantity' || !measure.unit || measure.amount.scale) return undefined;
  const { word, kind } = measure.unit;
  const { range, amount } = measure;
  const isOrdinal =
    kind === 'grade' ||
    (word === '位' && isRank(text, range.start)) ||
    BEHIND_ORDINAL.test(text.slice(Math.max(0, range.start - 5), range.start));
  if (!isOrdinal) return undefined;
  return {
    kind: 'ordinal',
    range,
    text: measure.text,
    number: amount.written,
    digits: amount.digits,
    unit: word,
    marked: false,
  };
}
