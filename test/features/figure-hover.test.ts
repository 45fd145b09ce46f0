import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { hover } from '../../server/src/features/hover';
import { parseFixture } from '../fixture/fixture';
import { sampleKnowledge } from './sample-knowledge';

function hovered(fixture: string): { readonly zh: string; readonly en: string } | undefined {
  const { text, cursor = 0 } = parseFixture(fixture);
  return hover(openReport(text), cursor, sampleKnowledge)?.contents;
}

describe('hovering over a figure', () => {
  it('says what it counts, its unit and time, its relations and its other places', () => {
    const found = hovered('1—5月，全镇共排查安全隐患160处，整改1$052处，整改率95%。\n第一季度整改62处。');
    expect(found?.zh).toBe(
      '**152处** · 整改\n\n- 单位：处\n- 时间：1—5月\n- ✓ 152÷160=95%\n- 其他1处：第2行62处（第一季度）',
    );
    expect(found?.en).toBe(
      '**152处** · 整改\n\n- Unit: 处\n- Time: 1—5月\n- ✓ 152÷160=95%\n- 1 more: line 2 62处 (第一季度)',
    );
  });

  it('gives the value that would fit where a relation is broken', () => {
    expect(hovered('共排查隐患320处，已整改286处，剩余4$04处正在整改。')?.zh).toContain(
      '✗ 320−286=34，“44处”应为34',
    );
  });

  it('writes large numbers out, and explains hedges', () => {
    expect(hovered('培训群众近1$06.4万人次。')?.zh).toBe(
      '**16.4万人次** · 培训群众\n\n- 即164,000\n- 单位：人次\n- “近”：约数',
    );
  });

  it('takes the time from the report where the line gives none', () => {
    const report = '青河镇2024年上半年工作总结\n\n办理低保8$06户。';
    expect(hovered(report)?.zh).toContain('时间：2024年上半年（报告期）');
  });

  it('lists six other places and hints at more', () => {
    const report = `办理低保8$06户。${'\n办理低保92户。'.repeat(8)}`;
    const found = hovered(report)?.zh ?? '';
    expect(found).toContain('其他8处：第2行92户、');
    expect(found.match(/第\d行/g)).toHaveLength(6);
    expect(found).toContain('……');
  });

  it('says what a placeholder comes to', () => {
    expect(hovered('排查隐患160处，整改152处，整改率$0*%。')?.zh).toBe(
      '待填：百分比\n\n应为95%（由152÷160算得）',
    );
    expect(hovered('排查隐患*处，整改152处，整改率$0*%。')?.zh).toBe('待填：百分比');
  });

  it('says nothing over dates and labels', () => {
    expect(hovered('2024年6$0月召开会议。')).toBeUndefined();
  });
});
