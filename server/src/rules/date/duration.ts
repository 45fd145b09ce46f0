import type { Line } from '../../document/line';
import { agesIn } from '../../figures/calendar/ages';
import type { CalendarClaim } from '../../figures/calendar/claim';
import { deadlinesIn } from '../../figures/calendar/deadlines';
import { durationsIn } from '../../figures/calendar/durations';
import { datesOf } from '../../figures/line-figures';
import { defineRule } from '../rule';
import { brokenClaims } from './calendar-finding';

export default defineRule({
  id: 'date/duration',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '时间长度与起止时间不符', en: 'A length of time that its dates do not give' },
  explanation: {
    zh: '同一句里既写起止时间又写长度的，二者应当相符：为期几天（首尾都算）、几个工作日、工期几个月、连续几年、任期几年、几日内即某日前，以及年龄和周年。“历时”“持续”首日可算可不算；跨法定节假日的工作日可少不可多；没有写全年月日的不核对。',
    en: 'Where a sentence gives both dates and a length of time, they agree: days (first and last counted), working days, months of a project, 连续N年, terms of office, deadlines, ages and anniversaries. 历时 and 持续 may leave out the first day; working days may be fewer where public holidays fall among them; dates that are not written out are left alone.',
  },
  examples: {
    bad: [
      {
        text: '4月8日至4月19日，开展为期21天的卫生大扫除。\n                         ^^^^',
        fixed: '4月8日至4月19日，开展为期12天的卫生大扫除。',
      },
      {
        text: '2019年至2023年，连续四年被评为文明单位。\n                    ^^^^',
        fixed: '2019年至2023年，连续五年被评为文明单位。',
      },
      {
        text: '公示期自7月7日至7月11日，共7个工作日。\n                           ^^^^^^^^^',
        fixed: '公示期自7月7日至7月11日，共5个工作日。',
      },
      {
        text: '2023年5月开工，2024年8月竣工，工期25个月。\n                                  ^^^^^^',
      },
      {
        text: '老李1963年2月出生，2023年2月年满56周岁。\n                                ^^',
        fixed: '老李1963年2月出生，2023年2月年满60周岁。',
      },
      {
        text: '通知书3月4日送达，要求15日内即3月11日前回复。\n                      ^^',
        fixed: '通知书3月4日送达，要求7日内即3月11日前回复。',
      },
      {
        text: '新中国成立70周年之际，2024年10月1日举行升旗仪式。\n          ^^',
        fixed: '新中国成立75周年之际，2024年10月1日举行升旗仪式。',
      },
    ],
    good: [
      '4月8日至4月19日，开展为期12天的卫生大扫除。',
      '4月8日开始，至4月19日结束，历时11天。',
      '4月8日至4月19日，集中整治3天以上。',
      '公示期自9月29日至10月10日，共5个工作日。',
      '2023年5月开工，2024年8月竣工，工期15个月。',
      '任期五年，从2021年9月至2026年9月。',
      '2019年至2023年，连续三次被评为文明单位。',
      '老李1963年8月出生，2023年2月未满60周岁，为59周岁。',
    ],
  },
  check: (line) => {
    const dates = datesOf(line);
    return dates.length === 0
      ? []
      : brokenClaims(line, claimsIn(line), 'calendar:length', (written, expected, of) => ({
          zh: `“${written}”与“${of}”不符，按起止时间应为${expected}`,
          en: `${written} does not agree with ${of}, which gives ${expected}`,
        }));
  },
});

function claimsIn(line: Line): readonly CalendarClaim[] {
  const [text, dates] = [line.prose, datesOf(line)];
  return [...durationsIn(text, dates), ...deadlinesIn(text, dates), ...agesIn(text)];
}
