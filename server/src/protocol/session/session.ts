import type { Connection } from 'vscode-languageserver/node';
import type { ReportService } from '../../service';
import type { ClientSupport } from '../client-support';
import type { DocumentServices } from './document-services';
import type { OpenDocuments } from '../documents';
import type { EarlierReportsAround } from './earlier-reports';
import type { ServerEnvironment } from '../environment';
import type { RequestGuard } from '../requests';
import type { SlipSource, WordSource } from '../../rules/checker';
import type { EditorSettings } from './editor-settings';
import type { WatchedFiles } from './watched-files';
import type { WorkspaceFolders } from './workspace-folders';

/** What is shared by everything that answers one client. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly environment: ServerEnvironment;
  readonly documents: OpenDocuments;
  /** What holds for one document, with its settings, configuration files and glossaries. */
  readonly services: DocumentServices;
  readonly folders: WorkspaceFolders;
  readonly earlier: EarlierReportsAround;
  readonly settings: EditorSettings;
  readonly watched: WatchedFiles;
  readonly segmenting: {
    readonly words: WordSource;
    readonly slips: SlipSource;
    /** Tells the client which segmenter is at work. */
    readonly tellStatus: () => void;
    readonly dispose: () => Promise<void>;
  };
  readonly guard: RequestGuard;
  /** For everything that neither a setting nor a glossary changes. */
  readonly service: ReportService;
  /** For people; never holds text of a report. */
  readonly log: (message: string) => void;
}
