import type { DataProblem } from '../knowledge/types';
import {
  finish,
  openYaml,
  readEntry,
  readFlag,
  readOptionalNumber,
  readOptionalText,
  readRaw,
  readTexts,
  report,
  reportLazily,
} from '../knowledge/yaml-entries';
import type { Bilingual } from '../text/language';
import type { YamlEntry } from '../knowledge/yaml-entries';
import { nearestName } from '../rules/nearest-name';
import { PROFILE_NAMES, profiles } from '../rules/profiles';
import type { ProfileName } from '../rules/profiles';
import type { OptionValue, Rule, RuleOption } from '../rules/rule';
import { SEVERITY_NAMES, SEVERITY_SETTINGS } from '../rules/severity';
import type { SeveritySetting } from '../rules/severity';
import { EMPTY_CONFIGURATION, settableNames } from './configuration';
import type { Configuration, RuleSetting } from './configuration';

/** The name of the file that configures the reports beside and below it. */
export const CONFIGURATION_FILE = 'nigao.config.yaml';

/** The keys of a configuration, Chinese and English; both may be used anywhere. */
export const CONFIGURATION_KEYS = {
  profile: '方案',
  rules: '规则',
  accepted: '接受',
  glossaries: '词表',
} as const;

/** What the keys may be called besides. */
const OTHER_NAMES = { 接受: '认可词', 词表: '术语表' };

/** A configuration, and what was wrong in it: what cannot be followed is left out. */
interface ParsedConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly DataProblem[];
}

/**
 * Reads a `nigao.config.yaml`. Never throws.
 *
 * @param file what problems call the file
 * @param rules every rule there is
 */
export function parseConfiguration(yaml: string, file: string, rules: readonly Rule[]): ParsedConfiguration {
  if (SAYS_NOTHING.test(yaml)) return { configuration: EMPTY_CONFIGURATION, problems: [] };
  const problems: DataProblem[] = [];
  const root = openYaml(yaml, file, problems, OTHER_NAMES);
  if (!root) return { configuration: EMPTY_CONFIGURATION, problems };
  const profile = readProfile(root);
  const configuration: Configuration = {
    ...(profile ? { profile } : {}),
    rules: readRules(root, rules),
    accepted: readTexts(root, keyIn(root, 'accepted')),
    glossaries: readTexts(root, keyIn(root, 'glossaries')),
  };
  finish(root);
  return { configuration, problems };
}

/** Blank lines, comments and a `---`. */
const SAYS_NOTHING = /^(?:\uFEFF?[ \t]*(?:#.*|---[ \t]*)?(?:\r?\n|$))*$/;

/** The Chinese key if it is there, else the English one. */
function keyIn(root: YamlEntry, key: keyof typeof CONFIGURATION_KEYS): string {
  const chinese = CONFIGURATION_KEYS[key];
  return chinese in root.values ? chinese : key;
}

function readProfile(root: YamlEntry): ProfileName | undefined {
  const key = keyIn(root, 'profile');
  const given = readOptionalText(root, key);
  if (given === undefined) return undefined;
  const profile = PROFILE_NAMES.find((name) => name === given || profiles[name].chinese === given);
  if (!profile) {
    const known = PROFILE_NAMES.map((name) => `${name}（${profiles[name].chinese}）`);
    report(
      root,
      {
        zh: `没有名为“${given}”的方案，可用：${known.join('、')}`,
        en: `no profile is called "${given}"; there are ${PROFILE_NAMES.join(', ')}`,
      },
      key,
    );
  }
  return profile;
}

function readRules(root: YamlEntry, rules: readonly Rule[]): Configuration['rules'] {
  const entry = readEntry(root, keyIn(root, 'rules'));
  if (!entry) return {};
  const known = settableNames(rules);
  const settings = Object.keys(entry.values).flatMap((name) => {
    if (!known.includes(name)) return reportUnknownRule(entry, name, known);
    const setting = readSetting(entry, name, rules.find(({ id }) => id === name)?.options ?? []);
    return setting ? [[name, setting] as const] : [];
  });
  return Object.fromEntries(settings);
}

function reportUnknownRule(entry: YamlEntry, name: string, known: readonly string[]): readonly [] {
  const message = (): Bilingual => {
    const meant = nearestName(name, known);
    return {
      zh: `没有名为“${name}”的规则或类别${meant ? `，是否指“${meant}”？` : ''}`,
      en: `no rule or family is called "${name}"${meant ? `; did you mean "${meant}"?` : ''}`,
    };
  };
  reportLazily(entry, message, name);
  return [];
}

/** `number/rate: warning`, or `number/rate: { severity: warning, … }` with options. */
function readSetting(
  rules: YamlEntry,
  name: string,
  options: readonly RuleOption[],
): RuleSetting | undefined {
  const value = readRaw(rules, name);
  if (typeof value !== 'object') {
    const severity = readSeverity(rules, name);
    return severity && { severity };
  }
  const entry = readEntry(rules, name);
  if (!entry) return undefined;
  const severity = readSeverity(entry, '级别' in entry.values ? '级别' : 'severity');
  const set = options
    .filter((option) => option.name in entry.values)
    .flatMap((option) => {
      const read = readOption(entry, option);
      return read === undefined ? [] : [[option.name, read] as const];
    });
  finish(entry);
  return {
    ...(severity ? { severity } : {}),
    ...(set.length > 0 ? { options: Object.fromEntries(set) } : {}),
  };
}

function readSeverity(entry: YamlEntry, key: string): SeveritySetting | undefined {
  const given = readRaw(entry, key);
  if (given === undefined && !(key in entry.values)) return undefined;
  const severity = SEVERITY_SETTINGS.find((level) => level === given || SEVERITY_NAMES[level].zh === given);
  if (!severity) {
    const known = SEVERITY_SETTINGS.map((level) => `${level}（${SEVERITY_NAMES[level].zh}）`);
    report(
      entry,
      {
        zh: `“${key}”的级别应为 ${known.join('、')} 之一`,
        en: `the severity of "${key}" should be one of ${SEVERITY_SETTINGS.join(', ')}`,
      },
      key,
    );
  }
  return severity;
}

function readOption(entry: YamlEntry, { name, default: usual }: RuleOption): OptionValue | undefined {
  if (typeof usual === 'boolean') return readFlag(entry, name, usual);
  if (typeof usual === 'number') return readOptionalNumber(entry, name);
  return readTexts(entry, name);
}
