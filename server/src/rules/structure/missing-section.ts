import { kindOf, sectionHeadingsOf, sectionTitlesOf } from '../../document/report-kind';
import { missingSections } from '../../knowledge/report-kinds';
import { defineRule } from '../rule';

/** A report with fewer sections is a draft or a fragment: what it lacks says nothing yet. */
const FEWEST_SECTIONS = 2;

export default defineRule({
  id: 'structure/missing-section',
  scope: 'document',
  severity: 'information',
  fixSafety: 'none',
  isPatient: true,
  basis: { source: '惯例' },
  title: { zh: '缺少通常应有的部分', en: 'A usual section is missing' },
  explanation: {
    zh: '按标题和开头判断文种后，核对该文种通常应有的部分，例如半年总结一般写有存在的问题和下半年打算。各项工作直接作一级标题的（一、党建引领…二、治安防控…），算已写工作情况。可用快速修复插入该部分的框架。写作有特殊安排的可以不理。',
    en: 'Once the title or the opening shows what kind of report this is, its sections are compared with those such reports usually have; a half-year summary, say, names the problems and the plans. The work counts as told where its parts are sections of their own. A quick fix inserts the skeleton of the section. Leave it where the occasion asks for another plan.',
  },
  examples: {
    bad: [
      {
        text: `
青河镇2025年上半年工作总结及下半年工作计划

今年以来，全镇上下齐心协力。现将上半年工作情况汇报如下：
一、上半年工作开展情况
上半年完成造林800亩。
二、下半年工作计划
^^^^
继续抓好造林管护。
`,
      },
    ],
    good: [
      '青河镇2025年上半年工作总结\n\n一、上半年工作开展情况\n造林800亩。\n二、存在的问题\n力量不足。\n三、下半年工作计划\n抓好管护。',
      '青河镇2025年上半年工作总结\n\n一、造林绿化扎实推进\n造林800亩。\n二、森林防火常抓不懈\n未发生火情。\n三、存在的问题\n力量不足。\n四、下半年工作打算\n抓好管护。',
      '关于造林的几点想法\n\n一、为什么\n二、怎么办',
    ],
  },
  check: (document, { knowledge }) => {
    const kind = kindOf(document, knowledge.kinds);
    const titles = sectionTitlesOf(document);
    const last = sectionHeadingsOf(document).at(-1);
    if (!kind || !last || titles.length < FEWEST_SECTIONS) return [];
    return missingSections(kind, titles).map(({ title, english }) => ({
      range: last.mark,
      data: { kind: title },
      message: {
        zh: `${kind.name.zh}通常包含“${title}”部分`,
        en: `A report of this kind (${kind.name.en}) usually has a section “${english}” (${title})`,
      },
    }));
  },
});
