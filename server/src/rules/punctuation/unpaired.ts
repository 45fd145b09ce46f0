import type { PlacedLine } from '../../document/line';
import type { ReportDocument } from '../../document/report-document';
import { shift } from '../../text/range';
import type { Bilingual } from '../../text/language';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { lonelyMarksOf } from './marks/lonely-marks';
import type { LonelyMark } from './marks/lonely-marks';
import type { PairedMark, PairKind } from './marks/pairs';
import { replacement } from './marks/replacement';

export default defineRule({
  id: 'punctuation/unpaired',
  scope: 'document',
  severity: 'error',
  fixSafety: 'suggested',
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.8、4.9、4.15' },
  title: { zh: '引号、括号或书名号不成对', en: 'Quotation mark, bracket or title mark without its partner' },
  explanation: {
    zh: '引号、括号、书名号成对使用，左右缺一、方向写反或互相交叉都会改变文义。引文分成几段时，每段开头用左引号，只在最后一段结尾用右引号。“1）”“一）”一类序号不算缺少左括号。',
    en: 'Quotation marks, brackets and title marks come in pairs: one without its partner, turned the wrong way or crossing another pair changes what the sentence says. In a quotation of several paragraphs each opens with “ and only the last one closes. Ordinals such as 1) need no opening bracket.',
  },
  examples: {
    bad: [
      { text: '\n扎实开展⟦“⟧扫黄打非专项行动。\n' },
      { text: '\n印发《关于加强值班值守工作的通知⟦（⟧试行》。\n' },
      {
        text: `
推广“两代表一委员⟦“⟧工作室经验。
`,
        fixed: `
推广“两代表一委员”工作室经验。
`,
      },
      { text: '\n学习（《信访工作条例⟦）⟧》全文。\n' },
      { text: '\n开展夜查（含凌晨时段）⟦）⟧行动。\n' },
    ],
    good: [
      '“要守住底线。\n“要一抓到底。\n“要让群众满意。”',
      '1)建立台账；2)逐项销号；a)存档备查。',
      '一）组织领导；二）责任分工。',
      '他说：“《值班制度》（试行）写明‘首问负责’。”',
      '办理第2、3项任务（第2、3）均已完成。',
      '落实“四个一”（一个专班、一套方案）制度。',
      'The visitors’ book is kept by the office.',
      '检查（一）\n“一标三实”"双随机"均已完成。',
    ],
  },
  check: findUnpaired,
});

function findUnpaired(document: ReportDocument): readonly Finding[] {
  const findings: Finding[] = [];
  const paragraphs = document.lines.filter(({ line }) => line.content.start < line.content.end);
  paragraphs.forEach((placed, i) => {
    for (const lonely of lonelyMarksOf(placed.line)) {
      const joined =
        isContinued(lonely.mark, placed, paragraphs[i + 1]) || isContinuation(lonely.mark, placed, paragraphs[i - 1]);
      if (!joined) findings.push(finding(lonely, placed));
    }
  });
  return findings;
}
