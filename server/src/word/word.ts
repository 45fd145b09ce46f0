/*
 * All that Nigao does with Word files, as functions from bytes to bytes or text. The bundle `dist/word.js` is made of
 * this file and loaded only when a Word file is read or written.
 */
import type { ReportDocument } from '../document/report-document';
import type { ReviewMark } from '../features/review-marks';
import type { TextEdit } from '../rules/rule';
import type { Bilingual } from '../text/language';
import { isRevisable, markWord } from './marking/mark-word';
import type { MarkedWord } from './marking/mark-word';
import { withoutOwnMarks } from './marking/own-marks';
import { readManuscript } from './manuscript/read-manuscript';
import { openWord } from './package/word-parts';
import type { WordPlace } from './reading/compose';
import { readPlainText } from './reading/plain-text';
import { isSigned, readWord } from './reading/read-word';
import { learnStyle } from './style/learn-style';
import type { PageStyle } from './style/page-style';
import { clipboardHtml, clipboardText, writeHtml } from './writing/write-html';
import type { Paper } from './writing/write-html';
import { writeDocx } from './writing/write-docx';
import type { DocxWriting } from './writing/write-docx';
import { answering } from './unreadable';
import type { WordOutcome } from './unreadable';

export type { WordPlace };

/** The report that a file gave. */
export interface ImportedReport {
  readonly text: string;
  readonly losses: readonly Bilingual[];
}

/** Reads a .docx as the text of a report. */
export function importWord(bytes: Uint8Array): WordOutcome<ImportedReport> {
  return answering(() => {
    const { text, losses } = readWord(openWord(bytes), { comments: true });
    return { text, losses };
  });
}

/** Reads a text file as a report. */
export function importText(bytes: Uint8Array): WordOutcome<ImportedReport> {
  return answering(() => ({ text: readPlainText(bytes), losses: [] }));
}

/** A Word file that is to be checked where it is. */
export interface WordDraft {
  /** What the file says, in the dialect of reports; Nigao's own earlier marks do not count. */
  readonly text: string;
  /** Where each line of the text is in the file. */
  readonly places: readonly (WordPlace | undefined)[];
  /** Whether the file carries a digital signature, which marks in it break. */
  readonly isSigned: boolean;
  /** Whether a change of the text can be written as a tracked change. */
  readonly isRevisable: (edit: TextEdit) => boolean;
  /** The file with these marks and none of Nigao's earlier ones; nothing else in it changes. */
  readonly mark: (marks: readonly ReviewMark[], date: string) => MarkedWord;
}

/** Opens a .docx to be checked and marked. */
export function openWordDraft(bytes: Uint8Array): WordOutcome<WordDraft> {
  return answering(() => {
    const given = openWord(bytes);
    const unmarked = withoutOwnMarks(given);
    const file = unmarked ? openWord(unmarked) : given;
    const report = readWord(file, { comments: false });
    return {
      text: report.text,
      places: report.places,
      isSigned: isSigned(file),
      isRevisable: (edit) => isRevisable(report, edit),
      mark: (marks, date) => markWord(file, report, marks, date),
    };
  });
}

/** The style of a .docx that a unit has written before. */
export function readStyle(bytes: Uint8Array): WordOutcome<PageStyle> {
  return answering(() => learnStyle(bytes));
}

/** The title a report is given on paper. */
export function titleText(document: ReportDocument): string | undefined {
  return readManuscript(document).title;
}

export { GB9704 } from './style/page-style';
export { parsePageStyle } from './style/parse-page-style';
export { pageStyleYaml } from './style/write-page-style';

/** Writes a report as a Word file. */
export function exportWord(document: ReportDocument, writing: DocxWriting): Promise<Uint8Array> {
  return writeDocx(readManuscript(document), writing);
}

/** A report as it looks on paper, for a preview and for the clipboard. */
export function showOnPaper(
  document: ReportDocument,
  style: PageStyle,
  wordsOf: (text: string) => readonly string[],
): Paper & { readonly clipboard: { readonly html: string; readonly text: string } } {
  const manuscript = readManuscript(document);
  const paper = writeHtml(manuscript, style, wordsOf);
  return { ...paper, clipboard: { html: clipboardHtml(paper), text: clipboardText(manuscript) } };
}

export { reportFromHtml, reportFromMarkdown } from './clipboard/report-from-html';
