import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, CreateFile, Diagnostic, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PLAIN, RICH } from './capabilities';
import { connect } from './client';
import type { TestClient } from './client';
import { close, open, published, rangeAt, REPORT, rulesOf, URI } from './report';
import { makeFolder } from './workspace-folder';

let client: TestClient;
beforeAll(async () => {
  client = await connect({ capabilities: RICH });
});
afterAll(() => client.leave());

function actionsFor(
  from: TestClient,
  {
    range,
    only,
    diagnostics = [],
    uri = URI,
  }: { range: Diagnostic['range']; only?: string[]; diagnostics?: Diagnostic[]; uri?: string },
): Promise<readonly CodeAction[]> {
  return from.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics, ...(only ? { only } : {}) },
  });
}

async function slip(): Promise<Diagnostic> {
  const found = (await published(client, 1)).find(({ code }) => code === 'numbering/heading-sequence');
  if (!found) throw new Error('the slip was not found');
  return found;
}

describe('code actions', () => {
  it('fix a finding, and name the diagnostic they are for', async () => {
    open(client);
    const diagnostic = await slip();
    const actions = await actionsFor(client, { range: diagnostic.range, diagnostics: [diagnostic] });
    const fix = actions.find(({ kind, diagnostics }) => kind === 'quickfix' && diagnostics?.length === 1);
    expect(fix?.diagnostics).toEqual([diagnostic]);
    const [{ textDocument, edits }] = fix?.edit?.documentChanges as [TextDocumentEdit];
    expect(textDocument).toEqual({ uri: URI, version: 1 });
    const fixed = TextDocument.applyEdits(
      TextDocument.create(URI, 'report', 1, REPORT),
      edits as { range: Diagnostic['range']; newText: string }[],
    );
    expect(fixed).toContain('（二）推进网格建设');
    open(client, fixed, 'file:///reports/fixed.report.md');
    expect(rulesOf(await published(client, 1, 'file:///reports/fixed.report.md'))).not.toContain(
      'numbering/heading-sequence',
    );
    close(client);
  });

  it('are of the kinds that are asked for', async () => {
    open(client);
    const { range } = await slip();
    const kindsFor = async (only: string[]) =>
      new Set((await actionsFor(client, { range, only })).map(({ kind }) => kind));
    expect(await kindsFor(['quickfix'])).toEqual(new Set(['quickfix']));
    expect(await kindsFor([''])).toEqual(new Set(['quickfix', 'refactor.rewrite']));
    expect(await kindsFor(['refactor'])).toEqual(new Set(['refactor.rewrite']));
    expect(await kindsFor(['source'])).toEqual(new Set());
    expect(await kindsFor(['source.organizeImports'])).toEqual(new Set());
    close(client);
  });

  it('insert a section that is missing, anywhere in the report', async () => {
    open(client);
    const actions = await actionsFor(client, { range: rangeAt(9, 0) });
    expect(actions.map(({ title }) => title)).toContainEqual(expect.stringMatching(/^插入“.*问题.*”/));
    close(client);
  });

  it('are edits by address for a client that knows no versions', async () => {
    const { codeAction } = RICH.textDocument ?? {};
    const older = await connect({ capabilities: { textDocument: codeAction ? { codeAction } : {} } });
    open(older);
    const [action] = await actionsFor(older, { range: rangeAt(6, 1) });
    expect(Object.keys(action?.edit?.changes ?? {})).toEqual([URI]);
    await older.leave();
  });

  it('are not offered to a client that knows commands only', async () => {
    const plain = await connect({ capabilities: PLAIN });
    expect(plain.introduction.capabilities.codeActionProvider).toBeUndefined();
    await plain.leave();
  });
});

const SLOPPY = '各部门要切实履行职责,不得推诿.\n各单位要认真抓好落实,按时上报。\n截止目前，进展顺利。\n';

/** The edits of an action that touch one document. */
function editsOf(action: CodeAction | undefined): TextDocumentEdit['edits'] {
  return (action?.edit?.documentChanges?.at(-1) as TextDocumentEdit | undefined)?.edits ?? [];
}

/** The text once the plain edits of an action have been made. */
function after(text: string, action: CodeAction | undefined): string {
  const document = TextDocument.create(URI, 'report', 1, text);
  return TextDocument.applyEdits(
    document,
    editsOf(action) as { range: Diagnostic['range']; newText: string }[],
  );
}

const named = (actions: readonly CodeAction[], title: RegExp) =>
  actions.find((action) => title.test(action.title));

describe('fixing all', () => {
  afterEach(() => close(client));

  it('of a rule is offered with how many places that is', async () => {
    open(client, SLOPPY);
    await published(client, 1);
    const action = named(await actionsFor(client, { range: rangeAt(0, 10) }), /^修复本文件中所有/);
    expect(action).toMatchObject({ title: expect.stringMatching(/（3 处）$/) as string, kind: 'quickfix' });
    expect(after(SLOPPY, action)).toBe(SLOPPY.replaceAll(',', '，').replace('.', '。'));
  });

  it.each(['source', 'source.fixAll', 'source.fixAll.nigao'])('is done when asked for: %s', async (only) => {
    open(client, SLOPPY);
    const actions = await actionsFor(client, { range: rangeAt(0, 0), only: [only] });
    expect(actions).toMatchObject([{ kind: 'source.fixAll.nigao' }]);
    expect(after(SLOPPY, actions[0])).toContain('切实履行职责，不得推诿。\n各单位要认真抓好落实，');
  });

  it('is not done where there is nothing to fix', async () => {
    open(client, '各单位要认真抓好落实。\n');
    expect(await actionsFor(client, { range: rangeAt(0, 0), only: ['source.fixAll'] })).toEqual([]);
  });
});

describe('having a finding left out', () => {
  it('puts a comment above, with the reason selected where the client can do that', async () => {
    open(client, SLOPPY);
    const actions = await actionsFor(client, { range: rangeAt(2, 1) });
    const here = named(actions, /^在此处忽略“易混易错词”/);
    expect(editsOf(here)).toEqual([
      {
        range: rangeAt(2, 0),
        snippet: { kind: 'snippet', value: '<!-- nigao-ignore wording/confusable: ${1:已核实} -->\n' },
      },
    ]);
    const file = named(actions, /^在本文件中忽略“易混易错词”/);
    expect(editsOf(file)).toMatchObject([{ range: rangeAt(0, 0) }]);
    const titles = actions.map(({ title }) => title);
    const fix = titles.findIndex((title) => title.includes('改为“截至”'));
    expect(fix).toBeGreaterThanOrEqual(0);
    expect(fix).toBeLessThan(titles.indexOf(here?.title ?? ''));
    close(client);
  });

  it('is a plain edit for other clients, and in a line with an indent that an editor would repeat', async () => {
    const { codeAction } = RICH.textDocument ?? {};
    const older = await connect({ capabilities: { textDocument: codeAction ? { codeAction } : {} } });
    open(older, SLOPPY);
    const plain = named(await actionsFor(older, { range: rangeAt(2, 1) }), /^在此处忽略/);
    expect(plain?.edit?.changes?.[URI]).toEqual([
      { range: rangeAt(2, 0), newText: '<!-- nigao-ignore wording/confusable: 已核实 -->\n' },
    ]);
    await older.leave();
    open(client, '第一段。\n  截止目前，进展顺利。\n');
    const indented = named(await actionsFor(client, { range: rangeAt(1, 3) }), /^在此处忽略“易混易错词”/);
    expect(editsOf(indented)).toMatchObject([{ newText: expect.stringContaining('已核实 -->\n') as string }]);
    close(client);
  });

  it('can be undone, once it leaves out nothing', async () => {
    const text = '<!-- nigao-ignore wording/confusable: 已核实 -->\n截至目前，进展顺利。\n';
    open(client, text);
    const actions = await actionsFor(client, { range: rangeAt(0, 20) });
    const removal = actions.find((action) => after(text, action) === '截至目前，进展顺利。\n');
    expect(removal?.kind).toBe('quickfix');
    expect(named(actions, /忽略“/)).toBeUndefined();
    close(client);
  });
});

describe('accepting a word', () => {
  const TEXT = '对ZDRY逐一走访（？）次。\n';

  async function accepting(config: string | undefined, capabilities = RICH) {
    const folder = makeFolder();
    if (config !== undefined) folder.write('nigao.config.yaml', config);
    const workspaceFolders = [{ uri: folder.uri, name: 'reports' }];
    const own = await connect({ capabilities, initialize: { workspaceFolders } });
    const uri = folder.uriOf('drafts/a.report.md');
    open(own, TEXT, uri);
    const actions = await actionsFor(own, { range: rangeAt(0, 3), uri });
    await own.leave();
    folder.clear();
    return { action: named(actions, /接受词语$/), target: folder.uriOf('nigao.config.yaml') };
  }

  it('makes a configuration file at the top of the workspace folder', async () => {
    const { action, target } = await accepting(undefined);
    expect(action?.title).toBe('将“ZDRY”加入本工作区的接受词语');
    const [creation] = action?.edit?.documentChanges as [CreateFile];
    expect(creation).toMatchObject({ kind: 'create', uri: target });
    expect(editsOf(action)).toEqual([{ range: rangeAt(0, 0), newText: '接受:\n  - ZDRY\n' }]);
  });

  it('adds to the one that is there, and changes nothing else in it', async () => {
    const config = '# 本镇\n接受: [河长制] # 已商定\n规则:\n  number: 提示\n';
    const { action, target } = await accepting(config);
    expect(action?.edit?.documentChanges).toHaveLength(1);
    expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: target, version: null } }]);
    expect(after(config, action)).toBe(config.replace('[河长制]', '[河长制, ZDRY]'));
  });

  it('is not offered where the file is no YAML, or would have to be made by a client that cannot', async () => {
    expect((await accepting('接受: [')).action).toBeUndefined();
    const { codeAction } = RICH.textDocument ?? {};
    const older = { textDocument: codeAction ? { codeAction } : {} };
    expect((await accepting(undefined, older)).action).toBeUndefined();
  });
});

describe('a name that is selected', () => {
  it('is added to the list of people of the workspace', async () => {
    const folder = makeFolder();
    folder.write('人员.yaml', '人员:\n  - { 姓名: 李明, 职务: 县委书记 }\n');
    const workspaceFolders = [{ uri: folder.uri, name: 'reports' }];
    const own = await connect({ capabilities: RICH, initialize: { workspaceFolders } });
    const uri = folder.uriOf('drafts/a.report.md');
    open(own, '李明、王建国出席会议。\n', uri);
    const actions = await actionsFor(own, {
      range: { start: { line: 0, character: 3 }, end: { line: 0, character: 6 } },
      uri,
    });
    const known = await actionsFor(own, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
      uri,
    });
    await own.leave();
    folder.clear();
    const action = named(actions, /人员名单$/);
    expect(action?.title).toBe('将“王建国”加入人员名单');
    expect(JSON.stringify(editsOf(action))).toContain('{ 姓名: 王建国');
    expect(named(known, /人员名单$/)).toBeUndefined();
  });
});

/** The same slip in every line: told once, with one fix for all of it. */
const HABITUAL = '各村要加强巡护,落实责任。\n'.repeat(6);

describe('the one fix for all places of a habit', () => {
  const offered = async (from: TestClient): Promise<CodeAction | undefined> => {
    open(from, HABITUAL);
    const [told] = await published(from, 1);
    if (!told) throw new Error('the habit was not found');
    const actions = await actionsFor(from, { range: told.range, diagnostics: [told] });
    return actions.find((action) => after(HABITUAL, action) === HABITUAL.replaceAll(',', '，'));
  };

  it('is shown before it is made: each edit carries a remark that needs confirming', async () => {
    const annotated = await connect({
      capabilities: {
        ...RICH,
        workspace: {
          ...RICH.workspace,
          workspaceEdit: { ...RICH.workspace?.workspaceEdit, changeAnnotationSupport: {} },
        },
      },
    });
    const action = await offered(annotated);
    const annotations = Object.entries(action?.edit?.changeAnnotations ?? {});
    expect(annotations).toMatchObject([
      [expect.any(String), { label: action?.title, needsConfirmation: true }],
    ]);
    expect(editsOf(action)).toHaveLength(6);
    for (const edit of editsOf(action)) expect(edit).toHaveProperty('annotationId', annotations[0]?.[0]);
    await annotated.leave();
  });

  it('has plain edits for a client that cannot show remarks', async () => {
    const action = await offered(client);
    expect(action?.edit?.changeAnnotations).toBeUndefined();
    for (const edit of editsOf(action)) expect(edit).not.toHaveProperty('annotationId');
    close(client);
  });
});
