import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseGlossary } from '../../server/src/knowledge/parse-glossary';
import { openWorkplace } from '../command-line/run';
import type { Outcome, Workplace } from '../command-line/run';

/** A file that is no glossary and none of our business. */
const SECRET = 'alice:SECRET1:100:0:99999:7::\nkey: SECRET2\n"SECRET3": !SECRET4 *SECRET5\n';
const GLOSSARY = 'terms:\n  - { term: 三清单, meaning: 问题、责任、时限三张清单, wrong: [三张清单] }\n';
const REPORT = '各单位要认真落实三张清单。\n';

let outer: Workplace;
let check: (...args: readonly string[]) => Outcome;
const inRepository = (file: string): string => path.join('repository', file);
beforeEach(() => {
  outer = openWorkplace();
  outer.write('secret.txt', SECRET);
  outer.write('all.yaml', GLOSSARY);
  outer.write(inRepository('a.report.md'), REPORT);
  check = (...args) => outer.nigaoFrom('repository', 'check', '--severity', 'hint', ...args);
});
afterEach(() => outer.clear());

describe('a file outside the workspace', () => {
  it.each([
    ['above', '../secret.txt'],
    ['by its whole path', () => path.join(outer.folder, 'secret.txt')],
    ['by way of a folder within', 'drafts/../../secret.txt'],
    ['through a link', 'link.yaml'],
    ['that is not there', '../none.yaml'],
  ])('is no glossary of a configuration or of a report: %s', (_, named) => {
    symlinkSync('../secret.txt', path.join(outer.folder, inRepository('link.yaml')));
    const reference = typeof named === 'string' ? named : named();
    outer.write(inRepository('nigao.config.yaml'), `词表: ${reference}\n`);
    outer.write(inRepository('b.report.md'), `---\n词表: ${reference}\n---\n${REPORT}`);
    const { output, errors } = check('.');
    expect(errors).toContain('a glossary lies in the folder of the file that names it');
    expect(output).toMatch(/b\.report\.md:2:1 warning structure\/report-settings/);
    expect(output + errors).not.toMatch(/SECRET|no such file/);
  });

  it('is a glossary where the command line names the configuration that names it', () => {
    outer.write(inRepository('own.yaml'), '词表: ../all.yaml\n');
    const { output, errors } = check('--config', 'own.yaml', 'a.report.md');
    expect(errors).toBe('');
    expect(output).toContain('三清单');
  });

  it('is a glossary where a configuration above the report lies beside it', () => {
    outer.write('nigao.config.yaml', 'profile: final\n');
    outer.write(inRepository('a.report.md'), `---\n词表: ../all.yaml\n---\n${REPORT}`);
    expect(check('a.report.md').output).toContain('三清单');
  });
});

describe('a file that is no glossary', () => {
  it.each([
    SECRET,
    'SECRET: [SECRET\n',
    'a: "\\SECRET"\n',
    'a: !SECRET b\n',
    '*SECRET',
    '- SECRET\n',
    'SECRET: 1\n',
  ])('is said to be none, and nothing of what it says: %j', (text) => {
    const { problems, terms } = parseGlossary(text, 'any.yaml');
    expect(terms).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('SECRET');
  });
});
