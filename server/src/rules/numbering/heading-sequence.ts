import { headingsOf } from '../../document/headings';
import { headingMark } from '../../document/heading-mark';
import { continuedFrom, headingRunsOf } from '../../document/heading-runs';
import type { ReportDocument } from '../../document/report-document';
import type { HeadingLevel } from '../../document/heading-head';
import type { HeadingRun, NumberedHeading } from '../../document/heading-runs';
import { hanOfNumber } from '../../text/han-numeral';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../rule';

export default defineRule({
  id: 'numbering/heading-sequence',
  scope: 'document',
  severity: 'error',
  fixSafety: 'suggested',
  isPatient: true,
  basis: { source: '国标', clause: 'GB/T 9704—2012 7.3.3；GB/T 15834—2011 附录B' },
  title: { zh: '标题序号不连续', en: 'Heading numbers out of sequence' },
  explanation: {
    zh: '同一上级标题之下，“一、”“（一）”“1.”“（1）”各级序号应当从一起编、逐个递增。重复、跳号多半是增删段落后没有重新编号。每到上一级标题（包括“第一部分”“第一章”），下级序号重新起编；意见、方案、若干措施中接着上一章连续编下来的，也是对的。',
    en: 'Under one parent the ordinals 一、 （一） 1. （1） begin at one and go up by one. A repeated or skipped number is usually left from moving sections about. Each heading of a higher level (第一部分 and 第一章 among them) starts the numbers below it afresh; numbers that go on from the chapter before, as in 意见 and 方案, are right too.',
  },
  examples: {
    bad: [
      {
        text: `
一、工作开展情况
二、存在的问题
二、下一步打算
^^^^
`,
        fixed: `
一、工作开展情况
二、存在的问题
三、下一步打算
`,
      },
      {
        text: `
一、工作开展情况
（一）抓教育。全年培训12期。
（三）抓管理。修订制度6项。
^^^^^^
（四）抓保障。更新设备20台。
二、存在的问题
`,
        fixed: `
一、工作开展情况
（一）抓教育。全年培训12期。
（二）抓管理。修订制度6项。
（三）抓保障。更新设备20台。
二、存在的问题
`,
      },
      {
        text: `
三、工作打算
^^^^
四、有关建议
`,
        fixed: `
一、工作打算
二、有关建议
`,
      },
      {
        text: `
一、放宽准入
（一）简化手续。
二、降低成本
（二）减免费用。
三、优化服务
（三）上门办理。
四、加强保障
（五）落实经费。
^^^^^^
`,
        fixed: `
一、放宽准入
（一）简化手续。
二、降低成本
（二）减免费用。
三、优化服务
（三）上门办理。
四、加强保障
（四）落实经费。
`,
      },
    ],
    good: [
      '全年修缮校舍12处。\n三、下步安排。继续修缮校舍5处。',
      '五、六、七年级学生参加了测试。\n成绩比上年有所提高。',
      '第一部分 上年工作\n一、主要成绩\n二、主要问题\n第二部分 今年工作\n一、总体要求',
      '一、放宽准入\n1.简化手续。\n2.压缩时限。\n二、降低成本\n3.减免费用。\n4.下调电价。',
      '一、总体要求\n二、重点任务\n镇里抓三件事：\n一、修路\n二、引水\n三、植树\n三、组织保障',
      '一、工作情况\n（一）抓教育\n（二）抓管理\n二、工作打算\n（一）补短板\n（二）强弱项',
      '一、工作情况\n1.抓教育\n2.抓管理\n二、工作打算\n1.补短板',
      '一、工作情况\n附：主要指标完成情况表\n二、工作打算',
      '一、工作情况\n附：主要指标\n1.造林面积\n2.育苗数量\n二、工作打算',
      '特此报告。\n附件：1.任务分解表\n　　　2.经费预算表',
      '1.造林\n（1）造林800亩。\n2.育苗 （1）育苗9万株。\n（2）育苗大棚12座。',
      '一、工作情况\n附件：\n一、名词解释\n二、分工方案',
      '一、工作情况\n二、工作打算\n附件：\n一、名词解释\n二、分工方案',
    ],
  },
  check: (document) =>
    headingRunsOf(document).flatMap((run) =>
      goesOn(document, run) || isExcerpt(document, run)
        ? []
        : findingsIn(run, continuedFrom(document).get(run)),
    ),
});

/** A single heading 三、 in a text without another: a passage cut out of a report, not a section misnumbered. */
function isExcerpt(document: ReportDocument, run: HeadingRun): boolean {
  return run.length === 1 && run[0]?.head.level === 1 && headingsOf(document).length === 1;
}

/**
 * 附件：1.…, and 2.… on the next line; 二、字体 （1）封面, and （2） below it: the first number is within a line
 * above.
 */
function goesOn({ lines }: ReportDocument, [first]: HeadingRun): boolean {
  if (first?.head.number !== 2) return false;
  const { index } = first.line;
  const above = lines.slice(Math.max(0, index - LINES_OF_FIRST), index).map(({ line }) => line.text);
  return (
    /[：:]\s*(?:1[.．、]|（1）|（一）|一、)/.test(above.at(-1) ?? '') ||
    above.some(opensRunIn(first.head.level))
  );
}

/** An item that opens within a line has a few more lines at most. */
const LINES_OF_FIRST = 4;
const FIRST_RUN_IN: Readonly<Record<HeadingLevel, RegExp>> = {
  1: /[：:。；\s]一、/,
  2: /[：:。；\s][（(]一[）)]/,
  3: /[：:。；\s]1[.．、](?!\d)/,
  4: /[：:。；\s][（(]1[）)]/,
};

function opensRunIn(level: HeadingLevel): (text: string) => boolean {
  return (text) => FIRST_RUN_IN[level].test(text.trimStart());
}

function findingsIn(run: HeadingRun, continued: NumberedHeading | undefined): readonly Finding[] {
  const first = (continued?.head.number ?? 0) + 1;
  return run.flatMap((heading, i) => {
    const before = run[i - 1] ?? continued;
    const expected = (before?.head.number ?? 0) + 1;
    // Where the number before is the wrong one, this one may be right by its place.
    if (heading.head.number === expected || heading.head.number === first + i) return [];
    return [
      {
        range: heading.mark,
        message: messageFor(before, heading),
        ...(before ? { related: [relatedTo(before)] } : { severity: 'warning' as const }),
        fixes: [renumber(run, i, expected)],
      },
    ];
  });
}

function messageFor(before: NumberedHeading | undefined, heading: NumberedHeading): Finding['message'] {
  const here = headingMark(heading.head.level, heading.head.number);
  if (!before) {
    const first = headingMark(heading.head.level, 1);
    return {
      zh: `本级从“${here}”起编，通常应从“${first}”起`,
      en: `This level begins with ${here}; it should begin with ${first}`,
    };
  }
  const next = headingMark(heading.head.level, before.head.number + 1);
  if (before.head.number === heading.head.number) {
    return {
      zh: `序号“${here}”重复，前一个在第${before.line.index + 1}行，应为“${next}”`,
      en: `${here} occurs twice (first in line ${before.line.index + 1}); it should be ${next}`,
    };
  }
  const last = headingMark(before.head.level, before.head.number);
  return {
    zh: `序号不连续：“${last}”之后应为“${next}”，此处为“${here}”`,
    en: `${last} should be followed by ${next}, not ${here}`,
  };
}

function relatedTo(before: NumberedHeading): { range: Range; message: Finding['message'] } {
  const mark = headingMark(before.head.level, before.head.number);
  return {
    range: before.mark,
    message: { zh: `前一个同级标题“${mark}”`, en: `The sister heading before, ${mark}` },
  };
}

/** Numbers the headings from `from` on upwards from `first`; their brackets and marks stay as written. */
function renumber(run: HeadingRun, from: number, first: number): Fix {
  const [heading] = run.slice(from);
  const mark = heading ? headingMark(heading.head.level, first) : '';
  return {
    title: { zh: `从此处起重新编号（${mark}…）`, en: `Renumber from here (${mark} …)` },
    safety: 'suggested',
    edits: run.slice(from).flatMap((sister, i) =>
      sister.head.number === first + i
        ? []
        : [
            {
              range: ordinalRange(sister),
              newText: sister.head.level <= 2 ? hanOfNumber(first + i) : String(first + i),
            },
          ],
    ),
  };
}

function ordinalRange({ line, head }: NumberedHeading): Range {
  const offset = line.line.text.slice(head.range.start, head.range.end).indexOf(head.ordinal);
  const start = head.range.start + offset;
  return shift({ start, end: start + head.ordinal.length }, line.start);
}
