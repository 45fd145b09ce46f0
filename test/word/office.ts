import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice and the programs that read a PDF are there; `.ci/run` installs them. */
export function hasOffice(): boolean {
  return ['soffice', 'pdftotext', 'pdffonts'].every((program) => runs(program));
}

function runs(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const FILTERS = { pdf: 'pdf', docx: 'docx:MS Word 2007 XML', txt: 'txt:Text (encoded):UTF8' } as const;

/** What LibreOffice makes of Word files, by their names, all in one start of it. */
export function converted(
  files: ReadonlyMap<string, Uint8Array>,
  to: 'pdf' | 'docx' | 'txt',
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nigao-office-'));
  try {
    for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
    const sources = [...files.keys()].map((name) => path.join(folder, name));
    const out = path.join(folder, 'out');
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const args = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      FILTERS[to],
      '--outdir',
      out,
    ];
    execFileSync('soffice', [...args, ...sources], { stdio: 'ignore', timeout: 300_000 });
    return new Map(
      readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(path.join(out, name)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a program says of a PDF. */
export function askOfPdf(
  program: 'pdftotext' | 'pdffonts',
  pdf: Uint8Array,
  ...options: readonly string[]
): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nigao-pdf-'));
  try {
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    const rest = program === 'pdftotext' ? [file, '-'] : [file];
    return execFileSync(program, [...options, ...rest], { encoding: 'utf8', maxBuffer: 1 << 26 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
