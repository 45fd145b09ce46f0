import { mergeConfigurations } from '../../configuration/configuration';
import type { CheckedFile, WorkspaceConfiguration } from '../../configuration/workspace-configuration';
import type { ConfiguredServices } from '../../configured-services';
import type { ReportService } from '../../service';
import { pathOf } from '../addresses';
import type { OpenDocument } from '../documents';
import type { EditorSettings } from './editor-settings';
import type { WorkspaceFolders } from './workspace-folders';
import { configurationIn } from './settings';
import type { Settings } from './settings';

/** What holds for one open document. */
export interface DocumentService {
  readonly service: ReportService;
  readonly settings: Settings;
}

/** The service of each open document, as the editor's settings and the files around the document set it up. */
export interface DocumentServices {
  /** Reads files and asks the client only when the document is new, or what configures it has changed. */
  readonly of: (open: OpenDocument) => Promise<DocumentService>;
  /** Of a report that is not there yet, at an address or in a folder. */
  readonly around: (uri: string) => Promise<DocumentService>;
  readonly forget: (uri: string) => void;
  /** To be called when settings or files have changed. */
  readonly clear: () => void;
}

interface DocumentServicesOptions {
  readonly services: ConfiguredServices;
  readonly settings: EditorSettings;
  readonly workspace: WorkspaceConfiguration;
  readonly folders: Pick<WorkspaceFolders, 'of'>;
  /** Told which files configure a document, and what is wrong in them. */
  readonly onFiles: (uri: string, files: readonly CheckedFile[]) => void;
}

interface Known {
  readonly glossaries: readonly string[];
  readonly answer: Promise<DocumentService>;
}

export function createDocumentServices(options: DocumentServicesOptions): DocumentServices {
  const { services, workspace, onFiles } = options;
  const folderOf = (uri: string): string | undefined => {
    const folder = options.folders.of(uri);
    return folder === undefined ? undefined : pathOf(folder);
  };
  const known = new Map<string, Known>();
  const setUp = async (uri: string, glossaries: readonly string[]): Promise<DocumentService> => {
    const [settings, found] = await Promise.all([
      options.settings.of(uri),
      workspace.of({ file: pathOf(uri), glossaries, workspace: folderOf(uri) }),
    ]);
    if (known.get(uri)?.glossaries === glossaries) onFiles(uri, found.files);
    const configuration = mergeConfigurations([found.configuration, configurationIn(settings)]);
    return { settings, service: services.of({ ...found, configuration }) };
  };
  return {
    of: ({ uri, document }) => {
      const { glossaries } = document.frontMatter;
      const before = known.get(uri);
      if (before && areSame(before.glossaries, glossaries)) return before.answer;
      const answer = setUp(uri, glossaries);
      known.set(uri, { glossaries, answer });
      return answer;
    },
    around: (uri) => setUp(uri.endsWith('.report.md') ? uri : `${uri.replace(/\/$/, '')}/.report.md`, []),
    forget: (uri) => known.delete(uri),
    clear: () => {
      known.clear();
      services.clear();
    },
  };
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}
