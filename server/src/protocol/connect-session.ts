import { createConfigurationProblems } from './answers/configuration-problems';
import { startDiagnosing } from './answers/diagnosing';
import { answerFeatureRequests } from './answers/feature-requests';
import { refreshInlayHints } from './answers/figure-requests';
import { tellOfOwnFiles } from './answers/keeping';
import { answerPaper } from './answers/paper';
import { createPlaceholderNotifications } from './answers/placeholder-notifications';
import { createTokenMemory } from './convert/semantic-tokens';
import type { Session } from './session/session';
import type { SessionEvents } from './session/session-events';

/** Answers the client's requests, and says what follows from each event of the session. */
export function connectSession(session: Session, events: SessionEvents): void {
  const { connection, client } = session;
  const tokens = createTokenMemory();
  const diagnosing = startDiagnosing(session, createPlaceholderNotifications(connection));
  const problems = createConfigurationProblems(connection, client.language);
  answerFeatureRequests(session, tokens);
  answerPaper(session);
  events.filesRead.event(({ uri, files }) => problems.show(uri, files));
  events.changed.event(diagnosing.changed);
  events.savedByWriter.event(diagnosing.saved);
  events.closed.event((uri) => {
    diagnosing.closed(uri);
    session.settings.forget(uri);
    session.services.forget(uri);
    problems.forget(uri);
    tokens.forget(uri);
  });
  diagnoseAgainWhereNeeded(session, events, diagnosing.again);
  followLifecycle(session);
}

/** What changes findings without a change of the text. */
function diagnoseAgainWhereNeeded(session: Session, events: SessionEvents, again: () => void): void {
  const reconfigured = (): void => {
    session.services.clear();
    again();
    refreshInlayHints(session);
  };
  events.settingsChanged.event(reconfigured);
  events.filesChanged.event(() => {
    reconfigured();
    showAgain(session);
    tellOfOwnFiles(session);
  });
  events.saved.event(() => {
    session.watched.lookAgain();
    session.earlier.lookAgain();
  });
  events.reportsChanged.event(session.earlier.lookAgain);
  events.earlierFound.event(again);
  events.wordsKnown.event(again);
}

function followLifecycle({ connection, settings, folders, watched, segmenting }: Session): void {
  connection.onInitialized(() => {
    settings.watch();
    folders.watch();
    watched.watch();
    segmenting.tellStatus();
  });
  connection.onShutdown(segmenting.dispose);
}

/** What depends on configuration files besides diagnostics: problems in those files, and highlighted terms. */
function showAgain({ connection, client, documents, services, log }: Session): void {
  for (const uri of documents.uris()) {
    const open = documents.get(uri);
    if (open) void services.of(open);
  }
  if (!client.refreshesTokens) return;
  connection.languages.semanticTokens
    .refresh()
    .catch(() => log('The client did not refresh its semantic tokens.'));
}
