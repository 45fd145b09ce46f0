import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CONFIGURATION_KEYS, parseConfiguration } from '../../server/src/configuration/parse-configuration';
import { rules } from '../../server/src/rules/registry.generated';

const root = fileURLToPath(new URL('../../', import.meta.url));
const jsonOf = (path: string): unknown => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly definitions: {
    readonly profile: { readonly oneOf: readonly { readonly const: string }[] };
    readonly severity: { readonly enum: readonly string[] };
    readonly rules: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

describe('generated files', () => {
  it('are up to date', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toBe('');
    expect(status).toBe(0);
  });
});

describe('the notices of third-party software', () => {
  const notices = readFileSync(`${root}THIRD-PARTY-NOTICES.txt`, 'utf8');
  const maps = ['server/dist/cli.js.map', 'server/dist/main.js.map', 'client/dist/extension.js.map'];
  const sources = maps.flatMap((map) => (jsonOf(map) as { readonly sources: readonly string[] }).sources);
  const names = sources.flatMap(
    (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.slice(1) ?? [],
  );

  it.each([...new Set([...names, 'nodejieba', 'cppjieba', 'limonp'])])('name %s and its licence', (name) => {
    const own = new RegExp(`^${name}(?: [\\d.]+)? \\(.*\\)\\n-+\\n[\\s\\S]*?copyright`, 'im');
    expect(notices).toMatch(own);
  });

  it('are in the package', () => {
    expect(readFileSync(`${root}.vscodeignore`, 'utf8')).toContain('!THIRD-PARTY-NOTICES.txt');
  });
});

describe('the documentation', () => {
  it.each(rules.map(({ id }) => id))('has a page on %s, and names it in the index', (id) => {
    expect(existsSync(`${root}docs/rules/${id}.md`)).toBe(true);
    expect(readFileSync(`${root}docs/rules/README.md`, 'utf8')).toContain(`[${id}](${id}.md)`);
  });
});

describe('the setting for severities', () => {
  it('offers every rule', () => {
    const manifest = jsonOf('package.json') as {
      readonly contributes: {
        readonly configuration: {
          readonly properties: {
            readonly 'nigao.rules.severity': { readonly properties: Readonly<Record<string, unknown>> };
          };
        };
      };
    };
    const { properties } = manifest.contributes.configuration.properties['nigao.rules.severity'];
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
  });
});

describe('the schema of nigao.config.yaml', () => {
  const schema = jsonOf('docs/nigao.config.schema.json') as Schema;
  const problemsIn = (yaml: string) => parseConfiguration(yaml, 'nigao.config.yaml', rules).problems;

  it('knows the keys that the product knows', () => {
    const keys = Object.entries(CONFIGURATION_KEYS).flat();
    expect(Object.keys(schema.properties).sort()).toEqual(keys.sort());
  });

  it('offers only what the product takes', () => {
    const { profile, severity, rules: settable } = schema.definitions;
    for (const { const: name } of profile.oneOf) expect(problemsIn(`profile: ${name}`)).toEqual([]);
    for (const name of Object.keys(settable.properties)) {
      for (const level of severity.enum) expect(problemsIn(`rules: { ${name}: ${level} }`)).toEqual([]);
    }
  });
});
