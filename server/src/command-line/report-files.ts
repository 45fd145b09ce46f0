import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../text/language';
import { decodeText, unreadable } from '../text-file';

/** A file or directory that the command can do nothing with, and why. */
export interface FileProblem {
  readonly path: string;
  readonly message: Bilingual;
}

export interface FoundReports {
  /** As they were named, or below the directory as it was named; each once. */
  readonly paths: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** The reports among files and directories: a named file is one, in directories each `*.report.md`. */
export function findReports(operands: readonly string[]): FoundReports {
  const paths = new Set<string>();
  const problems: FileProblem[] = [];
  for (const operand of operands) {
    try {
      const found = statSync(operand).isDirectory() ? reportsBelow(operand) : [operand];
      found.forEach((report) => paths.add(report));
    } catch (error) {
      problems.push({ path: operand, message: unreadable(error) });
    }
  }
  return { paths: [...paths], problems };
}

/** Sorted. Links are not followed; hidden directories and installed packages hold no reports of the user's. */
function reportsBelow(directory: string): readonly string[] {
  const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const below = path.join(directory, entry.name);
    if (entry.isDirectory()) {
      return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : reportsBelow(below);
    }
    return entry.isFile() && entry.name.endsWith('.report.md') ? [below] : [];
  });
}

/** A report as it lies on disk. */
export interface ReportText {
  /** Without the byte order mark. */
  readonly text: string;
  /** U+FEFF where the file begins with one, else nothing. */
  readonly byteOrderMark: string;
}

export type Reading =
  ({ readonly ok: true } & ReportText) | { readonly ok: false; readonly problem: FileProblem };

/** Reads a report. */
export function readReport(file: string): Reading {
  try {
    const decoded = decodeText(readFileSync(file));
    return decoded.ok ? decoded : { ok: false, problem: { path: file, message: decoded.message } };
  } catch (error) {
    return { ok: false, problem: { path: file, message: unreadable(error) } };
  }
}
