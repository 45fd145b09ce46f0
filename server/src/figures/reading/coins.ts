import type { Range } from '../../text/range';
import { add, type Decimal } from './decimal';
import type { Amount, Quantity } from './figure';
import { hanAmount, hanValue, matchAt } from './chinese-frame';
import { endOfChinese, withoutCapitals } from './chinese-numerals';
import { readUnit } from './units';

/** 6角, 5角2分, 零5分: what is after 元 and belongs to the same amount. */
const COINS =
  /[零〇]?(?:([0-9０-９一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:([0-9０-９一二三四五六七八九壹贰叁肆伍陆柒捌玖])分(?![之别钟]))?/y;

/** What 角 and 分 after 元 add to it, and where they end. */
function readCoins(text: string, at: number): { readonly value: Decimal; readonly end: number } | undefined {
  const match = matchAt(COINS, text, at);
  if (!match?.[1] && !match?.[2]) return undefined;
  const [tenths, hundredths] = [match[1], match[2]].map((digit) => digitOf(digit ?? '0'));
  const value = { mantissa: (tenths ?? 0n) * 10n + (hundredths ?? 0n), scale: 2 };
  return { value: match[2] ? value : { mantissa: tenths ?? 0n, scale: 1 }, end: at + match[0].length };
}

function digitOf(digit: string): bigint {
  return hanValue(withoutCapitals(digit))?.mantissa ?? 0n;
}

/** 50元6角 as one amount of 50.6元; `figure` ends with 元. */
export function withCoins(text: string, figure: Quantity): Quantity {
  const { amount, range } = figure;
  const coins = amount.power === 0 ? readCoins(text, range.end) : undefined;
  if (!coins) return figure;
  const value = add(amount.value, coins.value);
  const whole = { start: range.start, end: coins.end };
  return {
    ...figure,
    range: whole,
    text: text.slice(whole.start, whole.end),
    amount: { ...amount, value, written: value, digits: whole, parted: true },
  };
}

/** The capitals that an amount on a receipt begins with. */
export const CAPITAL_NUMERALS = '壹贰叁肆伍陆柒捌玖拾';

const CAPITALS = /[壹贰叁肆伍陆柒捌玖拾佰仟零万亿]{1,30}(?=[元圆])/y;

/** 壹佰贰拾叁万元整; capitals that count no money (壹号院) are names. */
export function readCapitals(text: string, at: number): Quantity | undefined {
  const numeral = matchAt(CAPITALS, text, at)?.[0];
  const value = numeral && endOfChinese(text, at) === at + numeral.length && hanValue(numeral);
  const unit = readUnit('元', 0);
  if (!value || !unit) return undefined;
  const digits: Range = { start: at, end: at + numeral.length };
  const range = { start: at, end: digits.end + 1 };
  const amount: Amount = hanAmount(value, digits);
  const written = text.slice(range.start, range.end);
  return withCoins(text, { kind: 'quantity', range, text: written, amount, hedges: [], shared: false, unit });
}
