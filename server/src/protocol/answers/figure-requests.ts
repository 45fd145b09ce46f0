import { InlayHintKind } from 'vscode-languageserver/node';
import type { InlayHint as ProtocolInlayHint } from 'vscode-languageserver/node';
import type { ReportDocument } from '../../document/report-document';
import type { FigureEntry } from '../../features/figures/figures';
import type { InlayHint } from '../../features/figures/inlay-hints';
import type { Language } from '../../text/language';
import { figuresRequest } from '../extensions';
import type { FigureItem, FiguresResult } from '../extensions';
import { toOffsets, toPosition } from '../convert/positions';
import type { DocumentParams } from '../messages/document';

import type { Session } from '../session/session';

/** Answers what an editor asks about the figures of a report. */
export function answerFigures(session: Session): void {
  answerInlayHints(session);
  answerList(session);
}

function answerInlayHints({ connection, client, guard, services }: Session): void {
  connection.languages.inlayHint.on(
    guard.ofVersion(
      'textDocument/inlayHint',
      async (open, { range }) => {
        const { document } = open;
        const { service, settings } = await services.of(open);
        return service
          .inlayHints(document, toOffsets(document, range), settings.inlayHints)
          .map((hint) => toProtocolHint(document, hint, client.language));
      },
      null,
    ),
  );
}

/** To be called when settings have changed: the client asks for the hints it shows once more. */
export function refreshInlayHints({ connection, client, log }: Session): void {
  if (!client.refreshesInlayHints) return;
  connection.languages.inlayHint.refresh().catch(() => log('The client did not refresh its inlay hints.'));
}

function toProtocolHint(
  document: ReportDocument,
  { offset, label }: InlayHint,
  language: Language,
): ProtocolInlayHint {
  return {
    position: toPosition(document, offset),
    label: label[language],
    kind: InlayHintKind.Type,
    paddingLeft: true,
  };
}

function answerList({ connection, client, guard, services }: Session): void {
  connection.onRequest(
    figuresRequest,
    guard.ofNewest<DocumentParams, FiguresResult | null>(
      'nigao/figures',
      async (open) => {
        const { service } = await services.of(open);
        const { version, document } = open;
        const figures = service.figures(document).map((entry) => toItem(entry, client.language));
        return { version, figures };
      },
      null,
    ),
  );
}

function toItem(
  { range, text, indicator, key, time, section, status, checks }: FigureEntry,
  language: Language,
): FigureItem {
  return {
    start: range.start,
    end: range.end,
    text,
    indicator,
    key,
    time,
    section,
    status,
    checks: checks.map((check) => ({ holds: check.holds, text: check.text[language] })),
  };
}
