import type { CalendarPoint, DateFigure } from './figure';
import { chineseNumber } from './chinese-numerals';
import { asciiDigits } from './numerals';

const D = '[0-9０-９]';
const TO = '(?:[—–－～~-]{1,2}|至|到)';
const YEAR = `(?:(?<y1>${D}{4})年度?)`;
const PART_OF_MONTH = '份|底|初|末|[上中下]{1,2}旬|[上下]半月';
const SUFFIX = `(?:${PART_OF_MONTH})?`;
const C = '[一二三四五六七八九十]';

/** Names of eras: 民国37年5月 and 光绪20年3月 have their years written in full. */
const ERA =
  '(?:民国|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|洪武|永乐|嘉靖|万历|崇祯|明治|大正|昭和|平成|令和)';

interface DatePattern {
  readonly form: DateFigure['form'];
  readonly pattern: RegExp;
  readonly dotted?: boolean;
}

function row(form: DateFigure['form'], source: string, dotted = false): DatePattern {
  return { form, pattern: new RegExp(source, 'y'), dotted };
}

/** Written dates that begin with an Arabic digit, the longest forms first. */
const DIGIT_DATES: readonly DatePattern[] = [
  row(
    'span',
    `${YEAR}(?<m1>${D}{1,2})月(?:(?<d1>${D}{1,2})日)?${TO}(?<y2>${D}{4})年(?<m2>${D}{1,2})月${SUFFIX}(?:(?<d2>${D}{1,2})日)?`,
  ),
  row(
    'span',
    `${YEAR}?(?:(?<m1>${D}{1,2})月)?(?<d1>${D}{1,2})日?${TO}(?:(?<m2>${D}{1,2})月)?(?<d2>${D}{1,2})日`,
  ),
  row('span', `${YEAR}?(?<m1>${D}{1,2})(?:月份?)?${TO}(?<m2>${D}{1,2})月${SUFFIX}(?:(?<d2>${D}{1,2})日)?`),
  row('span', `(?<y1>${D}{4})(?:年度?)?${TO}(?<y2>${D}{4})(?:年度?|学年度?)`),
  // （2021—2025）
  row('span', `(?<y1>(?:19|20)${D}{2})${TO}(?<y2>20${D}{2})(?=[）)”》])`),
  row(
    'point',
    `${YEAR}(?:(?<m1>${D}{1,2})月(?:(?<d1>${D}{1,2})日|${SUFFIX})|[上下]半年|年?[初底末]|第?[一二三四1-4]季度)?`,
  ),
  row(
    'point',
    `(?<!${ERA})(?<sy>${D}{2})年(?=[上下]半年|${D}{1,2}月|[初底末]|第[一二三四]季度|同期)(?:(?<m1>${D}{1,2})月(?:(?<d1>${D}{1,2})日|${SUFFIX})|[上下]半年|[初底末]|第[一二三四]季度|同期)`,
  ),
  row('point', `(?<m1>${D}{1,2})月(?:(?<d1>${D}{1,2})[日号]|${SUFFIX})`),
  row('point', `(?<d1>${D}{1,2})日(?!元|均|报|游|龄|以?内|之内|以上|以下)`),
  row(
    'point',
    `(?<y1>(?:19|20)${D}{2})(?<mark>[.．/-])(?<m1>${D}{1,2})\\k<mark>(?<d1>${D}{1,2})(?![0-9.．%％])`,
    true,
  ),
  row('decade', `${D}[0０]年代`),
  row('clock', `${D}{1,2}[:：][0-5]${D}(?:[:：][0-5]${D})?(?!${D})`),
  row('clock', `${D}{1,2}时(?:${D}{1,2}分|许|整)`),
  row('clock', `${D}{1,2}点(?:${D}{1,2}分|钟|半|整|许)`),
  row('clock', `(?<=[早晚午夜晨])${D}{1,2}点(?![位击])`),
  row('named', `[1-4１-４](?:${TO}[1-4１-４])?季度`),
];

/** Named periods and dates in Chinese numerals. */
const NAMED_DATES: readonly DatePattern[] = [
  row('point', `(?<cy>[一二][一二三四五六七八九〇零○]{3})年(?:(?<cm>${C}{1,2})月(?:(?<cd>${C}{1,3})日)?)?`),
  row('point', `(?<cm>十[一二]?|[一二三四五六七八九])月(?:(?<cd>${C}{1,3})[日号]|${PART_OF_MONTH})`),
  row('named', `[上下]半年`),
  row('named', `第[一二三四1-4]季度`),
  // 前5个月; but 提前5个月, 目前, 此前
  row('named', `(?<![提目此之以日节事会])前(?:${D}{1,2}|${C}{1,3}|两)个?(?:月|季度)`),
  row('named', `[一二三四]季度`),
  // 过去年度 has no 去年 in it, 超过去年 has.
  row('named', `(?:(?<!(?<![超经通])过)去年|上年|上一年|前年|明年)(?:同期|同月|度|底|初|末)?`),
  row('named', `(?:上年|往年|历史|历年)?(?<!共)同期(?![盼待望])`),
  row('named', `今年(?:以来|来|[上下]半年)?`),
  row('named', `本年度?`),
  row('named', `(?:上个?|[本当])月|(?:上个?|本)季度`),
];

/** First characters of the named dates, for the scanner's table. */
export const NAMED_DATE_STARTS = '上下第前一二三四五六七八九十去往历同今明本当';

/** Characters that may stand second in a named date. */
export const NAMED_DATE_SECONDS = '半年月个一二三四五六七八九十两〇零○0123456789０１２３４５６７８９季史期';

type Groups = Readonly<Record<string, string | undefined>>;

function arabic(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(asciiDigits(text));
}

function chinese(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(chineseNumber(text)?.mantissa ?? 0n);
}

function point(year: number | undefined, month: number | undefined, day: number | undefined): CalendarPoint {
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

function startOf(groups: Groups): CalendarPoint {
  if (groups['cy'] !== undefined || groups['cm'] !== undefined)
    return point(chinese(groups['cy']), chinese(groups['cm']), chinese(groups['cd']));
  return point(arabic(groups['y1']), arabic(groups['m1']), arabic(groups['d1']));
}

function endOf(groups: Groups): CalendarPoint {
  return point(arabic(groups['y2']), arabic(groups['m2']), arabic(groups['d2']));
}

/** Years that a report writes about; 1500年 is a span of time, not a year. */
function isPlausibleYear(year: number | undefined): boolean {
  return year === undefined || (year >= 1800 && year <= 2199);
}

/** Words before a bare 15日 or 3月 that make it a length of time. */
const LASTING = /(?:拘留|历时|为期|期限|提前|延期|逾期|延长|超期|连续|用时|耗时|缩短|压缩|满)至?$/;

/** 35日, 18月 and 拘留15日 are lengths of time; 13月份 is none. */
function isSpanOfTime(
  text: string,
  at: number,
  { year, month, day }: CalendarPoint,
  written: string,
): boolean {
  if (year !== undefined || (month === undefined && day === undefined)) return false;
  if (month !== undefined && day !== undefined) return false;
  if (/月(?:份|底|初|末)/.test(written)) return false;
  return (day ?? 0) > 31 || (month ?? 0) > 12 || LASTING.test(text.slice(Math.max(0, at - 3), at));
}

const CUT_OFF = /截[至止]到?$/;

function dateOf(text: string, at: number, row: DatePattern, match: RegExpExecArray): DateFigure | undefined {
  const groups: Groups = match.groups ?? {};
  const start = startOf(groups);
  const end = endOf(groups);
  if (!isPlausibleYear(start.year) || !isPlausibleYear(end.year)) return undefined;
  if (row.form === 'point' && isSpanOfTime(text, at, start, match[0])) return undefined;
  return {
    kind: 'date',
    range: { start: at, end: at + match[0].length },
    text: match[0],
    form: row.form,
    start,
    ...(row.form === 'span' && { end }),
    ...(row.form === 'named' && { name: match[0] }),
    cutOff: CUT_OFF.test(text.slice(Math.max(0, at - 3), at)),
    ...(groups['sy'] !== undefined && { shortYear: true }),
    ...(row.dotted && { dotted: true }),
  };
}

function readFrom(patterns: readonly DatePattern[], text: string, at: number): DateFigure | undefined {
  for (const row of patterns) {
    row.pattern.lastIndex = at;
    const match = row.pattern.exec(text);
    const date = match && dateOf(text, at, row, match);
    if (date) return date;
  }
  return undefined;
}

/** Marks after the first digits of anything that a date pattern may match. */
const DATE_MARK = /[0-9０-９]{1,4}[年月日时点季:：.．/—–－～~至到-]/y;

/** The date or period whose digits begin at `at`. */
export function readDate(text: string, at: number): DateFigure | undefined {
  DATE_MARK.lastIndex = at;
  return DATE_MARK.test(text) ? readFrom(DIGIT_DATES, text, at) : undefined;
}

/** A quick look at the first two characters, which are common ones: most do not begin a date. */
const NAMED_START =
  /[上下]半|[上前去往历今明本]年|上[一月个季]|[本当]月|本季|前[一二三四五六七八九十两0-9０-９]|第[一二三四1-4]季|[一二三四]季|历史|同期|[一二][一二三四五六七八九〇零○]{3}年|[一二三四五六七八九十]{1,2}月/y;

/** The named period or the date in Chinese numerals that begins at `at`. */
export function readNamedDate(text: string, at: number): DateFigure | undefined {
  NAMED_START.lastIndex = at;
  if (!NAMED_START.test(text)) return undefined;
  return readFrom(NAMED_DATES, text, at);
}

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether such a day exists; without a year 29 February does. */
export function isPossible(date: CalendarPoint): boolean {
  const { year, month, day } = date;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  if (day < 1 || day > 31) return false;
  if (month === undefined) return true;
  if (month === 2 && day === 29 && year !== undefined) return isLeapYear(year);
  return day <= (MONTH_LENGTHS[month - 1] ?? 31);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
