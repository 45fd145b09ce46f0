import { describe, expect, it } from 'vitest';
import type { InlayHintMode } from '../../server/src/features/figures/inlay-hints';
import { createReportService } from '../../server/src/service';
import { productKnowledge } from '../fixture/knowledge';
import { noWords } from '../fixture/words';

const service = createReportService({ knowledge: productKnowledge, words: noWords });

/** The report with each hint written where it is shown. */
function hinted(text: string, mode: InlayHintMode, range = { start: 0, end: text.length }): string {
  const hints = service.inlayHints(service.open(text), range, mode);
  let shown = '';
  let at = 0;
  for (const { offset, label } of hints) {
    shown += `${text.slice(at, offset)}⟨${label.zh}⟩`;
    at = offset;
  }
  return shown + text.slice(at);
}

const RIGHT = '排查隐患160处，整改152处，整改率95%。';
const WRONG = '共排查隐患320处，已整改286处，剩余44处正在整改。';

describe('inlay hints', () => {
  it('show the arithmetic that proves a figure', () => {
    expect(hinted(RIGHT, 'on')).toBe('排查隐患160处，整改152处，整改率95%⟨✓ 152÷160=95%⟩。');
  });

  it('show the value that would fit a wrong one', () => {
    expect(hinted(WRONG, 'on')).toBe('共排查隐患320处，已整改286处，剩余44处⟨✗ 应为34⟩正在整改。');
    expect(hinted('抽调干部46人，其中党员64人。', 'wrong')).toBe('抽调干部46人，其中党员64人⟨✗ 64＞46⟩。');
  });

  it('may be shown for wrong figures only, or not at all', () => {
    expect(hinted(RIGHT, 'wrong')).toBe(RIGHT);
    expect(hinted(WRONG, 'wrong')).toContain('应为34');
    expect(hinted(WRONG, 'off')).toBe(WRONG);
  });

  it('stay quiet about what the writer has ignored', () => {
    const ignored = `<!-- nigao-ignore number/remainder: 口径不同 -->\n${WRONG}`;
    expect(hinted(ignored, 'on')).toBe(ignored);
  });

  it('are those of the range asked about', () => {
    const text = `${RIGHT}\n${WRONG}`;
    expect(hinted(text, 'on', { start: 0, end: RIGHT.length })).toBe(
      `排查隐患160处，整改152处，整改率95%⟨✓ 152÷160=95%⟩。\n${WRONG}`,
    );
  });
});
