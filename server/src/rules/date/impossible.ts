import { isPossible } from '../../figures/reading/dates';
import type { CalendarPoint, DateFigure } from '../../figures/reading/figure';
import { weekdaysIn } from '../../figures/calendar/weekdays';
import { datesOf } from '../../figures/line-figures';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { brokenClaims } from './calendar-finding';

export default defineRule({
  id: 'date/impossible',
  scope: 'line',
  severity: 'error',
  fixSafety: 'suggested',
  isPatient: true,
  basis: { source: '国标', clause: 'GB/T 7408.1—2023' },
  title: { zh: '日期不存在', en: 'No such day' },
  explanation: {
    zh: '月份在1至12之间，日不超过当月天数；2月29日只在闰年有。没有写年份的2月29日不报。日期后面写了星期几的，也按年历核对。',
    en: 'Months run from 1 to 12 and days to the length of the month; 29 February exists in leap years only. Without a year it is left alone. A day of the week after a date is held against the calendar.',
  },
  examples: {
    bad: [
      { text: '截至6月31日，共立案86起。\n    ^^^^^^^' },
      { text: '2023年2月29日召开推进会。\n^^^^^^^^^^^^^' },
      { text: '13月5日至20日开展集中整治。\n^^^^^^^^^^^^^' },
      { text: '6月25—31日开展宣传周活动。\n^^^^^^^^^^^' },
      {
        text: '2024年3月15日（星期四）召开推进会。\n               ^^^^^^',
        fixed: '2024年3月15日（星期五）召开推进会。',
      },
      { text: '项目计划于13月份启动。\n          ^^^^^^' },
    ],
    good: [
      '2024年3月15日（星期五）下午召开推进会。',
      '3月15日（周五）召开推进会。',
      '截至6月30日，共立案86起。',
      '2024年2月29日召开推进会。',
      '2月29日召开推进会。',
      '5月25—31日开展宣传周活动。',
      '整治行动历时45日。',
    ],
  },
  check: (line) => {
    const dates = datesOf(line);
    return [
      ...dates.flatMap((figure) => (exists(figure) ? [] : [finding(figure)])),
      ...brokenClaims(line, weekdaysIn(line.prose, dates), 'calendar:day', (written, expected, date) => ({
        zh: `${date}是星期${expected}，不是“${written}”`,
        en: `${date} falls on 星期${expected}, not on ${written}`,
      })),
    ];
  },
});

/** Both ends exist; a later end takes the year and month of the earlier where it has none. */
function exists({ start, end }: DateFigure): boolean {
  if (!isPossible(start)) return false;
  if (!end) return true;
  const year = end.year ?? start.year;
  const month = end.month ?? start.month;
  const full: CalendarPoint = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...end,
  };
  return isPossible(full);
}

function finding({ range, text }: DateFigure): Finding {
  return { range, message: { zh: `日期“${text}”不存在`, en: `There is no such day as ${text}` } };
}
