import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../text/language';

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

const BYTE_ORDER_MARK = '\uFEFF';

/** Reads a report. Only UTF-8 will do: a guess at another encoding could damage the text when it is written. */
export function readReport(file: string): Reading {
  try {
    const bytes = readFileSync(file);
    const whole = decode('utf-8', bytes);
    if (whole === undefined) return { ok: false, problem: { path: file, message: wrongEncoding(bytes) } };
    const byteOrderMark = whole.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    return { ok: true, text: whole.slice(byteOrderMark.length), byteOrderMark };
  } catch (error) {
    return { ok: false, problem: { path: file, message: unreadable(error) } };
  }
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wrongEncoding(bytes: Uint8Array): Bilingual {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const looksLike = isUtf16 ? 'UTF-16' : decode('gb18030', bytes) === undefined ? undefined : 'GBK';
  return looksLike === undefined
    ? { zh: '不是 UTF-8 编码的文本文件', en: 'not a text file in UTF-8' }
    : {
        zh: `文件编码疑为 ${looksLike}，请另存为 UTF-8 后再检查`,
        en: `the encoding seems to be ${looksLike}; save the file as UTF-8 first`,
      };
}

/** Why the operating system would not give a file. */
export function unreadable(error: unknown): Bilingual {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      return { zh: '文件不存在', en: 'no such file' };
    case 'EACCES':
    case 'EPERM':
      return { zh: '没有访问权限', en: 'permission denied' };
    case 'EISDIR':
      return { zh: '是目录，不是文件', en: 'is a directory' };
    default:
      return { zh: `无法访问（${code ?? '原因不明'}）`, en: `not accessible (${code ?? 'unknown reason'})` };
  }
}
