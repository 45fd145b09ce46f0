import { confirmedHeadsOf } from '../../document/doubtful-heads';
import type { HeadingHead } from '../../document/heading-head';
import type { Line } from '../../document/line';
import { remembered } from '../../document/remembered';
import { runInRunsOf } from '../../document/run-in-ordinals';
import { shift } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding, Fix, Habit } from '../rule';

export default defineRule({
  id: 'numbering/form',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'safe',
  safeBecause: {
    zh: '只换序号后的标点和括号，序号本身和后面的文字一字不动；“第一、”可能是并列（第一、第二产业），不在内。',
    en: 'Only the mark or the brackets of an ordinal change, no word and no number; 第一、 may coordinate (第一、第二产业) and is left to the writer.',
  },
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.5.3.3、附录B；GB/T 9704—2012 7.3.3' },
  title: { zh: '序号后的标点或括号不规范', en: 'Wrong mark or brackets with an ordinal' },
  explanation: {
    zh: '汉字序号后用顿号（一、），加括号的序号后不再用标点（（一）），阿拉伯数字序号后用下脚点（1.），不漏写，序号与标点之间不空格，括号用全角；“第一”“其一”后用逗号；“一是”后可以用逗号，也可以不用，不用顿号、冒号。通篇如此的只说一次，可一并改正。',
    en: 'A Chinese ordinal takes 、 (一、), a bracketed one takes no mark (（一）), an Arabic one takes a full stop (1.) that must not be forgotten, there is no blank before it, and brackets are full-width. 第一 and 其一 take a comma, 一是 takes a comma or nothing. What a text does throughout is said once, with one fix for all.',
  },
  examples: {
    bad: [
      {
        text: `
一．工作开展情况
^^^^
(二)、强化学习教育
^^^^^^
1、建立台账
^^^
`,
        fixed: `
一、工作开展情况
（二）强化学习教育
1.建立台账
`,
      },
      {
        text: `
一是：健全机制。二是、强化培训。第一、抓早；第二，抓小。
^^^^^^          ^^^^^^          ^^^^^^
`,
        fixed: `
一是健全机制。二是强化培训。第一，抓早；第二，抓小。
`,
      },
      {
        text: `
核对两项：一是人员是否到位；二是、是否按期完成。
                            ^^^^^^
`,
        fixed: `
核对两项：一是人员是否到位；二是，是否按期完成。
`,
      },
      {
        text: `
主要措施：1.抓好宣传发动。入户走访。2、抓好巡查管护。定期通报。
                                    ^^^
`,
        fixed: `
主要措施：1.抓好宣传发动。入户走访。2.抓好巡查管护。定期通报。
`,
      },
      {
        text: `
1、抓好宣传发动。入户走访。2、抓好巡查管护。定期通报。
^^^                        ^^^
`,
        fixed: `
1.抓好宣传发动。入户走访。2.抓好巡查管护。定期通报。
`,
      },
      {
        text: `
1.强化护林巡查
2强化防火宣传
^
3.强化病虫防治
一 、存在问题
^^^^^
`,
        fixed: `
1.强化护林巡查
2.强化防火宣传
3.强化病虫防治
一、存在问题
`,
      },
      {
        text: `
（一）护林巡查
巡山36次。
二）防火宣传
^^^^
入户120次。
（三）病虫防治
防治800亩。
`,
        fixed: `
（一）护林巡查
巡山36次。
（二）防火宣传
入户120次。
（三）病虫防治
防治800亩。
`,
      },
    ],
    good: [
      '一、工作开展情况\n（一）强化学习教育\n1.建立台账\n（1）登记造册',
      '一是健全机制。二是强化培训。',
      '一是，健全机制。二是，强化培训。',
      '第一、二季度运行平稳。',
      '第一、第三护林队负责东片，第二护林队负责西片。',
      '参赛队伍：1、2号队。巡查路段：3、4标段。',
      '分工如下：3、张林。4.5公里由李山负责。',
    ],
  },
  check: (document) => {
    const confirmed = confirmedHeadsOf(document);
    return document.lines.flatMap((placed) => {
      const head = confirmed.get(placed);
      const found = head ? headFindings({ head, text: placed.line.text }) : findingsIn(placed.line);
      return found.map((finding) => placedAt(placed.start, finding));
    });
  },
});

const findingsIn = remembered((line: Line): readonly Finding[] => [
  ...headFindings(line),
  ...runInFindings(line),
  ...markerFindings(line),
]);

function placedAt(start: number, { range, fixes = [], ...rest }: Finding): Finding {
  return {
    ...rest,
    range: shift(range, start),
    fixes: fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, range: shift(edit.range, start) })),
    })),
  };
}

function headFindings({ head, text }: Pick<Line, 'head' | 'text'>): readonly Finding[] {
  if (!head) return [];
  const written = text.slice(head.range.start, head.range.end);
  const proper = properForm(head);
  if (written === proper || (head.level === 3 && written === `${head.ordinal}．`)) return [];
  return [{ ...replacement(head.range.start, written, proper), ...habitOf(head, written) }];
}

const HALF_WIDTH_BRACKETS: Habit = {
  message: (count) => ({
    zh: `序号的括号通篇用半角（${count}处），宜用全角“（）”`,
    en: `Half-width brackets in all ${count} ordinals: write （）`,
  }),
  proper: /^[ \t\u3000]*（[一二三四五六七八九十百]+）/gm,
};
const MARK_AFTER_BRACKETS: Habit = {
  message: (count) => ({
    zh: `加括号的序号后通篇用了标点（${count}处），宜删去`,
    en: `A mark after all ${count} ordinals in brackets: remove it`,
  }),
  proper: /^[ \t\u3000]*[（(][一二三四五六七八九十百]+[）)](?![、，,.．])/gm,
};
const COMMA_AFTER_DIGITS: Habit = {
  message: (count) => ({
    zh: `阿拉伯数字序号后通篇用顿号（${count}处），宜用下脚点“1.”`,
    en: `、 after all ${count} Arabic ordinals: write 1.`,
  }),
  proper: /^[ \t\u3000]*\d{1,2}[.．]/gm,
};
const STOP_AFTER_NUMERAL: Habit = {
  message: (count) => ({
    zh: `汉字序号后通篇用圆点（${count}处），宜用顿号“一、”`,
    en: `A stop after all ${count} Chinese ordinals: write 一、`,
  }),
  proper: /^[ \t\u3000]*[一二三四五六七八九十]+、/gm,
};

/** What is wrong with an ordinal in a way that a writer may have made a habit of. */
function habitOf({ level }: HeadingHead, written: string): Pick<Finding, 'habit'> {
  if (/^\(.+\)$/.test(written)) return level === 2 ? { habit: HALF_WIDTH_BRACKETS } : {};
  if (/^[（(].+[）)][、，,.．]$/.test(written)) return level === 2 ? { habit: MARK_AFTER_BRACKETS } : {};
  if (level === 3 && written.endsWith('、')) return { habit: COMMA_AFTER_DIGITS };
  return level === 1 && /[.．]$/.test(written) ? { habit: STOP_AFTER_NUMERAL } : {};
}

/** 2、 within a paragraph that goes on from 1. or 1、. */
function runInFindings(line: Line): readonly Finding[] {
  const ordinals = runInRunsOf(line).flat();
  return ordinals.flatMap(({ number, range }) => {
    const written = line.text.slice(range.start, range.end);
    const isHead = range.start === line.head?.range.start;
    return !isHead && written.endsWith('、') ? [replacement(range.start, written, `${number}.`)] : [];
  });
}

function properForm({ level, ordinal }: HeadingHead): string {
  switch (level) {
    case 1:
      return `${ordinal}、`;
    case 2:
    case 4:
      return `（${ordinal}）`;
    case 3:
      return `${ordinal}.`;
  }
}

/** 一是 with a mark after it; 第一 and 其一 with 、 where a comma belongs. A comma after 一是 is tolerated. */
function markerFindings({ markers, text }: Line): readonly Finding[] {
  return markers.flatMap(({ series, range }) => {
    const marker = text.slice(range.start, range.end);
    if (series === '是' && /[、：:]/.test(text[range.end] ?? '')) {
      // 二是是 would read as a doubled word: there the mark becomes a comma.
      const proper = text[range.end + 1] === '是' ? `${marker}，` : marker;
      return [replacement(range.start, text.slice(range.start, range.end + 1), proper)];
    }
    if ((series === '第' || series === '其') && marker.endsWith('、')) {
      return [replacement(range.start, marker, `${marker.slice(0, -1)}，`, 'suggested')];
    }
    return [];
  });
}

function replacement(
  start: number,
  written: string,
  proper: string,
  safety: Fix['safety'] = 'safe',
): Finding {
  const range = { start, end: start + written.length };
  return {
    range,
    message: { zh: `序号“${written}”宜写作“${proper}”`, en: `Write ${proper} for ${written}` },
    fixes: [
      {
        title: { zh: `改为“${proper}”`, en: `Change to ${proper}` },
        safety,
        edits: [{ range, newText: proper }],
      },
    ],
  };
}
