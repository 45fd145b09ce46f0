import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './scripts';

const script = join(root, 'scripts', 'start.mjs');
const clean = 'docs/examples/conference-speech.report.md';
const withSlips = 'docs/examples/half-year-summary.report.md';
const scratch = mkdtempSync(join(tmpdir(), 'nigao-start-'));

afterAll(() => rmSync(scratch, { recursive: true }));

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } } as const;
  return spawnSync(process.execPath, [script, ...args], options);
}

describe('npm start -- check', () => {
  it('says nothing and exits 0 for a clean report', () => {
    const { status, stdout } = start(['check', '--format', 'json', clean]);
    const { files } = JSON.parse(stdout) as { files: { diagnostics: unknown[] }[] };
    expect(files.map(({ diagnostics }) => diagnostics)).toEqual([[]]);
    expect(status).toBe(0);
  });

  it('exits 1 for a report with slips', () => {
    expect(start(['check', withSlips]).status).toBe(1);
  });

  it('exits 2 for a file that is not there', () => {
    expect(start(['check', 'no-such.report.md']).status).toBe(2);
  });
});

describe('npm start, used wrongly', () => {
  it('names an unknown word in Chinese and English', () => {
    const { status, stderr } = start(['chekc']);
    expect(stderr).toContain('既不是命令，也不是文件：chekc');
    expect(stderr).toContain('Neither a command nor a file: chekc');
    expect(status).toBe(2);
  });

  it('refuses to open a file that the editor would not take for a report', () => {
    const { status, stderr } = start(['package.json']);
    expect(stderr).toContain('.report.md');
    expect(status).toBe(2);
  });
});

describe('npm start with VS Code on the PATH', () => {
  /** A "code" that says it is the given version and notes what it is asked to open. */
  function environmentWithCode(version: string): NodeJS.ProcessEnv {
    const code = join(scratch, 'code');
    const tellVersion = `case "$*" in *--version*) printf '%s\\n' ${version}; exit;; esac`;
    writeFileSync(code, `#!/bin/sh\n${tellVersion}\nprintf '%s\\n' "$@" > '${join(scratch, 'opened')}'\n`);
    chmodSync(code, 0o755);
    const env = { ...process.env, DISPLAY: ':0', PATH: `${scratch}${delimiter}${process.env.PATH}` };
    for (const name of ['VSCODE_IPC_HOOK_CLI', 'WSL_DISTRO_NAME']) Reflect.deleteProperty(env, name);
    return env;
  }

  it('opens a copy of the example there, with the extension of this repository', () => {
    const { status } = start([], environmentWithCode('1.139.0'));
    const opened = readFileSync(join(scratch, 'opened'), 'utf8').trim().split('\n');
    expect(status).toBe(0);
    expect(opened).toContain(`--extensionDevelopmentPath=${root}`);
    expect(opened.at(-1)).toBe(join(root, '我的稿件', 'half-year-summary.report.md'));
  });
});

describe('npm start without VS Code', () => {
  it('serves the editor to this machine alone, until it is interrupted', async () => {
    const env = { ...process.env, BROWSER: 'none' };
    const running = spawn(process.execPath, [script, '--browser'], { cwd: root, env });
    const exited = new Promise((resolve) => running.once('close', resolve));
    try {
      const entrance = await addressIn(running.stdout);
      expect(new URL(entrance).hostname).toBe('127.0.0.1');
      expect((await fetch(new URL('/guess', entrance))).status).toBe(404);

      const welcome = await fetch(entrance, { redirect: 'manual' });
      const target = welcome.headers.get('location') ?? '';
      const cookie = welcome.headers.get('set-cookie')?.split(';')[0] ?? '';
      expect(await statusOf(target, { cookie })).toBe(200);
      expect(await statusOf(target, {}), 'without the cookie it leads to the sign-in page').toBe(302);

      running.kill('SIGINT');
      expect(await exited).toBe(0);
      await expect(fetch(target)).rejects.toThrow();
    } finally {
      running.kill('SIGTERM');
    }
  });
});

/** The first address that a process prints. */
async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  let printed = '';
  for await (const chunk of output) {
    printed += String(chunk);
    const address = /http:\/\/\S+/.exec(printed)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`No address in: ${printed}`);
}

async function statusOf(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return (await fetch(url, { headers, redirect: 'manual' })).status;
}
