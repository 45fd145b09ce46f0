import type { Line, PlacedLine } from '../../document/line';
import { formLinesOf, isQuotedByRule } from '../../document/forms';
import { natureOf } from '../../document/nature';
import type { Placeholder, PlaceholderKind } from '../../document/placeholder';
import type { ReportDocument } from '../../document/report-document';
import { shift } from '../../text/range';
import type { Bilingual } from '../../text/language';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { areSeveralHiddenIn, hiddenPeopleIn } from './hidden-person';

const MESSAGES: Partial<Record<PlaceholderKind, Bilingual>> = {
  count: { zh: '数量未填写', en: 'Number not filled in' },
  percent: { zh: '百分比未填写', en: 'Percentage not filled in' },
  money: { zh: '金额未填写', en: 'Amount of money not filled in' },
  date: { zh: '日期未填写', en: 'Date not filled in' },
  text: { zh: '此处被遮盖或未填写', en: 'Masked or not filled in' },
};

export default defineRule({
  id: 'placeholder/unfilled',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '待填内容未填写', en: 'Placeholder not filled in' },
  explanation: {
    zh: '星号、xx、××、○○、〔…〕、[单位]、【金额】、{{日期}}、某某、待补充等占住的位置还没有填写；单个的 ×、x、○ 在量词、百分号或地名之前也算。提示按后面的量词区分缺的是数量、百分比、金额、日期还是文字。报送前应当逐一填写；确属脱密稿的，可在文首写明“脱密: 是”，文字类遮盖即降为信息。同一名称的同一遮盖（如反复出现的“xx县”）合为一条，其余各处作为相关位置。案件、信访中保留姓氏的当事人（朱某某诉……）不算。判决书、裁定书等依规定隐去姓名的文书只说明一次；可在文首写“隐名: 是”或“隐名: 否”改定。名称多处遮盖而数字无一遮盖的，看作脱密稿，文字类遮盖作信息，写“脱密: 否”即照常提示。附件为样式、样本的，供使用者填写，不提示。',
    en: 'A place held by asterisks, xx, ××, ○○, 〔…〕, [单位], 【金额】, {{日期}}, 某某 or 待补充 is still open, or by a single ×, x or ○ before a unit or a place. What stands after it tells whether a count, a percentage, an amount, a date or words are missing. Fill each one in before the report goes out. A draft masked on purpose says `脱密: 是` in its front matter; masked words are then information only. One mask for one name (xx县 again and again) is one finding with its other places as related. People of a case or complaint whose surname is kept (朱某某诉…) do not count. A judgment hides names by rule, which is said once; `隐名: 是` or `隐名: 否` in the front matter settles it. A draft that hides many names and no figure is taken for one masked on purpose; `脱密: 否` undoes that. The masks of an annexed form are left to its users.',
  },
  examples: {
    bad: [
      {
        text: `
上半年共受理群众来信*件，按期答复率*%。
                    ^              ^
`,
      },
      {
        text: `
今年*月，xx镇投入资金**万元，修复水渠×××米。
    ^    ^^          ^^              ^^^^^^
`,
      },
      {
        text: `
○○县发生火灾×起，损失21.X%，〔…〕镇由[单位]拨付{{金额}}万元。
^^^^          ^^        ^^^^   ^^^^^^    ^^^^^^    ^^^^^^^^
`,
      },
      {
        text: `
晋阳县人民法院民事裁定书
申请人李某某，女，住XX镇XX村。
        ^^^^
`,
      },
      {
        text: `
由某某局牵头，党员张某某同志负责信访接待。
  ^^^^              ^^^^
`,
      },
    ],
    good: [
      '---\n隐名: 否\n---\n上半年共受理来信36件。',
      '二○○八年以来，推进“数据要素×”行动，建设4×4模块。',
      '【时间】2025年7月3日上午，【地点】镇三楼会议室。',
      '上半年共受理群众来信36件，按期答复率100%。',
      '实行7×24小时值守，健全“1+6+N”机制。',
      '面积按3*5米计算，中断影响按用户×小时计算。',
      '许可证编号的编排方式为：X林XXXX。其中，第一位X代表所在省份，其后的X代表流水号。',
      '七旬老人朱某某诉子女赡养费纠纷一案，当天履行完毕。',
      '延续注册的，××××3和××××6数字不变。',
      '林区用火管理办法\n第一条 为规范用火，制定本办法。\n第二条 用火证以“青河县××林场”名义核发，加盖印章。',
      '关于开展护林承诺的通知\n请各村组织签订。\n附件：护林承诺书（样本）\n承诺人×××，住××村，管护林地××亩。',
    ],
  },
  check: findUnfilled,
  severityIn: ({ severity, data }, document) =>
    natureOf(document).namesMasked && data?.kind === 'text' ? (severity ?? 'information') : undefined,
});

/** A place that is still open. */
interface Open {
  readonly finding: Finding;
  /** Whether it hides words, not a figure. */
  readonly hidesName: boolean;
  /** Whether it is a person whose name is hidden on purpose. */
  readonly isPerson: boolean;
  /** What the mask is and what is after it: the same name, as far as can be told. */
  readonly name: string | undefined;
}

/** One mask for one name is said once, with the other places as related; those are only marked. */
function findUnfilled(document: ReportDocument): readonly Finding[] {
  const forms = formLinesOf(document);
  const areSeveralHidden = areSeveralHiddenIn(document.text);
  const all = document.lines.flatMap((placed) =>
    forms.has(placed) ? [] : openIn(placed, areSeveralHidden, (at) => isQuotedByRule(document, placed, at)),
  );
  if (natureOf(document).namesAnonymised) return besidesNames(all);
  // `隐名: 否` says that no name is hidden on purpose.
  const open = document.frontMatter.anonymised === false ? all : all.filter(({ isPerson }) => !isPerson);
  const byName = new Map<string, Open[]>();
  for (const one of open) {
    const same = one.name === undefined ? undefined : byName.get(one.name);
    if (same) same.push(one);
    else if (one.name !== undefined) byName.set(one.name, [one]);
  }
  return open.map((one) => sameAs(one, byName.get(one.name ?? '') ?? [one]));
}

/** Hidden names told once, and what else is open. */
function besidesNames(open: readonly Open[]): readonly Finding[] {
  const names = open.filter(({ hidesName }) => hidesName);
  const others = open.filter(({ hidesName }) => !hidesName).map(({ finding }) => finding);
  return names.length === 0 ? others : [anonymised(names), ...others];
}

function openIn(
  { line, start }: PlacedLine,
  areSeveralHidden: boolean,
  isForm: (at: number) => boolean,
): readonly Open[] {
  if (line.placeholders.length === 0) return [];
  const people = hiddenPeopleIn(line.prose, areSeveralHidden);
  return line.placeholders.flatMap((placeholder) => {
    const { kind, range } = placeholder;
    const message = MESSAGES[kind];
    if (!message || isForm(range.start)) return [];
    const isText = kind === 'text';
    return [
      {
        finding: { range: shift(range, start), message, data: { kind } },
        isPerson: people.has(range.start),
        hidesName: isText || line.prose.startsWith('某', range.start),
        name: isText ? nameOf(line, placeholder) : undefined,
      },
    ];
  });
}

const LENGTH_OF_NOUN = 1;

/** xx县 and xx县委 hide one name, xx县 and xx镇 two. A mask with nothing after it may hide anything. */
function nameOf({ prose }: Line, { range }: Placeholder): string | undefined {
  const after = /^\p{Script=Han}+/u.exec(prose.slice(range.end, range.end + LENGTH_OF_NOUN))?.[0];
  return after && `${prose.slice(range.start, range.end)}${after}`;
}

function sameAs({ finding }: Open, all: readonly Open[]): Finding {
  if (all.length === 1) return finding;
  if (all[0]?.finding !== finding) return { ...finding, severity: 'hint' };
  const { message } = finding;
  return {
    ...finding,
    message: { zh: `${message.zh}（全文${all.length}处）`, en: `${message.en} (in ${all.length} places)` },
    related: all.slice(1).map((other) => ({
      range: other.finding.range,
      message: { zh: '同一遮盖', en: 'The same mask' },
    })),
  };
}

function anonymised(names: readonly Open[]): Finding {
  const [first] = names;
  return {
    range: first?.finding.range ?? { start: 0, end: 0 },
    severity: 'information',
    message: {
      zh: `文书中的姓名、地名依规定隐去，共${names.length}处，不算漏填`,
      en: `Names are hidden by rule in ${names.length} places of this paper and count as no omission`,
    },
    data: { kind: 'text' },
  };
}
