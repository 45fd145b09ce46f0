import { connectToClient } from './protocol/connection';
import { serve } from './protocol/server';
import { documentationOf, readKnowledge, startShippedSegmenter, version } from './shipped-files';

/** Serves the client at the other end of the pipe that the command line names. */
export function startLanguageServer(): void {
  const knowledge = readKnowledge();
  serve(connectToClient(), {
    version,
    knowledge,
    startSegmenter: (listeners) => startShippedSegmenter(knowledge, listeners),
    documentationOf,
  });
}
