import { headingsOf } from '../../document/headings';
import type { PlacedHeading } from '../../document/headings';
import type { ReportDocument } from '../../document/report-document';
import { defineRule } from '../rule';

export default defineRule({
  id: 'structure/empty-section',
  scope: 'document',
  severity: 'information',
  fixSafety: 'none',
  isPatient: true,
  basis: { source: '惯例' },
  title: { zh: '标题下没有内容', en: 'Nothing under the heading' },
  explanation: {
    zh: '一个独立成行的标题之后紧接着同级或上级标题，中间没有正文。起草阶段可以不理，报送前应当补写或删去。',
    en: 'A heading alone on its line is followed at once by one of its own level or above. While drafting this is no fault; before handing in, write the text or delete the heading.',
  },
  examples: {
    bad: [
      {
        text: `
一、工作情况
（一）抓教育
全年培训12期。
（二）抓管理
^^^^^^^^^^^^
二、存在问题
培训覆盖面不广。
`,
      },
    ],
    good: [
      '一、工作情况\n（一）抓教育。全年培训12期。\n（二）抓管理。修订制度6项。\n二、存在问题\n力量不足。',
      '第二条 下列行为应当禁止：\n（一）焚烧秸秆;\n（二）野外吸烟;\n第三条 本办法自印发之日起施行。',
      '一、名词解释\n1.河长制\n2.林长制\n3.田长制',
      '一、巡护责任\n第一条 护林员每日巡山。\n第二条 林场每月检查。',
    ],
  },
  isRightIn: ({ laysDownRules }) => laysDownRules,
  check: (document) => {
    const headings = headingsOf(document);
    return headings.flatMap((heading, i) => {
      const next = headings[i + 1];
      if (!isEmpty(document, heading, next) || isList(headings, heading)) return [];
      const range = { start: heading.mark.start, end: Math.max(heading.mark.end, heading.title.end) };
      return [{ range, message: { zh: '标题下没有内容', en: 'Nothing stands under this heading' } }];
    });
  },
});

function isEmpty(document: ReportDocument, heading: PlacedHeading, next: PlacedHeading | undefined): boolean {
  const { line } = heading.line;
  if (heading.head?.runIn || line.markers.length > 0 || /[。；：！;:]$/.test(line.text.trimEnd()))
    return false;
  if (next && (next.level > heading.level || isArticle(next))) return false;
  if (isArticle(heading) && heading.title.start < heading.title.end) return false;
  return document.lines
    .slice(heading.line.index + 1, next?.line.index ?? document.lines.length)
    .every(({ line: { block } }) => block === 'blank' || block === 'comment');
}

/** An article tells what it says on its own line, whatever heading it is under. */
function isArticle({ division }: PlacedHeading): boolean {
  return division?.rank === 'article';
}

/** Sisters that are all empty are a list of points, not sections left out. */
function isList(headings: readonly PlacedHeading[], heading: PlacedHeading): boolean {
  if (heading.level < 3) return false;
  const i = headings.indexOf(heading);
  return [headings[i - 1], headings[i + 1]].some((sister) => sister?.level === heading.level);
}
