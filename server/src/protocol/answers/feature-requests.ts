import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
} from 'vscode-languageserver/node';
import type { Range } from '../../text/range';
import { answerCodeActions } from './code-action-requests';
import { toCompletionList } from '../convert/completion';
import type { OpenDocument } from '../documents';
import { answerGhostText } from './ghost-text';
import { placeholdersRequest } from '../extensions';
import type { PlaceholdersResult } from '../extensions';
import { answerComparison } from './compare-reports';
import { answerFigures } from './figure-requests';
import { toProtocolFoldingRanges } from '../convert/folding';
import { answerFormatting } from './formatting';
import { answerNavigation } from './navigation';
import { answerWorkspaceSymbols } from './workspace-symbols';
import { answerPhrases } from './phrases';
import { answerLength } from './length-requests';
import { answerStructureEdits } from './structure-edits';
import { toProtocolHover } from '../convert/hover';
import { toOffset, toOffsets, toProtocolRange } from '../convert/positions';
import type { DocumentParams } from '../messages/document';

import { toSelectionRange } from '../convert/selection-ranges';
import { encodeTokens } from '../convert/semantic-tokens';
import type { TokenMemory } from '../convert/semantic-tokens';
import type { Session } from '../session/session';
import { answerRename } from './rename';
import { answerWorkbench } from './workbench-requests';
import { toDocumentSymbols, toSymbolInformation } from '../convert/symbols';

/** Answers what an editor asks about an open report, one request for each feature. */
export function answerFeatureRequests(session: Session, memory: TokenMemory): void {
  answerStructure(session);
  answerTerms(session);
  answerGhostText(session);
  answerCodeActions(session);
  answerFormatting(session);
  answerStructureEdits(session);
  answerLength(session);
  answerPhrases(session);
  answerNavigation(session);
  answerWorkspaceSymbols(session);
  answerSemanticTokens(session, memory);
  answerPlaceholders(session);
  answerFigures(session);
  answerComparison(session);
  answerRename(session);
  answerWorkbench(session);
}

function answerStructure({ connection, client, guard, service }: Session): void {
  connection.onDocumentSymbol(
    guard.ofVersion(
      'textDocument/documentSymbol',
      ({ uri, document }) => {
        const outline = service.outline(document);
        return client.symbolTree
          ? toDocumentSymbols(document, outline)
          : toSymbolInformation(uri, document, outline);
      },
      null,
    ),
  );
  connection.onFoldingRanges(
    guard.ofVersion(
      'textDocument/foldingRange',
      ({ document }) => toProtocolFoldingRanges(service.foldingRanges(document), client.foldingRangeLimit),
      null,
    ),
  );
  connection.onSelectionRanges(
    guard.ofVersion(
      'textDocument/selectionRange',
      ({ document }, { positions }) =>
        positions.map((position) =>
          toSelectionRange(document, service.selectionRanges(document, toOffset(document, position))),
        ),
      null,
    ),
  );
}

/** What shows the terms that are known, those of the workspace's own glossaries among them. */
function answerTerms({ connection, client, guard, services }: Session): void {
  connection.onHover(
    guard.ofVersion(
      'textDocument/hover',
      async (open, { position }) => {
        const { document } = open;
        const { service } = await services.of(open);
        const hover = service.hover(document, toOffset(document, position));
        return hover ? toProtocolHover(document, hover, client) : null;
      },
      null,
    ),
  );
  connection.onCompletion(
    guard.ofVersion(
      'textDocument/completion',
      async (open, { position }) => {
        const { document } = open;
        const { service } = await services.of(open);
        const completions = service.complete(document, toOffset(document, position), client.language);
        return toCompletionList(document, completions, client);
      },
      null,
    ),
  );
}

function answerSemanticTokens({ connection, guard, services }: Session, memory: TokenMemory): void {
  const { semanticTokens } = connection.languages;
  const none: SemanticTokens = { data: [] };
  const tokensOf = async (open: OpenDocument, within?: Range): Promise<number[]> => {
    const { service } = await services.of(open);
    return encodeTokens(open.document, service.semanticTokens(open.document), within);
  };
  semanticTokens.on(
    guard.ofVersion(
      'textDocument/semanticTokens/full',
      async (open) => memory.full(open.uri, await tokensOf(open)),
      none,
    ),
  );
  semanticTokens.onDelta(
    guard.ofVersion<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      'textDocument/semanticTokens/full/delta',
      async (open, { previousResultId }) => memory.delta(open.uri, await tokensOf(open), previousResultId),
      none,
    ),
  );
  semanticTokens.onRange(
    guard.ofVersion(
      'textDocument/semanticTokens/range',
      async (open, { range }) => ({ data: await tokensOf(open, toOffsets(open.document, range)) }),
      none,
    ),
  );
}

function answerPlaceholders({ connection, guard, service }: Session): void {
  connection.onRequest(
    placeholdersRequest,
    guard.ofNewest<DocumentParams, PlaceholdersResult | null>(
      'nigao/placeholders',
      ({ version, document }) => ({
        version,
        placeholders: service
          .placeholders(document)
          .map(({ range, kind }) => ({ range: toProtocolRange(document, range), kind })),
      }),
      null,
    ),
  );
}
