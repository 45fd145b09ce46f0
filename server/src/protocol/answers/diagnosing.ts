import { createHash } from 'node:crypto';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver/node';
import type {
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { toProtocolDiagnostics } from '../convert/diagnostics';
import type { DocumentService } from '../session/document-services';
import type { OpenDocument } from '../documents';
import { describeFailure, featureFailed } from '../failures';
import { createHoldingBack, NOTHING_HELD_BACK } from './patience';
import type { HoldingBack } from './patience';
import type { PlaceholderNotifications } from './placeholder-notifications';
import type { Session } from '../session/session';
import { nextMessageRead, openingAnswered } from '../turns';

/** Keeps the client's diagnostics and its count of placeholders up to date. */
interface Diagnosing {
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
  /** The writer has asked for the document to be saved. */
  readonly saved: (uri: string) => void;
  /** Something other than a text has changed: settings, or words that are now known. */
  readonly again: () => void;
}

/** By answering the client's requests where it can ask, else by sending what has changed. */
export function startDiagnosing(session: Session, placeholders: PlaceholderNotifications): Diagnosing {
  const { connection, client, documents } = session;
  const canShowAgain = !client.pullsDiagnostics || client.refreshesDiagnostics;
  const holding = canShowAgain ? createHoldingBack((uri) => showAgain([uri])) : NOTHING_HELD_BACK;
  const diagnostics = client.pullsDiagnostics
    ? answerPulls(session, holding)
    : pushDiagnostics(session, holding);
  const analysis = schedule(async (uri) => {
    const open = documents.get(uri);
    if (!open) return;
    placeholders.update(open, session.service.placeholders(open.document));
    showAgain(session.earlier.dependents(uri));
    await diagnostics.changed(uri);
  }, session);
  const showAgain = (uris: readonly string[]): void => {
    if (uris.length === 0) return;
    if (!client.pullsDiagnostics) uris.forEach(analysis.changed);
    else if (client.refreshesDiagnostics) {
      connection.languages.diagnostics
        .refresh()
        .catch(() => session.log('The client did not refresh its diagnostics.'));
    }
  };
  return {
    changed: analysis.changed,
    saved: holding.release,
    closed: (uri) => {
      analysis.closed(uri);
      holding.forget(uri);
      placeholders.forget(uri);
      diagnostics.closed(uri);
      showAgain(session.earlier.dependents(uri));
    },
    again: () => showAgain(documents.uris()),
  };
}

interface DiagnosticReport {
  readonly version: number;
  /** The same for the same diagnostics. */
  readonly resultId: string;
  readonly items: Diagnostic[];
}

function diagnose(
  { client, environment, earlier }: Session,
  open: OpenDocument,
  { service, settings }: DocumentService,
  holding: HoldingBack,
): DiagnosticReport {
  const found = holding.shown(open, service.diagnose(open.document));
  const { uri, version, document } = open;
  const { documentationOf } = environment;
  const { addressOf } = earlier;
  const context = { uri, document, client, documentationOf, addressOf };
  const items = toProtocolDiagnostics(found, settings.maximum, context);
  const resultId = createHash('sha1').update(JSON.stringify(items)).digest('base64');
  return { version, resultId, items };
}

interface Diagnostics {
  readonly changed: (uri: string) => Promise<void>;
  readonly closed: (uri: string) => void;
}

/** Sends diagnostics that differ from those last sent, and takes them back when the document is closed. */
function pushDiagnostics(session: Session, holding: HoldingBack): Diagnostics {
  const { connection, documents, services } = session;
  const sent = new Map<string, string>();
  return {
    changed: async (uri) => {
      const asked = documents.get(uri);
      const service = asked && (await services.of(asked));
      // Typed meanwhile: the newest text counts.
      const open = documents.get(uri);
      if (!open || !service) return;
      const { version, resultId, items } = diagnose(session, open, service, holding);
      if (sent.get(uri) === resultId) return;
      sent.set(uri, resultId);
      await connection.sendDiagnostics({ uri, version, diagnostics: items });
    },
    closed: (uri) => {
      if (sent.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Answers the client when it asks, with a word where it has the diagnostics already. */
function answerPulls(session: Session, holding: HoldingBack): Diagnostics {
  const { connection, services, guard } = session;
  const answer = async (
    open: OpenDocument,
    { previousResultId }: DocumentDiagnosticParams,
  ): Promise<DocumentDiagnosticReport> => {
    const { resultId, items } = diagnose(session, open, await services.of(open), holding);
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  };
  connection.languages.diagnostics.on(guard.ofNewest('textDocument/diagnostic', answer, NOTHING));
  return { changed: () => Promise.resolve(), closed: () => undefined };
}

interface Schedule {
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

/**
 * Runs `analyse` for a document once for the changes that have come in together, and for a document just opened
 * after what the client asks for first. Its failures are logged.
 */
function schedule(analyse: (uri: string) => Promise<void>, session: Session): Schedule {
  const waiting = new Set<string>();
  const analysed = new Set<string>();
  const run = async (uri: string): Promise<void> => {
    await (analysed.has(uri) ? nextMessageRead() : openingAnswered());
    waiting.delete(uri);
    analysed.add(uri);
    try {
      await analyse(uri);
    } catch (error) {
      const message = featureFailed('diagnostics')[session.client.language];
      session.log(`${message}\n${describeFailure(error)}`);
    }
  };
  return {
    changed: (uri) => {
      if (waiting.has(uri)) return;
      waiting.add(uri);
      void run(uri);
    },
    closed: (uri) => analysed.delete(uri),
  };
}
