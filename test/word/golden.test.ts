import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { openPackage } from '../../server/src/word/package/word-package';
import { GB9704 } from '../../server/src/word/style/page-style';
import { exportWord } from '../../server/src/word/word';
import { hasValidator, objections } from './validate';

/** One of everything that a report can hold. */
const REPORT = `---
单位: 青河镇人民政府
---
000012
特急
青河镇人民政府文件
青政发〔2025〕*号　签发人：张三
青河镇人民政府关于2025年上半年经济社会发展工作情况和下半年重点任务安排的报告

县人民政府，县直各部门：
今年以来，全镇走访群众*户，“五个一”工程有序推进。<!-- 批注（张三，2025-06-30 09:00）「有序推进」请补充数据 -->
一、工作情况
（一）强化管理。一是建章立制……二是增长5.2%[^1]。
1.夯实基础
（1）健全台账
| 村名 | 户数 |
| --- | --- |
| 东村 | 12 |

- 另附说明
附件：1.东村名册
2.西村名册

青河镇人民政府
2025年7月3日
（联系人：李四）
附件1
东村名册

| 户主 | 备注 |
| --- | --- |
| 王五 | 走访3次，已脱贫。 |

[^1]: 据统计局数据。
`;

/** The parts as they were read over and found good: a change here is a change of what units print. */
const PARTS = ['document', 'styles', 'footer1', 'footer2', 'comments', 'footnotes', 'settings'];

const written = () =>
  exportWord(openReport(REPORT), {
    style: GB9704,
    openPlaces: 'mark',
    wordsOf: (text) => text.match(/.{1,2}/gsu) ?? [],
  });

describe('the parts of a report as a Word file', () => {
  it.skipIf(!hasValidator)('are what the standard allows', async () => {
    expect(objections(await written())).toEqual([]);
  });

  it.each(PARTS)('%s.xml', async (part) => {
    const bytes = await written();
    const xml = new TextDecoder().decode(openPackage(bytes).read(`word/${part}.xml`));
    await expect(normalised(xml)).toMatchFileSnapshot(`golden/${part}.xml`);
  });
});

/** A line a tag, indented by depth; what a root declares is the library's, and says nothing of the report. */
function normalised(xml: string): string {
  let depth = 0;
  const lines = xml.split(/(<[^>]*>)/).flatMap((piece) => {
    if (piece.trim() === '' || piece.startsWith('<?')) return [];
    if (piece.startsWith('</')) depth -= 1;
    const line = '  '.repeat(Math.max(0, depth)) + piece.replace(/ (?:xmlns:\w+|mc:Ignorable)="[^"]*"/g, '');
    if (/^<[^/!]/.test(piece) && !piece.endsWith('/>')) depth += 1;
    return [line];
  });
  return `${lines.join('\n')}\n`;
}
