import type { ReportDocument } from '../document/report-document';
import type { Diagnostic } from '../rules/checker';
import type { TextEdit } from '../rules/rule';
import { onePlaceEach } from '../rules/tell-habits-once';
import type { Language } from '../text/language';
import type { Range } from '../text/range';
import { chooseSafeFixes } from './actions/fix-all';

/** What is to be written into a document for its author to review: a remark on a range, or a change to accept. */
export type ReviewMark =
  | { readonly kind: 'comment'; readonly range: Range; readonly text: string }
  | { readonly kind: 'revision'; readonly edits: readonly TextEdit[] };

interface Reviewing {
  /** Whether every finding is to be remarked on. */
  readonly comments: boolean;
  /** Whether safe fixes are to be made as changes; such a finding needs no remark. */
  readonly revisions: boolean;
  /** Whether the document can show a change of its text. */
  readonly isRevisable: (edit: TextEdit) => boolean;
  readonly language: Language;
}

/** The marks for what was found in a document. */
export function reviewMarks(
  document: ReportDocument,
  diagnostics: readonly Diagnostic[],
  { comments, revisions, isRevisable, language }: Reviewing,
): readonly ReviewMark[] {
  const isShown = ({ fixes = [] }: Diagnostic): boolean =>
    fixes.find(({ safety }) => safety === 'safe')?.edits.every(isRevisable) === true;
  const { fixed } = chooseSafeFixes(document, revisions ? onePlaceEach(diagnostics).filter(isShown) : []);
  const isFixed = new Set(fixed);
  return diagnostics.flatMap((diagnostic): readonly ReviewMark[] => {
    const places = onePlaceEach([diagnostic]);
    const changed = places.filter((place) => isFixed.has(place));
    const changes = changed.map((place) => ({ kind: 'revision' as const, edits: safeEdits(place) }));
    if (!comments || changed.length === places.length) return changes;
    return [{ kind: 'comment', range: diagnostic.range, text: remark(diagnostic, language) }, ...changes];
  });
}

function safeEdits({ fixes = [] }: Diagnostic): readonly TextEdit[] {
  return fixes.find(({ safety }) => safety === 'safe')?.edits ?? [];
}

/** What is wrong, and on a line of its own what may be done about it. */
function remark({ message, fixes = [] }: Diagnostic, language: Language): string {
  const ways = fixes.map(({ title }) => title[language]);
  if (ways.length === 0) return message[language];
  const advice = { zh: `建议：${ways.join('；或')}`, en: `Suggested: ${ways.join('; or ')}` };
  return `${message[language]}\n${advice[language]}`;
}
