import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { PROFILE_NAMES, profiles } from '../../server/src/rules/profiles';
import { rules } from '../../server/src/rules/registry.generated';
import { defineRule } from '../../server/src/rules/rule';
import type { Rule, Severity } from '../../server/src/rules/rule';
import { FAMILIES, isOn, severityOf } from '../../server/src/rules/severity';

const document = openReport('新建水渠*公里。');
const finding = { range: { start: 4, end: 5 }, message: { zh: '未填', en: 'open' } };

function ruleOf(id: Rule['id'], severity: Severity | 'off'): Rule {
  return defineRule({
    id,
    severity,
    scope: 'line',
    fixSafety: 'none',
    basis: { source: '惯例' },
    title: { zh: '例', en: 'Example' },
    explanation: { zh: '例。', en: 'Example.' },
    examples: { bad: [], good: [] },
    check: () => [finding],
  });
}

const usual = ruleOf('placeholder/unfilled', 'warning');
const off = ruleOf('wording/pedantic', 'off');

describe('a profile', () => {
  it.each(PROFILE_NAMES)('%s names only rules and families that exist', (name) => {
    const known: readonly string[] = [...FAMILIES, ...rules.map(({ id }) => id)];
    for (const subject of Object.keys(profiles[name].settings)) expect(known).toContain(subject);
  });

  it('makes a draft quiet and the final text strict about what is not filled in', () => {
    expect(severityOf(usual, finding, document, { settings: {} })).toBe('warning');
    expect(severityOf(usual, finding, document, { settings: {}, profile: 'draft' })).toBe('information');
    expect(severityOf(usual, finding, document, { settings: {}, profile: 'final' })).toBe('error');
    expect(severityOf(usual, finding, document, { settings: {}, profile: 'masked' })).toBe('hint');
  });

  it('never makes louder what it is to quiet, nor quieter what it is to make louder', () => {
    const hint = ruleOf('punctuation/example', 'hint');
    const error = ruleOf('date/impossible', 'error');
    expect(severityOf(hint, finding, document, { settings: {}, profile: 'draft' })).toBe('hint');
    expect(severityOf(error, finding, document, { settings: {}, profile: 'final' })).toBe('error');
  });

  it('turns rules off that do not matter yet, and those on that are off by default', () => {
    const missing = ruleOf('structure/missing-section', 'information');
    expect(isOn(missing, { settings: {} })).toBe(true);
    expect(isOn(missing, { settings: {}, profile: 'draft' })).toBe(false);
    expect(isOn(off, { settings: {} })).toBe(false);
    expect(isOn(off, { settings: {}, profile: 'draft' })).toBe(false);
    expect(isOn(off, { settings: {}, profile: 'final' })).toBe(true);
    expect(severityOf(off, finding, document, { settings: {}, profile: 'final' })).toBe('hint');
  });

  it('gives way to what is said of a rule or its family', () => {
    const settings = { placeholder: 'hint', 'wording/pedantic': 'off' } as const;
    expect(severityOf(usual, finding, document, { settings, profile: 'final' })).toBe('hint');
    expect(isOn(off, { settings, profile: 'final' })).toBe(false);
  });
});
