import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import type { ReportDocument } from '../../server/src/document/report-document';
import { chooseSafeFixes, fixAll } from '../../server/src/features/actions/fix-all';
import { applyEdits } from '../../server/src/text/edit';
import type { Diagnostic } from '../../server/src/rules/checker';
import type { Fix, RuleId, TextEdit } from '../../server/src/rules/rule';

const edit = (start: number, end: number, newText: string): TextEdit => ({ range: { start, end }, newText });

function finding(rule: RuleId, safety: Fix['safety'], ...edits: readonly TextEdit[]): Diagnostic {
  const title = { zh: '改', en: 'Fix' };
  const range = edits[0]?.range ?? { start: 0, end: 0 };
  return { rule, severity: 'warning', range, message: title, fixes: [{ title, safety, edits }] };
}

/** Finds each `from` and wants `to` for it. */
function replacing(
  from: string,
  to: string,
  rule: RuleId = 'punctuation/example',
  safety: Fix['safety'] = 'safe',
) {
  return ({ text }: ReportDocument): readonly Diagnostic[] =>
    Array.from(text.matchAll(new RegExp(from, 'g')), ({ index, 0: found }) =>
      finding(rule, safety, edit(index, index + found.length, to)),
    );
}

describe('fixing all', () => {
  it('goes on until nothing changes, and tells the edits from the first text to the last', () => {
    const document = openReport('一，，，，二');
    const fixed = fixAll(document, replacing('，，', '，'));
    expect(fixed).toMatchObject({ document: { text: '一，二' }, fixes: 3, diagnostics: [], isSettled: true });
    expect(applyEdits(document.text, fixed.edits)).toBe('一，二');
  });

  it('makes safe fixes only', () => {
    const document = openReport('一,二');
    const fixed = fixAll(document, replacing(',', '，', 'punctuation/half-width', 'suggested'));
    expect(fixed).toMatchObject({ document: { text: '一,二' }, edits: [], fixes: 0, isSettled: true });
    expect(fixed.diagnostics).toHaveLength(1);
  });

  it('can be kept to one rule', () => {
    const comma = replacing(',', '，', 'punctuation/half-width');
    const blank = replacing(' ', '', 'punctuation/stray-space');
    const fixed = fixAll(openReport('一, 二'), (one) => [...comma(one), ...blank(one)], {
      isWanted: ({ rule }) => rule === 'punctuation/stray-space',
    });
    expect(fixed.document.text).toBe('一,二');
  });

  it('gives up on fixes that undo each other, and says so', () => {
    const there = replacing('甲', '乙');
    const back = replacing('乙', '甲');
    const fixed = fixAll(openReport('甲'), (one) => [...there(one), ...back(one)], { rounds: 4 });
    expect(fixed).toMatchObject({ document: { text: '甲' }, fixes: 4, isSettled: false });
  });

  it('tells edits that make the fixed text, for any text', () => {
    const wanted = [
      replacing('一一', '二'),
      replacing('二二二', ''),
      replacing('三', '一一'),
      replacing('四$', '三四五'),
    ];
    const text = fc.string({ unit: fc.constantFrom('一', '二', '三', '四', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, (original) => {
        const fixed = fixAll(openReport(original), (one) => wanted.flatMap((find) => find(one)));
        expect(applyEdits(original, fixed.edits)).toBe(fixed.document.text);
      }),
    );
  });
});

describe('of fixes that touch the same text', () => {
  const document = openReport('一二三四');

  it('the earlier finding’s is made, and the other as a whole is not', () => {
    const first = finding('number/sum', 'safe', edit(1, 3, '二'));
    const second = finding('number/rate', 'safe', edit(0, 1, '壹'), edit(2, 4, '叁'));
    expect(chooseSafeFixes(document, [first, second])).toMatchObject({ edits: [edit(1, 3, '二')], fixes: 1 });
  });

  it('two insertions at one place collide', () => {
    const [first, second] = [
      finding('number/sum', 'safe', edit(4, 4, '。')),
      finding('number/rate', 'safe', edit(4, 4, '；')),
    ];
    expect(chooseSafeFixes(document, [first, second]).edits).toMatchObject([edit(4, 4, '。')]);
  });

  it('neighbours do not', () => {
    const [first, second] = [
      finding('number/sum', 'safe', edit(2, 3, '叁')),
      finding('number/rate', 'safe', edit(0, 2, '壹贰')),
    ];
    expect(chooseSafeFixes(document, [first, second])).toMatchObject({
      edits: [edit(0, 2, '壹贰'), edit(2, 3, '叁')],
      fixes: 2,
    });
  });
});
