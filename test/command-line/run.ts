import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const commandLine = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url));

/** What came of a command. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A folder of its own for a test, with the command line at hand in it. */
export interface Workplace {
  readonly folder: string;
  readonly write: (file: string, content: string | Uint8Array) => void;
  readonly read: (file: string) => string;
  readonly nigao: (...args: readonly string[]) => Outcome;
  readonly nigaoIn: (environment: Readonly<Record<string, string>>, ...args: readonly string[]) => Outcome;
  /** The same from a folder below. */
  readonly nigaoFrom: (below: string, ...args: readonly string[]) => Outcome;
  readonly clear: () => void;
}

/** Runs in English unless told otherwise, whatever machine the tests run on. */
export function openWorkplace(): Workplace {
  if (!existsSync(commandLine)) throw new Error('build first: npm run build');
  const folder = mkdtempSync(path.join(tmpdir(), 'nigao-'));
  const at = (file: string): string => path.join(folder, file);
  const run = (
    cwd: string,
    environment: Readonly<Record<string, string>>,
    args: readonly string[],
  ): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: '', ...environment },
      maxBuffer: 1 << 28,
    });
    return { code: status, output: stdout, errors: stderr };
  };
  return {
    folder,
    write: (file, content) => {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), content);
    },
    read: (file) => readFileSync(at(file), 'utf8'),
    nigaoIn: (environment, ...args) => run(folder, environment, args),
    nigao: (...args) => run(folder, { LANG: 'en_US.UTF-8' }, args),
    nigaoFrom: (below, ...args) => run(at(below), { LANG: 'en_US.UTF-8' }, args),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Place {
  readonly offset: readonly [start: number, end: number];
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

export interface JsonDiagnostic extends Place {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly data: { readonly kind?: string };
  readonly related: readonly (Place & { readonly message: string })[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safety: string;
    readonly edits: readonly (Place & { readonly newText: string })[];
  }[];
}

export interface JsonCheck {
  readonly files: readonly { readonly path: string; readonly diagnostics: readonly JsonDiagnostic[] }[];
}

/** What `check --format json` printed. */
export function parseCheck({ output }: Outcome): JsonCheck {
  return JSON.parse(output) as JsonCheck;
}

/** The diagnostics of a rule in the first file that was checked. */
export function found(outcome: Outcome, rule: string): readonly JsonDiagnostic[] {
  return parseCheck(outcome).files[0]?.diagnostics.filter((one) => one.rule === rule) ?? [];
}
