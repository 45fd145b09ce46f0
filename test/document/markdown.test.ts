import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_PROSE } from '../../server/src/document/line';
import { isPlain, parseMarkup, plainMarkup } from '../../server/src/document/markdown/parse-markup';
import { openReport } from '../../server/src/document/report-document';

const blocksOf = (text: string): readonly string[] => openReport(text).lines.map(({ line }) => line.block);
const proseOf = (text: string): string =>
  openReport(text)
    .lines.map(({ line }) => line.prose.replaceAll(NOT_PROSE, '·'))
    .join('\n');

describe('the dialect', () => {
  it('reads `*` as itself wherever it is', () => {
    const text = '共*期，共*人次\n***\n* 列为重点\n**镇调解**起';
    expect(proseOf(text)).toBe(text);
    expect(blocksOf(text)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('makes every line a paragraph, however it is indented', () => {
    expect(blocksOf('一、情况\n　　今年以来\n    四个空格\n\n2023.\n1. 项目')).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'blank',
      'paragraph',
      'paragraph',
    ]);
  });

  it('lets no line below turn the line above into a heading', () => {
    expect(blocksOf('二、存在问题\n---\n三、打算\n===')).toEqual([
      'paragraph',
      'thematicBreak',
      'paragraph',
      'paragraph',
    ]);
  });

  it('keeps what Markdown means by `#`, `-`, `>`, fences, tables and front matter', () => {
    const text =
      '---\n单位: 青河镇\n---\n# 总结\n- 要点\n> 引文\n```\n*\n```\n| 项目 | 数量 |\n|---|---|\n| 渠道 | *米 |';
    expect(blocksOf(text)).toEqual([
      ...Array<string>(3).fill('frontMatter'),
      'heading',
      'listItem',
      'quote',
      ...Array<string>(3).fill('code'),
      ...Array<string>(3).fill('table'),
    ]);
  });

  it('takes `~` and unknown HTML for text, and comments and pasted tags out of it', () => {
    expect(proseOf('5~10人和6~8人 <甲>要点')).toBe('5~10人和6~8人 <甲>要点');
    expect(proseOf('<p>要点&nbsp;</p>')).toBe('···要点··········');
    expect(proseOf('排查<!-- 待核 -->36处')).toBe(`排查${'·'.repeat('<!-- 待核 -->'.length)}36处`);
    expect(proseOf('<!-- 甲\t乙 -->')).toBe('·'.repeat(12));
    expect(blocksOf('<!-- 说明\n多行\n-->\n正文')).toEqual(['comment', 'comment', 'comment', 'paragraph']);
  });

  it('swallows nothing for want of a closing mark', () => {
    expect(blocksOf('<!-- 没有结束\n一、情况')).toEqual(['paragraph', 'paragraph']);
    expect(blocksOf('---\n一、情况')).toEqual(['thematicBreak', 'paragraph']);
  });

  it('takes settings for front matter while its closing mark is still to be typed', () => {
    const text = '---\n单位: 青河镇\n\n一、情况：要点';
    expect(blocksOf(text)).toEqual(['frontMatter', 'frontMatter', 'blank', 'paragraph']);
    expect(openReport(text).frontMatter.unit).toBe('青河镇');
  });

  it('masks code, link targets and marks of emphasis', () => {
    expect(proseOf('见[方案](a.md)和`代码`，_重点_')).toBe('见·方案·······和····，·重点·');
    expect(proseOf('____户受益，共____。')).toBe('____户受益，共____。');
    expect(proseOf('[^1]: 据统计。')).toBe('······据统计。');
  });

  it('gives table rows their cells', () => {
    const rows = openReport('| 项目 | 数量 |\n|---|---|\n| 渠道 | *米 |').lines;
    const cells = rows.map(({ line }) => line.cells.map(({ start, end }) => line.text.slice(start, end)));
    expect(cells).toEqual([['项目', '数量'], [], ['渠道', '*米']]);
  });
});

describe('the short way for plain lines', () => {
  it('says the same as the parser', () => {
    const character = fc.constantFrom(...'一、（）1.是。，*“”《》 \u3000\u00a0\t%-+>#|`~_[]<&\\:/@wx=!?—＊');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 30 }), (line) => {
        fc.pre(isPlain(line));
        const { block, prose, asterisks } = parseMarkup(line);
        const visible = prose.replaceAll(NOT_PROSE, ' ');
        expect({ block, prose: visible.trim(), asterisks }).toEqual({
          block: 'paragraph',
          prose: plainMarkup(line).prose.trim(),
          asterisks: plainMarkup(line).asterisks,
        });
      }),
      { numRuns: 3000 },
    );
  });
});
