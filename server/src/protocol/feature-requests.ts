import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
} from 'vscode-languageserver/node';
import { isWanted, toProtocolCodeAction } from './code-actions';
import { toCompletionList } from './completion';
import { placeholdersRequest } from './extensions';
import type { PlaceholdersResult } from './extensions';
import { toProtocolFoldingRanges } from './folding';
import { toProtocolHover } from './hover';
import { toOffset, toOffsets, toProtocolRange } from './positions';
import type { DocumentParams } from './requests';
import { toSelectionRange } from './selection-ranges';
import { encodeTokens } from './semantic-tokens';
import type { TokenMemory } from './semantic-tokens';
import type { Session } from './session';
import { toDocumentSymbols, toSymbolInformation } from './symbols';

/** Answers what an editor asks about an open report, one request for each feature. */
export function answerFeatureRequests(session: Session, memory: TokenMemory): void {
  answerStructure(session);
  answerPlaces(session);
  answerCodeActions(session);
  answerSemanticTokens(session, memory);
  answerPlaceholders(session);
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
}

function answerPlaces({ connection, client, guard, service }: Session): void {
  connection.onHover(
    guard.ofVersion(
      'textDocument/hover',
      ({ document }, { position }) => {
        const hover = service.hover(document, toOffset(document, position));
        return hover ? toProtocolHover(document, hover, client) : null;
      },
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
  connection.onCompletion(
    guard.ofVersion(
      'textDocument/completion',
      ({ document }, { position }) =>
        toCompletionList(document, service.complete(document, toOffset(document, position)), client),
      null,
    ),
  );
}

function answerCodeActions(session: Session): void {
  const { connection, client, configuration, guard } = session;
  if (!client.codeActions) return;
  connection.onCodeAction(
    guard.ofVersion(
      'textDocument/codeAction',
      async (open, { range, context }) => {
        const settings = await configuration.of(open.uri);
        return session
          .serviceFor(settings)
          .codeActions(open.document, toOffsets(open.document, range))
          .filter((action) => isWanted(action, context.only))
          .map((action) => toProtocolCodeAction(action, open, context.diagnostics, client));
      },
      null,
    ),
  );
}

function answerSemanticTokens(session: Session, memory: TokenMemory): void {
  const { guard, service } = session;
  const { semanticTokens } = session.connection.languages;
  const none: SemanticTokens = { data: [] };
  semanticTokens.on(
    guard.ofVersion(
      'textDocument/semanticTokens/full',
      ({ uri, document }) => memory.full(uri, encodeTokens(document, service.semanticTokens(document))),
      none,
    ),
  );
  semanticTokens.onDelta(
    guard.ofVersion<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      'textDocument/semanticTokens/full/delta',
      ({ uri, document }, { previousResultId }) =>
        memory.delta(uri, encodeTokens(document, service.semanticTokens(document)), previousResultId),
      none,
    ),
  );
  semanticTokens.onRange(
    guard.ofVersion(
      'textDocument/semanticTokens/range',
      ({ document }, { range }) => {
        const within = toOffsets(document, range);
        return { data: encodeTokens(document, service.semanticTokens(document), within) };
      },
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
