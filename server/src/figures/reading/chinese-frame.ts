import type { Range } from '../../text/range';
import { parseDecimal, type Decimal } from './decimal';
import type { Amount, Hedge } from './figure';
import { hedgeAfter, hedgeBefore } from './hedges';
import { chineseNumber } from './chinese-numerals';
import { asciiDigits } from './numerals';

/** The match of a sticky pattern at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The value of a numeral in a frame, in Chinese (五十七点八) or in Arabic digits. */
export function hanValue(written: string): Decimal | undefined {
  if (/^[0-9０-９.．]+$/.test(written)) return parseDecimal(asciiDigits(written));
  const [whole = '', places] = written.split('点');
  const value = chineseNumber(whole);
  if (!value || places === undefined) return value;
  const digits = chineseNumber(places.length > 1 ? places : `〇${places}`);
  return (
    digits && parseDecimal(`${value.mantissa}.${digits.mantissa.toString().padStart(places.length, '0')}`)
  );
}

/** The amount that a Chinese numeral comes to. */
export function hanAmount(value: Decimal, digits: Range): Amount {
  return { written: value, scale: '', power: 0, value, digits, script: 'chinese' };
}

/** The hedges before and after a figure. */
export function hedgesAround(text: string, range: Range): readonly Hedge[] {
  const before = hedgeBefore(text, range.start);
  const after = hedgeAfter(text, range.end);
  return [...(before ? [before] : []), ...(after ? [after] : [])];
}
