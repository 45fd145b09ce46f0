import type { Bilingual } from '../../../text/language';
import type { Finding, Habit } from '../../rule';

const PADDED = /(?<![0-9])0([1-9])(?=月)|(?<=月)0([1-9])(?=日)/g;
const NUMERALS = '〇一二三四五六七八九';
const MIXED_YEAR =
  /([一二][一二三四五六七八九〇零]{0,4}[OoＯ0０○][一二三四五六七八九〇零OoＯ0０○]{0,4})(?=年)/g;
const AFTERNOON = /(下午|傍晚|晚上?|夜间)(1[3-9]|2[0-3])(?=[:：时点])/g;

/** How dates and times of day are written: no 0 before a month or day, 〇 in a year, one clock of twelve or 24 hours. */
export function dateForms(prose: string): readonly Finding[] {
  if (!/[年月日时点:：]/.test(prose)) return [];
  return [...paddedIn(prose), ...mixedYearsIn(prose), ...twoClocksIn(prose)];
}

/** 06月05日 */
function paddedIn(prose: string): readonly Finding[] {
  if (!prose.includes('0')) return [];
  return Array.from(prose.matchAll(PADDED), ({ 0: written, 1: month, 2: day, index }) =>
    replacement(index, written, month ?? day ?? '', NO_LEADING_ZERO, PADDED_DATES),
  );
}

const NO_LEADING_ZERO: Bilingual = {
  zh: '月、日不编虚位，1至9前不加0',
  en: 'Months and days take no leading 0',
};
const PADDED_DATES: Habit = {
  message: (count) => ({
    zh: `全文日期多编虚位（${count}处），月、日的1至9前不加0`,
    en: `A leading 0 in ${count} months and days throughout: they take none`,
  }),
  proper: /(?<![0-9])[1-9]月|月[1-9]日/g,
};

/** 二O二三年 */
function mixedYearsIn(prose: string): readonly Finding[] {
  return Array.from(prose.matchAll(MIXED_YEAR)).flatMap(({ 1: written = '', index }) => {
    const right = written.replace(/[OoＯ0０○]/g, NUMERALS.charAt(0));
    if (right.length !== 4) return [];
    return [replacement(index, written, right, ZERO_IN_YEAR, OTHER_ZEROS)];
  });
}

const ZERO_IN_YEAR: Bilingual = {
  zh: '汉字年份中的零写作“〇”',
  en: 'In a year in Chinese numerals, zero is 〇',
};
const OTHER_ZEROS: Habit = {
  message: (count) => ({
    zh: `全文汉字年份中的零多未写作“〇”（${count}处）`,
    en: `Zero is not 〇 in ${count} years in Chinese numerals throughout`,
  }),
  proper: /[一二三四五六七八九]〇|〇[一二三四五六七八九]/g,
};

/** 下午15:30 */
function twoClocksIn(prose: string): readonly Finding[] {
  return Array.from(prose.matchAll(AFTERNOON), ({ 0: written, 1: word = '', 2: hour = '', index }) =>
    replacement(index, written, word + String(Number(hour) - 12), {
      zh: `“${word}”与24小时制不并用`,
      en: `${word} goes with a clock of twelve hours`,
    }),
  );
}

function replacement(
  start: number,
  written: string,
  newText: string,
  message: Bilingual,
  habit?: Habit,
): Finding {
  const range = { start, end: start + written.length };
  return {
    range,
    message,
    fixes: [
      {
        title: { zh: `改为“${newText}”`, en: `Change to ${newText}` },
        safety: 'suggested',
        edits: [{ range, newText }],
      },
    ],
    ...(habit ? { habit } : {}),
  };
}
