import { kindOf } from '../../document/report-kind';
import { titleOf } from '../../document/title';
import { defineRule } from '../rule';

const SALUTATION = /[：:]$/;
const LONGEST_SALUTATION = 60;
/** A title, a subtitle, a speaker and a date may stand before it. */
const LINES_LOOKED_AT = 6;

export default defineRule({
  id: 'structure/salutation',
  scope: 'document',
  severity: 'information',
  fixSafety: 'none',
  isPatient: true,
  basis: { source: '惯例', clause: 'GB/T 9704—2012 7.3.2（主送机关）' },
  title: { zh: '缺少称谓或主送机关', en: 'No salutation' },
  explanation: {
    zh: '发言稿、述职报告开头应有称谓，请示、通知应有主送机关，顶格书写，后加冒号。',
    en: 'A speech or a duty report addresses its listeners, a request or notice the organ it goes to, on a line of its own that ends in a colon.',
  },
  examples: {
    bad: [
      {
        text: `
在全县林业工作会议上的汇报发言
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

根据会议安排，下面我代表青河镇作汇报。
一、坚持规划先行
二、坚持建管并重
`,
      },
    ],
    good: [
      '在全县林业工作会议上的汇报发言\n\n各位领导，同志们：\n根据会议安排，下面我代表青河镇作汇报。\n一、坚持规划先行\n二、坚持建管并重',
      '青河镇2025年林业工作总结\n\n一、工作情况\n二、存在问题',
    ],
  },
  check: (document, { knowledge }) => {
    const title = titleOf(document);
    if (!title || !kindOf(document, knowledge.kinds)?.salutationRequired) return [];
    const opening = document.lines
      .slice(title.index + 1)
      .filter(({ line }) => line.block !== 'blank')
      .slice(0, LINES_LOOKED_AT);
    if (opening.length === 0) return [];
    const isThere = opening.some(
      ({ line }) =>
        line.text.length <= LONGEST_SALUTATION &&
        SALUTATION.test(line.text.trimEnd()) &&
        !/如下/.test(line.text),
    );
    if (isThere) return [];
    const { start, line } = title;
    return [
      {
        range: { start: start + line.content.start, end: start + line.content.end },
        message: { zh: '标题之后缺少称谓（主送机关）', en: 'No salutation after the title' },
      },
    ];
  },
});
