import { defineRule } from '../rule';

export default defineRule({
  id: 'placeholder/blank',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '数字处留空', en: 'Blank where a number belongs' },
  explanation: {
    zh: '汉字与量词之间只有空格、空括号或下划线，多半是等待填写的数字。Word 中不易看出的不换行空格（U+00A0）也一并识别。',
    en: 'Nothing but blanks, empty brackets or underscores stands between a word and its measure word: most likely a number still to come. Word’s invisible no-break space (U+00A0) counts as a blank.',
  },
  examples: {
    bad: [
      {
        text: `
全年开展应急演练  次，参加群众共    人。
                ^^              ^^^^
`,
      },
      {
        text: `
全年接待游客    万人次，实现收入    亿元。
            ^^^^                ^^^^
`,
      },
      {
        text: `
走访慰问困难党员（   ）户，发放物资____份。
                ^^^^^^^            ^^^^
`,
      },
    ],
    good: [
      '　　全年开展应急演练3次。',
      '工作总　结',
      '张　三  李小四',
      '第二章  人员管理',
      '编制了 Word 模板。',
    ],
  },
  check: (line) =>
    line.placeholders
      .filter(({ kind }) => kind === 'blank')
      .map(({ range }) => ({
        range,
        message: { zh: '此处缺少数字', en: 'A number is missing here' },
        data: { kind: 'blank' },
      })),
});
