import { configurationOf } from '../../configuration/configuration';
import type { Configuration } from '../../configuration/configuration';
import { INLAY_HINT_MODES } from '../../features/figures/inlay-hints';
import type { InlayHintMode } from '../../features/figures/inlay-hints';
import { PROFILE_NAMES } from '../../rules/profiles';
import type { ProfileName } from '../../rules/profiles';
import { rules } from '../../rules/registry.generated';
import { FAMILIES, SEVERITY_SETTINGS } from '../../rules/severity';
import type { SeveritySetting, SeveritySettings } from '../../rules/severity';
import type { Bilingual } from '../../text/language';

/** What a user can set, as it holds for one document. */
export interface Settings {
  /** `nigao.rules.severity`: by rule or by family. */
  readonly severity: SeveritySettings;
  /** `nigao.profile`; undefined for none. */
  readonly profile: ProfileName | undefined;
  /** `nigao.accepted`: words that wording rules leave alone. */
  readonly accepted: readonly string[];
  /** `nigao.diagnostics.maximum`: how many problems of one document are shown. */
  readonly maximum: number;
  /** `nigao.inlayHints.figures`: which figures have their arithmetic shown after them. */
  readonly inlayHints: InlayHintMode;
}

export const DEFAULT_SETTINGS: Settings = {
  severity: {},
  profile: undefined,
  accepted: [],
  maximum: 1000,
  inlayHints: 'wrong',
};

/** How reports are to be checked, as the settings have it. */
export function configurationIn({ severity, profile, accepted }: Settings): Configuration {
  return { ...configurationOf(severity), ...(profile ? { profile } : {}), accepted };
}

interface ReadSettings {
  readonly settings: Settings;
  /**
   * One for each value that says nothing; it is left at its default. None quotes a value: an editor may make a button of
   * `[text](command:…)`, and a workspace brings its settings along.
   */
  readonly problems: readonly Bilingual[];
}

const SUBJECTS: ReadonlySet<string> = new Set([...FAMILIES, ...rules.map(({ id }) => id)]);

/** Reads the section `nigao` of an editor's settings, whatever it holds. */
export function readSettings(section: unknown): ReadSettings {
  const problems: Bilingual[] = [];
  const { rules: ruleSettings, diagnostics, profile, accepted, inlayHints } = objectOf(section);
  const { severity } = objectOf(ruleSettings);
  const { maximum } = objectOf(diagnostics);
  const { figures } = objectOf(inlayHints);
  return {
    settings: {
      severity: readSeverity(severity, problems),
      profile: readProfile(profile, problems),
      accepted: readAccepted(accepted, problems),
      maximum: readMaximum(maximum, problems),
      inlayHints: readInlayHints(figures, problems),
    },
    problems,
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function readSeverity(value: unknown, problems: Bilingual[]): SeveritySettings {
  let unknown = 0;
  const entries = Object.entries(objectOf(value)).filter(([subject, level]) => {
    if (!SUBJECTS.has(subject)) unknown += 1;
    else if (!isLevel(level)) problems.push(unknownLevel(subject));
    else return true;
    return false;
  });
  if (unknown > 0) problems.push(unknownRules(unknown));
  return Object.fromEntries(entries) as SeveritySettings;
}

function isLevel(value: unknown): value is SeveritySetting {
  return SEVERITY_SETTINGS.some((level) => level === value);
}

function readProfile(value: unknown, problems: Bilingual[]): ProfileName | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const profile = PROFILE_NAMES.find((name) => name === value);
  const known = PROFILE_NAMES.join(' | ');
  if (!profile) {
    problems.push({
      zh: `设置 nigao.profile 的值无效，可用：${known}`,
      en: `The value of the setting nigao.profile is not one of ${known}`,
    });
  }
  return profile;
}

function readAccepted(value: unknown, problems: Bilingual[]): readonly string[] {
  if (value === undefined || value === null) return DEFAULT_SETTINGS.accepted;
  if (Array.isArray(value) && value.every((word) => typeof word === 'string')) return value;
  problems.push({
    zh: '设置 nigao.accepted 应为词语的列表，已略过',
    en: 'The setting nigao.accepted should be a list of words and is passed over',
  });
  return DEFAULT_SETTINGS.accepted;
}

function readMaximum(value: unknown, problems: Bilingual[]): number {
  if (value === undefined || value === null) return DEFAULT_SETTINGS.maximum;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  problems.push({
    zh: `设置 nigao.diagnostics.maximum 应为不小于 0 的整数，现按 ${DEFAULT_SETTINGS.maximum} 处理`,
    en: `The setting nigao.diagnostics.maximum should be a whole number from 0 up; ${DEFAULT_SETTINGS.maximum} is used`,
  });
  return DEFAULT_SETTINGS.maximum;
}

function readInlayHints(value: unknown, problems: Bilingual[]): InlayHintMode {
  if (value === undefined || value === null) return DEFAULT_SETTINGS.inlayHints;
  const mode = INLAY_HINT_MODES.find((one) => one === value);
  const known = INLAY_HINT_MODES.join(' | ');
  if (!mode) {
    problems.push({
      zh: `设置 nigao.inlayHints.figures 的值无效，可用：${known}`,
      en: `The value of the setting nigao.inlayHints.figures is not one of ${known}`,
    });
  }
  return mode ?? DEFAULT_SETTINGS.inlayHints;
}

function unknownRules(count: number): Bilingual {
  return {
    zh: `设置 nigao.rules.severity 中有 ${count} 项不是规则或规则类别，已略过`,
    en: `${count} of the names in the setting nigao.rules.severity are neither rules nor families of rules and are passed over`,
  };
}

function unknownLevel(subject: string): Bilingual {
  const levels = SEVERITY_SETTINGS.join(' | ');
  return {
    zh: `设置 nigao.rules.severity 中“${subject}”的值无效，可用：${levels}`,
    en: `The value of “${subject}” in the setting nigao.rules.severity is not one of ${levels}`,
  };
}
