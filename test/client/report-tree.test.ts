import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TextDocument, TreeDataProvider, TreeItem } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Jumps, ToldPlace } from '../../client/src/jump/jumps';
import { showReportTree } from '../../client/src/views/report-tree';

/** What the view has told VS Code, and what follows the report in its stead. */
const seen = vi.hoisted((): { provider: unknown; update: unknown; changes: number; disposed: string[] } => ({
  provider: undefined,
  update: undefined,
  changes: 0,
  disposed: [],
}));

vi.mock('vscode', () => ({
  EventEmitter: class {
    readonly event = 'changed';
    fire(): void {
      seen.changes += 1;
    }
    dispose(): void {
      seen.disposed.push('event');
    }
  },
  window: {
    createTreeView: (_: string, { treeDataProvider }: { readonly treeDataProvider: unknown }) => {
      seen.provider = treeDataProvider;
      return {
        visible: true,
        onDidChangeVisibility: 'visibility',
        dispose: () => seen.disposed.push('view'),
      };
    },
  },
}));
vi.mock('../../client/src/views/follow-report', () => ({
  followReport: (_: unknown, view: { readonly update: unknown }) => {
    seen.update = view.update;
    return { dispose: () => seen.disposed.push('following') };
  },
}));

interface Sections {
  readonly version: number;
  readonly titles: readonly string[];
}

const document = (version: number) => ({ version, uri: `file:///${version}` }) as unknown as TextDocument;

/** A view of the titles that the server answers with. */
function show(answers: readonly (Sections | null)[]) {
  Object.assign(seen, { changes: 0, disposed: [] });
  const rest = [...answers];
  const described: string[] = [];
  const opened: unknown[] = [];
  const tree = showReportTree<Sections, string>(
    { code2ProtocolConverter: { asTextDocumentIdentifier: () => ({}) } } as unknown as LanguageClient,
    { open: (...args: readonly unknown[]) => Promise.resolve(void opened.push(args)) } as unknown as Jumps,
    {
      id: 'nigao.structure',
      ask: () => Promise.resolve(rest.shift()),
      rows: ({ titles }, row) => (row === undefined ? titles : []),
      item: (row, { version }) => ({ label: `${row} ${version}` }),
      describe: (_, { titles }) => described.push(titles.join()),
    },
  );
  const provider = seen.provider as TreeDataProvider<string>;
  const update = seen.update as (document: TextDocument) => Promise<boolean>;
  const rows = () => (provider.getChildren() as string[]).map((row) => provider.getTreeItem(row) as TreeItem);
  return { tree, update, rows, provider, described, opened };
}

afterEach(() => vi.clearAllMocks());

describe('a view of the active report', () => {
  it('is empty until the server has answered', () => {
    const { rows, provider } = show([]);
    expect(rows()).toEqual([]);
    expect(() => provider.getTreeItem('一、')).toThrow('a row without a report');
  });

  it('shows what was answered about the text as it is', async () => {
    const { rows, update, described } = show([{ version: 3, titles: ['一、', '二、'] }]);
    expect(await update(document(3))).toBe(true);
    expect(rows()).toEqual([{ label: '一、 3' }, { label: '二、 3' }]);
    expect(described).toEqual(['一、,二、']);
    expect(seen.changes).toBe(1);
  });

  it.each([
    ['the server does not know the report', null],
    ['the text has changed meanwhile', { version: 2, titles: ['旧'] }],
  ])('asks again when %s, and shows nothing of it', async (_, answer) => {
    const { rows, update, described } = show([answer, { version: 3, titles: ['新'] }]);
    expect(await update(document(3))).toBe(false);
    expect(rows()).toEqual([]);
    expect(described).toEqual([]);
    expect(await update(document(3))).toBe(true);
    expect(rows()).toEqual([{ label: '新 3' }]);
  });

  it('goes to a place of the text that it shows, in the version it was told of', async () => {
    const place: ToldPlace = { start: 1, end: 2, text: '*' };
    const { tree, update, opened } = show([{ version: 3, titles: [] }]);
    await tree.goTo(place);
    expect(opened).toEqual([]);
    await update(document(3));
    await tree.goTo(place, 'caret');
    expect(opened).toEqual([['file:///3', 3, place, 'caret']]);
    expect(tree.shown()?.content.version).toBe(3);
  });

  it('is drawn anew when asked, and ends with all it began', () => {
    const { tree } = show([]);
    tree.redraw();
    expect(seen.changes).toBe(1);
    tree.dispose();
    expect(seen.disposed.sort()).toEqual(['event', 'following', 'view']);
  });
});
