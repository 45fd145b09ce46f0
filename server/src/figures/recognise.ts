import type { Range } from '../text/range';
import { readMeasure, readUnknown } from './amounts';
import { CHINESE_STARTS, readChinese } from './chinese';
import { NAMED_DATE_STARTS, readDate, readNamedDate } from './dates';
import type { Figure, Measure, Ordinal } from './figure';
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

/**
 * The figures of one line of prose in order, offsets in UTF-16 code units of the line. Digits inside or
 * touching a placeholder are no figure: what will stand there is unknown.
 */
export function readFigures(text: string, placeholders: readonly Range[]): readonly Figure[] {
  const figures: Figure[] = [];
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const placeholder = placeholders[next];
    if (placeholder && at >= placeholder.start) {
      const unknown = readUnknown(text, placeholder);
      if (unknown) figures.push(unknown);
      at = Math.max(unknown?.range.end ?? endOfDigits(text, placeholder.end), at);
      next += 1;
      continue;
    }
    const start = STARTS[text.charCodeAt(at)] ?? NOTHING;
    const figure = start === NOTHING ? undefined : readAt(text, at, start);
    if (!figure || (placeholder && figure.range.end > placeholder.start)) {
      at = afterNothing(text, at);
      continue;
    }
    if (!placeholder || !touches(figure, placeholder)) figures.push(figure);
    at = figure.range.end;
  }
  return shareUnits(text, figures);
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

function readAt(text: string, at: number, start: number): Figure | undefined {
  if (start === DIGIT) return readDigits(text, at);
  if (start === BRACKET) return readDocumentNumber(text, at);
  return readNamedDate(text, at) ?? readChinese(text, at);
}

function readDigits(text: string, at: number): Figure | undefined {
  return (
    readLabel(text, at) ??
    readRatio(text, at) ??
    readDate(text, at) ??
    readSlashFraction(text, at) ??
    readNumber(text, at)
  );
}

function readNumber(text: string, at: number): Figure | undefined {
  const measure = readMeasure(text, at);
  if (!measure) return readSerial(text, at);
  return readRange(text, measure) ?? readGrade(text, measure) ?? measure;
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

/** 3级, 59号, 19届 and ranks without 第 are places in an order. */
function readGrade(text: string, measure: Measure): Ordinal | undefined {
  if (measure.kind !== 'quantity' || !measure.unit || measure.amount.scale) return undefined;
  const { word, kind } = measure.unit;
  const before = text.slice(Math.max(0, measure.range.start - 16), measure.range.start);
  const isRank = word === '位' && RANK_BEFORE.test(before) && !MOVED.test(before);
  if (kind !== 'grade' && !isRank) return undefined;
  const { range, amount } = measure;
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
