import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DICTIONARY_FILES } from '../../server/src/segmenter/dictionary-files';
import { buildScript, dictionaryFolder, hasNodejieba } from './prepared-engines';

const workshop = mkdtempSync(path.join(os.tmpdir(), 'nigao-build-'));
afterAll(() => rmSync(workshop, { recursive: true }));

function build(env: NodeJS.ProcessEnv): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [buildScript], { encoding: 'utf8', env });
}

describe('building nodejieba', () => {
  it.runIf(hasNodejieba)('has nothing to do the second time', () => {
    const { status, stdout } = build(process.env);
    expect(status).toBe(0);
    expect(stdout).toContain('up to date');
  });

  it('says in one line that there is no compiler, and is content', () => {
    const { status, stdout, stderr } = build({ PATH: workshop });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stdout).toContain('没有 C++ 编译器');
    expect(stdout).toContain('no C++ compiler');
  });

  it.runIf(process.platform !== 'win32')(
    'is content with a compiler that fails, and passes on its complaint',
    () => {
      const compiler = path.join(workshop, 'broken-compiler');
      writeFileSync(
        compiler,
        '#!/bin/sh\n[ "$1" = --version ] && exit 0\necho "fatal error: no headers" >&2; exit 1\n',
      );
      chmodSync(compiler, 0o755);
      const { status, stdout } = build({ ...process.env, CXX: compiler });
      expect(status).toBe(0);
      expect(stdout).toContain('fatal error: no headers');
    },
  );
});

describe('the dictionary folder', () => {
  it('has every file the engines read, and one line where nodejieba wants six megabytes', () => {
    const sizes = Object.values(DICTIONARY_FILES).map(
      (name) => statSync(path.join(dictionaryFolder, name)).size,
    );
    expect(sizes).toHaveLength(5);
    for (const name of [DICTIONARY_FILES.idf, DICTIONARY_FILES.stopWords]) {
      const text = readFileSync(path.join(dictionaryFolder, name), 'utf8');
      expect(text.trim().split('\n')).toHaveLength(1);
    }
  });
});
