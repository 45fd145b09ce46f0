import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { visible, visibleInLine, withoutWorkflowCommands } from '../../server/src/text/visible';
import { openWorkplace } from '../command-line/run';
import type { Workplace } from '../command-line/run';

/** Sets the clipboard, changes the title, turns the text around. */
const ATTACK = '\u001b]52;c;cm0=\u001b\\\u009b2J\u202e';

// eslint-disable-next-line no-control-regex -- they are what must not be there
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

let place: Workplace;
beforeEach(() => {
  place = openWorkplace();
});
afterEach(() => place.clear());

describe('what a terminal would obey', () => {
  it.each([
    ['outline', 'a.report.md'],
    ['outline', '--format', 'json', 'a.report.md'],
    ['figures', 'a.report.md'],
    ['figures', '--format', 'csv', 'a.report.md'],
    ['compare', 'a.report.md', 'b.report.md'],
    ['check', '.'],
    ['check', '--format', 'json', '.'],
    ['check', '--format', 'sarif', '.'],
    ['check', '--format', 'github', '.'],
    ['check', 'none'],
    ['check', `${ATTACK}.report.md`],
    ['explain', ATTACK],
    [ATTACK],
  ])('does not reach it: nigao %s %s %s', (...args) => {
    place.write(
      'a.report.md',
      `一、${ATTACK}工作\n全镇共走访${ATTACK}群众*人。共10件${ATTACK}，其中甲3件，乙5件。\n`,
    );
    place.write('b.report.md', `一、${ATTACK}工作\n全镇共走访${ATTACK}群众12人。\n`);
    place.write(`${ATTACK}.report.md`, '走访群众*户。\n');
    place.write('nigao.config.yaml', `规则: { "${ATTACK}": 关闭 }\n词表: "${ATTACK}.yaml"\n`);
    const { output, errors } = place.nigao(...args);
    expect(OBEYED.exec(output.replaceAll('\r\n', '\n'))).toBeNull();
    expect(OBEYED.exec(errors)).toBeNull();
    expect(output + errors).not.toBe('');
  });

  it('keeps a finding on its line, whatever the file is called', () => {
    place.write('bad\n::warning::x.report.md', '走访群众*户。\n');
    const { output } = place.nigao('check', '.');
    expect(output).toMatch(/^bad\\u000a::warning::x\.report\.md:1:/m);
  });

  it('is written so that it can be seen, and means the same in JSON', () => {
    expect(visible('甲\u001b[2J\u202e乙\r丙\r\n')).toBe('甲\\u001b[2J\\u202e乙\\u000d丙\r\n');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(visible(JSON.stringify(text)))).toBe(text);
        expect(JSON.parse(withoutWorkflowCommands(visible(JSON.stringify({ text }))))).toEqual({ text });
        expect(visibleInLine(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('commands to GitHub Actions', () => {
  const inWorkflow = { LANG: 'en_US.UTF-8', GITHUB_ACTIONS: 'true' };

  it('are not taken from names of files and keys of configurations', () => {
    place.write('bad\n::add-mask::x.report.md', Uint8Array.from([0xff, 0xfe, 0x2d, 0x4e]));
    place.write('nigao.config.yaml', '规则: { "a\\n::error::pwned": 关闭 }\n');
    place.write('a.report.md', '走访*户。\n');
    for (const format of ['text', 'json', 'sarif', 'github']) {
      const { errors } = place.nigaoIn(inWorkflow, 'check', '--format', format, '.');
      expect(errors).toContain('add-mask');
      expect(errors).toContain('pwned');
      expect(errors).not.toMatch(/^\s*::/m);
    }
  });

  it('are not taken from the text of a report', () => {
    place.write('a.report.md', '::add-mask::走访*户。\n走访*户##[error]。\n');
    const { output } = place.nigaoIn(inWorkflow, 'check', 'a.report.md');
    expect(output).toContain('\\u003a:add-mask');
    expect(output).not.toMatch(/^\s*::|##\[/m);
  });

  it('are written where they are asked for', () => {
    place.write('a.report.md', '走访*户。\n');
    expect(place.nigaoIn(inWorkflow, 'check', '--format', 'github', 'a.report.md').output).toMatch(
      /^::warning /,
    );
  });
});
