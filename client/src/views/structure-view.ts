import {
  commands,
  DataTransferItem,
  Disposable,
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { applyEdits, applyEditsBeforeJump } from '../apply-edits';
import { placeIn } from '../jump/jumps';
import type { Jumps } from '../jump/jumps';
import {
  insertSectionRequest,
  moveSectionRequest,
  structureRequest,
} from '../../../server/src/protocol/extensions';
import type { StructureItem, StructureResult } from '../../../server/src/protocol/extensions';
import { activeReport } from './follow-report';
import { showReportTree } from './report-tree';
import type { Shown } from './report-tree';

/** Inserts a section of the report's kind; the argument is its title, without one the writer chooses. */
const INSERT_SECTION = 'nigao.insertSection';

/** Of the rows of the view; not in the palette. */
const GO_TO_SECTION = '_nigao.goToSection';

/** What is dragged in the view: one of its sections. */
const SECTION = 'application/vnd.code.tree.nigao.structure';

/** Shows the sections of the active report, those it lacks included. */
export function showStructureView(client: LanguageClient, jumps: Jumps): Disposable {
  const tree = showReportTree<StructureResult, StructureItem>(client, jumps, {
    id: 'nigao.structure',
    ask: (_, textDocument) => client.sendRequest(structureRequest, { textDocument }),
    rows: ({ items }, item) => item?.children ?? items,
    item: (item) => (item.state === 'written' ? writtenItem(item) : absentItem(item)),
    describe: (view, { kind }) => (view.description = kind),
    dragAndDrop: {
      dragMimeTypes: [SECTION],
      dropMimeTypes: [SECTION],
      handleDrag: ([item], data) => {
        if (item?.state === 'written') data.set(SECTION, new DataTransferItem(item));
      },
      handleDrop: async (target, data) => {
        const dragged = data.get(SECTION)?.value as StructureItem | undefined;
        if (dragged && target) await moveSection(client, tree.shown(), dragged, target);
      },
    },
  });
  return Disposable.from(
    tree,
    commands.registerCommand(GO_TO_SECTION, ({ start, end, title }: StructureItem) =>
      tree.goTo({ start, end, text: title }, 'caret'),
    ),
    commands.registerCommand(INSERT_SECTION, (chosen?: StructureItem | string) =>
      insertSection(client, jumps, typeof chosen === 'object' ? chosen.title : chosen),
    ),
  );
}

function writtenItem(item: StructureItem): TreeItem {
  const collapsible =
    item.children.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const row = new TreeItem(item.title.replace(/^#+\s*/, ''), collapsible);
  const open = item.openPlaces > 0 ? l10n.t('{0} to fill in', item.openPlaces) : '';
  row.description = open;
  row.iconPath =
    item.openPlaces > 0 ? new ThemeIcon('edit') : new ThemeIcon('check', new ThemeColor('charts.green'));
  row.accessibilityInformation = { label: `${item.title} ${open || l10n.t('All filled in')}` };
  row.contextValue = 'section';
  row.command = { command: GO_TO_SECTION, title: l10n.t('Go to the section'), arguments: [item] };
  return row;
}

function absentItem({ title, state }: StructureItem): TreeItem {
  const row = new TreeItem(title);
  row.description =
    state === 'missing' ? l10n.t('missing; click to insert') : l10n.t('optional; click to insert');
  row.iconPath = new ThemeIcon('add');
  row.contextValue = 'absentSection';
  row.command = { command: INSERT_SECTION, title: l10n.t('Insert the section'), arguments: [title] };
  return row;
}

/** In one undo step; the sections that follow are numbered anew. */
async function moveSection(
  client: LanguageClient,
  shown: Shown<StructureResult> | undefined,
  dragged: StructureItem,
  target: StructureItem,
): Promise<void> {
  if (!shown || !client.isRunning() || target.state !== 'written' || target.start === dragged.start) return;
  const { document, content } = shown;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const edits = await client.sendRequest(moveSectionRequest, {
    textDocument,
    from: dragged.start,
    to: target.start,
    version: content.version,
  });
  if (edits) await applyEdits(document, edits);
  else
    void window.showInformationMessage(
      l10n.t('A section can be dragged to one of its own level, or into one of the level above'),
    );
}

async function insertSection(
  client: LanguageClient,
  jumps: Jumps,
  chosen: string | undefined,
): Promise<void> {
  const document = activeReport();
  if (!document || !client.isRunning()) return;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const title = chosen ?? (await pickSection(client, document));
  if (title === undefined) return;
  const edits = await client.sendRequest(insertSectionRequest, { textDocument, title });
  if (!edits) {
    void window.showInformationMessage(
      l10n.t('Sections can be inserted where the main headings are numbered 一、二、三、'),
    );
    return;
  }
  const editor = await window.showTextDocument(document);
  const [inserted] = edits.edits;
  if (!inserted || !(await applyEditsBeforeJump(editor, edits))) return;
  const blank = inserted.newText.indexOf('*');
  const start = inserted.start + Math.max(blank, 0);
  await jumps.select(editor, placeIn(document, { start, end: blank < 0 ? start : start + 1 }));
}

async function pickSection(client: LanguageClient, document: TextDocument): Promise<string | undefined> {
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const structure = await client.sendRequest(structureRequest, { textDocument });
  const absent = (structure?.items ?? []).filter(({ state }) => state !== 'written');
  if (absent.length === 0) {
    void window.showInformationMessage(l10n.t('This report has every section that its kind usually has'));
    return undefined;
  }
  const items = absent.map(({ title, state }) => ({
    label: title,
    description: state === 'missing' ? l10n.t('missing') : l10n.t('optional'),
  }));
  const picked = await window.showQuickPick(items, {
    placeHolder: l10n.t('Which section is to be inserted?'),
  });
  return picked?.label;
}
