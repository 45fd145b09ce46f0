import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { complete } from '../../server/src/features/completion';
import type { Completion } from '../../server/src/features/completion';
import type { Language } from '../../server/src/text/language';
import { applyEdits } from '../fixture/arbitrary-report';
import { diagnose } from '../fixture/diagnose';
import { parseFixture } from '../fixture/fixture';
import { noWords } from '../fixture/words';
import { sampleKnowledge } from './sample-knowledge';

function offered(fixture: string, language: Language = 'zh'): readonly Completion[] {
  const { text, cursor = 0 } = parseFixture(fixture);
  return complete(openReport(text), cursor, sampleKnowledge, noWords, language);
}

function labels(fixture: string, language?: Language): readonly string[] {
  return offered(fixture, language).map(({ label }) => label);
}

describe('completing front matter', () => {
  it('offers the keys that are not there yet', () => {
    expect(labels('---\n$0\n---\n')).toEqual([
      '文种',
      '性质',
      '标题',
      '单位',
      '期间',
      '日期',
      '目标字数',
      '朗读时长',
      '脱密',
      '隐名',
      '方案',
      '规则',
      '接受',
      '词表',
    ]);
    expect(labels('---\n文种: 半年总结\nunit: 青河镇\n$0\n---\n')).not.toEqual(
      expect.arrayContaining(['文种']),
    );
    expect(labels('---\n文种: 半年总结\nunit: 青河镇\n$0\n---\n')).not.toContain('单位');
  });

  it('offers them before the closing fence stands', () => {
    expect(labels('---\n$0')).toContain('文种');
    expect(labels('---\n文种: 半年总结\n期$0\n\n今年以来，成效明显。')).toEqual(['期间']);
  });

  it('takes Chinese, pinyin initials, or English in an English editor', () => {
    expect(labels('---\n日$0\n---\n')).toEqual(['日期']);
    expect(labels('---\nrq$0\n---\n')).toEqual(['日期']);
    expect(labels('---\nda$0\n---\n', 'en')).toEqual(['date']);
  });

  it('writes a key with its colon', () => {
    const [kind] = offered('---\n文$0\n---\n');
    expect(kind?.insert.text).toBe('文种: ');
    expect(kind?.filterText).toMatch(/^文/);
    expect(kind?.detail.en).toBeTruthy();
  });

  it('offers the values that can be chosen, in the language of their key', () => {
    expect(labels('---\n文种: $0\n---\n')).toEqual(sampleKnowledge.kinds.map(({ name }) => name.zh));
    expect(labels('---\n方案:$0\n---\n', 'en')).toEqual(['起草', '定稿', '脱密']);
    expect(labels('---\nprofile: $0\n---\n', 'en')).toEqual(['draft', 'final', 'masked']);
    expect(labels('---\n脱密: $0\n---\n')).toEqual(['是', '否']);
    expect(labels('---\n标题: $0\n---\n')).toEqual([]);
  });

  it.each(['文种', '方案', '脱密'])('offers nothing for %s that would be reported', (key) => {
    const fixture = `---\n${key}: $0\n---\n今年以来，成效明显。`;
    const { text } = parseFixture(fixture);
    for (const { replace, insert } of offered(fixture)) {
      const written = applyEdits(text, [{ range: replace, newText: insert.text }]);
      expect(diagnose(written).filter(({ rule }) => rule === 'structure/report-settings')).toEqual([]);
    }
  });

  it('offers nothing on the fences, nor the words of the report', () => {
    expect(labels('---$0\n文种: 半年总结\n---\n')).toEqual([]);
    expect(labels('---\n文种: 半年总结\n---$0\n')).toEqual([]);
    expect(labels('---\n单位: 三$0\n---\n坚持三会一课制度。')).toEqual([]);
    expect(labels('今年以来，成效明显。\n$0')).not.toContain('文种');
  });
});
