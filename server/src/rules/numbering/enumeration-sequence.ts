import { enumerationRunsOf } from '../../document/enumeration-runs';
import type { EnumerationRun, PlacedMarker } from '../../document/enumeration-runs';
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
    zh: '“一是…二是…三是…”应当从“一”起、逐个递增，段落里的“1.…2.…”“（1）…（2）…”也是。重复、跳号或次序颠倒，多半是删改、粘贴时留下的。只有“一是”而没有“二是”也会提示。',
    en: '一是…二是…三是… begins at 一 and goes up by one; so do 1.…2.… and （1）…（2）… within a paragraph. A repeated, skipped or misplaced ordinal is usually left over from cutting and pasting. A lone 一是 is reported too.',
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
    ],
  },
  check: (document) => [
    ...enumerationRunsOf(document).flatMap(findingsIn),
    ...document.lines.flatMap(runInSequenceFindings),
  ],
});

function findingsIn(run: EnumerationRun): readonly Finding[] {
  const numbers = run.markers.map(({ number }) => number);
  if (isScrambled(numbers)) return scrambled(run);
  const broken = numbers.findIndex((number, i) => number !== (i === 0 ? 1 : (numbers[i - 1] ?? 0) + 1));
  if (broken >= 0) return sequenceFindings(run);
  return run.series === '是' && run.markers.length === 1 ? [lonely(run)] : [];
}

/** All numbers from 1 to n are there, in another order. */
function isScrambled(numbers: readonly number[]): boolean {
  const sorted = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0));
  return !sorted && new Set(numbers).size === numbers.length && greatest(numbers) === numbers.length;
}

function scrambled(run: EnumerationRun): readonly Finding[] {
  const order = run.markers.map(({ number }) => nameOf(run, number)).join('');
  return run.markers.flatMap((placed, i) =>
    placed.number === i + 1
      ? []
      : [
          {
            range: rangeOf(placed),
            message: {
              zh: `列举次序颠倒（${order}），疑似段落错位`,
              en: `Enumeration in the wrong order (${order}): blocks may have been pasted out of place`,
            },
            related: othersThan(run, placed),
            fixes: [renumber(run, 0, 1)],
          },
        ],
  );
}

function sequenceFindings(run: EnumerationRun): readonly Finding[] {
  return run.markers.flatMap((placed, i) => {
    const before = run.markers[i - 1];
    const expected = (before?.number ?? 0) + 1;
    if (placed.number === expected) return [];
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

function nameOf(run: EnumerationRun, number: number): string {
  const ordinal = hanOfNumber(number);
  return run.series === '是' || run.series === '要' ? ordinal + run.series : run.series + ordinal;
}

function rangeOf({ line, marker }: PlacedMarker): Range {
  return shift(marker.range, line.start);
}

function relatedTo(run: EnumerationRun, placed: PlacedMarker): { range: Range; message: Finding['message'] } {
  const name = nameOf(run, placed.number);
  return { range: rangeOf(placed), message: { zh: `前一项“${name}”`, en: `The item before, ${name}` } };
}

function othersThan(run: EnumerationRun, placed: PlacedMarker): NonNullable<Finding['related']> {
  return run.markers
    .filter((other) => other !== placed)
    .map((other) => {
      const name = nameOf(run, other.number);
      return { range: rangeOf(other), message: { zh: `同组的“${name}”`, en: `${name} of the same run` } };
    });
}

/** Gives the markers from `from` on the numbers from `first` on. */
function renumber(run: EnumerationRun, from: number, first: number): Fix {
  const edits = run.markers.slice(from).map((placed, i) => ({
    range: ordinalRange(placed),
    newText: hanOfNumber(first + i),
  }));
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
