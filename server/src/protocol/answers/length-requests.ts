import { lengthLenses, mainSectionAt } from '../../features/length/length-lenses';
import { wordCount } from '../../features/length/word-count';
import { toOffsets, toProtocolRange } from '../convert/positions';
import type { OpenDocument } from '../documents';
import { wordCountRequest } from '../extensions';
import type { WordCountParams, WordCountResult } from '../extensions';
import type { Session } from '../session/session';

/** Answers how long a report is, and shows it above its sections. */
export function answerLength({ connection, client, guard }: Session): void {
  connection.onCodeLens(
    guard.ofVersion(
      'textDocument/codeLens',
      ({ document }) =>
        lengthLenses(document).map(({ range, label }) => ({
          range: toProtocolRange(document, range),
          // No command: it is there to be read.
          command: { title: label[client.language], command: '' },
        })),
      null,
    ),
  );
  connection.onRequest(wordCountRequest, guard.ofNewest('nigao/wordCount', counted, null));
}

function counted({ document, version }: OpenDocument, { ranges }: WordCountParams): WordCountResult {
  const selections = ranges.map((range) => toOffsets(document, range));
  const section = mainSectionAt(document, selections[0]?.start ?? 0);
  const { targetLength } = document.frontMatter;
  return {
    version,
    whole: wordCount(document),
    ...(section ? { section: wordCount(document, section) } : {}),
    selected: selections.reduce((sum, range) => sum + wordCount(document, range), 0),
    ...(targetLength === undefined ? {} : { target: targetLength }),
  };
}
