import { reviewMarks } from '../../features/review-marks';
import type { Language } from '../../text/language';
import type { WordDraft } from '../../word/word';
import { readBytes } from '../word/read-bytes';
import { loadWord } from '../word/load-word';
import { writeNewFile } from '../word/new-file';
import type { FileProblem } from '../report-files';
import type { WordMarking } from '../command';
import type { ReportDocument } from '../../document/report-document';
import type { Diagnostic } from '../../rules/checker';

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
  {
    document,
    diagnostics,
  }: { readonly document: ReportDocument; readonly diagnostics: readonly Diagnostic[] },
  { comments, revisions, output }: WordMarking,
  language: Language,
): FileProblem | undefined {
  const { isRevisable } = draft;
  const marks = reviewMarks(document, diagnostics, { comments, revisions, isRevisable, language });
  return writeNewFile(output, draft.mark(marks, new Date().toISOString().replace(/\.\d+/, '')).bytes);
}
