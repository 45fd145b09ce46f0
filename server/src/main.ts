/** Entry point of `dist/main.js`: serves the client at the other end of the pipe that the command line names. */
import { connectToClient } from './protocol/connection';
import { serve } from './protocol/server';
import { figuresFile } from './command-line/figures/figures-file';
import { diskFiles } from './disk-files';
import { diskReports } from './disk-reports';
import { locateDocumentation, readKnowledge, startShippedSegmenter, version } from './shipped-files';

const knowledge = readKnowledge();
serve(connectToClient(), {
  version,
  knowledge,
  startSegmenter: (listeners) => startShippedSegmenter(knowledge, listeners),
  files: diskFiles,
  reports: diskReports,
  documentationOf: locateDocumentation(),
  figuresFile,
});
