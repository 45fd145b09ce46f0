import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { sectionInsertion } from '../../server/src/features/actions/missing-sections';
import { maskedNameAt, maskedNamesOf } from '../../server/src/features/masked-names';
import { newReport } from '../../server/src/features/new-report';
import { rulePage } from '../../server/src/features/rule-page';
import { reportStructure } from '../../server/src/features/structure';
import type { StructureEntry } from '../../server/src/features/structure';
import { rules } from '../../server/src/rules/registry.generated';
import { productKnowledge as knowledge } from '../fixture/knowledge';

const REPORT = `青河镇2024年上半年工作总结

一、上半年工作开展情况
（一）抓学习。集中学习*次。
（二）抓治理。化解矛盾*起，办结率*%。
二、下半年工作计划
继续抓好各项工作。
`;

function shown(text: string, entry: StructureEntry): string {
  if (entry.state !== 'written') return `${entry.state} ${entry.title}`;
  const children = entry.children.map((child) => shown(text, child)).join(' ');
  const open = entry.openPlaces > 0 ? ` ${entry.openPlaces}*` : '';
  return `${text.slice(entry.name.start, entry.name.end)}${open}${children && ` [${children}]`}`;
}

describe('the structure of a report', () => {
  it('has its sections with what is open in them, and those it lacks where they belong', () => {
    const { kind, entries } = reportStructure(openReport(REPORT), knowledge);
    expect(kind?.name.zh).toBe('半年工作总结');
    expect(entries.map((entry) => shown(REPORT, entry))).toEqual([
      '一、上半年工作开展情况 3* [（一）抓学习 1* （二）抓治理 2*]',
      'missing 存在的问题',
      '二、下半年工作计划',
    ]);
  });

  it('is that of the headings alone where the kind is not known', () => {
    const { kind, entries } = reportStructure(openReport('一、天气\n晴。\n'), knowledge);
    expect(kind).toBeUndefined();
    expect(entries).toHaveLength(1);
  });

  it('says how to insert a section it lacks, and nothing for one that no such report has', () => {
    const document = openReport(REPORT);
    const edits = sectionInsertion(document, '存在的问题', knowledge) ?? [];
    expect(edits[0]?.newText).toContain('二、存在的问题');
    expect(edits.at(-1)?.newText).toBe('三');
    expect(sectionInsertion(document, '财务报表', knowledge)).toBeUndefined();
  });
});

describe('a new report', () => {
  it('has front matter, and unit and year filled in throughout', () => {
    const facts = { kind: 'half-year-summary', unit: '青河镇人民政府', period: '2025年上半年' };
    const made = newReport(facts, knowledge);
    expect(made?.title).toBe('青河镇人民政府2025年上半年工作总结及下半年工作计划');
    expect(made?.text).toMatch(
      /^---\n文种: 半年工作总结\n单位: 青河镇人民政府\n期间: 2025年上半年\n---\n青河镇/,
    );
    expect(openReport(made?.text ?? '').frontMatter).toMatchObject({
      unit: '青河镇人民政府',
      period: '2025年上半年',
    });
    expect(made?.text.match(/青河镇人民政府/g)?.length).toBeGreaterThan(3);
  });

  it('has the sections that were chosen', () => {
    const facts = { kind: 'half-year-summary', unit: '', period: '', sections: ['下半年工作计划'] };
    const text = newReport(facts, knowledge)?.text ?? '';
    expect(text).toContain('一、下半年工作计划');
    expect(text).not.toContain('存在的问题');
  });

  it('quotes a unit that YAML would take for something else', () => {
    const facts = { kind: 'half-year-summary', unit: '一中队: *', period: '' };
    expect(openReport(newReport(facts, knowledge)?.text ?? '').frontMatter.unit).toContain('一中队: *');
  });

  it('is none of a kind that nobody knows', () => {
    expect(newReport({ kind: 'poem', unit: '', period: '' }, knowledge)).toBeUndefined();
  });
});

describe('masked names', () => {
  const text = 'xx县公安局报告：xx县今年破案*起，xx镇2起。xx县治安平稳，某某同志受表彰。';

  it('are told apart by what follows, and those with most places come first', () => {
    const names = maskedNamesOf(openReport(text));
    expect(names.map(({ label, places }) => `${label} ${places.length}`)).toEqual([
      'xx县 3',
      'xx镇 1',
      '某某同志 1',
    ]);
  });

  it('are found at a mask, not beside it', () => {
    const document = openReport(text);
    expect(maskedNameAt(document, 1)?.label).toBe('xx县');
    expect(maskedNameAt(document, 5)).toBeUndefined();
  });
});

describe('the page of a rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s speaks one language at a time', (_, rule) => {
    const { title, markdown } = rulePage(rule, 'zh');
    expect(markdown).toContain(`# ${title}`);
    expect(markdown).toContain(rule.explanation.zh);
    expect(markdown).not.toContain(rule.explanation.en);
    expect(rulePage(rule, 'en').markdown).not.toContain(rule.explanation.zh);
  });
});
