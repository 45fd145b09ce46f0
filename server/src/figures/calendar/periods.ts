import { yearAfter } from '../equations/calendar';
import { MONTHS_OF_PERIODS, YEARS_OF_PLANS } from '../words/figure-tables.generated';
import type { CalendarClaim } from './claim';
import { namedMonths } from './named-months';

const NAMED = '(上半年|下半年|第?[一二三四1-4]季度|前[两二三23]个?季度)';
const SPAN =
  '([0-9]{1,2})月?(?:份|[0-9]{1,2}日)?(?:[—–－～~-]{1,2}|至|到)([0-9]{1,2})月(?:份|底|末|[0-9]{1,2}日)?';
const BEHIND = new RegExp(`${NAMED}(?:[（(]|，?即)${SPAN}`, 'dg');
const SUMMED = '(上半年|下半年|前[两二三23]个?季度)';
const BEFORE = new RegExp(`(?:^|[，。；（])${SPAN}[，（]?(?:即)?${SUMMED}(?![以末底初])`, 'dg');
const UNTIL = new RegExp(
  `截至(?:[0-9]{4}年)?([0-9]{1,2})月(?:底|末|[0-9]{1,2}日)，?(?:今年)?(上半年|前[两二三23]个?季度)`,
  'dg',
);
const LISTED = new RegExp(`${NAMED}(?:，|的)?((?:[0-9]{1,2}月(?:份)?[、和]){1,2}[0-9]{1,2}月)`, 'dg');

/** Names of stretches of the year, and of five-year plans and school years, held against the months and years beside them. */
export function periodsIn(text: string): readonly CalendarClaim[] {
  const claims: CalendarClaim[] = [];
  if (/半年|季度/.test(text)) claims.push(...spansIn(text), ...untilsIn(text), ...listsIn(text));
  if (/五|学年/.test(text)) claims.push(...plansIn(text), ...schoolYearsIn(text));
  return claims;
}

function spansIn(text: string): readonly CalendarClaim[] {
  const after = Array.from(text.matchAll(BEHIND), (match) => spanClaim(match, 1, 2));
  const before = Array.from(text.matchAll(BEFORE), (match) => spanClaim(match, 3, 1));
  return [...after, ...before].flatMap((claim) => claim ?? []);
}

function spanClaim(match: RegExpExecArray, named: number, first: number): CalendarClaim | undefined {
  const months = namedMonths(match[named] ?? '');
  if (!months) return undefined;
  const [from, to] = [Number(match[first]), Number(match[first + 1])];
  const [fromAt = 0] = match.indices?.[first] ?? [];
  const [toAt = 0, end = 0] = match.indices?.[first + 1] ?? [];
  const isWrongEnd = from === months[0];
  const dates = rangeOf(match, named);
  const range = { start: fromAt, end: match.input.charAt(end) === '月' ? end + 1 : end };
  return {
    range,
    dates,
    holds: from === months[0] && to === months[1],
    expected: isWrongEnd ? String(months[1]) : `${months[0]}—${months[1]}`,
    ...(isWrongEnd && { digits: { start: toAt, end } }),
  };
}

function rangeOf(match: RegExpExecArray, group: number): { readonly start: number; readonly end: number } {
  const [start = 0, end = 0] = match.indices?.[group] ?? [];
  return { start, end };
}

/** 截至9月底，前三个季度: the quarters end with the month. */
function untilsIn(text: string): readonly CalendarClaim[] {
  return Array.from(text.matchAll(UNTIL)).flatMap((match) => {
    const months = namedMonths(match[2] ?? '');
    if (!months) return [];
    const right = Object.keys(MONTHS_OF_PERIODS).find(
      (name) => name.startsWith('前') && MONTHS_OF_PERIODS[name]?.[1] === Number(match[1]),
    );
    const holds = Number(match[1]) === months[1];
    return [
      {
        range: rangeOf(match, 2),
        dates: rangeOf(match, 1),
        holds,
        expected: right ?? `1—${match[1] ?? ''}月`,
      },
    ];
  });
}

/** 第一季度1月、2月、3月: the months are of the quarter. */
function listsIn(text: string): readonly CalendarClaim[] {
  return Array.from(text.matchAll(LISTED)).flatMap((match) => {
    const months = namedMonths(match[1] ?? '');
    if (!months) return [];
    const listed = Array.from((match[2] ?? '').matchAll(/[0-9]+/g), ([month]) => Number(month));
    const holds = listed.every((month) => months[0] <= month && month <= months[1]);
    return [
      { range: rangeOf(match, 2), dates: rangeOf(match, 1), holds, expected: `${months[0]}—${months[1]}月` },
    ];
  });
}

const PLAN =
  /“?(十[一二三四五]五|[六七八九十]五)”?(?:时期|期间|规划期?|以来)?[（(]((?:19|20)[0-9]{2})年?(?:[—–－～~-]{1,2}|至|到)((?:19|20)[0-9]{2})年?[）)]/dg;

/** “十四五”时期（2021—2025年）; a part of it (2021—2023年) is not held against it. */
function plansIn(text: string): readonly CalendarClaim[] {
  return Array.from(text.matchAll(PLAN)).flatMap((match) => {
    const years = YEARS_OF_PLANS[match[1] ?? ''];
    if (!years) return [];
    const [from, to] = [Number(match[2]), Number(match[3])];
    const holds = years[0] <= from && to <= years[1];
    const [right] = Object.entries(YEARS_OF_PLANS).find(([, own]) => own[0] === from && own[1] === to) ?? [];
    const dates = { start: rangeOf(match, 2).start, end: rangeOf(match, 3).end };
    if (right !== undefined)
      return [{ range: rangeOf(match, 1), dates, holds, expected: right, digits: rangeOf(match, 1) }];
    return [{ range: dates, dates: rangeOf(match, 1), holds, expected: `${years[0]}—${years[1]}年` }];
  });
}

const SCHOOL_YEAR = /((?:19|20)[0-9]{2})年?(?:[—–－～~-]{1,2}|至|到)((?:19|20)?[0-9]{2})年?学年/dg;

/** 2025—2026学年 ends in the year after it began. */
function schoolYearsIn(text: string): readonly CalendarClaim[] {
  return Array.from(text.matchAll(SCHOOL_YEAR)).flatMap((match) => {
    const [, from = '', to = ''] = match;
    const right = String(yearAfter(Number(from))).slice(-to.length);
    const digits = rangeOf(match, 2);
    return [{ range: digits, dates: rangeOf(match, 1), holds: to === right, expected: right, digits }];
  });
}
