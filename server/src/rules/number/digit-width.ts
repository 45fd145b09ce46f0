import type { Line } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { titleOf } from '../../document/title';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../rule';

export default defineRule({
  id: 'number/digit-width',
  scope: 'document',
  severity: 'information',
  fixSafety: 'suggested',
  basis: { source: '国标', clause: 'GB/T 15835—2011 4' },
  title: { zh: '数字、百分号全角半角混用', en: 'Full-width and half-width digits mixed' },
  explanation: {
    zh: '一份稿件里的阿拉伯数字和百分号应统一用一种宽度，国标用半角。全角的只有几处，逐处提示；两种都多或全角的更多，只提示一次，其余各处作为相关位置，可一并改正。通篇一种宽度的不提示，序号和与字母连写的数字（5G、A4）不算。',
    en: 'The digits of a report have one width throughout, and so has its percent sign; the standard has half-width ones. Where a few are full-width each is pointed at; where many or most are, it is said once, with the other places as related and one fix for all. A report with one width throughout is left alone, and so are ordinals of headings and digits next to letters (5G, A4).',
  },
  examples: {
    bad: [
      {
        text: `
破案率８5%，同比上升３个百分点，办结率92%，走访120户。
      ^^^           ^^
`,
        fixed: `
破案率85%，同比上升3个百分点，办结率92%，走访120户。
`,
      },
      {
        text: `
破案率85％，办结率92%，满意率98%。
        ^^
`,
        fixed: `
破案率85%，办结率92%，满意率98%。
`,
      },
      {
        text: `
立案８６起，破案６８起，移送起诉１２人，发还12万元。
                                            ^^
`,
        fixed: `
立案86起，破案68起，移送起诉12人，发还12万元。
`,
      },
    ],
    good: [
      '立案８６起，破案６８起，破案率７９％。',
      '立案86起，破案68起，破案率79％，办结率92％。',
      '立案８６起，破案６８起，建成5G基站。',
    ],
  },
  check: (document) => [
    ...findingsFor(document, DIGITS, ({ digits }) => digits),
    ...findingsFor(document, PERCENT, ({ percents }) => percents),
  ],
});

/** So many full-width ones are no slips of the keyboard: told once. */
const MANY = 5;

interface Widths {
  readonly full: readonly Range[];
  readonly half: readonly Range[];
}

interface LineWidths {
  readonly digits: Widths;
  readonly percents: Widths;
}

/** A number with its point and, between full-width digits, the comma of the old printed form (１，１２０). */
const NUMBER = /(?:[０-９]{1,3}(?:，[０-９]{3})+(?![0-9０-９])|[0-9０-９]+)(?:[.．][0-9０-９]+)*/g;
const PERCENT_SIGN = /(?<=[0-9０-９*]\s?)[%％]/g;
const LETTER = /[A-Za-z]/;

const NO_WIDTHS: LineWidths = { digits: { full: [], half: [] }, percents: { full: [], half: [] } };

const widthsOf: (line: Line) => LineWidths = remembered((line) => {
  const { prose, head } = line;
  if (!/[0-9０-９%％]/.test(prose)) return NO_WIDTHS;
  const from = head?.range.end ?? 0;
  return {
    digits: sorted(prose, NUMBER, /[０-９]/, from),
    percents: sorted(prose, PERCENT_SIGN, /％/, from),
  };
});

function sorted(prose: string, pattern: RegExp, wide: RegExp, from: number): Widths {
  const full: Range[] = [];
  const half: Range[] = [];
  for (const { 0: text, index } of prose.matchAll(pattern)) {
    const range = { start: index, end: index + text.length };
    if (range.start < from) continue;
    if (wide.test(text)) full.push(range);
    else if (!LETTER.test(prose.charAt(range.start - 1) + prose.charAt(range.end))) half.push(range);
  }
  return { full, half };
}

interface Wording {
  readonly zh: string;
  readonly en: string;
}

const DIGITS: Wording = { zh: '数字', en: 'digits' };
const PERCENT: Wording = { zh: '百分号', en: 'percent signs' };

function findingsFor(
  document: ReportDocument,
  { zh, en }: Wording,
  widthsIn: (widths: LineWidths) => Widths,
): readonly Finding[] {
  const { full, half } = placesOf(document, widthsIn);
  const [first] = half;
  if (full.length === 0 || !first) return [];
  const everywhere = {
    title: { zh: `全文${zh}统一为半角`, en: `Make all ${en} half-width` },
    ...editsOf(document, full),
    isSweeping: true as const,
  };
  if (full.length > half.length) {
    return [
      {
        range: first,
        message: {
          zh: `${zh}全角半角混用：此处为半角，别处多为全角`,
          en: `Half-width here, but most ${en} are full-width`,
        },
        related: half.slice(1).map((range) => ({ range, message: { zh: '半角', en: 'Half-width' } })),
        fixes: [everywhere],
      },
    ];
  }
  if (full.length >= MANY) {
    return [
      {
        range: full[0] ?? first,
        message: {
          zh: `${zh}全角半角混用：全角${full.length}处，半角${half.length}处`,
          en: `${en} of both widths: ${full.length} full-width, ${half.length} half-width`,
        },
        related: full.slice(1).map((range) => ({ range, message: { zh: '全角', en: 'Full-width' } })),
        fixes: [everywhere],
      },
    ];
  }
  return full.map((range) => ({
    range,
    message: { zh: `${zh}全角半角混用，此处宜用半角`, en: `Full-width here, but most ${en} are half-width` },
    fixes: [
      { title: { zh: '改为半角', en: 'Make it half-width' }, ...editsOf(document, [range]) },
      ...(full.length > 1 ? [everywhere] : []),
    ],
  }));
}

/** The title, which is set by itself, is left out. */
function placesOf(document: ReportDocument, widthsIn: (widths: LineWidths) => Widths): Widths {
  const full: Range[] = [];
  const half: Range[] = [];
  const title = titleOf(document)?.line;
  for (const { line, start } of document.lines) {
    if (line === title) continue;
    const widths = widthsIn(widthsOf(line));
    for (const range of widths.full) full.push(shift(range, start));
    for (const range of widths.half) half.push(shift(range, start));
  }
  return { full, half };
}

const FULL_WIDTH = /[０-９．，％]/g;
/** From a full-width character to its ASCII counterpart. */
const OFFSET = 0xfee0;

function editsOf({ text }: ReportDocument, ranges: readonly Range[]): Pick<Fix, 'safety' | 'edits'> {
  const edits = ranges.map((range) => ({
    range,
    newText: text
      .slice(range.start, range.end)
      .replace(FULL_WIDTH, (one) => String.fromCharCode(one.charCodeAt(0) - OFFSET)),
  }));
  return { safety: 'suggested', edits };
}
