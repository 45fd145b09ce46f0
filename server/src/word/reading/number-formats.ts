import { hanOfNumber } from '../../text/han-numeral';

/** The text of a number in one of the formats that Word's automatic numbers have (ECMA-376 17.18.59). */
export function formatNumber(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => shifted(value, 0xff10 - 0x30),
  decimalFullWidth2: (value) => shifted(value, 0xff10 - 0x30),
  decimalHalfWidth: String,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => `（${value}）`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  koreanCounting: chinese,
  ideographDigital: (value) => digits(value, '〇一二三四五六七八九'),
  taiwaneseDigital: (value) => digits(value, '〇一二三四五六七八九'),
  japaneseDigitalTenThousand: (value) => digits(value, '〇一二三四五六七八九'),
  chineseLegalSimplified: (value) => substituted(chinese(value), '壹贰叁肆伍陆柒捌玖拾佰仟'),
  ideographLegalTraditional: (value) => substituted(chinese(value), '壹貳參肆伍陸柒捌玖拾佰仟'),
  ideographEnclosedCircle: (value) =>
    value >= 1 && value <= 10 ? String.fromCodePoint(0x327f + value) : chinese(value),
  ideographTraditional: (value) => one('甲乙丙丁戊己庚辛壬癸', value),
  ideographZodiac: (value) => one('子丑寅卯辰巳午未申酉戌亥', value),
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: letter,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  ordinal: (value) => `${value}.`,
};

/** 1 to 999 in Chinese; nothing is numbered beyond that. */
function chinese(value: number): string {
  if (value < 1 || value > 999) return value === 0 ? '〇' : String(value);
  if (value < 100) return hanOfNumber(value);
  const rest = value % 100;
  const tail = rest < 10 ? `零${hanOfNumber(rest)}` : `${rest < 20 ? '一' : ''}${hanOfNumber(rest)}`;
  return `${hanOfNumber(Math.floor(value / 100))}百${rest === 0 ? '' : tail}`;
}

function shifted(value: number, by: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + by));
}

function circled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x245f + value);
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  return String(value);
}

function digits(value: number, alphabet: string): string {
  return String(value).replace(/\d/g, (digit) => alphabet[Number(digit)] ?? digit);
}

function substituted(han: string, capitals: string): string {
  return han.replace(
    /[一二三四五六七八九十百千]/g,
    (one) => capitals['一二三四五六七八九十百千'.indexOf(one)] ?? one,
  );
}

function one(alphabet: string, value: number): string {
  return alphabet[value - 1] ?? String(value);
}

/** a … z, aa, bb, …: the letter is repeated. */
function letter(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value);
  return String.fromCodePoint(0x61 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}
