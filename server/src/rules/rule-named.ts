import { rules } from './registry.generated';
import type { Rule, RuleId } from './rule';

const BY_ID: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of a finding; undefined for an id that no shipped rule has. */
export function ruleNamed(id: RuleId): Rule | undefined {
  return BY_ID.get(id);
}
