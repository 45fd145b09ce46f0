import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { STRUCTURE_EDITS } from '../../../server/src/features/structure-edits/structure-edits';
import { applyEdits } from '../../fixture/arbitrary-report';
import { parseFixture } from '../../fixture/fixture';

/** What a command makes of a report, with `$0` where the caret goes; undefined where it does not apply. */
function after(id: string, fixture: string): string | undefined {
  const { text, cursor, selection } = parseFixture(fixture);
  const range = selection ?? { start: cursor ?? 0, end: cursor ?? 0 };
  const change = STRUCTURE_EDITS.find((one) => one.id === id)?.change(openReport(text), range);
  if (!change) return undefined;
  const result = applyEdits(text, change.edits);
  const { selected } = change;
  return selected ? `${result.slice(0, selected.start)}$0${result.slice(selected.end)}` : result;
}

describe('moving', () => {
  it('exchanges two sections with all they hold, and leaves the ordinals in order', () => {
    const report = '一、工作情况\n（一）抓宣传。\n（二）抓巡查。\n二、存$0在问题\n三、下步打算';
    expect(after('moveUp', report)).toBe(
      '一、存$0在问题\n二、工作情况\n（一）抓宣传。\n（二）抓巡查。\n三、下步打算',
    );
    expect(after('moveDown', report)).toBe(
      '一、工作情况\n（一）抓宣传。\n（二）抓巡查。\n二、下步打算\n三、存$0在问题',
    );
  });

  it('leaves the signature and the date at the end', () => {
    const report =
      '一、工$0作情况\n做了三件事。\n二、下步打算\n再做三件事。\n\n城关镇人民政府\n2024年6月30日';
    expect(after('moveDown', report)).toBe(
      '一、下步打算\n再做三件事。\n二、工$0作情况\n做了三件事。\n\n城关镇人民政府\n2024年6月30日',
    );
  });

  it('exchanges items of a sentence; their marks stay in place', () => {
    expect(after('moveUp', '主要做法：一是抓宣传；二是抓巡查；三是抓$0整改。')).toBe(
      '主要做法：一是抓宣传；二是抓$0整改；三是抓巡查。',
    );
    expect(after('moveDown', '措施有：1.抓$0宣传。2.抓巡查。')).toBe('措施有：1.抓巡查。2.抓$0宣传。');
  });

  it('moves the innermost part the caret is in', () => {
    expect(after('moveUp', '一、情况\n（一）甲。一是修路；二是引$0水。\n（二）乙。')).toBe(
      '一、情况\n（一）甲。一是引$0水；二是修路。\n（二）乙。',
    );
  });

  it('takes paragraphs between items along', () => {
    expect(after('moveDown', '一是抓$0宣传。\n发放资料三百份。\n二是抓巡查。')).toBe(
      '一是抓巡查。\n二是抓$0宣传。\n发放资料三百份。',
    );
  });

  it('does nothing at either end, or outside every part', () => {
    expect(after('moveUp', '一、情$0况\n二、打算')).toBeUndefined();
    expect(after('moveDown', '一、情况\n二、打$0算')).toBeUndefined();
    expect(after('moveDown', '今年以来$0，工作平稳。')).toBeUndefined();
  });

  it('moves headings of Markdown without ordinals', () => {
    expect(after('moveUp', '# 总结\n## 情况\n内容。\n## 打$0算\n计划。')).toBe(
      '# 总结\n## 打$0算\n计划。\n## 情况\n内容。',
    );
  });
});

describe('inserting and deleting', () => {
  it('inserts an item after the one the caret is in, and numbers the rest', () => {
    expect(after('insertPart', '一是抓$0宣传；二是抓巡查；三是抓整改。')).toBe(
      '一是抓宣传；二是$0；三是抓巡查；四是抓整改。',
    );
    expect(after('insertPart', '一是抓宣传；二是抓$0巡查。')).toBe('一是抓宣传；二是抓巡查；三是$0。');
  });

  it('inserts a section, with the blank lines its neighbours have', () => {
    expect(after('insertPart', '一、情$0况\n\n（一）甲\n\n二、打算')).toBe(
      '一、情况\n\n（一）甲\n\n二、$0\n\n三、打算',
    );
  });

  it('deletes an item, and the full stop stays', () => {
    expect(after('removePart', '一是抓$0宣传；二是抓巡查；三是抓整改。')).toBe('一是抓巡查；二是抓整改。');
    expect(after('removePart', '一是抓宣传；二是抓$0巡查。')).toBe('一是抓宣传。');
  });

  it('deletes a section with all it holds', () => {
    expect(after('removePart', '一、情况\n二、问$0题\n（一）甲。\n三、打算\n（一）乙。')).toBe(
      '一、情况\n二、打算\n（一）乙。',
    );
    expect(after('removePart', '一、情况\n二、打$0算\n（一）乙。\n\n城关镇\n2024年6月30日')).toBe(
      '一、情况\n\n城关镇\n2024年6月30日',
    );
  });
});

describe('levels', () => {
  it('promotes a section; what followed it is numbered below it', () => {
    expect(after('promote', '一、情况\n（一）甲\n（二）乙$0\n1.丙\n（三）丁\n二、打算')).toBe(
      '一、情况\n（一）甲\n二、乙\n（一）丙\n（二）丁\n三、打算',
    );
  });

  it('demotes a section with all it holds under the one before', () => {
    expect(after('demote', '一、情况\n（一）甲\n二、问题$0\n（一）乙\n三、打算')).toBe(
      '一、情况\n（一）甲\n（二）问题\n1.乙\n二、打算',
    );
  });

  it('stops at the first and the fourth level', () => {
    expect(after('promote', '一、情况$0\n二、打算')).toBeUndefined();
    expect(after('demote', '一、情况$0\n二、打算')).toBeUndefined();
    expect(after('demote', '一、甲\n（一）乙\n1.丙\n（1）丁\n（2）戊$0')).toBeUndefined();
  });
});

describe('numbers', () => {
  it('are put right in the whole report', () => {
    expect(after('renumber', '一、情况$0\n（一）甲\n（三）乙\n三、打算\n一是修路；三是引水。')).toBe(
      '一、情况\n（一）甲\n（二）乙\n二、打算\n一是修路；二是引水。',
    );
    expect(after('renumber', '一、情况$0\n二、打算')).toBeUndefined();
  });

  it('run on through chapters where they did', () => {
    expect(
      after(
        'renumber',
        '一、放宽准入$0\n1.简化手续。\n2.压缩时限。\n二、降低成本\n3.减免费用。\n5.下调电价。',
      ),
    ).toBe('一、放宽准入\n1.简化手续。\n2.压缩时限。\n二、降低成本\n3.减免费用。\n4.下调电价。');
  });

  it('put scrambled items in order', () => {
    expect(after('putInOrder', '三是抓$0整改；一是抓宣传；二是抓巡查。')).toBe(
      '一是抓宣传；二是抓巡查；三是抓整改。',
    );
  });
});

describe('other forms', () => {
  it('turn items of a paragraph into lines, and back into 一是', () => {
    const lines = '　　主要做法：\n　　（一）抓宣传，发放资料。\n　　（二）抓巡查。';
    expect(after('convertToBracketed', '　　主要做法：一是抓宣$0传，发放资料；二是抓巡查。')).toBe(lines);
    expect(after('convertToMarkers', lines.replace('抓宣传', '抓宣$0传'))).toBe(
      '　　主要做法：\n　　一是抓宣传，发放资料。\n　　二是抓巡查。',
    );
  });

  it('change （一） into 1.', () => {
    expect(after('convertToArabic', '一、情况\n（一）甲$0\n（二）乙')).toBe('一、情况\n1.甲\n2.乙');
    expect(after('convertToArabic', '1.甲$0\n2.乙')).toBeUndefined();
  });

  it('put a run-in heading on its own line, and back', () => {
    expect(after('splitHeading', '　　（一）抓教$0育。全年培训12期。')).toBe(
      '　　（一）抓教育\n　　全年培训12期。',
    );
    expect(after('joinHeading', '　　（一）抓教$0育\n\n　　全年培训12期。')).toBe(
      '　　（一）抓教育。全年培训12期。',
    );
    expect(after('joinHeading', '一、情$0况\n（一）抓教育')).toBeUndefined();
  });

  it('number the selected paragraphs', () => {
    expect(after('wrapAsMarkers', '$0- 抓宣传。\n- 抓巡查。$0')).toBe('一是抓宣传。\n二是抓巡查。');
    expect(after('wrapAsSections', '一、情况\n$0　　抓宣传。\n\n　　抓巡查。$0')).toBe(
      '一、情况\n　　（一）抓宣传。\n\n　　（二）抓巡查。',
    );
    expect(after('wrapAsMarkers', '$0抓宣传。$0')).toBeUndefined();
  });
});
