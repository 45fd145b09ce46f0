// What the generated documentation knows of the rules: the rules themselves, as the product runs them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

let loaded;

/** Every rule, the names of severities and profiles, and the keys of a configuration. Loaded once. */
export function loadRules() {
  loaded ??= load();
  return loaded;
}

async function load() {
  const [{ rules }, severity, { profiles, PROFILE_NAMES }, configuration] = await Promise.all(
    [
      'server/src/rules/registry.generated.ts',
      'server/src/rules/severity.ts',
      'server/src/rules/profiles.ts',
      'server/src/configuration/parse-configuration.ts',
    ].map(loadTypeScript),
  );
  return {
    rules,
    families: severity.FAMILIES,
    severities: severity.SEVERITY_SETTINGS,
    severityNames: severity.SEVERITY_NAMES,
    profiles,
    profileNames: PROFILE_NAMES,
    keys: configuration.CONFIGURATION_KEYS,
  };
}

/** The families in both languages, as the editor's settings call them. */
export function familyTitles() {
  const [en, zh] = ['package.nls.json', 'package.nls.zh-cn.json'].map((file) =>
    JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')),
  );
  return (family) => ({ zh: zh[`family.${family}`], en: en[`family.${family}`] });
}

/** The part of a rule's id before the stroke. */
export function familyOf({ id }) {
  return id.slice(0, id.indexOf('/'));
}
