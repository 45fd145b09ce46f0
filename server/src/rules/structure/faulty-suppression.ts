import type { Bilingual } from '../../text/language';
import { suppressionsBy } from '../suppression/directives';
import type { Directives } from '../suppression/directives';
import { nearestName } from '../nearest-name';
import { defineRule } from '../rule';
import type { Finding, Fix, RuleOptions } from '../rule';
import type { NamedRule } from '../suppression/suppression-comment';
import type { PlacedComment } from '../suppression/placed-comments';

export default defineRule({
  id: 'structure/faulty-suppression',
  scope: 'directives',
  severity: 'warning',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '忽略注释格式有误', en: 'Suppression that is not well formed' },
  explanation: {
    zh: '“nigao-ignore”注释应写明忽略哪条规则和为什么，如“<!-- nigao-ignore number/rate: 口径不同 -->”。没有写规则、规则名有误、开始与结束不配对的，不起作用或与本意不符；没有写理由的，日后无人知道当初为何放过。',
    en: 'A nigao-ignore comment says which rule it is about and why, as in `<!-- nigao-ignore number/rate: 口径不同 -->`. Without a rule, with a misspelt one, or with a start that has no end it does nothing or not what was meant; without a reason nobody will know later why the finding was let pass.',
  },
  options: [
    {
      name: 'reasonRequired',
      default: true,
      description: { zh: '没有写理由也算问题', en: 'Whether a suppression without a reason is a fault' },
    },
  ],
  examples: {
    bad: [
      {
        text: `
<!-- nigao-ignore placeholder/unfiled: 数据待核定 -->
                  ^^^^^^^^^^^^^^^^^^^
全年新建灌溉水渠*公里。
`,
        fixed: `
<!-- nigao-ignore placeholder/unfilled: 数据待核定 -->
全年新建灌溉水渠*公里。
`,
      },
      {
        text: `
全年新建灌溉水渠*公里。<!-- nigao-ignore placeholder/unfilled -->
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
        fixed: `
全年新建灌溉水渠*公里。<!-- nigao-ignore placeholder/unfilled: 已核实 -->
`,
      },
      {
        text: `
<!-- nigao-ignore-start placeholder: 样稿 -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
全年新建灌溉水渠*公里。
`,
      },
      { text: '<!-- nigao-ignore: 已核实 -->\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n全年新建水渠12公里。' },
    ],
    good: [
      '<!-- nigao-ignore placeholder/unfilled：数据待核定 -->\n全年新建灌溉水渠*公里。',
      '<!-- nigao-ignore-start placeholder, number: 样稿 -->\n全年新建灌溉水渠*公里。\n<!-- nigao-ignore-end -->',
      '<!-- 忽略 -->\n全年新建灌溉水渠12公里。',
    ],
  },
  check: (directives, { options }) =>
    directives.comments.flatMap((one) => faultsOf(one, directives, options)),
});

function faultsOf(comment: PlacedComment, directives: Directives, options: RuleOptions): readonly Finding[] {
  const { form, names, range, reason } = comment;
  if (!form) return [{ range, message: noSuchForm(comment) }];
  if (form === 'end') return directives.strayEnds.has(comment) ? [{ range, message: NOTHING_TO_END }] : [];
  if (names.length === 0) return [{ range, message: NO_RULE }];
  const own = suppressionsBy(directives, comment);
  const isOpen = form === 'start' && own.some(({ end }) => !end);
  return [
    ...names.filter(({ name }) => isUnknown(name, directives)).map((name) => unknownRule(name, directives)),
    ...(isOpen ? [{ range, message: NO_END }] : []),
    ...(reason === '' && options['reasonRequired'] ? [withoutReason(comment, directives)] : []),
  ];
}

const NOTHING_TO_END: Bilingual = {
  zh: '前面没有与之配对的 nigao-ignore-start',
  en: 'No nigao-ignore-start before it is open',
};

const NO_RULE: Bilingual = {
  zh: '没有写明忽略哪条规则，这条注释不起作用',
  en: 'It names no rule and does nothing',
};

const NO_END: Bilingual = {
  zh: '没有与之配对的 nigao-ignore-end，将一直管到文末',
  en: 'No nigao-ignore-end closes it: it holds to the end of the file',
};

function noSuchForm({ word }: PlacedComment): Bilingual {
  return {
    zh: `没有“${word}”这种写法，可用：nigao-ignore、nigao-ignore-file、nigao-ignore-start、nigao-ignore-end`,
    en: `There is no “${word}”; there are nigao-ignore, nigao-ignore-file, nigao-ignore-start and nigao-ignore-end`,
  };
}

function isUnknown(name: string, { knownNames }: Directives): boolean {
  return !knownNames.includes(name);
}

function unknownRule({ name, range }: NamedRule, { knownNames }: Directives): Finding {
  const meant = nearestName(name, knownNames);
  const fix = meant && {
    title: { zh: `改为 ${meant}`, en: `Change to ${meant}` },
    safety: 'suggested' as const,
    edits: [{ range, newText: meant }],
  };
  return {
    range,
    message: { zh: `没有名为“${name}”的规则或类别`, en: `No rule or family is called “${name}”` },
    ...(fix ? { fixes: [fix] } : {}),
  };
}

function withoutReason({ range }: PlacedComment, { document }: Directives): Finding {
  const inside = document.text.slice(range.start, range.end - '-->'.length).trimEnd();
  const fix: Fix = {
    title: { zh: '理由写为“已核实”', en: 'Give “已核实” (checked) as the reason' },
    safety: 'suggested',
    edits: [
      {
        range: { start: range.start + inside.length, end: range.end - '-->'.length },
        newText: `${/[:：]$/.test(inside) ? '' : ':'} 已核实 `,
      },
    ],
  };
  return { range, message: { zh: '没有写明忽略的理由', en: 'It gives no reason' }, fixes: [fix] };
}
