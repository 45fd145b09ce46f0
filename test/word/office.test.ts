import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { openPackage } from '../../server/src/word/package/word-package';
import { GB9704 } from '../../server/src/word/style/page-style';
import { exportWord, importWord, openWordDraft } from '../../server/src/word/word';
import { DRAFTERS_FILES } from './drafters-files';
import { lettersOf } from './letters';
import { list, makeDocx, numbered, p, r, table } from './make-docx';
import { askOfPdf, converted, hasOffice } from './office';
import { hasValidator, objections } from './validate';

const isHere = hasOffice();
if (!isHere) console.warn('LibreOffice is not installed: what it shows of Word files is not tested.');

const SENTENCE = '今年以来全镇上下齐心协力抓好各项工作落实群众满意程度稳步提升';

/** A report of several pages, most of it lines that are full. */
const LONG = `青河镇工作总结

一、工作情况
（一）强化管理。${SENTENCE.repeat(12)}。
${Array.from({ length: 12 }, () => `${SENTENCE.repeat(6)}。`).join('\n')}
`;

const written = (text: string) =>
  exportWord(openReport(text), { style: GB9704, openPlaces: 'mark', wordsOf: (title) => [title] });

describe.skipIf(!isHere)('a report as LibreOffice shows it', () => {
  it('has 22 lines of 28 characters on a page, and its number outside', async () => {
    const pdf = converted(new Map([['a.docx', await written(LONG)]]), 'pdf').get('a.pdf') ?? new Uint8Array();
    const pages = linesOf(askOfPdf('pdftotext', pdf, '-bbox-layout'));
    const inner = pages[1]?.map(({ text }) => text) ?? [];
    expect(inner.length).toBe(22 + 1);
    expect(inner.filter(({ length }) => length === 28).length).toBeGreaterThan(10);
    expect(inner.slice(0, 22).filter(({ length }) => length > 29)).toEqual([]);
    expect(inner.at(-1)).toBe('—2—');
    // Odd pages have it on the right, even ones on the left.
    const [first = 0, second = 0] = pages.map((page) => page.at(-1)?.x ?? 0);
    expect(first).toBeGreaterThan(400);
    expect(second).toBeLessThan(150);
  });

  it('has the lines of its title as close as other lines', async () => {
    const title = '青河镇人民政府关于2025年上半年经济社会发展工作情况和下半年重点任务安排的报告';
    const wordsOf = () => [
      '青河镇人民政府关于2025年上半年经济社会',
      '发展工作情况和下半年重点任务安排的报告',
    ];
    const bytes = await exportWord(openReport(`${title}\n\n${SENTENCE}。\n${SENTENCE}。\n`), {
      style: GB9704,
      openPlaces: 'mark',
      wordsOf,
    });
    const pdf = converted(new Map([['a.docx', bytes]]), 'pdf').get('a.pdf') ?? new Uint8Array();
    const [page = []] = linesOf(askOfPdf('pdftotext', pdf, '-bbox-layout'));
    const [first = 0, second = 0] = page.map(({ y }) => y);
    expect(second - first).toBeCloseTo(28.95, 1);
  });
});

interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Each line of each page: where it begins, in points, and its text without blanks. */
function linesOf(layout: string): readonly (readonly TextLine[])[] {
  return layout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([\s\S]*?)<\/line>/g)].map(
        ([, x, y, words = '']) => ({
          x: Number(x),
          y: Number(y),
          text: [...words.matchAll(/>([^<]+)<\/word>/g)].map(([, word = '']) => word).join(''),
        }),
      ),
    );
}

const NUMBERING = list(1, [
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%2）'],
]);
const COMMENTS = `<w:comment w:id="3" w:author="张三" w:date="2025-06-30T09:00:00Z">${p('好')}</w:comment>`;
const COMMENTED = `<w:commentRangeStart w:id="3"/>${r('其中困难户50户,')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`;
const BOX =
  '<w:r><w:pict><v:shape id="s" style="width:100pt;height:40pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>框内,文字</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>';

/** Bodies with what real files have: automatic numbers, revisions, comments, boxes, nested tables, cut runs. */
const BODIES: readonly string[] = [
  p('全年走访群众320户,排查隐患36处。'),
  p('工作情况', numbered(1)) + p('走访,排查', numbered(1, 1)) + p('打算', numbered(1)),
  p(r('走访') + r('群众,', '<w:b/>') + r('排查')),
  p(
    `${r('走访')}<w:del w:id="1" w:author="甲" w:date="2025-06-30T09:00:00Z"><w:r><w:delText>群众</w:delText></w:r></w:del><w:ins w:id="2" w:author="甲" w:date="2025-06-30T09:00:00Z">${r('居民,')}</w:ins>${r('3户,')}`,
  ),
  p(COMMENTED + r('另5户。')),
  p(r('正文,') + BOX + r('之后。')),
  table([
    ['村名,', '户数'],
    [`${table([['内,', '表']])}${p('')}`, '12,'],
  ]) + p(''),
  p(
    `<w:hyperlink w:anchor="a">${r('链接,')}</w:hyperlink><w:r><w:tab/><w:t>甲,</w:t><w:br/><w:t>乙,</w:t></w:r>`,
  ),
  p(
    `<w:sdt><w:sdtContent>${r('控件,')}</w:sdtContent></w:sdt><w:fldSimple w:instr=" PAGE "><w:r><w:t>1,</w:t></w:r></w:fldSimple>`,
  ),
  p('甲&amp;乙,&#x4E00;&lt;'),
];

/** Files of three producers: by hand, by docx, and both saved again by LibreOffice. */
async function corpus(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  BODIES.forEach((body, i) =>
    files.set(
      `hand${i}.docx`,
      makeDocx({ body: body + p('末段,完。'), numbering: NUMBERING, comments: COMMENTS }),
    ),
  );
  for (let i = 0; i < 10; i += 1) {
    files.set(
      `docx${i}.docx`,
      await written(
        `青河镇工作总结\n\n一、情况\n（一）走访,排查。走访${i}户,排查${i}处。\n| 甲, | 乙 |\n| --- | --- |\n| 1 | 2, |\n`,
      ),
    );
  }
  if (!isHere) return files;
  const again = [...converted(files, 'docx')].map(([name, bytes]) => [`office-${name}`, bytes] as const);
  return new Map([...files, ...again]);
}

describe('Word files that are checked where they are', () => {
  it('forty of three producers', async () => {
    const files = await corpus();
    const marked = allMarked(files);
    expect(files.size).toBe(isHere ? 40 : 20);
    for (const name of ['hand3.docx', 'hand6.docx', 'docx1.docx']) {
      if (hasValidator) expect(objections(marked.get(name) ?? new Uint8Array()), name).toEqual([]);
    }
    if (isHere) expectSameText(files, marked);
  });

  it('and go back to Word with all that they say', async () => {
    for (const [name, bytes] of await corpus()) {
      const text = imported(bytes);
      expect(text, name).toContain(name.includes('hand') ? '末段,完。' : '走访,排查。');
      expect(lettersOf(imported(await written(text))), name).toBe(lettersOf(text));
    }
  });

  it('those that drafters have', () => {
    const files = new Map(DRAFTERS_FILES.map((made) => [`${made.name}.docx`, makeDocx(made)]));
    const marked = allMarked(files);
    for (const [name, bytes] of [...marked].filter(([one]) => /批注有答复|复选框|表格|脚注/.test(one)))
      if (hasValidator) expect(objections(bytes), name).toEqual([]);
    if (isHere) expectSameText(files, marked);
  });
});

function imported(bytes: Uint8Array): string {
  const outcome = importWord(bytes);
  if (!outcome.ok) throw new Error(outcome.message.en);
  return outcome.value.text;
}

/** The files with each half-width comma marked, by a comment or a tracked change in turn. */
function allMarked(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map([...files].map(([name, bytes]) => [name, commasMarked(name, bytes)]));
}

function commasMarked(name: string, bytes: Uint8Array): Uint8Array {
  const opened = openWordDraft(bytes);
  if (!opened.ok) throw new Error(`${name}: ${opened.message.en}`);
  const draft = opened.value;
  const commas = Array.from(draft.text.matchAll(/,/g), ({ index }) => ({ start: index, end: index + 1 }));
  expect(commas.length, name).toBeGreaterThan(0);
  const marks = commas.map((range, i) =>
    i % 2 === 0 && draft.isRevisable({ range, newText: '，' })
      ? ({ kind: 'revision', edits: [{ range, newText: '，' }] } as const)
      : ({ kind: 'comment', range, text: '应为全角逗号' } as const),
  );
  const { bytes: after } = draft.mark(marks, '2025-07-03T09:00:00Z');
  expectOnlyMarks(name, bytes, after);
  return after;
}

/** LibreOffice opens each, and shows the text it shows of the unmarked file; a changed comma is shown twice. */
function expectSameText(
  files: ReadonlyMap<string, Uint8Array>,
  marked: ReadonlyMap<string, Uint8Array>,
): void {
  const both = new Map([...files, ...[...marked].map(([name, bytes]) => [`marked-${name}`, bytes] as const)]);
  const shown = converted(both, 'txt');
  expect(shown.size).toBe(both.size);
  const textOf = (name: string) =>
    new TextDecoder().decode(shown.get(name.replace(/docx$/, 'txt'))).replace(/[\s,，]/g, '');
  for (const name of files.keys()) expect(textOf(`marked-${name}`), name).toBe(textOf(name));
}

const TOUCHED =
  /^(?:word\/document\d?\.xml|word\/comments\d*\.xml|\[Content_Types\]\.xml|word\/_rels\/document\d?\.xml\.rels)$/;

/** Other parts have their bytes; without its marks the file says what it said. */
function expectOnlyMarks(name: string, before: Uint8Array, after: Uint8Array): void {
  const [given, marked] = [openPackage(before), openPackage(after)];
  for (const part of given.names.filter((one) => !TOUCHED.test(one))) {
    expect(marked.read(part), `${name} ${part}`).toEqual(given.read(part));
  }
  const again = openWordDraft(after);
  const first = openWordDraft(before);
  expect(again.ok && again.value.text, name).toBe(first.ok && first.value.text);
  const text = (bytes: Uint8Array | undefined) => joinedRuns(new TextDecoder().decode(bytes));
  const unmarked = again.ok ? openPackage(again.value.mark([], '').bytes) : given;
  expect(text(unmarked.read('word/document.xml')), name).toBe(text(given.read('word/document.xml')));
}

/** The document without the seams where runs were cut, and without what a cut must say of blanks. */
function joinedRuns(xml: string): string {
  return xml
    .replace(/ xml:space="preserve"/g, '')
    .replace(/<\/w:r><w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?/gs, '')
    .replaceAll('</w:t><w:t>', '');
}
