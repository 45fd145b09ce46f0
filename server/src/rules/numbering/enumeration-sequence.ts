import { circled } from '../../document/enumeration';
import { enumerationRunsOf } from '../../document/enumeration-runs';
import type { EnumerationRun, PlacedMarker } from '../../document/enumeration-runs';
import type { ReportDocument } from '../../document/report-document';
import { hanOfNumber } from '../../text/han-numeral';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { greatest } from '../../text/ordered';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../rule';
import { runInSequenceFindings } from './run-in/run-in-sequence';

export default defineRule({
  id: 'numbering/enumeration-sequence',
  scope: 'document',
  severity: 'error',
  fixSafety: 'suggested',
  isPatient: true,
  basis: { source: '国标', clause: 'GB/T 15834—2011 附录B' },
  title: { zh: '列举序号不连续', en: 'Enumeration out of sequence' },
  explanation: {
    zh: '“一是…二是…三是…”应当从“一”起、逐个递增，一项一段的也是；“①②③”、段落里的“1.…2.…”“（1）…（2）…”也是。重复、跳号或次序颠倒，多半是删改、粘贴时留下的。只有“一是”而没有“二是”也会提示；“一是源头，一是末端”是并列两事，“首先…其次…第三”可以连用，不提示。',
    en: '一是…二是…三是… begins at 一 and goes up by one; one item a paragraph or several; so do ①②③, and 1.…2.… and （1）…（2）… within a paragraph. A repeated, skipped or misplaced ordinal is usually left over from cutting and pasting. A lone 一是 is reported too, but not 一是 said twice of two things, nor 首先…其次…第三.',
  },
  examples: {
    bad: [
      {
        text: `
一是健全机制。二是强化培训。二是严格考核。
                            ^^^^
`,
        fixed: `
一是健全机制。二是强化培训。三是严格考核。
`,
      },
      {
        text: `
一是健全机制；三是严格考核。
              ^^^^
`,
        fixed: `
一是健全机制；二是严格考核。
`,
      },
      {
        text: `
三是严格考核。一是健全机制。二是强化培训。
^^^^          ^^^^          ^^^^
`,
      },
      {
        text: `
今年主要抓了以下工作。一是健全机制，出台制度8项。
                      ^^^^
`,
      },
      {
        text: `
一是健全机制。出台制度8项。
二是强化培训。轮训干部60人。
四是严格考核。约谈3人。
^^^^
`,
        fixed: `
一是健全机制。出台制度8项。
二是强化培训。轮训干部60人。
三是严格考核。约谈3人。
`,
      },
      {
        text: `
①健全机制。②强化培训。④严格考核。
                        ^^
`,
        fixed: `
①健全机制。②强化培训。③严格考核。
`,
      },
      {
        text: `
主要措施：（1）抓宣传。（2）抓巡查。（4）抓整改。（5）抓考核。
                                    ^^^^^
`,
        fixed: `
主要措施：（1）抓宣传。（2）抓巡查。（3）抓整改。（4）抓考核。
`,
      },
    ],
    good: [
      '一是健全机制。二是强化培训。三是严格考核。',
      '一是健全机制。\n二是强化培训。',
      '对内做到一是一、二是二。',
      '1.抓宣传。入户走访。2.抓巡查。定期通报。对村：1.抓整改。2.抓考核。',
      '一要严，二要实。第一，抓早；第二，抓小。',
      '思想上，一是学、二是悟。行动上，一是干、二是评。',
      '抓住两头：一是源头管控，一是末端处置。',
      '首先要摸清底数。二是建立台账。第三，抓好整改。',
      '第一、第二批已完工，第三批正在招标。第二、三产业稳步增长。',
      '第一，抓源头。成效如下：\n（1）关停2家。\n（2）整治9家。\n第二，抓末端。',
      '一是抓学习。做到：一是有计划，二是有考勤。\n二是抓整改。',
      '产量见附表。①其余各县未统计。',
    ],
  },
  check: (document) => [
    ...enumerationRunsOf(document).flatMap((run) => findingsIn(run, document)),
    ...document.lines.flatMap(runInSequenceFindings),
  ],
});

const TWO_ANNOUNCED = /[两二](?:头|条|件|点|个|项|方面|者|种|类|大|手|端|步|句|字)/;
const ANNOUNCEMENT_REACH = 40;

/** 抓住两头：一是源头，一是末端: two things side by side, each called the first. */
function isParallel({ markers }: EnumerationRun, { text }: ReportDocument): boolean {
  const [first, second] = markers;
  if (!first || !second || markers.length !== 2 || second.number !== 1) return false;
  const at = first.line.start + first.marker.range.start;
  return TWO_ANNOUNCED.test(text.slice(Math.max(first.line.start, at - ANNOUNCEMENT_REACH), at));
}

function findingsIn(run: EnumerationRun, document: ReportDocument): readonly Finding[] {
  const numbers = run.markers.map(({ number }) => number);
  // A lone ① is the mark of a note.
  if (run.series === '①' && !numbers.some((number, i) => i > 0 && number === (numbers[i - 1] ?? 0) + 1))
    return [];
  if (isParallel(run, document)) return [];
  if (isScrambled(numbers)) return scrambled(run);
  const first = takesOver(run, document) ? (numbers[0] ?? 1) : 1;
  if (numbers.some((number, i) => number !== first + i)) return sequenceFindings(run, first);
  return run.series === '是' && run.markers.length === 1 && first === 1 ? [lonely(run)] : [];
}

/** What may have counted up to a number in other words: 首先…二是…, 首先…其次…第三. */
const COUNTED_OTHERWISE: readonly (readonly [number, RegExp])[] = [
  [2, /首先|首要|第一|其一|一是|一要|一方面|①|1[.．、]|（一）|（1）/],
  [3, /其次|第二|其二|二是|二要|另一方面|②|2[.．、]|（二）|（2）/],
  [4, /再次|第三|其三|三是|三要|③|3[.．、]|（三）|（3）/],
];
const REACH_BACK = 1500;

/** Whether a run goes on from an item that is counted in other words. */
function takesOver({ series, markers }: EnumerationRun, { text }: ReportDocument): boolean {
  const [first] = markers;
  if (!first || first.number === 1) return false;
  if (series === '①') return true;
  const shape = COUNTED_OTHERWISE.find(([number]) => number === first.number)?.[1];
  const at = first.line.start + first.marker.range.start;
  return shape?.test(text.slice(Math.max(0, at - REACH_BACK), at)) === true;
}

/** All numbers from 1 to n are there, in another order. */
function isScrambled(numbers: readonly number[]): boolean {
  const sorted = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0));
  return !sorted && new Set(numbers).size === numbers.length && greatest(numbers) === numbers.length;
}

/** What is wrong is the order of the run: said once, with the other places as related, which are only marked. */
function scrambled(run: EnumerationRun): readonly Finding[] {
  const order = run.markers.map(({ number }) => nameOf(run, number)).join('');
  const misplaced = run.markers.filter(({ number }, i) => number !== i + 1);
  return misplaced.map((placed, i) => ({
    range: rangeOf(placed),
    message: {
      zh: `列举次序颠倒（${order}），疑似段落错位`,
      en: `Enumeration in the wrong order (${order}): blocks may have been pasted out of place`,
    },
    ...(i === 0
      ? { related: run.markers.flatMap((other) => (other === placed ? [] : [sameRun(run, other)])) }
      : { severity: 'hint' as const }),
    fixes: [renumber(run, 0, 1)],
  }));
}

/** The numbers that neither go on from the one before nor are right by their place. */
function sequenceFindings(run: EnumerationRun, first: number): readonly Finding[] {
  return run.markers.flatMap((placed, i) => {
    const before = run.markers[i - 1];
    const expected = before ? before.number + 1 : first;
    if (placed.number === expected || placed.number === first + i) return [];
    return [
      {
        range: rangeOf(placed),
        message: messageFor(run, before, placed),
        ...(before ? { related: [relatedTo(run, before)] } : {}),
        fixes: [renumber(run, i, expected)],
      },
    ];
  });
}

function messageFor(
  run: EnumerationRun,
  before: PlacedMarker | undefined,
  placed: PlacedMarker,
): Finding['message'] {
  const here = nameOf(run, placed.number);
  if (!before) {
    return { zh: `“${here}”之前缺少“${nameOf(run, 1)}”`, en: `No ${nameOf(run, 1)} before ${here}` };
  }
  if (before.number === placed.number) return { zh: `“${here}”重复`, en: `${here} occurs twice` };
  const [last, next] = [nameOf(run, before.number), nameOf(run, before.number + 1)];
  return {
    zh: `“${last}”之后应为“${next}”，此处为“${here}”`,
    en: `${last} should be followed by ${next}, not ${here}`,
  };
}

function lonely(run: EnumerationRun): Finding {
  const [placed] = run.markers;
  const message = { zh: '只有“一是”，没有“二是”', en: '一是 without 二是' };
  return { range: placed ? rangeOf(placed) : { start: 0, end: 0 }, severity: 'warning', message };
}

function ordinalOf({ series }: EnumerationRun, number: number): string {
  return series === '①' ? circled(number) : hanOfNumber(number);
}

function nameOf(run: EnumerationRun, number: number): string {
  const ordinal = ordinalOf(run, number);
  if (run.series === '①') return ordinal;
  return run.series === '是' || run.series === '要' ? ordinal + run.series : run.series + ordinal;
}

function rangeOf({ line, marker }: PlacedMarker): Range {
  return shift(marker.range, line.start);
}

function relatedTo(run: EnumerationRun, placed: PlacedMarker): { range: Range; message: Finding['message'] } {
  const name = nameOf(run, placed.number);
  return { range: rangeOf(placed), message: { zh: `前一项“${name}”`, en: `The item before, ${name}` } };
}

function sameRun(run: EnumerationRun, other: PlacedMarker): NonNullable<Finding['related']>[number] {
  const name = nameOf(run, other.number);
  return { range: rangeOf(other), message: { zh: `同组的“${name}”`, en: `${name} of the same run` } };
}

/** Gives the markers from `from` on the numbers from `first` on. */
function renumber(run: EnumerationRun, from: number, first: number): Fix {
  const edits = run.markers
    .slice(from)
    .flatMap((placed, i) =>
      placed.number === first + i
        ? []
        : [{ range: ordinalRange(placed), newText: ordinalOf(run, first + i) }],
    );
  const where = from === 0 ? { zh: '整组', en: 'the whole run' } : { zh: '从此处起', en: 'from here' };
  return {
    title: {
      zh: `${where.zh}重新编号（${nameOf(run, first)}…）`,
      en: `Renumber ${where.en} (${nameOf(run, first)}…)`,
    },
    safety: 'suggested',
    edits,
  };
}

function ordinalRange({ line, marker }: PlacedMarker): Range {
  const offset = marker.series === '第' || marker.series === '其' ? 1 : 0;
  const start = line.start + marker.range.start + offset;
  return { start, end: start + marker.ordinal.length };
}
