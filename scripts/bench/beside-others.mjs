import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installTools } from '../comparison/install.mjs';
import { root } from '../setup.mjs';
import { reportText } from './report-text.mjs';

const besideThis = (file) => fileURLToPath(new URL(file, import.meta.url));
const otherTool = besideThis('other-tool.mjs');
const programs = {
  'nigao check': [join(root, 'server', 'dist', 'cli.js'), 'check'],
  'zhlint 0.8.2': [otherTool, 'zhlint'],
  'autocorrect 2.16.2': [otherTool, 'autocorrect'],
  'markdownlint 0.40.0': [otherTool, 'markdownlint'],
};
const FILES = 22;

/**
 * Processor time and memory of a check of the same reports by Nigao and by other checkers, each in a process of its own
 * with all rules it has by default.
 *
 * @returns {{ name: string, seconds: number, megabytes: number }[]}
 */
export function usageBesideOthers() {
  installTools();
  const folder = mkdtempSync(join(tmpdir(), 'nigao-bench-'));
  try {
    const files = Array.from({ length: FILES }, (_, i) => join(folder, `${i}.report.md`));
    files.forEach((file, i) => writeFileSync(file, reportText(15_000 + i * 500)));
    return Object.entries(programs).map(([name, program]) => ({ name, ...usageOf(program, files, folder) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function usageOf(program, files, folder) {
  const usage = join(folder, 'usage.json');
  const preload = pathToFileURL(besideThis('usage.mjs')).href;
  const { error } = spawnSync(process.execPath, ['--import', preload, ...program, ...files], {
    env: { ...process.env, NIGAO_USAGE_FILE: usage },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (error) throw error;
  return JSON.parse(readFileSync(usage, 'utf8'));
}
