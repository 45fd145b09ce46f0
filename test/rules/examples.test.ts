import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../server/src/rules/checker';
import { rules } from '../../server/src/rules/registry.generated';
import type { Rule } from '../../server/src/rules/rule';
import { applyEdits } from '../fixture/arbitrary-report';
import { diagnose } from '../fixture/diagnose';
import { parseFixture } from '../fixture/fixture';

/** What a rule finds. One about directives needs what the others find, for there is nothing to suppress without them. */
function findingsOf(rule: Rule, text: string): readonly Diagnostic[] {
  const running = rule.scope === 'directives' ? rules : [rule];
  const { earlier } = rule.examples;
  const found = diagnose(text, { rules: running, severity: { [rule.id]: 'warning' }, earlier });
  return found.filter((one) => one.rule === rule.id);
}

/** Applies the first fix of the first finding until nothing is left to fix. */
function fixedByFirstFixes(text: string, rule: Rule): string {
  let fixed = text;
  for (let round = 0; round < 20; round += 1) {
    const fix = findingsOf(rule, fixed).find(({ fixes }) => fixes?.length);
    const [first] = fix?.fixes ?? [];
    if (!first) return fixed;
    fixed = applyEdits(fixed, first.edits);
  }
  throw new Error(`the fixes of ${rule.id} do not come to an end`);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is told in both languages, with examples of both sorts', () => {
    for (const text of [rule.title, rule.explanation]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/[A-Za-z]/);
    }
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
  });

  it.runIf(rule.fixSafety === 'safe')('says why its safe fixes change nothing but the slip', () => {
    expect(rule.safeBecause?.zh).toMatch(/。$/);
    expect(rule.safeBecause?.en).toMatch(/\.$/);
  });

  it.runIf(rule.judgesValues ?? false)('says what speaks for each of its findings', () => {
    for (const { text } of rule.examples.bad)
      expect(findingsOf(rule, parseFixture(text).text).filter(({ evidence }) => !evidence)).toEqual([]);
  });

  it('is kept in the file its id names', () => {
    expect(existsSync(fileURLToPath(new URL(`../../server/src/rules/${id}.ts`, import.meta.url)))).toBe(true);
  });

  it.each(rule.examples.bad.map(({ text, fixed }) => [text, fixed] as const))(
    'finds what is wrong in %j',
    (bad, fixed) => {
      const { text, annotations } = parseFixture(bad);
      const found = findingsOf(rule, text);
      expect(annotations.length).toBeGreaterThan(0);
      expect(found.map(({ range }) => text.slice(range.start, range.end) + `@${range.start}`)).toEqual(
        annotations.map(({ range }) => text.slice(range.start, range.end) + `@${range.start}`),
      );
      if (fixed !== undefined) expect(fixedByFirstFixes(text, rule)).toBe(parseFixture(fixed).text);
    },
  );

  it.each(rule.examples.good.map((good) => [good]))('leaves %j alone', (good) => {
    const { text } = parseFixture(good);
    expect(findingsOf(rule, text)).toEqual([]);
  });
});
