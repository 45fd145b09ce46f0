import { hanOfNumber } from '../../text/han-numeral';
import { numberOfWritten } from '../coordination/count-phrase';
import { FOUNDING_YEARS } from '../words/figure-tables.generated';
import type { CalendarClaim } from './claim';

const NUMERAL = '[0-9]{1,3}|[一二三四五六七八九十]{1,3}';
const DATE = '([0-9]{4})年(?:([0-9]{1,2})月)?(?:[0-9]{1,2}日)?';

/** 1968年8月出生，…2026年8月年满58周岁. */
const BORN = new RegExp(
  `${DATE}[^，。；0-9]{0,4}出?生[^。；0-9]{0,12}${DATE}[^。；0-9]{0,16}?(?<!未满|不满|近)(${NUMERAL})周?岁`,
  'dg',
);

/** 成立于2006年，今年迎来20周年，2026年9月…: the only other year of the line is the year it is said of. */
const FOUNDED = new RegExp(
  `(?:成立|创建|组建|始建|创办|建校|建院|建局|建厂|建成|通车|开馆|立县|建区)于?([0-9]{4})年[^。；]{0,40}?(${NUMERAL})周年`,
  'dg',
);

/** Ages and anniversaries held against the years beside them. */
export function agesIn(text: string): readonly CalendarClaim[] {
  if (!/周年|岁/.test(text)) return [];
  return [...bornIn(text), ...foundedIn(text), ...knownIn(text)];
}

function bornIn(text: string): readonly CalendarClaim[] {
  return Array.from(text.matchAll(BORN)).flatMap((match) => {
    const [, from = '', fromMonth, to = '', toMonth] = match;
    const years = Number(to) - Number(from);
    const isBoth = fromMonth !== undefined && toMonth !== undefined;
    const isYounger = isBoth && Number(toMonth) < Number(fromMonth);
    const allowed = isBoth ? [isYounger ? years - 1 : years] : [years, years - 1];
    return claimOf(match, 5, allowed);
  });
}

function foundedIn(text: string): readonly CalendarClaim[] {
  const years = new Set(Array.from(text.matchAll(/((?:19|20)[0-9]{2})年/g), ([, year]) => year));
  return Array.from(text.matchAll(FOUNDED)).flatMap((match) => {
    const others = [...years].filter((year) => year !== match[1]);
    return others.length === 1 ? claimOf(match, 2, [Number(others[0]) - Number(match[1])]) : [];
  });
}

const ANNIVERSARY = new RegExp(`(${NUMERAL})周年`, 'dg');

function knownIn(text: string): readonly CalendarClaim[] {
  const years = new Set(Array.from(text.matchAll(/(20[0-9]{2})年/g), ([, year]) => Number(year)));
  const [year] = years;
  if (year === undefined || years.size > 1) return [];
  return Array.from(text.matchAll(ANNIVERSARY)).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const known = FOUNDING_YEARS.find(([words]) => words.test(before));
    return known ? claimOf(match, 1, [year - known[1]]) : [];
  });
}

function claimOf(
  match: RegExpExecArray,
  group: number,
  allowed: readonly number[],
): readonly CalendarClaim[] {
  const [start = 0, end = 0] = match.indices?.[group] ?? [];
  const written = match[group] ?? '';
  const [right = 0] = allowed;
  if (right < 1) return [];
  const isArabic = /[0-9]/.test(written);
  const expected = isArabic ? String(right) : hanOfNumber(right);
  const number = isArabic ? Number(written) : numberOfWritten(written);
  const dates = { start: match.index, end: start };
  return [
    { range: { start, end }, dates, holds: allowed.includes(number), expected, digits: { start, end } },
  ];
}
