import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { applyEdits } from '../../server/src/text/edit';
import { ignoreComments, ignoreCommentEdits } from '../../server/src/features/actions/ignore-comments';
import type { Diagnostic } from '../../server/src/rules/checker';
import { diagnose } from '../fixture/diagnose';
import { rulesNamed } from '../fixture/rules';

const rules = rulesNamed(
  'placeholder/unfilled',
  'structure/unused-suppression',
  'structure/faulty-suppression',
);

function firstFinding(text: string): Diagnostic {
  const [first] = diagnose(text, { rules });
  if (!first) throw new Error('nothing was found');
  return first;
}

/** The text after its first finding has been suppressed, with the reason between ⟦ and ⟧. */
function suppressed(text: string, scope: 'line' | 'file', reason?: string): string {
  const { edits, reason: at } = ignoreCommentEdits(openReport(text), firstFinding(text), scope, reason);
  const after = applyEdits(text, edits);
  expect(diagnose(after, { rules })).toHaveLength(diagnose(text, { rules }).length - 1);
  return `${after.slice(0, at.start)}⟦${after.slice(at.start, at.end)}⟧${after.slice(at.end)}`;
}

describe('“ignore here” writes a comment', () => {
  it('on a line of its own before the finding', () => {
    expect(suppressed('一、情况\n　　新建水渠*公里。\n改造12公里。', 'line')).toBe(
      '一、情况\n<!-- nigao-ignore placeholder/unfilled: ⟦已核实⟧ -->\n　　新建水渠*公里。\n改造12公里。',
    );
  });

  it('in the line when that is the title', () => {
    expect(suppressed('*县水利工作总结\n\n新建水渠12公里。', 'line')).toBe(
      '*县水利工作总结<!-- nigao-ignore placeholder/unfilled: ⟦已核实⟧ -->\n\n新建水渠12公里。',
    );
  });

  it('in the last cell of a row, so that the table stays one', () => {
    expect(suppressed('| 单位 | 水渠 |\n| - | - |\n| 青河 | *公里 |\n| 白石 | 3公里 |', 'line')).toBe(
      '| 单位 | 水渠 |\n| - | - |\n| 青河 | *公里 <!-- nigao-ignore placeholder/unfilled: ⟦已核实⟧ --> |\n| 白石 | 3公里 |',
    );
  });

  it('with the line ends of the file, and after a byte order mark', () => {
    expect(suppressed('\uFEFF新建水渠*公里。\r\n改造12公里。', 'file')).toBe(
      '\uFEFF<!-- nigao-ignore-file placeholder/unfilled: ⟦已核实⟧ -->\r\n新建水渠*公里。\r\n改造12公里。',
    );
  });

  it('for the file when the finding is in the front matter', () => {
    const text = '---\n标题: 总结\n---\n新建水渠*公里。';
    const { edits } = ignoreCommentEdits(
      openReport(text),
      { rule: 'date/reversed', range: { start: 4, end: 6 } },
      'line',
    );
    expect(applyEdits(text, edits)).toBe(
      '---\n标题: 总结\n---\n<!-- nigao-ignore-file date/reversed: 已核实 -->\n新建水渠*公里。',
    );
  });

  it('with a reason that cannot end the comment', () => {
    expect(suppressed('新建水渠*公里。', 'line', ' 口径--> 不同\n|见附表 ')).toContain(
      '⟦口径 不同 ｜见附表⟧',
    );
    expect(suppressed('新建水渠*公里。', 'line', ' ')).toContain('⟦已核实⟧');
  });
});

describe('“ignore in this file” writes a comment', () => {
  it('at the top', () => {
    expect(suppressed('一、情况\r\n新建水渠*公里。', 'file')).toBe(
      '<!-- nigao-ignore-file placeholder/unfilled: ⟦已核实⟧ -->\r\n一、情况\r\n新建水渠*公里。',
    );
  });

  it('behind the front matter', () => {
    expect(suppressed('---\n单位: 青河镇\n---\n\n新建水渠*公里。', 'file')).toBe(
      '---\n单位: 青河镇\n---\n<!-- nigao-ignore-file placeholder/unfilled: ⟦已核实⟧ -->\n\n新建水渠*公里。',
    );
  });
});

describe('the actions of a finding', () => {
  it('are to ignore it here and in the file', () => {
    const text = '新建水渠*公里。';
    expect(ignoreComments(openReport(text), firstFinding(text)).map(({ title }) => title.zh)).toEqual([
      '在此处忽略“待填内容未填写”（写明理由）',
      '在本文件中忽略“待填内容未填写”（写明理由）',
    ]);
  });

  it('are none for a finding about a suppression', () => {
    const text = '新建水渠12公里。<!-- nigao-ignore placeholder: 已核实 -->';
    expect(ignoreComments(openReport(text), firstFinding(text))).toEqual([]);
  });
});
