import { commands, Disposable, l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { TextDocument } from 'vscode';
import type { LanguageClient, TextDocumentIdentifier } from 'vscode-languageclient/node';
import type { Jumps } from '../jump/jumps';
import { kindName } from '../open-places/kind-name';
import { FILL_NAME } from '../open-places/fill-name';
import type { OpenPlaces } from '../open-places/store';
import { reportStateRequest, structureRequest } from '../../../server/src/protocol/extensions';
import type { MaskedNameItem, OpenPlace, StructureItem } from '../../../server/src/protocol/extensions';
import { around, groupPlaces } from './open-places-tree';
import type { PlacesGroup, PlacesGrouping } from './open-places-tree';
import { showReportTree } from './report-tree';

const BY_SECTION = 'nigao.placesBySection';
const BY_KIND = 'nigao.placesByKind';

/** Of the rows of the view; not in the palette. */
const GO_TO_PLACE = '_nigao.goToPlace';

/** So often a name must be masked before it gets a row of its own. */
const FEWEST_NAMESAKES = 2;

type Row =
  | { readonly kind: 'name'; readonly name: MaskedNameItem }
  | { readonly kind: 'group'; readonly group: PlacesGroup }
  | { readonly kind: 'place'; readonly place: OpenPlace };

interface PlacesContent {
  readonly version: number;
  readonly places: readonly OpenPlace[];
  readonly names: readonly MaskedNameItem[];
  readonly structure: readonly StructureItem[];
}

/** Shows what is still to be filled in, by section or kind, and how far the writer has come. */
export function showOpenPlacesView(client: LanguageClient, places: OpenPlaces, jumps: Jumps): Disposable {
  let grouping: PlacesGrouping = 'section';
  const most = new Map<string, number>();
  const tree = showReportTree<PlacesContent, Row>(client, jumps, {
    id: 'nigao.openPlaces',
    ask: (document, textDocument) => ask(client, () => places.of(document), textDocument),
    rows: (content, row) => (row ? rowsBelow(row) : rowsOf(content, grouping)),
    item: (row, _, document) => itemOf(row, grouping, document),
    describe: (view, content, { uri }) =>
      (view.message = progress(content.places.length, uri.toString(), most)),
  });
  const groupBy = (by: PlacesGrouping): void => {
    grouping = by;
    void commands.executeCommand('setContext', 'nigao.placesGrouping', by);
    tree.redraw();
  };
  return Disposable.from(
    tree,
    commands.registerCommand(GO_TO_PLACE, (place: OpenPlace) => tree.goTo(place)),
    commands.registerCommand(BY_SECTION, () => groupBy('section')),
    commands.registerCommand(BY_KIND, () => groupBy('kind')),
  );
}

async function ask(
  client: LanguageClient,
  placesNow: () => readonly OpenPlace[] | undefined,
  textDocument: TextDocumentIdentifier,
): Promise<PlacesContent | undefined> {
  const [structure, state] = await Promise.all([
    client.sendRequest(structureRequest, { textDocument }),
    client.sendRequest(reportStateRequest, { textDocument }),
  ]);
  const places = placesNow();
  if (!places || !structure || state?.version !== structure.version) return undefined;
  const names = state.maskedNames.filter((name) => name.places.length >= FEWEST_NAMESAKES);
  return { version: structure.version, places, names, structure: structure.items };
}

/** How many of the places there once were are filled in by now. */
function progress(left: number, uri: string, most: Map<string, number>): string {
  const all = Math.max(most.get(uri) ?? 0, left);
  most.set(uri, all);
  return left > 0 ? l10n.t('{0} of {1} filled in', all - left, all) : l10n.t('Nothing is left to fill in');
}

function rowsOf({ names, places, structure }: PlacesContent, grouping: PlacesGrouping): readonly Row[] {
  return [
    ...names.map((name): Row => ({ kind: 'name', name })),
    ...groupPlaces(places, grouping, structure).map((group): Row => ({ kind: 'group', group })),
  ];
}

function rowsBelow(row: Row): readonly Row[] {
  return row.kind === 'group' ? row.group.places.map((place) => ({ kind: 'place', place })) : [];
}

function itemOf(row: Row, grouping: PlacesGrouping, document: TextDocument): TreeItem {
  switch (row.kind) {
    case 'name':
      return nameItem(row.name);
    case 'group':
      return groupItem(row.group, grouping);
    case 'place':
      return placeItem(row.place, document);
  }
}

function groupItem({ label, places }: PlacesGroup, grouping: PlacesGrouping): TreeItem {
  const name = grouping === 'kind' ? kindName(label) : label || l10n.t('Above the first section');
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  item.id = `${grouping}/${label}`;
  item.description = String(places.length);
  return item;
}

function placeItem(place: OpenPlace, document: TextDocument): TreeItem {
  const { label, mark } = around(document.getText(), place);
  const item = new TreeItem({ label, highlights: [mark] });
  item.description = kindName(place.kind);
  item.iconPath = new ThemeIcon('edit');
  item.accessibilityInformation = { label: `${label}，${kindName(place.kind)}` };
  item.command = { command: GO_TO_PLACE, title: l10n.t('Go to the place'), arguments: [place] };
  return item;
}

function nameItem(name: MaskedNameItem): TreeItem {
  const item = new TreeItem(name.label);
  item.description = l10n.t('{0} places, filled in at once', name.places.length);
  item.tooltip = l10n.t('Fill in “{0}” everywhere', name.label);
  item.iconPath = new ThemeIcon('replace-all');
  item.command = { command: FILL_NAME, title: item.tooltip, arguments: [name.label] };
  return item;
}
