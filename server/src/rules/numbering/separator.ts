import { replacement } from '../fix';
import { enumerationRunsOf } from '../../document/enumeration-runs';
import type { EnumerationRun } from '../../document/enumeration-runs';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

export default defineRule({
  id: 'numbering/separator',
  scope: 'document',
  severity: 'information',
  fixSafety: 'suggested',
  basis: { source: '国标', clause: 'GB/T 15834—2011 4.6.3、附录A' },
  title: { zh: '列举项之间标点不统一', en: 'Items end in different marks' },
  explanation: {
    zh: '同一组“一是…二是…三是…”，各项之间或者都用分号，或者都用句号，短的也可以都用逗号；某一项内部已经用了句号的，各项末尾都用句号。',
    en: 'The items of one run 一是…二是…三是… all end in ； or all in 。; where an item holds a 。 within, all items end in 。.',
  },
  examples: {
    bad: [
      {
        text: `
一是健全机制，出台制度8项；二是强化培训，轮训干部60人。三是严格考核，约谈3人。
                         ^^
`,
        fixed: `
一是健全机制，出台制度8项。二是强化培训，轮训干部60人。三是严格考核，约谈3人。
`,
      },
      {
        text: `
一是学；二是查；三是改。四是评。
                      ^^
`,
        fixed: `
一是学；二是查；三是改；四是评。
`,
      },
    ],
    good: ['一是学；二是查；三是改。', '一是学。二是查。三是改。', '一是学，二是查，三是改。'],
  },
  check: (document) => enumerationRunsOf(document).flatMap((run) => findingsIn(run, document.text)),
});

type Separator = '；' | '。';

interface PlacedSeparator {
  readonly mark: Separator;
  readonly range: Range;
}

function findingsIn(run: EnumerationRun, text: string): readonly Finding[] {
  const separators = run.markers.slice(1).flatMap(({ line, marker }) => {
    const separator = markBefore(text, line.start, line.start + marker.range.start);
    return separator ? [separator] : [];
  });
  const stops = separators.filter(({ mark }) => mark === '。').length;
  const usual: Separator = stops * 2 >= separators.length ? '。' : '；';
  return separators.filter(({ mark }) => mark !== usual).map((separator) => findingFor(separator, usual));
}

/** The mark that ends the item before, if both items stand in one paragraph. */
function markBefore(text: string, paragraph: number, marker: number): PlacedSeparator | undefined {
  const before = text.slice(paragraph, marker).trimEnd();
  const mark = before.at(-1);
  if (mark !== '；' && mark !== '。') return undefined;
  const end = paragraph + before.length;
  return { mark, range: { start: end - 1, end } };
}

function findingFor({ mark, range }: PlacedSeparator, usual: Separator): Finding {
  return {
    range,
    message: {
      zh: `列举项之间标点不统一：此处用“${mark}”，其他项用“${usual}”`,
      en: `The items end in different marks: ${mark} here, ${usual} elsewhere`,
    },
    fixes: [replacement(range, usual, 'suggested')],
  };
}
