import { periodsIn } from '../../figures/calendar/periods';
import { defineRule } from '../rule';
import { brokenClaims } from './calendar-finding';

export default defineRule({
  id: 'date/named-period',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '时段名称与所列月份、年份不符', en: 'A named period with other months or years beside it' },
  explanation: {
    zh: '上半年是1至6月，第三季度是7至9月，前三季度到9月底；“十四五”是2021至2025年；2023—2024学年止于次年。名称与紧挨着的月份、年份对不上，总有一处写错。',
    en: '上半年 is January to June, 第三季度 July to September, 前三季度 ends in September; “十四五” is 2021 to 2025; the school year 2023—2024 ends in the year after. Where the name and the months or years right beside it disagree, one of them is wrong.',
  },
  examples: {
    bad: [
      {
        text: '上半年（1—7月），全镇新增就业860人。\n        ^^^^^^',
        fixed: '上半年（1—6月），全镇新增就业860人。',
      },
      {
        text: '第三季度（4月至6月），接待游客3.1万人次。\n          ^^^^^^^^',
      },
      {
        text: '1—10月，前三季度累计完成税收2.6亿元。\n^^^^^^^',
        fixed: '1—9月，前三季度累计完成税收2.6亿元。',
      },
      {
        text: '截至6月底，前三季度任务已完成八成。\n           ^^^^^^^^',
      },
      {
        text: '“十三五”期间（2021—2025年），新建泵站6座。\n  ^^^^^^',
        fixed: '“十四五”期间（2021—2025年），新建泵站6座。',
      },
      {
        text: '2023—2025学年，开设社团12个。\n      ^^^^',
        fixed: '2023—2024学年，开设社团12个。',
      },
    ],
    good: [
      '上半年（1—6月），全镇新增就业860人。',
      '1—9月，前三季度累计完成税收2.6亿元。',
      '“十四五”以来（2021—2023年），新建泵站4座。',
      '第一季度1月、2月、3月分别发案6起、4起、5起。',
      '1月至10月，三季度末新开工的项目全部入库。',
    ],
  },
  check: (line) =>
    line.block === 'table'
      ? []
      : brokenClaims(line, periodsIn(line.prose), 'calendar:period', (written, expected, name) => ({
          zh: `“${written}”与“${name}”不符，应为${expected}`,
          en: `${written} does not agree with ${name}: it should be ${expected}`,
        })),
});
