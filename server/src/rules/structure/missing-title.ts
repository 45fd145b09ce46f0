import { headingsOf } from '../../document/headings';
import { titleOf } from '../../document/title';
import { defineRule } from '../rule';

/** With fewer headings the text is a fragment, which needs no title. */
const FEWEST_HEADINGS = 3;

export default defineRule({
  id: 'structure/missing-title',
  scope: 'document',
  severity: 'information',
  fixSafety: 'none',
  basis: { source: '条例', clause: '《党政机关公文处理工作条例》第九条' },
  title: { zh: '缺少标题', en: 'No title' },
  explanation: {
    zh: '文稿直接从正文开始，没有标题。标题一般由单位、事由和文种组成，如“青河镇2025年上半年工作总结”。也可写在文首的“标题: ”里。',
    en: 'The text begins without a title. A title names the unit, the matter and the kind of paper. It may also be given as `标题:` in the front matter.',
  },
  examples: {
    bad: [
      {
        text: `
今年以来，全镇工作平稳推进。
^^
一、工作情况
（一）抓教育
（二）抓管理
二、存在问题
`,
      },
    ],
    good: [
      '青河镇工作总结\n\n今年以来，全镇工作平稳推进。\n一、工作情况\n（一）抓教育\n（二）抓管理',
      '---\n标题: 青河镇工作总结\n---\n今年以来，全镇工作平稳推进。\n一、工作情况\n（一）抓教育\n（二）抓管理',
      '今年以来，全镇工作平稳推进。',
    ],
  },
  check: (document) => {
    if (titleOf(document) || document.frontMatter.title || headingsOf(document).length < FEWEST_HEADINGS)
      return [];
    const first = document.lines.find(({ line }) => line.content.end > line.content.start);
    if (!first) return [];
    const start = first.start + first.line.content.start;
    const [character = ''] = first.line.text.slice(first.line.content.start);
    return [
      {
        // One character: the sentence itself is not what is wrong.
        range: { start, end: start + character.length },
        message: { zh: '文稿没有标题', en: 'The report has no title' },
      },
    ];
  },
});
