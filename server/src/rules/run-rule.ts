import type { Knowledge } from '../knowledge/types';
import type { EarlierReports, Finding, Rule, RuleContext, RuleId, RuleOptions } from './rule';

/** Runs a rule's check so that its failure costs its own findings and nothing else. */
export interface RuleRunner {
  readonly run: (rule: Rule, check: (context: RuleContext) => readonly Finding[]) => readonly Finding[];
  /** Whether a rule has failed before: what it has found since may not be all there is. */
  readonly hasFailed: (rule: Rule) => boolean;
}

interface RuleRunnerOptions {
  readonly knowledge: Knowledge;
  /** By rule id: the options that are not left at their defaults. */
  readonly options: Readonly<Record<string, RuleOptions>>;
  readonly earlier?: EarlierReports | undefined;
  /** Told once for each rule that throws. */
  readonly onRuleFailure: (rule: RuleId, error: unknown) => void;
}

export function createRuleRunner({
  knowledge,
  options,
  earlier = () => [],
  onRuleFailure,
}: RuleRunnerOptions): RuleRunner {
  const contexts = new Map<Rule, RuleContext>();
  const contextOf = (rule: Rule): RuleContext => {
    const known = contexts.get(rule);
    if (known) return known;
    const context = { knowledge, options: optionsOf(rule, options[rule.id]), earlier };
    contexts.set(rule, context);
    return context;
  };
  const failed = new Set<RuleId>();
  return {
    run: (rule, check) => {
      try {
        return check(contextOf(rule));
      } catch (error) {
        if (!failed.has(rule.id)) onRuleFailure(rule.id, error);
        failed.add(rule.id);
        return [];
      }
    },
    hasFailed: (rule) => failed.has(rule.id),
  };
}

function optionsOf(rule: Rule, set: RuleOptions | undefined): RuleOptions {
  const defaults = (rule.options ?? []).map((option) => [option.name, option.default] as const);
  return { ...Object.fromEntries(defaults), ...set };
}
