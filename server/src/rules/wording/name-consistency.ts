import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { replacement } from '../fix';
import { unseparatedPairsIn } from './names/unseparated';
import { nameVariantsIn } from './names/variants';
import type { NameVariant } from './names/variants';

export default defineRule({
  id: 'wording/name-consistency',
  scope: 'document',
  severity: 'information',
  fixSafety: 'suggested',
  heedsAcceptedWords: true,
  isRightIn: ({ sentencesRecur }) => sentencesRecur,
  basis: { source: '惯例' },
  title: { zh: '同一名称写法不一', en: 'One name written in two ways' },
  explanation: {
    zh: '同一篇文稿里，同一机构、机制、人群的名称应当一致：或者都写“县委、县政府”，或者都不加顿号；“道路交通安全”不要又写成“交通道路安全”。较少见的写法会被指出，供核对；词表里已有定论的写法由“易混易错词”报告。法规和裁判文书逐条重复相近的词句，不作提示。',
    en: 'Within a report a body, a mechanism or a group of people has one name: 县委、县政府 with 顿号 throughout or nowhere, and 道路交通安全 is not 交通道路安全 elsewhere. The rarer form is pointed out for a person to look at; forms that are wrong anyway are reported by wording/confusable. In statutes and judgments, whose clauses repeat like phrases, it stays silent.',
  },
  examples: {
    bad: [
      {
        text: `
在县委、县政府领导下，全年工作有序推进。
县委县政府召开专题会议2次。
^^^^^^^^^^
`,
        fixed: `
在县委、县政府领导下，全年工作有序推进。
县委、县政府召开专题会议2次。
`,
      },
      {
        text: `
建设县级应急指挥平台，应急指挥平台运行平稳。
依托指挥应急平台开展演练6场。
    ^^^^^^^^^^^^
`,
        fixed: `
建设县级应急指挥平台，应急指挥平台运行平稳。
依托应急指挥平台开展演练6场。
`,
      },
      {
        text: '走访重点优抚人员85名，另有重点军优抚人员3名。\n                          ^^^^^^^^^^^^^^',
        fixed: '走访重点优抚人员85名，另有重点优抚人员3名。',
      },
    ],
    good: [
      '县委县政府召开专题会议2次。县委县政府主要领导带头调研。',
      '深化道路交通安全治理，保障交通和道路安全。',
      '加强办案人员培训，落实办案的人员保障。',
      '青河镇公园管理办法\n第一条 建设管理养护平台，管理养护平台统一编号。\n第二条 养护管理平台由镇人民政府负责。',
    ],
  },
  check: (document, { knowledge }) => {
    const isConfusable = ({ written }: NameVariant): boolean =>
      knowledge.wordIndex('confusable').find(written).length > 0;
    const variants = nameVariantsIn(document).filter((variant) => !isConfusable(variant));
    return [...unseparatedPairsIn(document, knowledge), ...variants].map(finding);
  },
});

function finding({ range, written, usual, usualRange }: NameVariant): Finding {
  return {
    range,
    message: { zh: `“${written}”与别处的“${usual}”写法不一`, en: `${written} here, ${usual} elsewhere` },
    related: [{ range: usualRange, message: { zh: `此处写作“${usual}”`, en: `${usual} here` } }],
    fixes: [replacement(range, usual, 'suggested')],
  };
}
