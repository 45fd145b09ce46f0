import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../server/src/document/markdown/parse-markup';
import { tableMarkup } from '../../server/src/document/markdown/table-markup';
import { openReport } from '../../server/src/document/report-document';
import type { Range } from '../../server/src/text/range';

const PARTS = ['甲', '乙村', '|', ' ', '12', '*', '**人', '\t', '　', '。', '<!-- 注 -->', '`b`', '\\|', '_'];
const ODD = ['> ', '- ', '#', '1. ', '&amp;', '[a](b)', 'http://a.b', '||', '\uFEFF'];

const row = fc
  .array(fc.constantFrom(...PARTS, ...ODD), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))
  .map((text) => (text.includes('|') ? text : `|${text}`));

const table = fc
  .tuple(row, fc.integer({ min: 1, max: 3 }), fc.array(row, { maxLength: 3 }))
  .map(([header, columns, body]) => [header, `|${'-|'.repeat(columns)}`, ...body]);

/** What remark says of each row when it sees the whole table. */
function whole(rows: readonly string[]) {
  const markup = parseMarkup(rows.join('\n'));
  let start = 0;
  return rows.map((text) => {
    const end = start + text.length;
    const own = (ranges: readonly Range[]): readonly Range[] =>
      ranges
        .filter((range) => range.start >= start && range.end <= end)
        .map((range) => ({ start: range.start - start, end: range.end - start }));
    const { block, prose, asterisks, comments, cells } = markup;
    const said = { block, asterisks: own(asterisks), comments: own(comments), cells: own(cells) };
    const result = { ...said, prose: prose.slice(start, end) };
    start = end + 1;
    return result;
  });
}

describe('the rows of a table', () => {
  it('read one by one say what they say together', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(tableMarkup(rows)).toEqual(whole(rows));
      }),
      { numRuns: 500 },
    );
  });

  it('stay the same lines when another row is edited', () => {
    const text = `|村|户|\n|-|-|\n${Array.from({ length: 50 }, (_, i) => `|村${i}|${i}|\n`).join('')}`;
    const before = openReport(text);
    const after = openReport(text.replace('|村20|20|', '|村20|21|'), before);
    const changed = after.lines.filter(({ line }, i) => line !== before.lines[i]?.line);
    expect(changed.map(({ line }) => line.text)).toEqual(['|村20|21|']);
  });
});
