import { severityOn } from './evidence';
import type { ReportDocument } from '../document/report-document';
import type { Bilingual } from '../text/language';
import { profiles } from './profiles';
import type { ProfileName, ProfileSetting } from './profiles';
import type { Finding, Rule, RuleFamily, RuleId, Severity } from './rule';

/** What a user may set a rule or a whole family to: a severity, or silence. */
export type SeveritySetting = Severity | 'off';

/** By rule id or family name; the rule's own entry wins over its family's. */
export type SeveritySettings = Readonly<Record<string, SeveritySetting>>;

/** All that settles the severity of findings: what the user says of single ones, and the profile for the others. */
interface SeverityChoice {
  readonly settings: SeveritySettings;
  readonly profile?: ProfileName | undefined;
}

/** From the gravest to the mildest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** From the gravest to silence. */
export const SEVERITY_SETTINGS: readonly SeveritySetting[] = [...SEVERITIES, 'off'];

/** What the severities are called, by the writer in settings and by us in lists. */
export const SEVERITY_NAMES: Readonly<Record<SeveritySetting, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
  off: { zh: '关闭', en: 'off' },
};

export const FAMILIES: readonly RuleFamily[] = [
  'placeholder',
  'numbering',
  'number',
  'date',
  'structure',
  'wording',
  'punctuation',
];

/** The family a rule belongs to: the part of its id before the stroke. */
export function familyOf(rule: { readonly id: RuleId }): RuleFamily {
  return rule.id.slice(0, rule.id.indexOf('/')) as RuleFamily;
}

/** What the user has said of a rule, if anything. */
function settingOf(rule: Rule, settings: SeveritySettings): SeveritySetting | undefined {
  return settings[rule.id] ?? settings[familyOf(rule)];
}

/** Whether a rule runs at all. What the user says of it counts before the profile, the profile before the rule. */
export function isOn(rule: Rule, { settings, profile }: SeverityChoice): boolean {
  const set = settingOf(rule, settings);
  if (set) return set !== 'off';
  const inProfile = profileSettingOf(rule, profile);
  if (inProfile === 'off') return false;
  return rule.severity !== 'off' || (inProfile !== undefined && 'atLeast' in inProfile);
}

/** The severity of a finding: as the user says, else as the document, the finding or the rule says within the profile. */
export function severityOf(
  rule: Rule,
  finding: Finding,
  document: ReportDocument,
  { settings, profile }: SeverityChoice,
): Severity {
  const set = settingOf(rule, settings);
  if (set && set !== 'off') return set;
  const own = rule.severity === 'off' ? 'hint' : rule.severity;
  const severity = rule.severityIn?.(finding, document) ?? finding.severity ?? byEvidence(finding) ?? own;
  return withinProfile(severity, profileSettingOf(rule, profile));
}

function byEvidence({ evidence }: Finding): Severity | undefined {
  return evidence && severityOn(evidence);
}

function profileSettingOf(rule: Rule, profile: ProfileName | undefined): ProfileSetting | undefined {
  if (!profile) return undefined;
  const { settings } = profiles[profile];
  return settings[rule.id] ?? settings[familyOf(rule)];
}

function withinProfile(severity: Severity, setting: ProfileSetting | undefined): Severity {
  if (!setting || setting === 'off') return severity;
  if ('atMost' in setting) return gravity(severity) > gravity(setting.atMost) ? setting.atMost : severity;
  return gravity(severity) < gravity(setting.atLeast) ? setting.atLeast : severity;
}

function gravity(severity: Severity): number {
  return -SEVERITIES.indexOf(severity);
}
