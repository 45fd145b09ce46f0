import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import type { Diagnostic } from '../../rules/checker';
import type { RelatedPlace, RuleId, Severity } from '../../rules/rule';
import type { Bilingual } from '../../text/language';
import type { WordDraft } from '../../word/word';
import type { FileProblem } from '../report-files';

/** A file that was checked, and what was found in it (and left after fixing). */
export interface CheckedFile {
  readonly path: string;
  readonly document: ReportDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** For a Word file: where in it each line of the document stands. */
  readonly places?: WordDraft['places'];
  /** The file that a report of last year was read from, which a finding may point into. */
  readonly pathOfEarlier: (document: ReportDocument) => string | undefined;
}

/** Where in a Word file an offset of its text stands, in words; undefined for other files. */
export function wordPlace(
  { document, places }: Pick<CheckedFile, 'document' | 'places'>,
  offset: number,
): Bilingual | undefined {
  const place = places?.[lineAt(document, offset).index];
  switch (place?.kind) {
    case 'paragraph':
      return { zh: `第${place.paragraph}段`, en: `paragraph ${place.paragraph}` };
    case 'table':
      return { zh: `表${place.table}第${place.row}行`, en: `table ${place.table} row ${place.row}` };
    case 'note':
      return { zh: `注${place.note}`, en: `note ${place.note}` };
    case undefined:
      return undefined;
  }
}

/** A place that takes part in a finding, in the file itself or in another one. */
export interface PlaceInFile extends RelatedPlace {
  readonly path: string;
  readonly document: ReportDocument;
}

/** The other places that take part, those in the file itself first. */
export function otherPlaces(
  { path, document, pathOfEarlier }: CheckedFile,
  { related = [], elsewhere = [] }: Diagnostic,
): readonly PlaceInFile[] {
  const here = related.map((place) => ({ ...place, path, document }));
  const there = elsewhere.flatMap((place) => {
    const file = pathOfEarlier(place.document);
    return file === undefined ? [] : [{ ...place, path: file }];
  });
  return [...here, ...there];
}

/** All files together. */
export interface CheckTotals {
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly byRule: ReadonlyMap<RuleId, number>;
  /** How many places were fixed, and in how many files. */
  readonly fixes: number;
  readonly fixedFiles: number;
  /** What could not be read. */
  readonly problems: readonly FileProblem[];
  /** What is wrong in configuration files and glossaries. */
  readonly configurationProblems: readonly FileProblem[];
}

/** A way to print what a check found, file by file. */
export interface CheckFormat {
  readonly head: () => string;
  readonly file: (file: CheckedFile) => string;
  /** Goes between two files that both print something. */
  readonly between: string;
  readonly foot: (totals: CheckTotals) => string;
}
