import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../server/src/disk-files';
import { readLimited } from '../../server/src/read-limited';
import { openWorkplace } from '../command-line/run';
import type { Workplace } from '../command-line/run';

const SLIPS = '各部门要切实履行职责,不得推诿.\n走访*户。\n';

let place: Workplace;
beforeEach(() => {
  place = openWorkplace();
});
afterEach(() => place.clear());

describe.runIf(process.platform === 'linux')('what never ends, or is no file at all', () => {
  it.each([
    ['/dev/zero', 'is not a regular file'],
    ['pipe.report.md', 'is not a regular file'],
    // Says that it is empty, and goes on for ever.
    ['/proc/self/pagemap', 'the file is too large (the limit is 16 MB)'],
  ])('is refused as a report: %s', (file, reason) => {
    execFileSync('mkfifo', [path.join(place.folder, 'pipe.report.md')]);
    place.write('a.report.md', '走访群众12户。\n');
    const { code, errors, output } = place.nigao('check', file, 'a.report.md');
    expect(errors).toBe(`nigao: ${file}: ${reason}\n`);
    expect(output).toMatch(/1 file checked/);
    expect(code).toBe(2);
  });

  it('is refused as a glossary, from a configuration and from a report', () => {
    place.write('nigao.config.yaml', '词表: loop.yaml\n');
    symlinkSync('/proc/self/pagemap', path.join(place.folder, 'loop.yaml'));
    place.write('a.report.md', '---\n词表: loop.yaml\n---\n走访群众12户。\n');
    const { code, errors } = place.nigao('check', 'a.report.md');
    expect(errors).toMatch(/nigao.config.yaml:1: the glossary "loop.yaml" cannot be read/);
    expect(code).toBe(2);
  });

  it('is read by nobody to its end', async () => {
    expect(readLimited('/proc/self/pagemap')).toMatchObject({ ok: false });
    expect(await diskFiles.read('/proc/self/pagemap')).toMatchObject({ state: 'unreadable' });
    expect(readLimited('/proc/self/status', 64)).toMatchObject({ ok: false });
    expect(readLimited('/proc/self/status')).toMatchObject({ ok: true });
  });

  it('names what cannot be found again by its name', () => {
    mkdirSync(path.join(place.folder, 'reports'));
    const name = Buffer.from('5cff2e7265706f72742e6d64', 'hex');
    execFileSync('sh', ['-c', 'printf x > "reports/$(printf "\\\\134\\\\377.report.md")"'], {
      cwd: place.folder,
    });
    expect(readdirSync(path.join(place.folder, 'reports'), { encoding: 'buffer' })).toEqual([name]);
    expect(place.nigao('check', 'reports').errors).toContain(
      'the name is not in UTF-8; rename the file first',
    );
  });
});

describe('a fix that cannot be written', () => {
  it('is no fix: nothing is called fixed, and what is found is found in the text on disk', () => {
    place.write('a.report.md', SLIPS);
    place.write(
      'refuse.cjs',
      "require('fs').renameSync = () => { throw Object.assign(new Error(), { code: 'EACCES' }); };",
    );
    const without = place.nigao('check', 'a.report.md');
    const { code, output, errors } = place.nigaoIn(
      { LANG: 'en_US.UTF-8', NODE_OPTIONS: '--require ./refuse.cjs' },
      'check',
      '--fix',
      'a.report.md',
    );
    expect(place.read('a.report.md')).toBe(SLIPS);
    expect(errors).toBe('nigao: a.report.md: not written: permission denied\n');
    expect(output.split('\n').slice(0, -2)).toEqual(without.output.split('\n').slice(0, -2));
    expect(output).toMatch(/^1 file checked.*\n$/m);
    expect(code).toBe(2);
  });

  it('is refused where another program has changed the file meanwhile', () => {
    place.write('a.report.md', SLIPS);
    // Changes the file at the moment the fixed text is written beside it.
    place.write(
      'meanwhile.cjs',
      `const fs = require('fs');
       const { fsyncSync } = fs;
       fs.fsyncSync = (descriptor) => { fs.appendFileSync('a.report.md', '新增一段。\\n'); fsyncSync(descriptor); };`,
    );
    const environment = { LANG: 'en_US.UTF-8', NODE_OPTIONS: '--require ./meanwhile.cjs' };
    const { errors } = place.nigaoIn(environment, 'check', '--fix', 'a.report.md');
    expect(place.read('a.report.md')).toBe(`${SLIPS}新增一段。\n`);
    expect(errors).toContain('the file has been changed by another program meanwhile');
    expect(readdirSync(place.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
