import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../server/src/document/outline';
import type { OutlineNode } from '../../server/src/document/outline';
import { placeholdersOf } from '../../server/src/document/placed-placeholders';
import { openReport } from '../../server/src/document/report-document';
import type { Span } from '../../server/src/word/manuscript/spans';
import { readManuscript } from '../../server/src/word/manuscript/read-manuscript';
import { GB9704 } from '../../server/src/word/style/page-style';
import type { PageStyle } from '../../server/src/word/style/page-style';
import { exportWord, importWord } from '../../server/src/word/word';
import { list, makeDocx, numbered, p, r, table } from './make-docx';

async function thereAndBack(text: string, style: PageStyle = GB9704): Promise<string> {
  const writing = { style, openPlaces: 'mark', wordsOf: wordsOfTwo } as const;
  const outcome = importWord(await exportWord(openReport(text), writing));
  if (!outcome.ok) throw new Error(outcome.message.en);
  return outcome.value.text;
}

/** Words of two characters: a title of some length is set on several lines. */
function wordsOfTwo(text: string): readonly string[] {
  return text.match(/.{1,2}/gsu) ?? [];
}

/** Spans as Word gives them back: what is text, what is open, what refers to a note, without looks. */
function plain(_key: string, value: unknown): unknown {
  if (
    !Array.isArray(value) ||
    !value.every((one) => typeof one === 'object' && one !== null && 'text' in one)
  )
    return value;
  return (value as readonly Span[]).reduce<{ text: string; open: boolean; note: number }[]>(
    (merged, span) => {
      const { text, open = false, note = 0 } = span;
      const last = merged.at(-1);
      if (last && last.open === open && last.note === 0 && note === 0) last.text += text;
      else merged.push({ text, open, note });
      return merged;
    },
    [],
  );
}

/** All that a report says: its parts with their text, its outline, its open places. Names in the outline keep their markup, so their text is compared in the parts. */
function said(text: string) {
  const document = openReport(text);
  const { blocks, notes } = readManuscript(document);
  const names = (nodes: readonly OutlineNode[]): unknown[] =>
    nodes.map(({ kind, level, ordinal, children }) => [kind, level, ordinal, names(children)]);
  return {
    blocks: blocks.map(
      ({ line: _, ...block }) => JSON.parse(JSON.stringify(block, plain)) as { readonly kind: string },
    ),
    notes: JSON.parse(JSON.stringify(notes, plain)) as unknown,
    outline: names(outlineOf(document)),
    open: placeholdersOf(document).map(({ kind, range }) => [
      kind,
      document.text.slice(range.start, range.end),
    ]),
  };
}

describe('a report that goes to Word and comes back says the same', () => {
  const examples = path.join(import.meta.dirname, '../../docs/examples');
  it.each(readdirSync(examples).filter((name) => name.endsWith('.report.md')))('%s', async (name) => {
    const text = readFileSync(path.join(examples, name), 'utf8');
    expect(said(await thereAndBack(text))).toEqual(said(text));
  });

  const corpus = path.join(process.env['NIGAO_CORPUS'] ?? '/nowhere', 'samples');
  const samples = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : [];
  it.skipIf(samples.length === 0)('the sample reports, where they are at hand', async () => {
    for (const name of samples) {
      const text = readFileSync(path.join(corpus, name), 'utf8');
      expect(said(await thereAndBack(text)), name).toEqual(said(text));
    }
  });

  it('with the red head that its unit asks for, written once', async () => {
    const head = { name: '青河镇人民政府文件', number: '青政发〔2025〕3号', signer: '张三' };
    const first = await thereAndBack(SUMMARY, { ...GB9704, head });
    expect(first.split('\n').slice(0, 3)).toEqual([
      '青河镇人民政府文件',
      '青政发〔2025〕3号\u3000签发人：张三',
      '青河镇人民政府关于2025年上半年工作情况的报告',
    ]);
    expect(said(await thereAndBack(first, { ...GB9704, head }))).toEqual(said(first));
  });

  it('with a paragraph that is too long to be checked, as a paragraph', async () => {
    const long = `青河镇工作总结\n\n一、情况\n${'走访群众`甲`[^1]，'.repeat(2000)}完。\n[^1]: 据统计。\n`;
    const { blocks } = said(long);
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'heading', 'paragraph']);
    expect(said(await thereAndBack(long)).blocks).toEqual(blocks);
  });

  it('any report', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (text) => {
        expect(said(await thereAndBack(text))).toEqual(said(text));
      }),
      { numRuns: 60 },
    );
  });
});

const words = fc
  .array(
    fc.constantFrom(
      '走访',
      '群众',
      '320户',
      '*',
      'xx县',
      '“五个一”',
      '，',
      '；',
      '5.2%',
      '（含*人）',
      '——',
      '……',
      '#',
      '|',
      '`甲`',
      '_乙_',
      '\\',
      '&lt;',
      '[丙](丁)',
      '<!--',
      'A_b',
      '1.',
      '　',
    ),
    { minLength: 1, maxLength: 8 },
  )
  // A star that is kept from being a placeholder is a star in Word, and comes back as a placeholder.
  .map(
    (parts) =>
      `甲${parts
        .join('')
        .replace(/<!--/g, '<')
        .replace(/\\+(?=\*)/g, '')}乙`,
  );

const tables = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([columns, rows]) =>
    fc.array(
      fc.array(fc.constantFrom('村名', '12', '*', '', '合计（户）'), {
        minLength: columns,
        maxLength: columns,
      }),
      {
        minLength: rows + 1,
        maxLength: rows + 1,
      },
    ),
  )
  .map(([head = [], ...body]) =>
    ['', row(head), row(head.map(() => '---')), ...body.map(row), ''].join('\n'),
  );

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

const lines = fc.oneof(
  // Beside an underline that is typed for emphasis a blank is no blank any more, in Markdown as here.
  words.map((text) => `____户${text.replaceAll('_', '')}，共____。`),
  words.map((text) => `${text.replaceAll('_', '')}____、____和______。`),
  words.map((text) => `${text}。`),
  words.map((text) => `一、${text}`),
  fc.tuple(words, words).map(([title, text]) => `（二）${title}。${text}。`),
  words.map((text) => `3.${text}。一是甲。二是乙。`),
  words.map((text) => `（4）${text}`),
  words.map((text) => `- ${text}`),
  words.map((text) => `## ${text}`),
  words.map((text) => `${text}[^1]。`),
  tables,
);

const SUMMARY = `青河镇人民政府关于2025年上半年工作情况的报告

县人民政府：
全镇走访群众____户。
一、工作情况
（一）强化管理。一是建章立制。
`;

const letterheads = fc.constantFrom(
  '',
  '青河镇人民政府文件\n青政发〔2025〕3号\n',
  '000012\n机密★1年\n特急\n青河镇人民政府文件\n青河镇总工会文件\n青政发〔2025〕*号\u3000签发人：张三\n',
);

const titles = fc.constantFrom(
  '青河镇工作总结',
  '青河镇人民政府关于2025年上半年农村人居环境整治工作情况和下半年工作打算的报告',
);

const endings = fc.constantFrom(
  '',
  '县委\n2025年*月*日\n',
  '附件：1.东村名册\n2.西村名册\n青河镇人民政府\n2025年7月3日\n附件1\n东村名册\n\n| 村名 | 户数 |\n| --- | --- |\n| 东村 | * |\n\n附件2\n西村名册\n共12户。\n',
  '附件：东村名册\n青河镇人民政府\n2025年7月3日\n（联系人：李四）\n',
);

const reports = fc
  .tuple(letterheads, titles, fc.array(lines, { minLength: 2, maxLength: 12 }), endings)
  .map(
    ([letterhead, title, parts, ending]) =>
      `${letterhead}${title}\n\n县人民政府：\n${parts.join('\n')}\n${ending}[^1]: 据统计。\n`,
  );

describe('a Word file that becomes a report and goes back keeps all its text', () => {
  const runs = fc.array(
    fc.constantFrom(r('走访'), r('320户', '<w:b/>'), r('# |'), r('*'), r('`甲`'), r('&lt;!--'), r('。')),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  const paragraphs = fc.oneof(
    runs.map((some) => p(some.join(''))),
    runs.map((some) => p(some.join(''), numbered(1, 0))),
    runs.map((some) => p(some.join(''), '<w:jc w:val="center"/>')),
    fc.constant(
      table([
        ['村名', '户|数'],
        ['东村', '12'],
      ]),
    ),
    fc.constant(p('')),
  );

  it('any file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraphs, { minLength: 1, maxLength: 10 }), async (body) => {
        const numbering = list(1, [['chineseCounting', '（%1）']]);
        const first = importWord(makeDocx({ numbering, body: body.join('') }));
        if (!first.ok) throw new Error(first.message.en);
        expect(textOnly(await thereAndBack(first.value.text))).toBe(textOnly(first.value.text));
      }),
      { numRuns: 40 },
    );
  });

  function textOnly(report: string): string {
    const { blocks, notes } = readManuscript(openReport(report));
    return JSON.stringify([blocks, notes]).replace(/[^\p{L}\p{N}\p{P}\p{S}]|"line":\d+/gu, '');
  }
});
