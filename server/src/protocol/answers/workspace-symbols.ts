import type { SymbolInformation } from 'vscode-languageserver/node';
import { outlineOf } from '../../document/outline';
import { openReport } from '../../document/report-document';
import { pathOf, uriOf } from '../addresses';
import { toSymbolInformation } from '../convert/symbols';
import type { ReportFile } from '../report-files';
import type { Session } from '../session/session';

/** More than anyone looks through. */
const MOST_SYMBOLS = 300;

interface KnownFile {
  readonly stamp: string;
  readonly symbols: readonly SymbolInformation[];
}

/** Answers “go to symbol in workspace”: titles, headings and items of every report of the folders that are open. */
export function answerWorkspaceSymbols(session: Session): void {
  const { connection, folders } = session;
  const known = new Map<string, KnownFile>();
  connection.onWorkspaceSymbol(async ({ query }) => {
    const files = await Promise.all(folders.all().map((folder) => reportsIn(session, folder)));
    const symbols = await Promise.all(files.flat().map((file) => symbolsOf(session, file, known)));
    return [...openSymbols(session), ...symbols.flat()]
      .filter(({ name }) => name.includes(query.trim()))
      .slice(0, MOST_SYMBOLS);
  });
}

async function reportsIn(
  { environment, documents }: Session,
  folder: string,
): Promise<readonly ReportFile[]> {
  const path = pathOf(folder);
  if (path === undefined) return [];
  const open = new Set(documents.uris().map(pathOf));
  return (await environment.reports.list(path, true)).filter((file) => !open.has(file.path));
}

/** What is being written counts as it is now, not as it was saved. */
function openSymbols({ documents }: Session): readonly SymbolInformation[] {
  return documents.uris().flatMap((uri) => {
    const open = documents.get(uri);
    return open ? toSymbolInformation(uri, open.document, outlineOf(open.document)) : [];
  });
}

/** Read once for as long as the file is the same. */
async function symbolsOf(
  { environment }: Session,
  { path, stamp }: ReportFile,
  known: Map<string, KnownFile>,
): Promise<readonly SymbolInformation[]> {
  const before = known.get(path);
  if (before?.stamp === stamp) return before.symbols;
  const text = await environment.reports.readWhole(path);
  const document = openReport(text ?? '');
  const symbols = toSymbolInformation(uriOf(path), document, outlineOf(document));
  known.set(path, { stamp, symbols });
  return symbols;
}
