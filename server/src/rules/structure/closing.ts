import type { PlacedLine } from '../../document/line';
import { kindOf } from '../../document/report-kind';
import { defineRule } from '../rule';

const CLOSING =
  /(?<![申邀聘提])请[^，。]{0,12}(?:指正|批评|评议|审议|审阅|审示|批示|指示|批复|批准|审批|审定|支持|解决|指导|放心)|谢谢|(?:汇报|发言|述职)(?:完毕|结束|完了|到此|到这里)|特此(?:报告|通知|请示)/;
/** A speech may also end in a call: 让我们……作出新的更大贡献！ */
const CALL = /！”?$/;
/** A paragraph of the text ends in the mark of a sentence; a signature, a date, an annex's name or a telephone does not. */
const SENTENCE = /[。！？…]”?$/;
/** Where the annexes are named, and where one that is handed in with the text begins. */
const ANNEX = /^附件?(?:[：:]|[\s\d一二三四五六七八九十]*$)/;
/** The closing stands in one of the last paragraphs. */
const PARAGRAPHS_LOOKED_AT = 5;

export default defineRule({
  id: 'structure/closing',
  scope: 'document',
  severity: 'information',
  fixSafety: 'none',
  isPatient: true,
  basis: { source: '惯例' },
  title: { zh: '缺少结束语', en: 'No closing sentence' },
  explanation: {
    zh: '发言、述职、请示一般有固定的结束语，如“汇报完毕，不当之处请批评指正”“妥否，请批示”；发言也可以用一句号召（……！）收尾。结束语之后的附件、署名、日期、联系人不影响判断。总结类文稿没有结束语，不提示。',
    en: 'Speeches, duty reports and requests end in a set phrase, such as 汇报完毕，不当之处请批评指正 or 妥否，请批示; a speech may end in a call (…！) instead. Annexes, a signature, a date and a telephone number may follow. Summaries do not, and are left alone.',
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
      {
        text: `
青河镇关于添置护林设备的请示

县林业局：
为加强护林防火，拟添置护林设备。
一、添置理由。现有设备老化，不能满足需要。
二、所需经费。需经费12万元，拟由县级财政安排。
                                            ^^
附件：护林设备购置清单
青河镇人民政府
2025年7月3日
（联系人：张林，电话：1234567）
`,
      },
    ],
    good: [
      `青河镇关于添置护林设备的请示

县林业局：
为加强护林防火，拟添置护林设备。需经费12万元。
妥否，请批示。
附件：1.护林设备购置清单
　　　2.护林设备老化情况说明
　　　3.护林员名册
青河镇人民政府
2025年7月3日
（联系人：张林，电话：1234567）`,
      '在造林动员会上的表态发言\n\n各位领导，同志们：\n下面，我代表青河镇作表态发言。\n一、坚决扛起责任。\n二、坚决抓好落实。\n我们将以此次会议为契机，交出一份满意的答卷！',
      '在全县造林工作会议上的讲话\n\n同志们：\n今天召开这次会议，主要任务是部署造林。\n一、提高认识。\n二、抓好落实。\n三、加强领导。',
      '在全县林业工作会议上的汇报发言\n\n各位领导，同志们：\n一、坚持规划先行。编制规划3部。\n二、坚持建管并重。新造林800亩。\n汇报完毕，请各位领导批评指正。',
      '青河镇林业工作总结\n\n一、工作情况\n造林800亩。\n二、存在问题\n力量不足。',
    ],
  },
  check: (document, { knowledge }) => {
    const kind = kindOf(document, knowledge.kinds);
    const told = document.lines.filter(({ line }) => line.content.end > line.content.start);
    const last = told.findLast((line) => SENTENCE.test(saidIn(line))) ?? told.at(-1);
    // A draft of a few lines has not come to its end yet.
    if (!kind?.closingRequired || !last || told.length < PARAGRAPHS_LOOKED_AT) return [];
    if (CALL.test(saidIn(last)) || endsOf(told).some((end) => hasClosing(told.slice(0, end)))) return [];
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

/** How many lines the text may end after: all of them, or those before an annex. */
function endsOf(told: readonly PlacedLine[]): readonly number[] {
  const annexes = told.flatMap((line, i) => (ANNEX.test(saidIn(line)) ? i : []));
  return [told.length, ...annexes];
}

/** Whether one of the last paragraphs is a closing; what is no paragraph is passed over. */
function hasClosing(told: readonly PlacedLine[]): boolean {
  const paragraphs = told.filter((line) => SENTENCE.test(saidIn(line)));
  const from = paragraphs.at(-PARAGRAPHS_LOOKED_AT)?.index ?? 0;
  return told.some(({ line, index }) => index >= from && CLOSING.test(line.prose));
}

function saidIn({ line }: PlacedLine): string {
  return line.prose.slice(line.content.start, line.content.end);
}
