import type { ProfileName } from '../rules/profiles';
import type { RuleOptions } from '../rules/rule';
import { FAMILIES } from '../rules/severity';
import type { SeveritySetting, SeveritySettings } from '../rules/severity';

/** What a user says of one rule, or of a family, which has no options. */
export interface RuleSetting {
  readonly severity?: SeveritySetting;
  readonly options?: RuleOptions;
}

/** How reports are to be checked, as one place says it: the editor, a `nigao.config.yaml`, or a report itself. */
export interface Configuration {
  readonly profile?: ProfileName;
  /** By rule id or family name. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Words that wording rules leave alone. */
  readonly accepted: readonly string[];
  /** Paths of glossaries, as written: relative to the file that names them. */
  readonly glossaries: readonly string[];
}

export const EMPTY_CONFIGURATION: Configuration = { rules: {}, accepted: [], glossaries: [] };

/**
 * What several places say together. Of the profile, of each rule's severity and of each option the nearest place
 * decides: a family set near by counts before a rule set farther away. Words and glossaries add up. A profile never
 * counts before what is said of a rule or family, wherever that is said.
 */
export function mergeConfigurations(nearestFirst: readonly Configuration[]): Configuration {
  return nearestFirst.reduceRight((far, near) => mergeTwo(near, far), EMPTY_CONFIGURATION);
}

function mergeTwo(near: Configuration, far: Configuration): Configuration {
  const profile = near.profile ?? far.profile;
  return {
    ...(profile ? { profile } : {}),
    rules: mergeRules(near.rules, far.rules),
    accepted: union(near.accepted, far.accepted),
    glossaries: union(near.glossaries, far.glossaries),
  };
}

function mergeRules(near: Configuration['rules'], far: Configuration['rules']): Configuration['rules'] {
  const names = union(Object.keys(near), Object.keys(far));
  const merged = names.map((name) => [name, mergeSettings(near, far, name)] as const);
  return Object.fromEntries(merged);
}

function mergeSettings(near: Configuration['rules'], far: Configuration['rules'], name: string): RuleSetting {
  const [family] = name.split('/');
  const isDecidedNearBy = near[family ?? name]?.severity !== undefined;
  const severity = near[name]?.severity ?? (isDecidedNearBy ? undefined : far[name]?.severity);
  const options = { ...far[name]?.options, ...near[name]?.options };
  return {
    ...(severity ? { severity } : {}),
    ...(Object.keys(options).length > 0 ? { options } : {}),
  };
}

function union(near: readonly string[], far: readonly string[]): readonly string[] {
  return [...new Set([...near, ...far])];
}

/** A configuration that says nothing but the severity of rules, as an editor's settings do. */
export function configurationOf(severity: SeveritySettings): Configuration {
  const rules = Object.entries(severity).map(([name, level]) => [name, { severity: level }] as const);
  return { ...EMPTY_CONFIGURATION, rules: Object.fromEntries(rules) };
}

/** The severity of rules, by rule id or family name. */
export function severitiesIn({ rules }: Configuration): SeveritySettings {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([name, { severity }]) => (severity ? [[name, severity] as const] : [])),
  );
}

/** The options that are not left at their defaults, by rule id. */
export function optionsIn({ rules }: Configuration): Readonly<Record<string, RuleOptions>> {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([name, { options }]) => (options ? [[name, options] as const] : [])),
  );
}

/** Every name a severity can be given to. */
export function settableNames(rules: readonly { readonly id: string }[]): readonly string[] {
  return [...FAMILIES, ...rules.map(({ id }) => id)];
}
