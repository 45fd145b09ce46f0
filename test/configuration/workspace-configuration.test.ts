import { posix as path } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorkspaceConfiguration } from '../../server/src/configuration/workspace-configuration';
import type { ConfigurationChoice } from '../../server/src/configuration/workspace-configuration';
import type { FileText, WorkspaceFiles } from '../../server/src/configuration/workspace-files';
import { rules } from '../../server/src/rules/registry.generated';

/** A workspace in memory, with a note of every file that was read. */
function workspace(texts: Record<string, string>, choice?: ConfigurationChoice) {
  const read: string[] = [];
  const files: WorkspaceFiles = {
    read: (file) => {
      read.push(file);
      const text = texts[file];
      const found: FileText = text === undefined ? { state: 'absent' } : { state: 'read', text };
      return Promise.resolve(found);
    },
    upwards: (file, name) =>
      file
        .split('/')
        .slice(1)
        .map((_, i, parts) => ['', ...parts.slice(0, parts.length - 1 - i), name].join('/')),
    resolve: (reference, file) =>
      reference.startsWith('//') ? undefined : path.resolve(path.dirname(file), reference),
    isWithin: (file, folders) =>
      Promise.resolve(folders.some((folder) => `${file}/`.startsWith(folder === '/' ? '/' : `${folder}/`))),
    folderOf: (file) => path.dirname(file),
  };
  const { of, refresh, dependsOn } = createWorkspaceConfiguration({
    files,
    rules,
    ...(choice ? { choice } : {}),
  });
  const at = (file: string | undefined, ...glossaries: readonly string[]) => of({ file, glossaries });
  return { texts, read, at, refresh, dependsOn };
}

const term = (name: string, meaning: string) => `terms:\n  - { term: ${name}, meaning: ${meaning} }\n`;

describe('the configuration of a report', () => {
  it('is what the files beside and above it say together, the nearest counting first', async () => {
    const { at } = workspace({
      '/nigao.config.yaml': '方案: 定稿\n接受: [河长制]\n',
      '/town/nigao.config.yaml': '方案: 起草\n接受: [田长制]\n',
    });
    const { configuration } = await at('/town/drafts/a.report.md');
    expect(configuration).toMatchObject({ profile: 'draft', accepted: ['田长制', '河长制'] });
    expect((await at('/a.report.md')).configuration.profile).toBe('final');
  });

  it('is empty for a report that lies nowhere', async () => {
    const { at, read } = workspace({ '/nigao.config.yaml': '方案: 定稿\n' });
    expect((await at(undefined, 'own.yaml')).configuration.profile).toBeUndefined();
    expect(read).toEqual([]);
  });

  it('may be one file that is named, or none', async () => {
    const texts = { '/nigao.config.yaml': '方案: 定稿\n', '/b/other.yaml': '方案: 起草\n' };
    const named = await workspace(texts, { file: '/b/other.yaml' }).at('/a.report.md');
    expect(named.configuration.profile).toBe('draft');
    expect((await workspace(texts, 'none').at('/a.report.md')).configuration.profile).toBeUndefined();
    const missing = await workspace(texts, { file: '/c.yaml' }).at('/a.report.md');
    expect(missing.files).toMatchObject([
      { file: '/c.yaml', problems: [{ line: 0, message: { en: 'no such file' } }] },
    ]);
  });
});

describe('glossaries', () => {
  it('are named relative to the file that names them, each counted once and the nearest first', async () => {
    const { at } = workspace({
      '/nigao.config.yaml': '词表: [all.yaml, town/own.yaml]\n',
      '/town/nigao.config.yaml': '词表: own.yaml\n',
      '/all.yaml': term('三清单', '问题、责任、时限三张清单'),
      '/town/own.yaml': term('五户联防', '相邻五户互相照看'),
      '/town/a.yaml': term('三清单', '本镇的三张清单'),
    });
    const { glossaries, files } = await at('/town/a.report.md', 'a.yaml');
    expect(glossaries.map(({ file }) => file)).toEqual(['/town/a.yaml', '/town/own.yaml', '/all.yaml']);
    expect(files.map(({ file }) => file).sort()).toEqual([
      '/all.yaml',
      '/nigao.config.yaml',
      '/town/a.yaml',
      '/town/nigao.config.yaml',
      '/town/own.yaml',
    ]);
  });

  it('that cannot be read are told of where they are named', async () => {
    const { at } = workspace({
      '/nigao.config.yaml': '# none.yaml\n词表:\n  - none.yaml\n  - //host/a.yaml\n',
    });
    const { files, faultyReferences } = await at('/a.report.md', 'own.yaml');
    expect(files[0]?.problems.map(({ line, message }) => [line, message.en])).toEqual([
      [2, 'the glossary "none.yaml" cannot be read: no such file'],
      [3, 'the glossary "//host/a.yaml" cannot be read: files on other machines are not read'],
    ]);
    expect(faultyReferences).toMatchObject([
      { reference: 'own.yaml', message: { zh: '无法读取词表“own.yaml”：文件不存在' } },
    ]);
  });
});

describe('looking again', () => {
  it('has the lists of people beside and above it', async () => {
    const { at } = workspace({
      '/人员.yaml': '人员:\n  - { 姓名: 李明, 职务: 县委书记 }\n',
      '/town/人员.yaml': '人员:\n  - { 姓名: 王建国, 职位: 镇长 }\n  - { 姓名: 陈秀英 }\n',
    });
    const { glossaries, files } = await at('/town/a.report.md');
    expect(glossaries.flatMap(({ people }) => people.map(({ name }) => name))).toEqual(['陈秀英', '李明']);
    expect(files.flatMap(({ problems }) => problems.map(({ entry }) => entry))).toEqual(['王建国']);
  });

  it('finds what has changed, come or gone, and nothing else', async () => {
    const { at, texts, refresh, read, dependsOn } = workspace({
      '/nigao.config.yaml': '词表: all.yaml\n',
      '/all.yaml': term('三清单', '三张清单'),
    });
    const before = await at('/town/a.report.md');
    expect(read).toHaveLength(9);
    await at('/town/b.report.md');
    expect(read).toHaveLength(9);
    expect(dependsOn('/town/nigao.config.yaml')).toBe(true);
    expect(dependsOn('/other.yaml')).toBe(false);
    expect(await refresh()).toBe(false);
    texts['/town/nigao.config.yaml'] = '方案: 起草\n';
    expect(await refresh()).toBe(true);
    const after = await at('/town/a.report.md');
    expect(after.configuration.profile).toBe('draft');
    expect(after.glossaries[0]).toBe(before.glossaries[0]);
    texts['/all.yaml'] = term('三清单', '三本清单');
    expect(await refresh()).toBe(true);
    expect((await at('/town/a.report.md')).glossaries[0]).not.toBe(before.glossaries[0]);
  });
});
