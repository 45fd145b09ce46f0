import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from './client';

const hasNeovim = spawnSync('nvim', ['--version']).status === 0;
if (!hasNeovim) console.warn('No nvim on the PATH: the test with Neovim is left out.');

interface Seen {
  readonly problem?: string;
  readonly opened: readonly {
    rule: string;
    severity: number;
    line: number;
    column: number;
    source: string;
  }[];
  readonly symbols: readonly string[];
  readonly hover: { readonly contents: { readonly value: string } };
  readonly action: string;
  readonly mended: string;
  readonly typed: string;
}

/** Has Neovim open a report and do what `neovim.lua` says. */
function runNeovim(report: string): Seen {
  const folder = mkdtempSync(path.join(tmpdir(), 'nigao-neovim-'));
  try {
    const file = path.join(folder, 'half-year.report.md');
    const result = path.join(folder, 'result.json');
    writeFileSync(file, report);
    const script = fileURLToPath(new URL('neovim.lua', import.meta.url));
    const { stderr } = spawnSync('nvim', ['--headless', '--clean', '-n', '-c', `luafile ${script}`, file], {
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...process.env,
        HOME: folder,
        XDG_STATE_HOME: folder,
        NIGAO_NODE: process.execPath,
        NIGAO_CLI: commandLine,
        NIGAO_RESULT: result,
      },
    });
    const seen = JSON.parse(readFileSync(result, 'utf8')) as Seen;
    if (seen.problem) throw new Error(`${seen.problem}\n${stderr}`);
    return seen;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.runIf(hasNeovim)('Neovim', () => {
  const report =
    '一、主要工作\n\n（一）𠮷家庄走访*户，落实“三会一课”。\n\n（三）推进网格建设。\n\n二、下步打算\n';
  let seen: Seen;
  beforeAll(() => {
    seen = runNeovim(report);
  }, 90_000);
  afterAll(() => expect(seen.problem).toBeUndefined());

  it('shows diagnostics where they belong, as loud as its settings say', () => {
    // Neovim counts columns in bytes: four for the first character, three for each of the others.
    const column = Buffer.byteLength('（一）𠮷家庄走访');
    expect(seen.opened).toContainEqual({
      rule: 'placeholder/unfilled',
      severity: 1,
      line: 2,
      column,
      source: 'nigao',
    });
    expect(seen.opened.map(({ rule }) => rule)).toContain('numbering/heading-sequence');
  });

  it('lists the headings and explains what is under the cursor', () => {
    expect(seen.symbols).toEqual(['一、主要工作', '二、下步打算']);
    expect(seen.hover.contents.value).toContain('支部党员大会');
  });

  it('applies a code action', () => {
    expect(seen.action).toBeTruthy();
    expect(seen.mended).toBe('（二）推进网格建设。');
  });

  it('keeps the server in step with what is typed', () => {
    expect(seen.typed).toBe('（一）𠮷家庄走访12户，落实“三会一课”。');
  });
});
