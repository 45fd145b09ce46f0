import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { openPackage } from '../../server/src/word/package/word-package';
import { GB9704 } from '../../server/src/word/style/page-style';
import type { PageStyle } from '../../server/src/word/style/page-style';
import { parseYaml } from '../../server/src/knowledge/parse-yaml';
import { exportWord, pageStyleYaml, parsePageStyle, readStyle } from '../../server/src/word/word';
import { shapeTitle } from '../../server/src/word/writing/title-shape';
import { signatureIndents } from '../../server/src/word/writing/signature-indents';
import { hasValidator, objections } from './validate';

const REPORT = `青河镇2025年上半年工作总结

各位代表：
今年以来，全镇平稳有序，走访群众*户。
一、工作情况
（一）强化管理。一是抓“五个一”工程……二是增长5.2%[^1]。
1.夯实基础
（1）建章立制
| 村名 | 户数 |
| --- | --- |
| 东村 | 12 |

- 另附说明
附件：1.东村名册
2.西村名册
青河镇人民政府
2025年7月3日
附件1
东村名册
[^1]: 据统计局数据。
`;

async function exported(text: string, style: PageStyle = GB9704): Promise<Uint8Array> {
  return exportWord(openReport(text), { style, openPlaces: 'mark', wordsOf: (title) => [title] });
}

async function partOf(bytes: Promise<Uint8Array>, name: string): Promise<string> {
  return new TextDecoder().decode(openPackage(await bytes).read(name));
}

/** The paragraph that says `text`. */
function paragraph(xml: string, text: string): string {
  return (
    (xml.match(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs) ?? []).find((one) => plain(one).includes(text)) ??
    ''
  );
}

function plain(xml: string): string {
  return xml.replace(/<[^>]+>/g, '');
}

describe('the document of a report', () => {
  it.skipIf(!hasValidator)('is what the standard allows', async () => {
    expect(objections(await exported(REPORT))).toEqual([]);
  });

  it('is the same whenever it is written', async () => {
    const [first, second] = [await exported(REPORT), await exported(REPORT)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('has the headings of Word, so that its navigation pane shows them', async () => {
    const xml = await partOf(exported(REPORT), 'word/document.xml');
    const styleOf = (text: string) => /<w:pStyle w:val="(\w+)"/.exec(paragraph(xml, text))?.[1];
    expect(
      ['青河镇2025', '各位代表', '一、工作', '（一）强化', '1.夯实', '（1）建章', '青河镇人民'].map(styleOf),
    ).toEqual(['Title', 'NigaoSalutation', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'NigaoSignature']);
  });

  it('sets a heading that goes on in its paragraph as a run of its own', async () => {
    const xml = await partOf(exported(REPORT), 'word/document.xml');
    const runs = (paragraph(xml, '（一）强化').match(/<w:r>.*?<\/w:r>/gs) ?? []).map((run) => [
      plain(run),
      run.includes('NigaoRunIn'),
    ]);
    expect(runs.slice(0, 2)).toEqual([
      ['（一）强化管理。', false],
      ['一是抓“五个一”工程……二是增长5.2%', true],
    ]);
  });

  it('tells Word that the marks are Chinese, names Chinese fonts, and uses no theme', async () => {
    const bytes = exported(REPORT);
    const xml = await partOf(bytes, 'word/document.xml');
    const runs = xml.match(/<w:r>.*?<\/w:r>/gs) ?? [];
    expect(runs.filter((run) => /[“”…—]/.test(plain(run)) && !run.includes('w:hint="eastAsia"'))).toEqual([]);
    const styles = await partOf(bytes, 'word/styles.xml');
    expect(styles).toContain('w:eastAsia="仿宋_GB2312"');
    expect(styles).not.toMatch(/asciiTheme|eastAsiaTheme|MS Gothic/);
  });

  it('has the page of GB/T 9704: margins, 22 lines, numbers outside', async () => {
    const bytes = exported(REPORT);
    const xml = await partOf(bytes, 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(xml).toContain('w:top="2097" w:right="1474" w:bottom="1984"');
    expect(await partOf(bytes, 'word/styles.xml')).toContain('w:line="579" w:lineRule="exact"');
    expect(await partOf(bytes, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('shows open places in yellow, and keeps what is said of them out', async () => {
    const xml = await partOf(exported(REPORT), 'word/document.xml');
    expect(paragraph(xml, '走访群众')).toMatch(
      /<w:highlight w:val="yellow"\/>(?:(?!<w:t).)*<w:t[^>]*>\*<\/w:t>/s,
    );
  });

  it('returns the comments that came from Word, on the words they are about', async () => {
    const text =
      '走访320户。<!-- 批注（张三，2025-06-30 09:00）「320户」请再核 -->\n<!-- nigao-ignore number: 已核 -->\n';
    const bytes = exported(text);
    const xml = await partOf(bytes, 'word/document.xml');
    expect(xml).toMatch(
      /走访<\/w:t><\/w:r><w:commentRangeStart w:id="0"\/>.*?320户<\/w:t><\/w:r><w:commentRangeEnd w:id="0"\/>/s,
    );
    expect(await partOf(bytes, 'word/comments.xml')).toMatch(/w:author="张三".*请再核/s);
    expect(plain(xml)).toBe('走访320户。');
    if (hasValidator) expect(objections(await bytes)).toEqual([]);
  });

  it('dates a comment only where the report has a date that there is', async () => {
    const text =
      '<!-- 批注（张三）请核 --><!-- 批注（李四，2025-13-45）请核 --><!-- 批注（王五，2025-06-30）请核 -->';
    const xml = await partOf(exported(`今年走访320户。${text}\n`), 'word/comments.xml');
    expect(xml.match(/ w:date="[^"]*"/g)).toEqual([' w:date="2025-06-30T00:00:00.000Z"']);
  });

  it('sets chapters as headings of the first level, articles as text', async () => {
    const xml = await partOf(
      exported('管理办法\n\n第一章 总则\n第一条 为了规范管理，制定本办法。\n'),
      'word/document.xml',
    );
    expect(paragraph(xml, '第一章')).toContain('<w:pStyle w:val="Heading1"/>');
    expect(paragraph(xml, '第一条')).not.toContain('w:pStyle');
  });

  it('leaves what is in angle brackets as it was typed; only addresses lose them', async () => {
    const xml = await partOf(exported('用时<b>3</b>天，见<https://a.invalid/>。\n'), 'word/document.xml');
    expect(plain(xml)).toContain('用时&lt;b&gt;3&lt;/b&gt;天，见https://a.invalid/。');
  });

  it('has a red head where the unit asks for one', async () => {
    const head = { name: '青河镇人民政府文件', number: '青政发〔2025〕3号', signer: '张三' };
    const bytes = exported(REPORT, { ...GB9704, head });
    const xml = await partOf(bytes, 'word/document.xml');
    expect(plain(xml).startsWith('青河镇人民政府文件青政发〔2025〕3号签发人：张三')).toBe(true);
    if (hasValidator) expect(objections(await bytes)).toEqual([]);
  });
});

describe('a title', () => {
  it.each([
    [['青河镇', '工作', '总结'], ['青河镇工作总结']],
    [
      [
        '青河镇',
        '2025',
        '年',
        '上半年',
        '农村',
        '公路',
        '建设',
        '工作',
        '总结',
        '和',
        '下半年',
        '工作',
        '计划',
      ],
      [],
    ],
  ])('of %j', (words, lines) => {
    const shaped = shapeTitle(words);
    expect(shaped.join('')).toBe(words.join(''));
    if (lines.length > 0) expect(shaped).toEqual(lines);
    else expect(shaped.every((line) => line.length <= 22 && line.length >= 6)).toBe(true);
  });

  it('breaks at no word and before no 和', () => {
    const words = ['县公安局', '2023', '年', '上半年', '工作', '总结', '及', '下半年', '工作', '计划'];
    expect(shapeTitle(words)).toEqual(['县公安局2023年上半年工作总结及', '下半年工作计划']);
  });
});

describe('where name and date stand', () => {
  it.each([
    [
      'sealed: the date four from the right, the name centred over it',
      '青河镇',
      '2025年7月3日',
      true,
      { date: 4, unit: 5.5 },
    ],
    [
      'unsealed: the date two behind the name',
      '青河镇人民政府办公室',
      '2025年7月3日',
      false,
      { unit: 2, date: 4 },
    ],
    ['unsealed with a long date: the name moves in', '办公室', '2025年12月31日', false, { unit: 8, date: 2 }],
  ])('%s', (_, unit, date, sealed, indents) => {
    expect(signatureIndents(unit, date, sealed)).toEqual(indents);
  });
});

describe('a style', () => {
  it('is learnt from a report in it', async () => {
    const own: PageStyle = {
      ...GB9704,
      page: { ...GB9704.page, top: 30, left: 25 },
      pitch: { kind: 'exact', points: 28 },
      spacing: 0,
      title: { font: '华文中宋', size: 18, bold: true },
      headings: [
        { font: '宋体', size: 15, bold: true },
        { font: '宋体', size: 15, bold: false },
        { font: '宋体', size: 15, bold: false },
        { font: '宋体', size: 15, bold: false },
      ],
      body: { font: '宋体', size: 15, bold: false },
      pageNumber: { ...GB9704.pageNumber, place: 'centre', dashes: false },
    };
    const learnt = readStyle(await exported(REPORT, own));
    expect(learnt).toEqual({ ok: true, value: own });
  });

  it('is read from YAML with the names a unit uses', () => {
    const parsed = parsePageStyle({
      行距: '1.5倍',
      正文: { 字体: '宋体', 字号: '小三' },
      页码: { 位置: '居中', 一字线: '否' },
    });
    expect(parsed).toEqual({
      ok: true,
      style: {
        ...GB9704,
        pitch: { kind: 'times', times: 1.5 },
        body: { font: '宋体', size: 15, bold: false },
        pageNumber: { ...GB9704.pageNumber, place: 'centre', dashes: false },
      },
    });
  });

  it('is written as YAML that reads as the same style', () => {
    const own: PageStyle = {
      ...GB9704,
      pitch: { kind: 'times', times: 1.5 },
      body: { font: '仿宋: "甲" #', size: 15, bold: true },
      pageNumber: { ...GB9704.pageNumber, place: 'none', dashes: false },
      sealed: true,
      head: { name: '青河镇人民政府文件', number: '青政发〔2025〕3号' },
    };
    for (const style of [GB9704, own]) {
      const yaml = pageStyleYaml(style);
      expect(parsePageStyle(parseYaml(yaml)?.toJS())).toEqual({ ok: true, style });
    }
    expect(pageStyleYaml(GB9704)).toContain('二级标题: { 字体: "楷体_GB2312", 字号: 16, 加粗: 否 }\n');
  });

  it('says what it does not understand', () => {
    const parsed = parsePageStyle({ 行距: '很大', 正文: { 字形: '斜' }, 颜色: '红' });
    expect(parsed.ok ? [] : parsed.problems.map(({ zh }) => zh)).toEqual([
      '不认识的键“颜色”',
      '“行距”应为8 到 100 的数',
      '不认识的键“正文.字形”',
    ]);
  });
});
