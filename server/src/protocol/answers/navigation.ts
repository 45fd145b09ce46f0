import { DocumentHighlightKind } from 'vscode-languageserver/node';
import type { Location, TextDocumentPositionParams } from 'vscode-languageserver/node';
import { contentsLinks } from '../../features/navigation/contents-links';
import type { Range } from '../../text/range';
import { toOffset, toProtocolRange } from '../convert/positions';
import type { OpenDocument } from '../documents';
import type { Session } from '../session/session';

/** Answers where a name, an indicator or a heading is found: definition, references, highlights, links of the 目录. */
export function answerNavigation(session: Session): void {
  const { connection, guard } = session;
  const placesAt = async (open: OpenDocument, at: TextDocumentPositionParams): Promise<readonly Range[]> => {
    const { service } = await session.services.of(open);
    return service.placesOfName(open.document, toOffset(open.document, at.position));
  };
  connection.onDefinition(
    guard.ofVersion(
      'textDocument/definition',
      async (open, params) => (await placesAt(open, params)).slice(0, 1).map(locationIn(open)),
      null,
    ),
  );
  connection.onReferences(
    guard.ofVersion(
      'textDocument/references',
      async (open, params) => {
        const offset = toOffset(open.document, params.position);
        const places = await placesAt(open, params);
        return places
          .filter(({ start, end }) => params.context.includeDeclaration || offset < start || end < offset)
          .map(locationIn(open));
      },
      null,
    ),
  );
  connection.onDocumentHighlight(
    guard.ofVersion(
      'textDocument/documentHighlight',
      async (open, params) =>
        (await placesAt(open, params)).map((range) => ({
          range: toProtocolRange(open.document, range),
          kind: DocumentHighlightKind.Text,
        })),
      null,
    ),
  );
  connection.onDocumentLinks(
    guard.ofVersion(
      'textDocument/documentLink',
      ({ uri, document }) =>
        contentsLinks(document).map(({ range, line }) => ({
          range: toProtocolRange(document, range),
          target: `${uri}#L${line + 1}`,
        })),
      null,
    ),
  );
}

function locationIn({ uri, document }: OpenDocument): (range: Range) => Location {
  return (range) => ({ uri, range: toProtocolRange(document, range) });
}
