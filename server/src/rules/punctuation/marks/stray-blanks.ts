import type { Line } from '../../../document/line';
import { touchesPlaceholder } from '../../../document/placeholder-within';
import { remembered } from '../../../document/remembered';
import { BLANK } from '../../../text/blanks';
import type { Range } from '../../../text/range';
import type { Fix } from '../../rule';
import { CLOSING_MARKS, HAN, isChineseMark, isHan } from '../../../text/chinese';
import { mayLackNumber } from '../../../document/neighbours';
import { isSetApart } from './set-apart';
import {
  belongs,
  followsClauseNumber,
  followsDateline,
  partsItems,
  standsBesideCredit,
} from './spaces-that-belong';

/** A run of blanks that does not belong where it is. */
export interface StrayBlank {
  readonly range: Range;
  /** Lower beside a digit, where some writers put a space on purpose. */
  readonly severity: 'warning' | 'information';
  readonly safety: Fix['safety'];
}

/** The runs of blanks within the text of a line that do not belong there, each once. */
export function strayBlanksIn(line: Line): readonly StrayBlank[] {
  const { prose, content, block } = line;
  if (block === 'table' || !BLANK_WITHIN.test(prose)) return [];
  if (!line.head && !SENTENCE_MARK.test(prose)) return [];
  return (
    Array.from(prose.slice(0, content.end).matchAll(BLANKS), rangeOf)
      .filter((range) => range.start > content.start && !isSpokenFor(line, range))
      // What has no width is no blank that anybody sees: punctuation/invisible-character tells it.
      .filter((range) => !/^[\u200b\ufeff]+$/.test(prose.slice(range.start, range.end)))
      .flatMap((range) => judge(line, range) ?? [])
  );
}

const BLANK_WITHIN = new RegExp(`\\S${BLANK}+\\S`);
const BLANKS = new RegExp(`${BLANK}+`, 'g');

/** A line without one is a title, a name or a date, set out with blanks on purpose. */
const SENTENCE_MARK = new RegExp(`[。，；！？,;!?]|[${HAN}${CLOSING_MARKS}%％]\\.|[0-9]\\.\\s*$`);

function rangeOf(match: RegExpMatchArray): Range {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** After an ordinal blanks are a habit; within a placeholder they are the placeholder. */
function isSpokenFor(line: Line, range: Range): boolean {
  const { head, doubtfulHead, division } = line;
  const ordinal = head ?? doubtfulHead ?? division;
  if (ordinal && range.start <= ordinal.range.end) return true;
  return touchesPlaceholder(line, range);
}

function judge(line: Line, range: Range): StrayBlank | undefined {
  const before = characterBefore(line.prose, range.start);
  const after = line.prose.charAt(range.end);
  if (isMark(before) || isMark(after)) {
    if (standsBesideCredit(line, range) || partsItems(line, range)) return undefined;
    if (!isChineseText(before) && !isChineseText(after)) return undefined;
    if (!isOrdinary(before) || !isOrdinary(after)) return undefined;
    return {
      range,
      severity: 'warning',
      safety: isCertain(line, range, before, after) ? 'safe' : 'suggested',
    };
  }
  if (/[0-9０-９*]/.test(before) && /[%％‰]/.test(after)) {
    return { range, severity: 'warning', safety: before === '*' ? 'suggested' : 'safe' };
  }
  if (isHan(before) && isHan(after)) {
    return isSetApart(line, range) || belongs(line, range)
      ? undefined
      : { range, severity: 'warning', safety: 'suggested' };
  }
  if ((isHan(before) && isNumber(after)) || (isNumber(before) && isHan(after))) {
    if (isTime(line, range) || followsClauseNumber(line, range) || followsDateline(line, range.start)) {
      return undefined;
    }
    return { range, severity: 'information', safety: 'suggested' };
  }
  if (/[0-9]/.test(before) && /[0-9]/.test(after) && blanksBetweenDigits(line).has(range.start)) {
    return { range, severity: 'information', safety: 'suggested' };
  }
  return undefined;
}

const DIGITS_APART = new RegExp(
  `(?<![0-9A-Za-z.]|[0-9]${BLANK})[0-9](?:${BLANK}[0-9]){2,}(?![0-9])${BLANK}?(?=[${HAN}%])`,
  'g',
);

/** 1 9 5 9年: each digit by itself, as read from a scanned page; a telephone number has its digits in groups. */
const blanksBetweenDigits = remembered(
  ({ prose }: Line): ReadonlySet<number> =>
    new Set(
      Array.from(prose.matchAll(DIGITS_APART)).flatMap(({ 0: digits, index }) =>
        Array.from(digits.matchAll(BLANKS), (blank) => index + blank.index),
      ),
    ),
);

/**
 * A blank is certainly stray where taking it away changes nothing but the look. Not so between two pause marks, one
 * of which is too many; before 二是, which may need a mark instead; in brackets, which may hold an ordinal or a doubt;
 * after an ordinal, or where a number may be missing.
 */
function isCertain(line: Line, { start, end }: Range, before: string, after: string): boolean {
  const { markers, prose } = line;
  if (before === after || BRACKET.test(before) || BRACKET.test(after)) return false;
  if (mayLackNumber(prose, start)) return false;
  if (isPause(before)) return !isPause(after);
  if (/[一二三四五六七八九十0-9]/.test(before) && isPause(after)) return false;
  return !markers.some((marker) => marker.range.start === end);
}

const BRACKET = /[（）()【】〔〕［］]/;

/** A full stop typed half-width counts as 。 after Chinese text. */
function characterBefore(prose: string, at: number): string {
  let behind = at - 1;
  while (prose.charAt(behind) === '.') behind -= 1;
  return behind < at - 1 && isChineseText(prose.charAt(behind)) ? '。' : prose.charAt(at - 1);
}

function isMark(character: string): boolean {
  return isChineseMark(character) || isPause(character) || /[()]/.test(character);
}

function isPause(character: string): boolean {
  return /[，。、；：？！,;:?!]/.test(character);
}

/** A half-width mark among foreign words has its blank by right. */
function isChineseText(character: string): boolean {
  return isChineseMark(character) || isHan(character);
}

/** Beside other signs (arrows, rules of hyphens) a blank may have its reason. */
function isOrdinary(character: string): boolean {
  return isMark(character) || isHan(character) || /[0-9０-９A-Za-z%％‰*]/.test(character);
}

function isNumber(character: string): boolean {
  return /[0-9０-９%％]/.test(character);
}

/** 6月5日 14:30 */
function isTime({ prose }: Line, { start, end }: Range): boolean {
  return /[日号]/.test(prose.charAt(start - 1)) && /^\d{1,2}[:：]\d/.test(prose.slice(end, end + 4));
}
