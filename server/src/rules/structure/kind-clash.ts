import { kindOf } from '../../document/report-kind';
import { shift } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

/** Asking for a decision is what a 请示 does; a report or summary must not do it in passing. */
const REQUEST = /(?:妥否|当否|可否|是否妥当|是否可行)[，,]?\s*请[^，。]{0,6}(?:批示|指示|批复|审批)/g;
const MAY_ASK = new Set(['request']);

export default defineRule({
  id: 'structure/kind-clash',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'none',
  basis: { source: '条例', clause: '《党政机关公文处理工作条例》第十五条' },
  title: { zh: '文种混用', en: 'Words of another kind of document' },
  explanation: {
    zh: '报告、总结中不得夹带请示事项；请示不以“特此报告”结尾；“请示”与“报告”是两个文种，不能并用。文种由标题或文首的“文种:”判断，判断不出的不提示。',
    en: 'A report or summary must not carry a request; a request does not end in 特此报告; 请示 and 报告 are two kinds of document. The kind is taken from the title or the front matter; where it is not clear the rule is silent.',
  },
  examples: {
    bad: [
      {
        text: `
青河镇2025年上半年工作总结

一、工作情况
完成造林800亩，拟增加预算20万元。妥否，请批示。
                                 ^^^^^^^^^^^^
二、存在问题
`,
      },
    ],
    good: [
      '青河镇关于增加造林预算的请示\n\n县人民政府：\n拟增加预算20万元。妥否，请批示。',
      '青河镇2025年上半年工作总结\n\n一、工作情况\n完成造林800亩。\n二、存在问题\n力量不足。',
    ],
  },
  check: (document, { knowledge }) => {
    const kind = kindOf(document, knowledge.kinds);
    if (!kind) return [];
    const patterns = kind.forbidden.map(({ pattern, reason }) => ({
      shape: new RegExp(pattern, 'gu'),
      reason,
    }));
    if (!MAY_ASK.has(kind.id)) {
      const reason = {
        zh: '报告、总结中不得夹带请示事项',
        en: 'A report or summary must not carry a request',
      };
      patterns.push({ shape: REQUEST, reason });
    }
    return document.lines.flatMap(({ line, start }) =>
      patterns.flatMap(({ shape, reason }) =>
        Array.from(line.prose.matchAll(shape), (match): Finding => {
          const range = { start: match.index, end: match.index + match[0].length };
          return { range: shift(range, start), message: reason };
        }),
      ),
    );
  },
});
