import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { WordOutcome } from '../../word/unreadable';

/** Where LibreOffice lies on the systems it is made for, if it is not on the path. */
const PLACES = [
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
];

/** Longer than any report takes; a first start of LibreOffice may take a while. */
const PATIENCE = 120_000;

/** The PDF that LibreOffice makes of a Word file, where there is one on this machine. */
export async function pdfOf(docx: Uint8Array): Promise<WordOutcome<Uint8Array>> {
  const office = findOffice();
  if (office === undefined) {
    return {
      ok: false,
      message: {
        zh: '本机没有 LibreOffice，不能生成 PDF；可先导出 Word 文稿，再在 Word 或 WPS 中另存为 PDF',
        en: 'there is no LibreOffice on this machine to make a PDF; export to Word and save it as PDF from there',
      },
    };
  }
  // A profile of its own: LibreOffice does not convert beside a window that is open.
  const folder = mkdtempSync(path.join(tmpdir(), 'nigao-pdf-'));
  try {
    const source = path.join(folder, 'report.docx');
    writeFileSync(source, docx);
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const args = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      source,
    ];
    await promisify(execFile)(office, args, { timeout: PATIENCE });
    return { ok: true, value: new Uint8Array(readFileSync(path.join(folder, 'report.pdf'))) };
  } catch {
    return {
      ok: false,
      message: { zh: 'LibreOffice 未能生成 PDF', en: 'LibreOffice could not make the PDF' },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `NIGAO_OFFICE` names a LibreOffice that lies elsewhere, and then no other is used. */
function findOffice(): string | undefined {
  const named = process.env['NIGAO_OFFICE'];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'soffice'));
  return [...onPath.filter((file) => path.isAbsolute(file)), ...PLACES].find((file) => existsSync(file));
}
