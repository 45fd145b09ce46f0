import type { PlaceholderKind } from '../../document/placeholder';
import type { Bilingual } from '../../text/language';
import { defineRule } from '../rule';

const MESSAGES: Partial<Record<PlaceholderKind, Bilingual>> = {
  count: { zh: '数量未填写', en: 'Number not filled in' },
  percent: { zh: '百分比未填写', en: 'Percentage not filled in' },
  money: { zh: '金额未填写', en: 'Amount of money not filled in' },
  date: { zh: '日期未填写', en: 'Date not filled in' },
  text: { zh: '此处被遮盖或未填写', en: 'Masked or not filled in' },
};

export default defineRule({
  id: 'placeholder/unfilled',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '待填内容未填写', en: 'Placeholder not filled in' },
  explanation: {
    zh: '星号、xx、××、○○、〔…〕、[单位]、【金额】、{{日期}}、某某、待补充等占住的位置还没有填写；单个的 ×、x、○ 在量词、百分号或地名之前也算。提示按后面的量词区分缺的是数量、百分比、金额、日期还是文字。报送前应当逐一填写；确属脱密稿的，可在文首写明“脱密: 是”，文字类遮盖即降为信息。',
    en: 'A place held by asterisks, xx, ××, ○○, 〔…〕, [单位], 【金额】, {{日期}}, 某某 or 待补充 is still open, or by a single ×, x or ○ before a unit or a place. What stands behind it tells whether a count, a percentage, an amount, a date or words are missing. Fill each one in before the report goes out. A draft masked on purpose says `脱密: 是` in its front matter; masked words are then information only.',
  },
  examples: {
    bad: [
      {
        text: `
上半年共受理群众来信*件，按期答复率*%。
                    ^              ^
`,
      },
      {
        text: `
今年*月，xx镇投入资金**万元，修复水渠×××米。
    ^    ^^          ^^              ^^^^^^
`,
      },
      {
        text: `
○○县发生火灾×起，损失21.X%，〔…〕镇由[单位]拨付{{金额}}万元。
^^^^          ^^        ^^^^   ^^^^^^    ^^^^^^    ^^^^^^^^
`,
      },
    ],
    good: [
      '二○○八年以来，推进“数据要素×”行动，建设4×4模块。',
      '【时间】2025年7月3日上午，【地点】镇三楼会议室。',
      '上半年共受理群众来信36件，按期答复率100%。',
      '实行7×24小时值守，健全“1+6+N”机制。',
      '面积按3*5米计算。',
    ],
  },
  check: (line) =>
    line.placeholders.flatMap(({ kind, range }) => {
      const message = MESSAGES[kind];
      return message ? [{ range, message, data: { kind } }] : [];
    }),
  severityIn: (finding, document) =>
    document.frontMatter.masked && finding.data?.kind === 'text' ? 'information' : undefined,
});
