import { parseDecimal, type Decimal } from './decimal';

const LONGEST = 30;
const DIGITS = '〇一二三四五六七八九';
const [WAN, YI] = [10_000n, 100_000_000n];

/** The powers of ten that count within a group of four digits. */
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/** The characters of amounts written in capitals, as on receipts, and the everyday ones for them. */
const CAPITALS: Readonly<Record<string, string>> = {
  壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六', 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千',
}; // prettier-ignore

/** Other ways to write the digits: 零, 两. */
const VARIANTS: Readonly<Record<string, string>> = { 零: '〇', '○': '〇', Ｏ: '〇', 两: '二' };

/** 壹佰贰拾叁万 as 一百二十三万. */
export function withoutCapitals(text: string): string {
  return text.replace(/[壹贰叁肆伍陆柒捌玖拾佰仟]/g, (char) => CAPITALS[char] ?? char);
}

function plainDigits(text: string): string {
  return withoutCapitals(text).replace(/[零○Ｏ两]/g, (char) => VARIANTS[char] ?? char);
}

/** The value of a Chinese numeral: 十二 → 12, 二百零五 → 205, 三万五 → 35000, 二〇二三 → 2023; `undefined` for other text. */
export function chineseNumber(text: string): Decimal | undefined {
  if (text.length > LONGEST || text === '') return undefined;
  const plain = plainDigits(text);
  if (/^[〇一二三四五六七八九]{2,}$/.test(plain)) {
    return parseDecimal([...plain].map((char) => DIGITS.indexOf(char)).join(''));
  }
  // 十二亿三千万: 万 counts what is between it and 亿, 亿 everything before it.
  let [yi, wan, section, digit] = [0n, 0n, 0n, 0n];
  // What a last digit counts: 三百五 is 350, 三百零五 and 十五 are not shortened.
  let place = 1n;
  for (const char of plain) {
    const value = DIGITS.indexOf(char);
    const power = POWERS[char];
    if (value === 0) place = 1n;
    if (value >= 0) digit = BigInt(value);
    else if (char === '亿')
      [yi, wan, section, digit, place] = [(yi + wan + section + digit) * YI, 0n, 0n, 0n, YI / 10n];
    else if (char === '万') [wan, section, digit, place] = [(section + digit) * WAN, 0n, 0n, WAN / 10n];
    else if (power === undefined) return undefined;
    else {
      const unit = 10n ** BigInt(power);
      [section, digit, place] = [section + (digit === 0n ? 1n : digit) * unit, 0n, unit / 10n];
    }
  }
  return { mantissa: yi + wan + section + digit * place, scale: 0 };
}

/** How far a numeral may still go: the power below which the next unit must be, and whether 万 and 亿 are used up. */
interface Progress {
  readonly below: number;
  readonly hasWan: boolean;
  readonly hasYi: boolean;
}

/** What may follow the 万, 亿, 千, 百 or 十 at hand; `undefined` when it belongs to no numeral that began before it. */
function progressBehind(char: string, progress: Progress): Progress | undefined {
  if (char === '亿') return progress.hasYi ? undefined : { below: 4, hasWan: false, hasYi: true };
  if (char === '万') return progress.hasWan ? undefined : { ...progress, below: 4, hasWan: true };
  const power = POWERS[char];
  return power === undefined || power >= progress.below ? undefined : { ...progress, below: power };
}

/**
 * The end of the Chinese numeral that begins at `at`, and `at` where none does. Between 万 and 亿 the units fall
 * from 千 to 十, so the 千 of 一百千瓦 and of 十五千克 already belongs to the unit.
 */
export function endOfChinese(text: string, at: number): number {
  let progress: Progress = { below: 4, hasWan: false, hasYi: false };
  let end = at;
  let isDigit = false;
  for (const char of plainDigits(text.slice(at, at + LONGEST))) {
    const isUnit = char in POWERS || char === '万' || char === '亿';
    if (!isUnit && (!DIGITS.includes(char) || (isDigit && char !== '〇'))) break;
    if (isUnit) {
      const next = progressBehind(char, progress);
      if (!next) break;
      progress = next;
    }
    isDigit = !isUnit && char !== '〇';
    end += 1;
  }
  return end;
}

/** A small count in Chinese numerals; 0 for other text. */
export function chineseCount(text: string): number {
  return Number(chineseNumber(text)?.mantissa ?? 0n);
}
