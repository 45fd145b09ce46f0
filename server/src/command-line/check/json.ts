import type { Diagnostic } from '../../rules/checker';
import type { Fix } from '../../rules/rule';
import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import type { Language } from '../../text/language';
import type { Range } from '../../text/range';
import { linePositions } from '../positions';
import { otherPlaces } from './check-format';
import type { CheckedFile, CheckFormat } from './check-format';

/**
 * For programs: `{"files":[{"path","diagnostics":[…]}]}`, one file a line. Offsets are UTF-16 code units, a byte
 * order mark not counted; ranges are those of the Language Server Protocol.
 */
export function jsonFormat(language: Language): CheckFormat {
  return {
    head: () => '{"files":[\n',
    file: (file) =>
      JSON.stringify({
        path: file.path,
        diagnostics: file.diagnostics.map((one) => diagnosticJson(file, one, language)),
      }),
    between: ',\n',
    foot: () => '\n]}\n',
  };
}

function diagnosticJson(file: CheckedFile, diagnostic: Diagnostic, language: Language) {
  const { document } = file;
  const { rule, severity, range, message, evidence, data, fixes } = diagnostic;
  return {
    rule,
    severity,
    ...placeJson(document, range),
    ...wordJson(file, range),
    message: message[language],
    ...(evidence && { evidence }),
    data: data ?? {},
    related: otherPlaces(file, diagnostic).map((place) => ({
      // Only a place in another file names its file.
      ...(place.document === document ? {} : { path: place.path }),
      ...placeJson(place.document, place.range),
      message: place.message[language],
    })),
    fixes: (fixes ?? []).map((fix) => fixJson(document, fix, language)),
  };
}

function fixJson(document: ReportDocument, { title, safety, edits }: Fix, language: Language) {
  return {
    title: title[language],
    safety,
    edits: edits.map(({ range, newText }) => ({ ...placeJson(document, range), newText })),
  };
}

/** Where in a Word file it is; the range is that of the text it says, as `nigao import` would write it. */
function wordJson({ document, places }: CheckedFile, { start }: Range) {
  const place = places?.[lineAt(document, start).index];
  return place ? { word: place } : {};
}

function placeJson(document: ReportDocument, range: Range) {
  return { offset: [range.start, range.end], range: linePositions(document, range) };
}
