import { EventEmitter, window } from 'vscode';
import type { Disposable, TextDocument, TreeDataProvider, TreeItem, TreeView, TreeViewOptions } from 'vscode';
import type { LanguageClient, TextDocumentIdentifier } from 'vscode-languageclient/node';
import type { Jumps, ToldPlace } from '../jump/jumps';
import { followReport } from './follow-report';

/** An answer of the server about one version of a report. */
interface Answer {
  readonly version: number;
}

/** What makes a view of the active report differ from the others. */
interface ReportTreeParts<Content extends Answer, Row> {
  /** Its id in the manifest. */
  readonly id: string;
  /** Asks for what is shown; null when the server does not know the document. */
  readonly ask: (
    document: TextDocument,
    textDocument: TextDocumentIdentifier,
  ) => Promise<Content | null | undefined>;
  /** The rows below `row`, those of the top without one. */
  readonly rows: (content: Content, row?: Row) => readonly Row[];
  readonly item: (row: Row, content: Content, document: TextDocument) => TreeItem;
  /** Says what there is to say of the whole: badge, message, description. */
  readonly describe: (view: TreeView<Row>, content: Content, document: TextDocument) => void;
  readonly dragAndDrop?: TreeViewOptions<Row>['dragAndDropController'];
}

/** What a view shows: what the server said of one version of a report. */
export interface Shown<Content> {
  readonly document: TextDocument;
  readonly content: Content;
}

/** A view of the active report that is kept up to date, and asks again until the server knows the text. */
export interface ReportTree<Content> extends Disposable {
  readonly shown: () => Shown<Content> | undefined;
  /** Draws the rows anew from what is known. */
  readonly redraw: () => void;
  /** Goes to a place of the text that is shown, wherever it is by now. */
  readonly goTo: (place: ToldPlace, how?: 'select' | 'caret') => Promise<void>;
}

/** Creates a view that shows the active report as a tree. */
export function showReportTree<Content extends Answer, Row>(
  client: LanguageClient,
  jumps: Jumps,
  parts: ReportTreeParts<Content, Row>,
): ReportTree<Content> {
  const changed = new EventEmitter<undefined>();
  let shown: Shown<Content> | undefined;
  const treeDataProvider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => (shown ? [...parts.rows(shown.content, row)] : []),
    getTreeItem: (row) => {
      if (!shown) throw new Error('a row without a report');
      return parts.item(row, shown.content, shown.document);
    },
  };
  const view = window.createTreeView(parts.id, {
    treeDataProvider,
    showCollapseAll: true,
    ...(parts.dragAndDrop ? { dragAndDropController: parts.dragAndDrop } : {}),
  });
  const update = async (document: TextDocument): Promise<boolean> => {
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const content = await parts.ask(document, textDocument);
    if (content?.version !== document.version) return false;
    shown = { document, content };
    parts.describe(view, content, document);
    changed.fire(undefined);
    return true;
  };
  const following = followReport(client, {
    isVisible: () => view.visible,
    onDidChangeVisibility: view.onDidChangeVisibility,
    update,
  });
  return {
    shown: () => shown,
    redraw: () => changed.fire(undefined),
    goTo: async (place, how) => {
      if (shown) await jumps.open(shown.document.uri, shown.content.version, place, how);
    },
    dispose: () => [following, view, changed].forEach((one) => void one.dispose()),
  };
}
