import { hanOfNumber } from '../../text/han-numeral';
import { numberOfWritten } from '../coordination/count-phrase';
import { FOUNDING_YEARS } from '../words/figure-tables.generated';
import { lasts, monthNumber } from '../equations/calendar';
import type { Answer } from '../equations/asking';
import { FOUNDED_IN } from '../words/word-classes.generated';
import type { CalendarClaim } from './claim';

const NUMERAL = '[0-9]{1,3}|[一二三四五六七八九十]{1,3}';
const DATE = '([0-9]{4})年(?:([0-9]{1,2})月)?(?:[0-9]{1,2}日)?';

/** 1968年8月出生，…2026年8月年满58周岁. */
const BORN = new RegExp(
  `${DATE}[^，。；0-9]{0,4}出?生[^。；0-9]{0,12}${DATE}[^。；0-9]{0,16}?(?<!未满|不满|近)(${NUMERAL})周?岁`,
  'dg',
);

/** 成立于2006年，今年迎来20周年，2026年9月…: the only other year of the line is the year it is said of. */
const FOUNDED = new RegExp(`(?:${FOUNDED_IN.source})于?([0-9]{4})年[^。；]{0,40}?(${NUMERAL})周年`, 'dg');

/** Ages and anniversaries held against the years beside them. */
export function agesIn(text: string): readonly CalendarClaim[] {
  if (!/周年|岁/.test(text)) return [];
  return [...bornIn(text), ...foundedIn(text), ...knownIn(text)];
}

function bornIn(text: string): readonly CalendarClaim[] {
  return Array.from(text.matchAll(BORN)).flatMap((match) => {
    const [, from = '', fromMonth, to = '', toMonth] = match;
    return claimOf(match, 5, (said) => ageAt(from, fromMonth, to, toMonth, said));
  });
}

/** In full years where both months are known; else the birthday of the year may be still to come. */
function ageAt(
  from: string,
  fromMonth: string | undefined,
  to: string,
  toMonth: string | undefined,
  said: number,
): Answer {
  if (fromMonth === undefined || toMonth === undefined)
    return lasts(Number(from), Number(to), said, 'completed');
  const start = monthNumber({ year: Number(from), month: Number(fromMonth) });
  const end = monthNumber({ year: Number(to), month: Number(toMonth) });
  return lasts(start, end, said, 'completed', MONTHS_OF_YEAR);
}

const MONTHS_OF_YEAR = 12;

function foundedIn(text: string): readonly CalendarClaim[] {
  const years = new Set(Array.from(text.matchAll(/((?:19|20)[0-9]{2})年/g), ([, year]) => year));
  return Array.from(text.matchAll(FOUNDED)).flatMap((match) => {
    const others = [...years].filter((year) => year !== match[1]);
    const [year] = others;
    if (year === undefined || others.length > 1) return [];
    return claimOf(match, 2, (said) => lasts(Number(match[1]), Number(year), said, 'after'));
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
    return known ? claimOf(match, 1, (said) => lasts(known[1], year, said, 'after')) : [];
  });
}

function claimOf(
  match: RegExpExecArray,
  group: number,
  answerTo: (said: number) => Answer,
): readonly CalendarClaim[] {
  const [start = 0, end = 0] = match.indices?.[group] ?? [];
  const written = match[group] ?? '';
  const isArabic = /[0-9]/.test(written);
  const { holds, allowed } = answerTo(isArabic ? Number(written) : numberOfWritten(written));
  const right = allowed.at(-1);
  if (right === undefined) return [];
  const expected = isArabic ? String(right) : hanOfNumber(right);
  const dates = { start: match.index, end: start };
  return [{ range: { start, end }, dates, holds, expected, digits: { start, end } }];
}
