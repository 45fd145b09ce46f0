import type { Connection } from 'vscode-languageserver/node';
import type { ReportService } from '../service';
import type { ClientSupport } from './client-support';
import type { Configuration } from './configuration';
import type { OpenDocuments } from './documents';
import type { ServerEnvironment } from './environment';
import type { RequestGuard } from './requests';
import type { Settings } from './settings';

/** What is shared by everything that answers one client. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly environment: ServerEnvironment;
  readonly documents: OpenDocuments;
  readonly configuration: Configuration;
  readonly guard: RequestGuard;
  /** For everything that no setting changes. */
  readonly service: ReportService;
  readonly serviceFor: (settings: Settings) => ReportService;
  /** For people; never holds text of a report. */
  readonly log: (message: string) => void;
}
