const DIGITS = '〇一二三四五六七八九';

/** The value of a Chinese ordinal from 一 to 九十九, or undefined for anything else (十百, 一一, 〇). */
export function numberOfHan(numeral: string): number | undefined {
  const match = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numeral);
  if (!match || numeral === '') return undefined;
  const [, tens, ten, ones] = match;
  if (!ten) return numeral.length === 1 ? DIGITS.indexOf(numeral) : undefined;
  return 10 * (tens ? DIGITS.indexOf(tens) : 1) + (ones ? DIGITS.indexOf(ones) : 0);
}

/** A number from 1 to 99 as a Chinese ordinal: 11 is 十一, 20 is 二十. */
export function hanOfNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`;
  return head + (ones === 0 ? '' : (DIGITS[ones] ?? ''));
}
