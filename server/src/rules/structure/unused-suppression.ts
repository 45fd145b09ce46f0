import type { Bilingual } from '../../text/language';
import { withoutNames } from '../suppression/edit-suppression';
import { suppressionsBy } from '../suppression/directives';
import type { Directives, JudgedSuppression } from '../suppression/directives';
import { defineRule } from '../rule';
import type { Finding, TextEdit } from '../rule';
import type { PlacedComment } from '../suppression/placed-comments';

export default defineRule({
  id: 'structure/unused-suppression',
  scope: 'directives',
  severity: 'information',
  fixSafety: 'safe',
  safeBecause: {
    zh: '删去的是注释，不是正文。',
    en: 'What is removed is a comment and no text.',
  },
  basis: { source: '惯例' },
  title: { zh: '忽略注释已无用', en: 'Suppression that suppresses nothing' },
  explanation: {
    zh: '“nigao-ignore”注释所指的规则在它管的范围内没有发现问题：问题已经改正，或者注释放错了地方。无用的注释会掩盖日后新出现的差错，应当删去。所指规则已关闭或尚未检查的，不提示。',
    en: 'The rule that a nigao-ignore comment names finds nothing where the comment applies: the error has been fixed, or the comment stands in the wrong place. Left in, it would hide the next slip. Nothing is said of rules that are off or have not looked yet.',
  },
  examples: {
    bad: [
      {
        text: `
<!-- nigao-ignore placeholder/unfilled: 数据待省里核定 -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
全年新建灌溉水渠12公里。
`,
        fixed: `
全年新建灌溉水渠12公里。
`,
      },
      {
        text: `
全年新建水渠*公里，受益农户360户。<!-- nigao-ignore placeholder/unfilled、placeholder/blank: 待核定 -->
                                                                          ^^^^^^^^^^^^^^^^^
`,
        fixed: `
全年新建水渠*公里，受益农户360户。<!-- nigao-ignore placeholder/unfilled: 待核定 -->
`,
      },
      {
        text: `
<!-- nigao-ignore-start placeholder: 数据待核定 -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
全年新建灌溉水渠12公里。
<!-- nigao-ignore-end placeholder -->
`,
        fixed: `
全年新建灌溉水渠12公里。
`,
      },
    ],
    good: [
      '<!-- nigao-ignore placeholder/unfilled: 数据待省里核定 -->\n全年新建灌溉水渠*公里。',
      '全年新建灌溉水渠*公里。<!-- nigao-ignore placeholder: 数据待省里核定 -->',
      '<!-- nigao-ignore-file placeholder/unfilled: 样稿 -->\n全年新建灌溉水渠*公里。',
      '<!-- 此处请财务核对 -->\n全年新建灌溉水渠12公里。',
    ],
  },
  check: (directives) =>
    directives.comments.flatMap((comment) => {
      const own = suppressionsBy(directives, comment);
      const unused = own.filter(({ verdict }) => verdict === 'unused');
      return unused.length > 0 ? [finding(comment, unused, own, directives)] : [];
    }),
});

function finding(
  comment: PlacedComment,
  unused: readonly JudgedSuppression[],
  own: readonly JudgedSuppression[],
  directives: Directives,
): Finding {
  const isWhole = unused.length === own.length;
  const first = comment.names.find(({ name }) => unused.some((one) => one.name === name));
  return {
    range: isWhole ? comment.range : (first?.range ?? comment.range),
    message: messageFor(unused.map(({ name }) => name).join('、')),
    fixes: [{ title: REMOVE, safety: 'safe', edits: removal(comment, unused, directives) }],
  };
}

const REMOVE: Bilingual = { zh: '删去无用的忽略', en: 'Remove what is unused' };

function messageFor(names: string): Bilingual {
  return {
    zh: `${names} 在此没有查出问题，这条忽略可以删去`,
    en: `There is nothing of ${names} to ignore here`,
  };
}

/** The unused names go from the comment and, in a block, from the comments that end it. */
function removal(
  comment: PlacedComment,
  unused: readonly JudgedSuppression[],
  { document }: Directives,
): readonly TextEdit[] {
  const ends = new Set(unused.flatMap(({ end }) => end ?? []));
  return [
    withoutNames(comment, namesOf(unused), document),
    ...Array.from(ends, (end) =>
      withoutNames(end, namesOf(unused.filter((one) => one.end === end)), document),
    ),
  ];
}

function namesOf(suppressions: readonly JudgedSuppression[]): ReadonlySet<string> {
  return new Set(suppressions.map(({ name }) => name));
}
