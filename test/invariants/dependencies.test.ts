import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const trial = join(root, 'server/src/document/trial-of-the-floors');

/** The names of the rules that the imports of a folder break. */
function broken(folder: string): readonly string[] {
  const args = [cruiser, folder, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: readonly { rule: { name: string } }[] };
  };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

afterAll(() => rmSync(trial, { recursive: true, force: true }));

describe('the floors of the house', () => {
  it('are kept by all imports', () => {
    expect(broken('server')).toEqual([]);
    expect(broken('client')).toEqual([]);
  });

  it('are guarded: a file that breaks each rule is caught', () => {
    mkdirSync(trial, { recursive: true });
    writeFileSync(
      join(trial, 'intruder.ts'),
      [
        "import { rules } from '../../rules/registry.generated';",
        "import { createConnection } from 'vscode-languageserver/node';",
        "import { readFileSync } from 'node:fs';",
        "import { get } from 'node:https';",
        "import * as vscode from 'vscode';",
        "import { add } from '../../figures/reading/decimal';",
        'export const used = [rules, createConnection, readFileSync, get, vscode, add];',
      ].join('\n'),
    );
    expect(broken('server')).toEqual([
      'document-imports-no-floor-above',
      'no-network',
      'only-equations-reckon',
      'only-the-client-knows-vscode',
      'only-the-protocol-knows-lsp',
      'the-core-knows-no-machine',
    ]);
  });
});

describe('arithmetic', () => {
  const eslint = join(root, 'node_modules/eslint/bin/eslint.js');

  /** What the linter says of a file of the figures that holds this code. */
  function told(file: string, code: string): number {
    const args = [eslint, '--stdin', '--stdin-filename', join(root, file), '--format', 'json'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', input: code });
    const [result] = JSON.parse(stdout) as { messages: readonly { ruleId: string | null }[] }[];
    return result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax').length ?? -1;
  }

  it.each([
    'export const quarter = (whole: number): number => whole / 4;',
    "export const years = (match: string): number => Number(match) - Number('2000');",
    'export const off = (a: number, b: number): number => Math.abs(a - b);',
    'export const isNone = (value: { mantissa: bigint }): boolean => value.mantissa === 0n;',
  ])('is done by equations only: %s', (code) => {
    expect(told('server/src/figures/sentence/sum.ts', code)).toBeGreaterThan(0);
    expect(told('server/src/figures/equations/size.ts', code)).toBe(0);
  });
});
