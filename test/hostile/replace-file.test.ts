import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type * as nodeFs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceFile } from '../../server/src/replace-file';

const BEFORE = '各部门要抓好落实,按时上报.\n';
const AFTER = '各部门要抓好落实，按时上报。\n';

/** What a full disk, or a process that is killed, does to a write: some of the bytes get through. */
const disk = vi.hoisted(() => ({ room: Infinity }));
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof nodeFs>();
  const writeSync = (descriptor: number, bytes: Uint8Array, offset: number): number => {
    const length = Math.min(bytes.length - offset, disk.room);
    if (length === 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    disk.room -= length;
    return fs.writeSync(descriptor, bytes, offset, length);
  };
  return { ...fs, writeSync };
});

describe('replacing a file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'nigao-'));
    file = path.join(folder, 'a.report.md');
    writeFileSync(file, BEFORE);
    disk.room = Infinity;
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const replaceIt = () => replaceFile(file, Buffer.from(BEFORE), AFTER);

  it('leaves the new text and nothing beside it', () => {
    expect(replaceIt()).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe(AFTER);
    expect(readdirSync(folder)).toEqual(['a.report.md']);
  });

  it.each([0, 1, 20])('leaves the old text whole on a disk with room for %i bytes', (room) => {
    disk.room = room;
    expect(replaceIt()?.zh).toContain('磁盘空间不足');
    expect(readFileSync(file, 'utf8')).toBe(BEFORE);
    expect(readdirSync(folder)).toEqual(['a.report.md']);
  });

  it('leaves alone what another program has written meanwhile', () => {
    writeFileSync(file, `${BEFORE}另一程序添加的一段。\n`);
    expect(replaceIt()?.zh).toContain('已被其他程序改动');
    expect(readFileSync(file, 'utf8')).toBe(`${BEFORE}另一程序添加的一段。\n`);
  });

  it('keeps the mode', () => {
    chmodSync(file, 0o640);
    replaceIt();
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('follows a link and keeps it', () => {
    const link = path.join(folder, 'link.report.md');
    symlinkSync('a.report.md', link);
    expect(replaceFile(link, Buffer.from(BEFORE), AFTER)).toBeUndefined();
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(AFTER);
  });

  it('keeps both names of a file that has two', () => {
    linkSync(file, path.join(folder, 'b.report.md'));
    expect(replaceIt()).toBeUndefined();
    expect(readFileSync(path.join(folder, 'b.report.md'), 'utf8')).toBe(AFTER);
    expect(statSync(file).nlink).toBe(2);
  });

  it('keeps the whole new text beside a file of two names that could be written only in part', () => {
    linkSync(file, path.join(folder, 'b.report.md'));
    disk.room = Buffer.byteLength(AFTER) + 5;
    const said = replaceIt();
    const beside = readdirSync(folder).find((name) => name.endsWith('.tmp')) ?? '';
    expect(said?.zh).toContain(beside);
    expect(readFileSync(path.join(folder, beside), 'utf8')).toBe(AFTER);
  });

  it.runIf(process.getuid?.() !== 0)('does not write what may not be written', () => {
    chmodSync(file, 0o440);
    expect(replaceIt()?.zh).toContain('没有访问权限');
    expect(readFileSync(file, 'utf8')).toBe(BEFORE);
  });
});
