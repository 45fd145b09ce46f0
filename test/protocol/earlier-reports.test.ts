import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { diskReports } from '../../server/src/disk-reports';
import { openReport } from '../../server/src/document/report-document';
import type { ReportDocument } from '../../server/src/document/report-document';
import { createEarlierReports } from '../../server/src/protocol/session/earlier-reports';
import type { EarlierReportsAround } from '../../server/src/protocol/session/earlier-reports';
import type { ReportFiles } from '../../server/src/protocol/report-files';
import { RICH } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import { open } from './report';
import { makeFolder } from './workspace-folder';
import type { WorkspaceFolder } from './workspace-folder';

const report = (year: number, text: string, unit = '城东镇'): string =>
  `---\n单位: ${unit}\n期间: ${year}年上半年\n---\n${text}\n`;

const LAST_YEAR = report(2022, '全镇共调处邻里纠纷168起。');

/** Reports in memory, with a count of what was asked for. */
function memoryFiles(contents: Map<string, string>) {
  const asked = { lists: 0, starts: 0, wholes: 0 };
  const files: ReportFiles = {
    list: (folder, deep) => {
      asked.lists += 1;
      const isIn = (path: string): boolean =>
        path.startsWith(`${folder}/`) && (deep || !path.slice(folder.length + 1).includes('/'));
      const found = [...contents].filter(([path]) => isIn(path));
      return Promise.resolve(found.map(([path, text]) => ({ path, stamp: text })));
    },
    readStart: (path) => {
      asked.starts += 1;
      return Promise.resolve(contents.get(path)?.slice(0, 200));
    },
    readWhole: (path) => {
      asked.wholes += 1;
      return Promise.resolve(contents.get(path));
    },
  };
  return { asked, files };
}

interface Desk {
  readonly earlier: EarlierReportsAround;
  readonly asked: { readonly lists: number; readonly starts: number; readonly wholes: number };
  /** How often something new was found. */
  readonly found: () => number;
  readonly contents: Map<string, string>;
  readonly show: (uri: string, text: string) => ReportDocument;
  /** The paragraphs of the reports of last year, once all that is to be read has been. */
  readonly earlierThan: (document: ReportDocument) => Promise<readonly string[]>;
}

function desk(files: Readonly<Record<string, string>>, workspace?: string): Desk {
  const contents = new Map(Object.entries(files));
  const memory = memoryFiles(contents);
  const documents = new Map<string, ReportDocument>();
  let found = 0;
  const earlier = createEarlierReports({
    files: memory.files,
    folders: { of: (uri) => (workspace !== undefined && uri.startsWith(workspace) ? workspace : undefined) },
    documents: {
      get: (uri) => {
        const document = documents.get(uri);
        return document && { uri, version: 1, document };
      },
      version: () => 1,
      uris: () => [...documents.keys()],
    },
    onFound: () => (found += 1),
  });
  return {
    earlier,
    asked: memory.asked,
    contents,
    found: () => found,
    show: (uri, text) => {
      const document = openReport(text);
      documents.set(uri, document);
      return document;
    },
    earlierThan: async (document) => {
      earlier.of(document);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return earlier.of(document).map(({ text }) => text.split('\n')[4] ?? '');
    },
  };
}

const NOW = report(2023, '全镇共调处邻里纠纷186起。');
const WORKSPACE = 'file:///reports/';

describe('the reports of last year', () => {
  it('are found in the workspace folder, wherever in it they lie', async () => {
    const { show, earlierThan, earlier } = desk({ '/reports/2022/sum.report.md': LAST_YEAR }, WORKSPACE);
    const now = show('file:///reports/2023/sum.report.md', NOW);
    expect(await earlierThan(now)).toEqual(['全镇共调处邻里纠纷168起。']);
    const [found] = earlier.of(now);
    expect(found && earlier.addressOf(found)).toBe('file:///reports/2022/sum.report.md');
  });

  it('are found beside a document that lies in no workspace folder, but not below it', async () => {
    const { show, earlierThan } = desk({
      '/home/a.report.md': LAST_YEAR,
      '/home/deep/b.report.md': report(2022, '别处的一份。'),
    });
    expect(await earlierThan(show('file:///home/now.report.md', NOW))).toEqual(['全镇共调处邻里纠纷168起。']);
  });

  it('are those of the same unit and months one year before', async () => {
    const { show, earlierThan, asked } = desk(
      {
        '/reports/a.report.md': report(2022, '别镇的一份。', '城西镇'),
        '/reports/b.report.md': report(2021, '前年的一份。'),
        '/reports/c.report.md': LAST_YEAR.replace('上半年', ''),
      },
      WORKSPACE,
    );
    expect(await earlierThan(show('file:///reports/now.report.md', NOW))).toEqual([]);
    expect(asked).toEqual({ lists: 1, starts: 3, wholes: 0 });
  });

  it('are taken from the editor where they are open', async () => {
    const { show, earlierThan } = desk({ '/reports/2022.report.md': LAST_YEAR }, WORKSPACE);
    show('file:///reports/2022.report.md', report(2022, '正在改的一份。'));
    expect(await earlierThan(show('file:///reports/now.report.md', NOW))).toEqual(['正在改的一份。']);
  });

  it('are not sought for a report that does not say whose it is', async () => {
    const { show, earlierThan, asked } = desk({ '/reports/2022.report.md': LAST_YEAR }, WORKSPACE);
    expect(await earlierThan(show('file:///reports/now.report.md', '走访群众12户。'))).toEqual([]);
    expect(asked.lists).toBe(0);
  });

  it('are read once, and told of once, however often they are asked for', async () => {
    const { show, earlierThan, asked, found } = desk({ '/reports/2022.report.md': LAST_YEAR }, WORKSPACE);
    for (const text of ['一', '二', '三']) {
      await earlierThan(show('file:///reports/now.report.md', NOW + text));
    }
    expect(asked).toEqual({ lists: 1, starts: 1, wholes: 1 });
    expect(found()).toBe(1);
  });

  it('are read again when they have changed, and let go when they are gone', async () => {
    const { show, earlierThan, earlier, contents, asked, found } = desk(
      { '/reports/2022.report.md': LAST_YEAR, '/reports/other.report.md': report(2020, '无关的一份。') },
      WORKSPACE,
    );
    const now = show('file:///reports/now.report.md', NOW);
    await earlierThan(now);
    contents.set('/reports/2022.report.md', report(2022, '改过的一份。'));
    earlier.lookAgain();
    expect(await earlierThan(now)).toEqual(['改过的一份。']);
    expect(asked).toEqual({ lists: 2, starts: 3, wholes: 2 });
    contents.delete('/reports/2022.report.md');
    earlier.lookAgain();
    expect(await earlierThan(now)).toEqual([]);
    expect(found()).toBe(3);
  });
});

describe('on disk', () => {
  let folder: WorkspaceFolder;
  beforeEach(() => {
    folder = makeFolder();
  });
  afterEach(() => folder.clear());

  it('reports are listed with a stamp that changes with them, hidden and installed folders left out', async () => {
    folder.write('a.report.md', LAST_YEAR);
    folder.write('below/b.report.md', LAST_YEAR);
    folder.write('.hidden/c.report.md', LAST_YEAR);
    folder.write('node_modules/d.report.md', LAST_YEAR);
    folder.write('notes.md', LAST_YEAR);
    const root = fileURLToPath(folder.uri);
    const names = async (deep: boolean) =>
      (await diskReports.list(root, deep)).map(({ path }) =>
        path.slice(root.length + 1).replaceAll('\\', '/'),
      );
    expect(await names(true)).toEqual(['a.report.md', 'below/b.report.md']);
    expect(await names(false)).toEqual(['a.report.md']);
    const [before] = await diskReports.list(root, false);
    folder.write('a.report.md', `${LAST_YEAR}又一段。\n`);
    const [after] = await diskReports.list(root, false);
    expect(after?.stamp).not.toBe(before?.stamp);
  });

  it('of a report only the beginning is read to know it by, and large files are passed over', async () => {
    folder.write('long.report.md', `\uFEFF${LAST_YEAR}${'防'.repeat(5000)}`);
    folder.write('huge.report.md', LAST_YEAR + '。'.repeat(200_000));
    const root = fileURLToPath(folder.uri);
    const listed = await diskReports.list(root, false);
    expect(listed.map(({ path }) => path.endsWith('long.report.md'))).toEqual([true]);
    const start = await diskReports.readStart(listed[0]?.path ?? '');
    expect(start?.startsWith('---\n单位: 城东镇')).toBe(true);
    expect(start?.length).toBeLessThan(2000);
  });

  it('what cannot be read is passed over', async () => {
    mkdirSync(fileURLToPath(folder.uriOf('folder.report.md')));
    const root = fileURLToPath(folder.uri);
    expect(await diskReports.list(root, true)).toEqual([]);
    expect(await diskReports.list(`${root}/missing`, true)).toEqual([]);
    expect(await diskReports.readStart(`${root}/missing.report.md`)).toBeUndefined();
    expect(await diskReports.readStart(`${root}/folder.report.md`)).toBeUndefined();
  });
});

describe('an editor', () => {
  let folder: WorkspaceFolder;
  let client: TestClient;
  beforeEach(() => {
    folder = makeFolder();
  });
  afterEach(async () => {
    await client.leave();
    folder.clear();
  });

  const held = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.find(({ code }) => code === 'number/against-last-time');

  /** Waits until what is said against last year fits. */
  async function heldAgainst(uri: string, fits: (one: Diagnostic | undefined) => boolean) {
    const { diagnostics } = await client.hear<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri && fits(held(params.diagnostics)),
    );
    return held(diagnostics);
  }

  it('is told what last year’s report contradicts, with the place there, and told anew when that changes', async () => {
    folder.write('2022/half-year.report.md', LAST_YEAR);
    client = await connect({
      capabilities: RICH,
      initialize: { workspaceFolders: [{ uri: folder.uri, name: 'reports' }] },
    });
    const uri = folder.uriOf('2023.report.md');
    open(client, report(2023, '全镇共调处邻里纠纷189起，同比上升20.5%。'), uri);
    const said = await heldAgainst(uri, (one) => one !== undefined);
    expect(said?.message).toContain('168起');
    expect(said?.relatedInformation?.[0]?.location).toEqual({
      uri: folder.uriOf('2022/half-year.report.md'),
      range: { start: { line: 4, character: 9 }, end: { line: 4, character: 13 } },
    });
    folder.write('2022/half-year.report.md', LAST_YEAR.replace('168', '150'));
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uriOf('2022/half-year.report.md'), type: 2 }],
    });
    const anew = await heldAgainst(
      uri,
      (one) => one !== undefined && /150起/.test(JSON.stringify(one.message)),
    );
    expect(anew?.message).toContain('26.0%');
  });
});
