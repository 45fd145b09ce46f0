import { readFileSync } from 'node:fs';
import { openLanguageTable } from '../text/attestation/open-language-table';
import type { LanguageTable } from '../text/attestation/language-table';
import type { Fault } from '../text/segmentation/dictionary-text';

/** The table of counts, loaded; or why it cannot be. */
type LanguageTableReading =
  { readonly ok: true; readonly table: LanguageTable } | { readonly ok: false; readonly fault: Fault };

/** Reads the table of counts: four megabytes, in a few hundredths of a second. */
export function readLanguageTable(file: string): LanguageTableReading {
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(file);
    return {
      ok: true,
      table: openLanguageTable(buffer.slice(byteOffset, byteOffset + byteLength)),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      fault: { zh: `语言表无法读取：${message}`, en: `the language table cannot be read: ${message}` },
    };
  }
}
