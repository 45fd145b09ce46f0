import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { applyEdits } from '../../server/src/text/edit';
import { ignoreCommentEdits } from '../../server/src/features/actions/ignore-comments';
import type { Diagnostic } from '../../server/src/rules/checker';
import { rules } from '../../server/src/rules/registry.generated';
import { diagnose } from '../fixture/diagnose';
import { parseFixture } from '../fixture/fixture';

/** What is found, wherever it is. */
function summary(found: readonly Diagnostic[]): readonly string[] {
  return found.map(({ rule, message }) => `${rule}: ${message.zh}`).sort();
}

const suppressible = rules.filter(({ scope }) => scope !== 'directives');

describe.each(suppressible.map((rule) => [rule.id, rule] as const))('a finding of %s', (id, rule) => {
  const texts = rule.examples.bad.map(({ text }) => parseFixture(text).text);
  const options = { severity: { [id]: 'warning' }, earlier: rule.examples.earlier } as const;

  it.each(texts)('can be ignored where it stands, and nothing else is said instead: %j', (text) => {
    const before = diagnose(text, options);
    for (const diagnostic of before.filter((one) => one.rule === id)) {
      const { edits } = ignoreCommentEdits(openReport(text), diagnostic, 'line');
      const after = summary(diagnose(applyEdits(text, edits), options));
      const said = summary(before);
      expect(said).toEqual(expect.arrayContaining([...after]));
      expect(after.length).toBeLessThan(said.length);
    }
  });

  it.each(texts)('can be ignored in the whole file: %j', (text) => {
    const [first] = diagnose(text, options).filter((one) => one.rule === id);
    const { edits } = ignoreCommentEdits(
      openReport(text),
      first ?? { rule: id, range: { start: 0, end: 0 } },
      'file',
    );
    const after = diagnose(applyEdits(text, edits), options);
    expect(after.filter((one) => one.rule === id)).toEqual([]);
  });
});
