import type { ReportDocument } from '../document/report-document';
import type { Finding, Rule, RuleFamily, Severity } from './rule';

/** What a user may say of a rule or of a whole family: how loud it is, or nothing at all. */
export type SeveritySetting = Severity | 'off';

/** By rule id or family name; the rule's own entry wins over its family's. */
export type SeveritySettings = Readonly<Record<string, SeveritySetting>>;

/** From the loudest to the quietest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The family a rule belongs to: the part of its id before the stroke. */
export function familyOf(rule: Rule): RuleFamily {
  return rule.id.slice(0, rule.id.indexOf('/')) as RuleFamily;
}

/** What the user has said of a rule, if anything. */
export function settingOf(rule: Rule, settings: SeveritySettings): SeveritySetting | undefined {
  return settings[rule.id] ?? settings[familyOf(rule)];
}

/** Whether a rule runs at all under these settings. */
export function isOn(rule: Rule, settings: SeveritySettings): boolean {
  return (settingOf(rule, settings) ?? rule.severity) !== 'off';
}

/** How loud a finding is: as the user says, else as the document, the finding or the rule says. */
export function severityOf(
  rule: Rule,
  finding: Finding,
  document: ReportDocument,
  settings: SeveritySettings,
): Severity {
  const set = settingOf(rule, settings);
  if (set && set !== 'off') return set;
  const own = rule.severity === 'off' ? 'hint' : rule.severity;
  return rule.severityIn?.(finding, document) ?? finding.severity ?? own;
}
