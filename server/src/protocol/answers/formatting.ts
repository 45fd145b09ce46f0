import type { TextEdit } from 'vscode-languageserver/node';
import { lineAt } from '../../document/report-document';
import type { Range } from '../../text/range';
import { toProtocolEdits } from '../convert/code-actions';
import type { OpenDocument } from '../documents';
import { toOffset, toOffsets } from '../convert/positions';
import type { Session } from '../session/session';

/** What ends a sentence or a paragraph: only then is it looked at while someone types. */
export const FORMATTING_TRIGGERS: readonly [string, ...string[]] = ['。', '\n'];

/** Answers requests to format a report, or a part of it. The client's options are about indents, which a report has none of. */
export function answerFormatting({ connection, guard, services }: Session): void {
  const edits = async (open: OpenDocument, range?: Range): Promise<TextEdit[]> => {
    const { service } = await services.of(open);
    return toProtocolEdits(service.formattingEdits(open.document, range), open);
  };
  connection.onDocumentFormatting(guard.ofVersion('textDocument/formatting', (open) => edits(open), null));
  connection.onDocumentRangeFormatting(
    guard.ofVersion(
      'textDocument/rangeFormatting',
      (open, { range }) => edits(open, toOffsets(open.document, range)),
      null,
    ),
  );
  connection.onDocumentOnTypeFormatting(
    guard.ofVersion(
      'textDocument/onTypeFormatting',
      (open, { position, ch }) => edits(open, justTyped(open, toOffset(open.document, position), ch)),
      null,
    ),
  );
}

/** The paragraph just left with a new line, or the part of one just ended with a full stop. */
function justTyped({ document }: OpenDocument, offset: number, typed: string): Range {
  const { start, index } = lineAt(document, offset);
  if (typed !== '\n') return { start, end: offset };
  const above = document.lines[index - 1];
  return above ? { start: above.start, end: above.end } : { start, end: start };
}
