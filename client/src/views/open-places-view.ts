import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { TextDocument, TreeDataProvider, TreeView } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Jumps } from '../jump/jumps';
import { kindName } from '../open-places/kind-name';
import { FILL_NAME } from '../open-places/fill-name';
import type { OpenPlaces } from '../open-places/store';
import { reportStateRequest, structureRequest } from '../../../server/src/protocol/extensions';
import type { MaskedNameItem, OpenPlace, StructureItem } from '../../../server/src/protocol/extensions';
import { followReport } from './follow-report';
import { around, groupPlaces } from './open-places-tree';
import type { PlacesGroup, PlacesGrouping } from './open-places-tree';

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

interface Shown {
  readonly document: TextDocument;
  readonly version: number;
  readonly places: readonly OpenPlace[];
  readonly names: readonly MaskedNameItem[];
  readonly structure: readonly StructureItem[];
}

/** Shows what is still to be filled in, by section or kind, and how far the writer has come. */
export function showOpenPlacesView(client: LanguageClient, places: OpenPlaces, jumps: Jumps): Disposable {
  const provider = new PlacesProvider(client, places);
  const view = window.createTreeView('nigao.openPlaces', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const most = new Map<string, number>();
  provider.onDidUpdate((shown) => tellProgress(view, shown, most));
  return Disposable.from(
    view,
    provider,
    followReport(client, {
      isVisible: () => view.visible,
      onDidChangeVisibility: view.onDidChangeVisibility,
      update: (document) => provider.update(document),
      clear: () => undefined,
    }),
    commands.registerCommand(GO_TO_PLACE, (place: OpenPlace) => provider.goTo(place, jumps)),
    commands.registerCommand(BY_SECTION, () => provider.group('section')),
    commands.registerCommand(BY_KIND, () => provider.group('kind')),
  );
}

/** How many of the places there once were are filled in by now. */
function tellProgress(view: TreeView<Row>, { document, places }: Shown, most: Map<string, number>): void {
  const uri = document.uri.toString();
  const all = Math.max(most.get(uri) ?? 0, places.length);
  most.set(uri, all);
  const left = places.length;
  view.message =
    left > 0 ? l10n.t('{0} of {1} filled in', all - left, all) : l10n.t('Nothing is left to fill in');
}

class PlacesProvider implements TreeDataProvider<Row>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly #updated = new EventEmitter<Shown>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly onDidUpdate = this.#updated.event;
  #shown: Shown | undefined;
  #grouping: PlacesGrouping = 'section';

  constructor(
    private readonly client: LanguageClient,
    private readonly places: OpenPlaces,
  ) {}

  async update(document: TextDocument): Promise<boolean> {
    const textDocument = this.client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const [structure, state] = await Promise.all([
      this.client.sendRequest(structureRequest, { textDocument }),
      this.client.sendRequest(reportStateRequest, { textDocument }),
    ]);
    const places = this.places.of(document);
    const { version } = document;
    if (!places || structure?.version !== version || state?.version !== version) return false;
    const names = state.maskedNames.filter((name) => name.places.length >= FEWEST_NAMESAKES);
    this.#shown = { document, version, places, names, structure: structure.items };
    this.#updated.fire(this.#shown);
    this.#changed.fire(undefined);
    return true;
  }

  group(grouping: PlacesGrouping): void {
    this.#grouping = grouping;
    void commands.executeCommand('setContext', 'nigao.placesGrouping', grouping);
    this.#changed.fire(undefined);
  }

  async goTo(place: OpenPlace, jumps: Jumps): Promise<void> {
    if (this.#shown) await jumps.open(this.#shown.document.uri, this.#shown.version, place);
  }

  getChildren(row?: Row): Row[] {
    if (!this.#shown) return [];
    if (row) return row.kind === 'group' ? row.group.places.map((place) => ({ kind: 'place', place })) : [];
    const { places, names, structure } = this.#shown;
    return [
      ...names.map((name): Row => ({ kind: 'name', name })),
      ...groupPlaces(places, this.#grouping, structure).map((group): Row => ({ kind: 'group', group })),
    ];
  }

  getTreeItem(row: Row): TreeItem {
    switch (row.kind) {
      case 'name':
        return nameItem(row.name);
      case 'group':
        return this.#groupItem(row.group);
      case 'place':
        return this.#placeItem(row.place);
    }
  }

  dispose(): void {
    this.#changed.dispose();
    this.#updated.dispose();
  }

  #groupItem({ label, places }: PlacesGroup): TreeItem {
    const name = this.#grouping === 'kind' ? kindName(label) : label || l10n.t('Above the first section');
    const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
    item.id = `${this.#grouping}/${label}`;
    item.description = String(places.length);
    return item;
  }

  #placeItem(place: OpenPlace): TreeItem {
    const { label, mark } = around(this.#shown?.document.getText() ?? '', place);
    const item = new TreeItem({ label, highlights: [mark] });
    item.description = kindName(place.kind);
    item.iconPath = new ThemeIcon('edit');
    item.accessibilityInformation = { label: `${label}，${kindName(place.kind)}` };
    item.command = { command: GO_TO_PLACE, title: l10n.t('Go to the place'), arguments: [place] };
    return item;
  }
}

function nameItem(name: MaskedNameItem): TreeItem {
  const item = new TreeItem(name.label);
  item.description = l10n.t('{0} places, filled in at once', name.places.length);
  item.tooltip = l10n.t('Fill in “{0}” everywhere', name.label);
  item.iconPath = new ThemeIcon('replace-all');
  item.command = { command: FILL_NAME, title: item.tooltip, arguments: [name.label] };
  return item;
}
