import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../text/language';
import { readLimited } from '../read-limited';
import { decodeText, unreadable } from '../text-file';
import { readGlob } from './glob';
import type { Glob } from './glob';

/** A file or directory that the command can do nothing with, and why. */
export interface FileProblem {
  readonly path: string;
  /** Zero-based, where it is about one line. */
  readonly line?: number;
  readonly message: Bilingual;
}

/** What the operands of a command come to. */
export interface FoundReports {
  /** As they were named, or below the directory as it was named; each once. */
  readonly paths: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** The reports among files, directories and patterns: a file that is named is one, in directories each `*.report.md`. */
export function findReports(operands: readonly string[]): FoundReports {
  const paths = new Set<string>();
  const problems: FileProblem[] = [];
  for (const operand of operands) {
    for (const found of reportsOf(operand, problems)) paths.add(found);
  }
  return { paths: [...paths], problems };
}

function reportsOf(operand: string, problems: FileProblem[]): readonly string[] {
  try {
    return statSync(operand).isDirectory()
      ? filesBelow(operand, problems).filter((file) => file.endsWith('.report.md'))
      : [operand];
  } catch (error) {
    const glob = readGlob(slashed(operand).replace(/^(?:\.\/)+/, ''));
    if (glob) return matching(operand, glob, problems);
    problems.push({ path: operand, message: unreadable(error) });
    return [];
  }
}

function matching(pattern: string, { base, matches }: Glob, problems: FileProblem[]): readonly string[] {
  const folder = base === '' && pattern.startsWith('/') ? '/' : base || '.';
  const found = existsSync(folder) ? filesBelow(folder, problems) : [];
  const fitting = found.filter((file) => matches(slashed(file)));
  if (fitting.length === 0) {
    problems.push({ path: pattern, message: { zh: '没有符合的文件', en: 'no file matches' } });
  }
  return fitting;
}

/** With `/` between the parts, whatever this machine puts there. */
function slashed(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}

/** Sorted. Links are not followed; hidden directories and installed packages hold no reports of the user's. */
function filesBelow(directory: string, problems: FileProblem[]): readonly string[] {
  return entriesOf(directory, problems).flatMap((entry) => {
    const below = path.join(directory, entry.name);
    if (entry.name.includes(NO_CHARACTER)) {
      problems.push({ path: below, message: NAME_IS_NO_TEXT });
      return [];
    }
    if (entry.isDirectory()) {
      return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : filesBelow(below, problems);
    }
    return entry.isFile() ? [below] : [];
  });
}

/** What Node puts in the place of bytes of a name that are no UTF-8; there is no way back to the file from it. */
const NO_CHARACTER = '\uFFFD';
const NAME_IS_NO_TEXT: Bilingual = {
  zh: '文件名不是 UTF-8 文字，请改名后再检查',
  en: 'the name is not in UTF-8; rename the file first',
};

function entriesOf(directory: string, problems: FileProblem[]): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push({ path: directory, message: unreadable(error) });
    return [];
  }
}

/** A report as it lies on disk. */
export interface ReportText {
  /** Without the byte order mark. */
  readonly text: string;
  /** U+FEFF where the file begins with one, else nothing. */
  readonly byteOrderMark: string;
  /** What it was read from, to tell whether the file is still the same. */
  readonly bytes: Uint8Array;
}

export type Reading =
  ({ readonly ok: true } & ReportText) | { readonly ok: false; readonly problem: FileProblem };

/** Reads a report. */
export function readReport(file: string): Reading {
  const reading = readLimited(file);
  if (!reading.ok) return { ok: false, problem: { path: file, message: reading.message } };
  const decoded = decodeText(reading.bytes);
  return decoded.ok
    ? { ...decoded, bytes: reading.bytes }
    : { ok: false, problem: { path: file, message: decoded.message } };
}
