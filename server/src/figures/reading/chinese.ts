import type { Range } from '../../text/range';
import { CAPITAL_NUMERALS, readCapitals } from './coins';
import { readAbove, readCounted, readNear, readSpan } from './chinese-counts';
import { hanValue, matchAt } from './chinese-frame';
import { readMultiple, readPerCent, readTenths } from './chinese-rates';
import type { Figure, Ordinal } from './figure';
import { chineseNumber } from './chinese-numerals';

/**
 * The closed frames in which a Chinese numeral is a figure, here and in chinese-rates and chinese-counts.
 * Everywhere else (一是, 进一步, 三会一课, 两队一室) it is part of a word.
 */
const FRAMES = {
  // 三分之一
  fraction: /([一二三四五六七八九十]{1,3})分之([一二三四五六七八九十]{1,3})/y,
  // 第五名, 第十三批, 第12位, 第5
  ordinal:
    /第([0-9０-９]+|[一二三四五六七八九十百]{1,5})(方阵|方面|梯队|阶段|环节|部分|批次?|名|位|次|届|轮|期|章|条|款|项|号|种|大|个|场|家(?!园)|组|档|年|天|周|课(?!堂)|步|类|级|站|集|版|例|起|件|棒|道|层|代(?!表)|颗|枚|本|篇|封|份|座|间|栋|台|辆|列|套|部(?!门|队)|支(?![队部柱]))?/y,
} as const;

/** First characters of the frames, for the scanner's table. */
export const CHINESE_STARTS = `一二两三四五六七八九十百千万零第翻数几上近超逾突${CAPITAL_NUMERALS}`;

/** Characters that may stand second in a frame. */
export const CHINESE_SECONDS =
  '一二两三四五六七八九十百千万亿〇零0123456789０１２３４５６７８９分倍成余多来几点届个项类大方种条名起件人户家次场批所座处支份篇辆套天了至到—过破元圆佰仟拾';

function readFraction(text: string, at: number): Figure | undefined {
  const match = matchAt(FRAMES.fraction, text, at);
  const denominator = match?.[1] && chineseNumber(match[1]);
  const numerator = match?.[2] && chineseNumber(match[2]);
  if (!match || !denominator || !numerator) return undefined;
  const range = { start: at, end: at + match[0].length };
  return { kind: 'fraction', range, text: match[0], numerator, denominator };
}

const RANKED = /(?:全[国省市区县州]|全系统|位?[居列]|排名?|名次|位次|[排位]在|考核|考评|综合)$/;
const END_OF_RANK = /[，。、；）！的和]|$/y;

function isRank(text: string, { start, end }: Range): boolean {
  END_OF_RANK.lastIndex = end;
  return END_OF_RANK.test(text) && RANKED.test(text.slice(Math.max(0, start - 3), start));
}

function readOrdinal(text: string, at: number): Ordinal | undefined {
  const match = matchAt(FRAMES.ordinal, text, at);
  const number = match?.[1] === undefined ? undefined : hanValue(match[1]);
  if (!match || !number) return undefined;
  const unit = match[2] ?? '';
  const range = { start: at, end: at + match[0].length };
  // 第一， and 第三 without a measure word number a list or begin a name; 居全市第三 is a rank.
  if (!unit && !/[0-9０-９]/.test(match[0]) && !isRank(text, range)) return undefined;
  const digits = { start: at + 1, end: at + 1 + (match[1] ?? '').length };
  return { kind: 'ordinal', range, text: match[0], number, digits, unit, marked: true };
}

/** 十一届全国人大, 党的二十届三中全会: a term of office needs no 第. */
const TERM = /[二三四五六七八九]?十[一二三四五六七八九]?(?=届)/y;

function readTerm(text: string, at: number): Ordinal | undefined {
  const numeral = matchAt(TERM, text, at)?.[0];
  const number = numeral && hanValue(numeral);
  if (!numeral || !number) return undefined;
  const digits = { start: at, end: at + numeral.length };
  const range = { start: at, end: digits.end + 1 };
  return { kind: 'ordinal', range, text: `${numeral}届`, number, digits, unit: '届', marked: false };
}

/** A quick look: most numerals in prose (一是, 一步) are followed by none of these. */
const WORTH_READING =
  /[一二两三四五六七八九十百千万亿零〇]{1,30}(?:分之|[^一二两三四五六七八九十百千万亿零〇是要、，。])/y;

/** The figure in Chinese numerals that begins at `at`, if one of the frames fits. */
export function readChinese(text: string, at: number): Figure | undefined {
  switch (text.charAt(at)) {
    case '第':
      return readOrdinal(text, at);
    case '翻':
      return readMultiple(text, at);
    case '百':
    case '千':
    case '万':
      return readPerCent(text, at) ?? readAbove(text, at);
    case '数':
    case '几':
    case '上':
    case '近':
    case '超':
    case '逾':
    case '突':
      return readNear(text, at);
    default:
      if (CAPITAL_NUMERALS.includes(text.charAt(at))) return readCapitals(text, at);
      WORTH_READING.lastIndex = at;
      if (!WORTH_READING.test(text)) return undefined;
      return (
        readPerCent(text, at) ??
        readTerm(text, at) ??
        readFraction(text, at) ??
        readMultiple(text, at) ??
        readTenths(text, at) ??
        readAbove(text, at) ??
        readSpan(text, at) ??
        readCounted(text, at)
      );
  }
}
