import { reviewMarks } from '../../features/review-marks';
import type { Language } from '../../text/language';
import type { WordDraft } from '../../word/word';
import { readBytes } from '../word/import';
import { loadWord } from '../word/load-word';
import { writeNewFile } from '../word/new-file';
import type { FileProblem } from '../report-files';
import type { FileResult } from './check-file';

/** How a Word file is to be marked, and where the marked copy goes. */
export interface WordMarking {
  readonly comments: boolean;
  readonly revisions: boolean;
  readonly output: string;
}

type OpenedDraft =
  { readonly ok: true; readonly draft: WordDraft } | { readonly ok: false; readonly problem: FileProblem };

/** Opens a Word file to be checked. */
export async function openDraft(path: string): Promise<OpenedDraft> {
  const bytes = readBytes(path);
  if (!bytes.ok) return { ok: false, problem: { path, message: bytes.message } };
  const { openWordDraft } = await loadWord();
  const opened = openWordDraft(bytes.value);
  return opened.ok
    ? { ok: true, draft: opened.value }
    : { ok: false, problem: { path, message: opened.message } };
}

/** Writes a copy of the file with what was found marked in it. */
export function writeMarked(
  draft: WordDraft,
  { document, diagnostics }: FileResult,
  { comments, revisions, output }: WordMarking,
  language: Language,
): FileProblem | undefined {
  const { isRevisable } = draft;
  const marks = reviewMarks(document, diagnostics, { comments, revisions, isRevisable, language });
  return writeNewFile(output, draft.mark(marks, new Date().toISOString().replace(/\.\d+/, '')).bytes);
}
