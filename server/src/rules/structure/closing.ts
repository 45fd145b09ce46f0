import { kindOf } from '../../document/report-kind';
import { defineRule } from '../rule';

const CLOSING =
  /(?:请|敬请)[^，。]{0,12}(?:指正|批评|评议|审议|审阅|批示|批复|审批|指导)|谢谢(?:大家|各位)?|汇报完毕|发言完毕|述职完毕|特此(?:报告|通知|请示)/;
/** The closing stands in one of the last paragraphs; a signature and a date may follow. */
const LINES_LOOKED_AT = 5;

export default defineRule({
  id: 'structure/closing',
  scope: 'document',
  severity: 'information',
  fixSafety: 'none',
  isPatient: true,
  basis: { source: '惯例' },
  title: { zh: '缺少结束语', en: 'No closing sentence' },
  explanation: {
    zh: '发言、述职、请示一般有固定的结束语，如“汇报完毕，不当之处请批评指正”“妥否，请批示”。总结类文稿没有结束语，不提示。',
    en: 'Speeches, duty reports and requests end in a set phrase, such as 汇报完毕，不当之处请批评指正 or 妥否，请批示. Summaries do not, and are left alone.',
  },
  examples: {
    bad: [
      {
        text: `
在全县林业工作会议上的汇报发言

各位领导，同志们：
下面，我代表青河镇作汇报。
一、坚持规划先行。编制规划3部。
二、坚持建管并重。新造林800亩。
                             ^^
`,
      },
    ],
    good: [
      '在全县林业工作会议上的汇报发言\n\n各位领导，同志们：\n一、坚持规划先行。编制规划3部。\n二、坚持建管并重。新造林800亩。\n汇报完毕，请各位领导批评指正。',
      '青河镇林业工作总结\n\n一、工作情况\n造林800亩。\n二、存在问题\n力量不足。',
    ],
  },
  check: (document, { knowledge }) => {
    const kind = kindOf(document, knowledge.kinds);
    const told = document.lines.filter(({ line }) => line.content.end > line.content.start);
    const last = told.at(-1);
    // A draft of a few lines has not come to its end yet.
    if (!kind?.closingRequired || !last || told.length < LINES_LOOKED_AT) return [];
    if (told.slice(-LINES_LOOKED_AT).some(({ line }) => CLOSING.test(line.prose))) return [];
    const end = last.start + last.line.content.end;
    const [usual] = kind.closing;
    return [
      {
        range: { start: end - 1, end },
        message: {
          zh: `${kind.name.zh}一般以结束语收尾${usual ? `，如“${usual}”` : ''}`,
          en: `A ${kind.name.en.toLowerCase()} usually ends in a set phrase${usual ? `, such as “${usual}”` : ''}`,
        },
      },
    ];
  },
});
