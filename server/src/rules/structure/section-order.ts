import { kindOf, sectionHeadingsOf } from '../../document/report-kind';
import { matchSection } from '../../knowledge/report-kinds';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

export default defineRule({
  id: 'structure/section-order',
  scope: 'document',
  severity: 'information',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '部分次序与惯例不同', en: 'Sections in an unusual order' },
  explanation: {
    zh: '总结、汇报一般先写工作情况，再写存在的问题，最后写下一步打算。次序颠倒多半是粘贴错位。',
    en: 'A summary tells what was done, then what went wrong, then what comes next. Another order usually means that a block was pasted in the wrong place.',
  },
  examples: {
    bad: [
      {
        text: `
青河镇2025年上半年工作总结

一、下半年工作计划
抓好管护。
二、上半年工作开展情况
^^^^
造林800亩。
三、存在的问题
力量不足。
`,
      },
    ],
    good: [
      '青河镇2025年上半年工作总结\n\n一、上半年工作开展情况\n造林800亩。\n二、存在的问题\n力量不足。\n三、下半年工作计划\n抓好管护。',
    ],
  },
  check: (document, { knowledge }) => {
    const kind = kindOf(document, knowledge.kinds);
    if (!kind) return [];
    const findings: Finding[] = [];
    let furthest = -1;
    for (const { title, mark } of sectionHeadingsOf(document)) {
      const section = matchSection(kind, document.text.slice(title.start, title.end));
      const place = section ? kind.sections.indexOf(section) : furthest;
      const before = kind.sections[furthest];
      if (section && before && place < furthest) {
        findings.push({
          range: mark,
          message: {
            zh: `“${section.title}”通常写在“${before.title}”之前`,
            en: `“${section.english}” usually stands before “${before.english}”`,
          },
        });
        break;
      }
      furthest = Math.max(furthest, place);
    }
    return findings;
  },
});
