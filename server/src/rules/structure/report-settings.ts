import { defineRule } from '../rule';

export default defineRule({
  id: 'structure/report-settings',
  scope: 'directives',
  severity: 'warning',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '文首设置有误', en: 'Front matter asks for what does not exist' },
  explanation: {
    zh: '文首的“方案”“规则”“接受”“词表”（profile、rules、accepted、glossary）决定这份稿件怎样检查。写错的方案名、规则名、级别和读不到的词表不起作用，应予改正；“文种”“期间”“日期”“脱密”里明显写错的值也会指出。',
    en: 'In the front matter 方案, 规则, 接受 and 词表 (profile, rules, accepted, glossary) say how this report is checked. A profile, a rule or a severity that does not exist, or a glossary that cannot be read, has no effect and should be put right; so has a kind, a period, a date or a value of 脱密 that cannot be meant.',
  },
  examples: {
    bad: [
      {
        text: `
---
规则:
  number/rat: 关闭
  ^^^^^^^^^^^^^^^^
---
全年新建灌溉水渠12公里。
`,
      },
      {
        text: `
---
方案: 终稿
^^^^^^^^^^
---
全年新建灌溉水渠12公里。
`,
      },
      {
        text: `
---
文种: 半年宗结
      ^^^^^^^^
期间: 明年
      ^^^^
日期: 2025年13月3日
      ^^^^^^^^^^^^^
脱密: 也许
      ^^^^
---
全年新建灌溉水渠12公里。
`,
      },
    ],
    good: [
      '---\n文种: 半年总结\n期间: 2025年上半年\n日期: 2025年7月1日\n脱密: 否\n---\n全年新建灌溉水渠12公里。',
      '---\n文种: 情况简报\n期间: *年\n日期: 2025年*月*日\n---\n全年新建灌溉水渠12公里。',
      '---\n方案: 定稿\n规则:\n  number/rate: 关闭\n  punctuation: { severity: hint }\n接受: [河长制]\n---\n全年新建灌溉水渠12公里。',
      '---\n标题: *镇工作总结\n作者: 李四\n---\n全年新建灌溉水渠12公里。',
    ],
  },
  check: ({ settingProblems }) => settingProblems.map(({ range, message }) => ({ range, message })),
});
