import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainError } from '../../say.mjs';
import { commandLine, root } from '../../setup.mjs';

/** @returns {import('./tool.mjs').Tool[]} */
export function nigao() {
  if (!existsSync(commandLine)) throw new PlainError('请先运行 npm run build。', 'Run npm run build first.');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [{ name: '拟稿 Nigao', version, setting: 'default', check: async (text) => check(text) }];
}

/** Runs the command line on a copy of the text, in a folder where no configuration is found. */
function check(text) {
  const folder = mkdtempSync(join(tmpdir(), 'nigao-comparison-'));
  try {
    const file = join(folder, 'report.report.md');
    writeFileSync(file, text);
    const findings = diagnosticsOf(file).map(findingOf);
    nigaoCheck('--fix', file);
    return { findings, fixed: readFileSync(file, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function diagnosticsOf(file) {
  return JSON.parse(nigaoCheck('--format', 'json', file)).files[0].diagnostics;
}

/** Exit code 1 only says that something was found; a rule that fails is named among the errors. */
function nigaoCheck(...args) {
  const options = { encoding: 'utf8', maxBuffer: 1 << 26 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, 'check', ...args], options);
  if (status === null || status > 1 || stderr !== '') throw new Error(`nigao check failed: ${stderr}`);
  return stdout;
}

function findingOf({ offset, related, rule, message }) {
  const place = ([start, end]) => ({ start, end });
  return {
    places: [place(offset), ...related.map((one) => place(one.offset))],
    message: `${rule} ${message}`,
    advice: rule === 'punctuation/stray-space' ? 'remove-space' : 'other',
  };
}
