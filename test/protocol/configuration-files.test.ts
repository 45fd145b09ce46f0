import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic, Hover, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { PLAIN, PULLING, RICH } from './capabilities';
import { connect } from './client';
import type { ClientOptions, TestClient } from './client';
import { close, edit, open, rangeAt, rulesOf, settle } from './report';
import { makeFolder } from './workspace-folder';
import type { WorkspaceFolder } from './workspace-folder';

const TEXT = '走访*户。\n截止目前，各项工作进展顺利。\n';

let folder: WorkspaceFolder;
let client: TestClient;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(async () => {
  await client.leave();
  folder.clear();
});

async function start(options: ClientOptions = {}): Promise<void> {
  client = await connect({ capabilities: RICH, ...options });
}

/** The diagnostics last sent for a file, once they are as expected. */
async function shown(file: string, fits: (diagnostics: readonly Diagnostic[]) => boolean) {
  const uri = folder.uriOf(file);
  const isLast = (params: PublishDiagnosticsParams) =>
    params.uri === uri &&
    fits(params.diagnostics) &&
    params ===
      client
        .heard<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
        .findLast((one) => one.uri === uri);
  const { diagnostics } = await client.hear<PublishDiagnosticsParams>(
    'textDocument/publishDiagnostics',
    isLast,
  );
  return diagnostics;
}

function change(file: string): void {
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf(file), type: 2 }] });
}

/** Waits until the server has asked the client for something. */
async function untilAsked(method: string, file = 'a.report.md'): Promise<void> {
  while (client.asked(method).length === 0) await settle(client, folder.uriOf(file));
}

const severityOf = (rule: string) => (diagnostics: readonly Diagnostic[]) =>
  diagnostics.find(({ code }) => code === rule)?.severity;
const unfilled = severityOf('placeholder/unfilled');
const has = (rule: string) => (diagnostics: readonly Diagnostic[]) => rulesOf(diagnostics).includes(rule);

describe('configuration files', () => {
  it('count from the folder of the report upwards, the nearest first, and before the editor’s settings', async () => {
    folder.write('nigao.config.yaml', '规则:\n  placeholder: 错误\n  wording: 关闭\n');
    folder.write('drafts/nigao.config.yaml', 'rules:\n  placeholder: hint\n');
    await start({
      answers: {
        'workspace/configuration': () => [{ rules: { severity: { placeholder: 'off', wording: 'error' } } }],
      },
    });
    open(client, TEXT, folder.uriOf('a.report.md'));
    open(client, TEXT, folder.uriOf('drafts/b.report.md'));
    const above = await shown('a.report.md', has('placeholder/unfilled'));
    const below = await shown('drafts/b.report.md', has('placeholder/unfilled'));
    expect([unfilled(above), unfilled(below)]).toEqual([1, 4]);
    expect(has('wording/confusable')(below)).toBe(false);
  });

  it('count after what a report says of itself', async () => {
    folder.write('nigao.config.yaml', '规则: { placeholder: 错误 }\n');
    await start();
    open(client, `---\n规则: { placeholder: 提示 }\n---\n${TEXT}`, folder.uriOf('a.report.md'));
    expect(unfilled(await shown('a.report.md', has('placeholder/unfilled')))).toBe(4);
  });

  it.each([
    ['sent', RICH],
    ['asked for', PULLING],
  ])('take effect as soon as they change, where diagnostics are %s', async (_, capabilities) => {
    await start({ capabilities });
    const uri = folder.uriOf('a.report.md');
    open(client, TEXT, uri);
    const pull = async () =>
      capabilities === RICH
        ? shown('a.report.md', () => true)
        : (
            await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
              textDocument: { uri },
            })
          ).items;
    expect(unfilled(await pull())).toBe(2);
    folder.write('nigao.config.yaml', '规则: { placeholder: 错误 }\n');
    change('nigao.config.yaml');
    // A client that asks may be told of something else before, such as words that are known now.
    if (capabilities === RICH) await shown('a.report.md', (found) => unfilled(found) === 1);
    else while (unfilled(await pull()) !== 1) await settle(client, uri);
    expect(client.asked('workspace/diagnostic/refresh').length > 0).toBe(capabilities === PULLING);
  });

  it('are looked at again when a report is saved, for clients that watch no files', async () => {
    await start({ capabilities: PLAIN });
    const uri = folder.uriOf('a.report.md');
    open(client, TEXT, uri);
    await shown('a.report.md', (found) => unfilled(found) === 2);
    folder.write('nigao.config.yaml', '规则: { placeholder: 错误 }\n');
    client.notify('textDocument/didSave', { textDocument: { uri } });
    expect(unfilled(await shown('a.report.md', (found) => unfilled(found) === 1))).toBe(1);
  });

  it('are not read at a keystroke', async () => {
    folder.write('nigao.config.yaml', '规则: { placeholder: 错误 }\n');
    await start();
    const uri = folder.uriOf('a.report.md');
    open(client, TEXT, uri);
    await shown('a.report.md', (found) => unfilled(found) === 1);
    folder.remove('nigao.config.yaml');
    edit(client, 2, [{ range: rangeAt(0, 0), text: '共' }], uri);
    const after = await shown('a.report.md', (found) => found[0]?.range.start.character === 3);
    expect(unfilled(after)).toBe(1);
  });

  it('set a profile and words that are accepted, as the settings can', async () => {
    folder.write('nigao.config.yaml', '方案: 起草\n接受: [截止目前]\n');
    await start({ answers: { 'workspace/configuration': () => [{ profile: 'final', accepted: ['进展'] }] } });
    open(client, TEXT, folder.uriOf('a.report.md'));
    const found = await shown('a.report.md', has('placeholder/unfilled'));
    expect(unfilled(found)).toBe(3);
    expect(has('wording/confusable')(found)).toBe(false);
  });
});

describe('what is wrong in a configuration file', () => {
  const MISSPELT = '# 本镇\n规则:\n  placeholder/unfiled: 错误\n';

  it('is shown where it is, and taken back when it is fixed', async () => {
    folder.write('nigao.config.yaml', MISSPELT);
    await start({ initialize: { locale: 'en' } });
    open(client, TEXT, folder.uriOf('a.report.md'));
    expect(await shown('nigao.config.yaml', (found) => found.length > 0)).toEqual([
      {
        range: rangeAt(2, 2, 25),
        severity: 1,
        source: 'nigao',
        message: expect.stringContaining('did you mean "placeholder/unfilled"?') as string,
      },
    ]);
    folder.write('nigao.config.yaml', MISSPELT.replace('unfiled', 'unfilled'));
    change('nigao.config.yaml');
    expect(await shown('nigao.config.yaml', (found) => found.length === 0)).toEqual([]);
    expect(unfilled(await shown('a.report.md', (found) => unfilled(found) === 1))).toBe(1);
  });

  it('is taken back when no open report depends on the file any more', async () => {
    folder.write('nigao.config.yaml', MISSPELT);
    await start();
    open(client, TEXT, folder.uriOf('a.report.md'));
    open(client, TEXT, folder.uriOf('b.report.md'));
    await shown('nigao.config.yaml', (found) => found.length === 1);
    close(client, folder.uriOf('a.report.md'));
    await settle(client, folder.uriOf('b.report.md'));
    await shown('nigao.config.yaml', (found) => found.length === 1);
    close(client, folder.uriOf('b.report.md'));
    expect(await shown('nigao.config.yaml', (found) => found.length === 0)).toEqual([]);
  });
});

describe('glossaries of the workspace', () => {
  const GLOSSARY = 'terms:\n  - { term: 五户联防, meaning: 相邻五户互相照看门户 }\n';
  const REPORT = '全面推行“五户联防”机制。\n';

  const hovered = async (file: string): Promise<string> => {
    const hover = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: folder.uriOf(file) },
      position: { line: 0, character: 6 },
    });
    return JSON.stringify(hover?.contents ?? '');
  };

  it('explain their terms, and are read again when they change', async () => {
    folder.write('nigao.config.yaml', '词表: 词表/本镇.yaml\n');
    folder.write('词表/本镇.yaml', GLOSSARY);
    await start();
    open(client, REPORT, folder.uriOf('reports/a.report.md'));
    expect(await hovered('reports/a.report.md')).toContain('互相照看');
    folder.write('词表/本镇.yaml', GLOSSARY.replace('互相照看', '轮流巡查'));
    change('词表/本镇.yaml');
    await untilAsked('workspace/semanticTokens/refresh', 'reports/a.report.md');
    expect(await hovered('reports/a.report.md')).toContain('轮流巡查');
  });

  it('may be named by a report itself, whose terms count before others of the same name', async () => {
    folder.write('nigao.config.yaml', '词表: 本镇.yaml\n');
    folder.write('本镇.yaml', GLOSSARY);
    folder.write('reports/own.yaml', GLOSSARY.replace('互相照看', '自行看护'));
    await start();
    const text = `${REPORT}\n`;
    open(client, text, folder.uriOf('a.report.md'));
    open(client, `---\n词表: own.yaml\n---\n${text}`, folder.uriOf('reports/b.report.md'));
    expect(await hovered('a.report.md')).toContain('互相照看');
    const own = await client.request<Hover | null>('textDocument/hover', {
      textDocument: { uri: folder.uriOf('reports/b.report.md') },
      position: { line: 3, character: 6 },
    });
    expect(JSON.stringify(own)).toContain('自行看护');
  });

  it('that cannot be read are pointed out where they are named', async () => {
    folder.write('nigao.config.yaml', '# 词表 none.yaml\n词表:\n  - none.yaml\n  - \\\\server\\share.yaml\n');
    await start({ initialize: { locale: 'en' } });
    open(client, `---\n标题: 总结\n词表: missing.yaml\n---\n${REPORT}`, folder.uriOf('a.report.md'));
    const inFile = await shown('nigao.config.yaml', (found) => found.length > 0);
    expect(inFile.map(({ range, message }) => [range.start.line, message])).toEqual([
      [2, 'the glossary "none.yaml" cannot be read: no such file'],
      [3, expect.stringContaining('files on other machines are not read')],
    ]);
    const inReport = await shown('a.report.md', has('structure/report-settings'));
    expect(inReport.find(({ code }) => code === 'structure/report-settings')).toMatchObject({
      range: rangeAt(2, 0, 16),
      message: 'the glossary "missing.yaml" cannot be read: no such file',
    });
    folder.write('missing.yaml', GLOSSARY);
    change('missing.yaml');
    await shown('a.report.md', (found) => !has('structure/report-settings')(found));
    expect(await shown('nigao.config.yaml', () => true)).toHaveLength(2);
  });

  it('that are not well formed are fixed on their own lines', async () => {
    folder.write('nigao.config.yaml', '词表: 本镇.yaml\n');
    folder.write('本镇.yaml', 'terms:\n  - term: 五户联防\n');
    await start({ initialize: { locale: 'en' } });
    open(client, REPORT, folder.uriOf('a.report.md'));
    const found = await shown('本镇.yaml', (diagnostics) => diagnostics.length > 0);
    expect(found).toMatchObject([{ message: '"meaning" is missing', range: { start: { line: 1 } } }]);
  });
});
