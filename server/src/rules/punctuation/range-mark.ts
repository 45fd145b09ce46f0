import type { PlacedLine } from '../../document/line';
import type { ReportDocument } from '../../document/report-document';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { rangeMarksOf } from './marks/number-ranges';
import type { RangeMark } from './marks/number-ranges';
import { replacement } from '../fix';

export default defineRule({
  id: 'punctuation/range-mark',
  scope: 'document',
  severity: 'information',
  fixSafety: 'suggested',
  isFormatting: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.13.3' },
  title: { zh: '起止号前后不一', en: 'Different marks for ranges' },
  explanation: {
    zh: '时间的起止用一字线（1—5月），数值的范围用浪纹线（5%～8%）或一字线。同一篇文稿里同一用途只用一种，占两格的破折号“——”不作起止号。',
    en: 'A range of time takes — (1—5月), a range of values ～ or —. Within a report one use has one mark, and the two-cell dash —— is none of them.',
  },
  examples: {
    bad: [
      {
        text: `
1—3月，受理案件36起。
4－6月，受理案件42起。
 ^^
7-9月，受理案件40起。
 ^
`,
        fixed: `
1—3月，受理案件36起。
4—6月，受理案件42起。
7—9月，受理案件40起。
`,
      },
      { text: '增速保持在5%——6%之间。\n            ^^^^', fixed: '增速保持在5%—6%之间。' },
    ],
    good: [
      '1-3月，受理案件36起。4-6月，受理案件42起。',
      '1—3月增长5%～8%，4—6月增长6%～9%。',
      '联系电话0571-5550126，依据GB/T 9704-2012排版，时间2023-06-05，为期3—5天。',
      '工程分1——前期、2——后期两段。',
    ],
  },
  check: findMixedMarks,
});

interface PlacedMark extends RangeMark {
  readonly at: Range;
}

function findMixedMarks(document: ReportDocument): readonly Finding[] {
  const marks = document.lines.flatMap((placed) => marksIn(placed));
  return [
    ...deviating(
      marks.filter(({ use }) => use === 'time'),
      TIME_MARKS,
    ),
    ...deviating(
      marks.filter(({ use }) => use === 'value'),
      VALUE_MARKS,
    ),
  ];
}

const NO_MARKS: readonly PlacedMark[] = [];

function marksIn({ line, start }: PlacedLine): readonly PlacedMark[] {
  const marks = rangeMarksOf(line);
  return marks.length === 0 ? NO_MARKS : marks.map((mark) => ({ ...mark, at: shift(mark.range, start) }));
}

/** The best mark first. */
const TIME_MARKS = ['—', '～', '-', '~', '－', '–'];
const VALUE_MARKS = ['～', '—', '-', '~', '－', '–'];
const DASH = '——';

/** The marks that are not the best one the report uses for that purpose. */
function deviating(marks: readonly PlacedMark[], order: readonly string[]): readonly Finding[] {
  const best = order.find((mark) => marks.some(({ written }) => written === mark)) ?? '—';
  const model = marks.find(({ written }) => written === best);
  return marks
    .filter(({ written }) => written !== best && (model !== undefined || written === DASH))
    .map(({ at, written }) => ({
      range: at,
      message: messageFor(written, best, model !== undefined),
      ...(model
        ? { related: [{ range: model.at, message: { zh: `此处用“${best}”`, en: `${best} here` } }] }
        : {}),
      fixes: [replacement(at, best, 'suggested')],
    }));
}

function messageFor(written: string, best: string, isMixed: boolean): Finding['message'] {
  if (!isMixed) return { zh: `起止号应为“${best}”`, en: `Ranges take ${best}` };
  return {
    zh: `起止号前后不一：此处为“${written}”，别处为“${best}”`,
    en: `Ranges are marked with ${written} here and with ${best} elsewhere`,
  };
}
