import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const repository = path.resolve(import.meta.dirname, '../..');
const standIn = 'scripts/nodejieba/node-pre-gyp-stand-in';

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(path.join(repository, name), 'utf8'));
}

// stand-in.mjs tells why. npm dedupe, or an install without the lock file, would move the package up.
describe('npm ci', () => {
  it('puts the stand-in for node-pre-gyp where nodejieba’s install script looks for it', () => {
    expect(readJson('package.json')).toMatchObject({
      overrides: { nodejieba: { '@mapbox/node-pre-gyp': `file:${standIn}` } },
    });
    const { packages } = readJson('package-lock.json') as { packages: Record<string, unknown> };
    expect(Object.keys(packages).filter((name) => name.includes('node-pre-gyp'))).toEqual([
      'node_modules/nodejieba/node_modules/@mapbox/node-pre-gyp',
      standIn,
    ]);
  });

  it('runs no install script of its own accord', () => {
    expect(readFileSync(path.join(repository, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });
});
