import { natureOf } from '../document/nature';
import type { ReportDocument } from '../document/report-document';
import type { Knowledge } from '../knowledge/types';
import { isAccepted } from './accepted-words';
import { applySuppressions, judgeSuppressions } from './suppression/apply-suppressions';
import type { Directives, SettingProblem } from './suppression/directives';
import type { Diagnostic } from './diagnostic';
import { createFinder } from './document-findings';
import type { RuleFinding, SlipSource, WordSource } from './document-findings';
import type { ProfileName } from './profiles';
import type { DirectiveRule, EarlierReports, Finding, Rule, RuleId, RuleOptions, Severity } from './rule';
import { oneFindingASlip } from './one-finding-a-slip';
import { createRuleRunner } from './run-rule';
import { FAMILIES, isOn, severityOf } from './severity';
import type { SeveritySettings } from './severity';
import { suppressionsOf } from './suppression/suppressions';
import { tellHabitsOnce } from './tell-habits-once';

export type { Diagnostic, SlipSource, WordSource };

export interface CheckerOptions {
  readonly rules: readonly Rule[];
  readonly knowledge: Knowledge;
  readonly severity: SeveritySettings;
  /** Settles the severity of the rules that `severity` does not name. */
  readonly profile?: ProfileName | undefined;
  /** By rule id: the options that are not left at their defaults. */
  readonly options?: Readonly<Record<string, RuleOptions>>;
  /** Words that wording rules leave alone. */
  readonly accepted?: readonly string[];
  /** Problems in the settings a document makes for itself. */
  readonly settingProblems?: (document: ReportDocument) => readonly SettingProblem[];
  readonly words: WordSource;
  /** Without it, rules that need to know what is attested elsewhere stay silent. */
  readonly slips?: SlipSource | undefined;
  /** Without it, rules that hold a report against the one of last time stay silent. */
  readonly earlier?: EarlierReports | undefined;
  /** Told once for each rule that throws; the other rules go on. */
  readonly onRuleFailure: (rule: RuleId, error: unknown) => void;
}

/** Diagnoses a snapshot. The findings of a line are kept for as long as the line lives. */
export type Checker = (document: ReportDocument) => readonly Diagnostic[];

export function createChecker(options: CheckerOptions): Checker {
  const { rules, knowledge, accepted = [], earlier, onRuleFailure } = options;
  const severity = { settings: options.severity, profile: options.profile };
  const active = rules.filter((rule) => isOn(rule, severity));
  const runner = createRuleRunner({ knowledge, options: options.options ?? {}, earlier, onRuleFailure });
  const find = createFinder(active, runner, { words: options.words, slips: options.slips ?? NO_SLIPS });
  const followDirectives = createDirectives(options, active, runner.hasFailed);
  const directiveRules = active.filter(isDirectiveRule);
  return (document) => {
    const diagnose = ({ rule, finding }: RuleFinding): Diagnostic =>
      diagnosticOf(rule.id, severityOf(rule, finding, document, severity), finding);
    const { findings, pending } = find(document);
    const found = oneFindingASlip(findings)
      .filter(({ rule, finding }) => !isAccepted(rule, finding, document, accepted))
      .filter(({ rule, finding }) => !rule.isRightIn?.(natureOf(document), finding))
      .map(diagnose);
    const { kept, directives } = followDirectives(document, found, pending);
    const onDirectives = directiveRules.flatMap((rule) =>
      runner
        .run(rule, (context) => rule.check(directives, context))
        .map((finding) => diagnose({ rule, finding })),
    );
    return [...tellHabitsOnce(document, kept.toSorted(byPlace)), ...onDirectives].sort(byPlace);
  };
}

/** Made for every finding at every keystroke: one literal, so that all diagnostics have one shape. */
function diagnosticOf(rule: RuleId, severity: Severity, finding: Finding): Diagnostic {
  const { range, message, evidence, data, related, elsewhere, fixes, habit } = finding;
  return { range, message, severity, evidence, data, related, elsewhere, fixes, habit, rule };
}

const NO_SLIPS: SlipSource = { slipsOf: () => undefined };

const isDirectiveRule = (rule: Rule): rule is DirectiveRule => rule.scope === 'directives';

interface FollowedDirectives {
  readonly kept: readonly Diagnostic[];
  readonly directives: Directives;
}

/** Applies the document's ignore comments and reports on their use. */
function createDirectives(
  { rules, settingProblems = () => [] }: CheckerOptions,
  active: readonly Rule[],
  hasFailed: (rule: Rule) => boolean,
): (
  document: ReportDocument,
  found: readonly Diagnostic[],
  pending: ReadonlySet<Rule['scope']>,
) => FollowedDirectives {
  const isActive = new Set(active);
  const knownNames = [...FAMILIES, ...rules.map(({ id }) => id)];
  const states = { all: rules, knownNames: new Set(knownNames) };
  return (document, found, pending) => {
    const { comments, suppressions, strayEnds } = suppressionsOf(document);
    const { kept, used } = applySuppressions(found, suppressions);
    const hasLooked = (rule: Rule): boolean =>
      isActive.has(rule) && !hasFailed(rule) && !pending.has(rule.scope);
    const judged = judgeSuppressions(suppressions, used, { ...states, hasLooked });
    const directives: Directives = {
      document,
      comments,
      suppressions: judged,
      strayEnds,
      settingProblems: settingProblems(document),
      knownNames,
    };
    return { kept, directives };
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
