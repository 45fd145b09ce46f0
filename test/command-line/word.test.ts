import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPackage } from '../../server/src/word/package/word-package';
import { makeDocx, p } from '../word/make-docx';
import { openWorkplace } from './run';
import type { Workplace } from './run';

const DRAFT = makeDocx({
  body:
    p('青河镇工作总结') +
    p('一、走访情况') +
    p('全年共走访群众320户,其中困难户50户。') +
    p('三、下一步打算') +
    p('继续努力。'),
});

let place: Workplace;
beforeEach(() => {
  place = openWorkplace();
  place.write('a.docx', DRAFT);
});
afterEach(() => place.clear());

const bytesOf = (file: string) => new Uint8Array(readFileSync(path.join(place.folder, file)));

describe('nigao style', () => {
  it('tells the style of a Word file as one that an export can take', () => {
    expect(place.nigao('style', 'a.docx', '-o', '本镇.yaml').code).toBe(0);
    expect(place.read('本镇.yaml')).toContain('纸张: { 宽: 210, 高: 297,');
    place.write('b.report.md', '青河镇工作总结\n\n一、情况\n走访320户。\n');
    expect(place.nigao('export', 'b.report.md', '--style', '本镇.yaml').code).toBe(0);
    expect(bytesOf('b.docx').length).toBeGreaterThan(0);
  });

  it('writes over no file', () => {
    place.write('本镇.yaml', '行距: 28\n');
    expect(place.nigao('style', 'a.docx', '-o', '本镇.yaml').code).toBe(2);
    expect(place.read('本镇.yaml')).toBe('行距: 28\n');
  });
});

describe('nigao import', () => {
  it('writes the report beside the Word file', () => {
    const { code, output } = place.nigao('import', 'a.docx');
    expect([code, output]).toEqual([0, 'a.report.md is written\n']);
    expect(place.read('a.report.md')).toBe(
      '青河镇工作总结\n一、走访情况\n全年共走访群众320户,其中困难户50户。\n三、下一步打算\n继续努力。\n',
    );
  });

  it('writes over no file, and leaves nothing half written', () => {
    place.write('b.report.md', '原来的稿子\n');
    const { code, errors } = place.nigao('import', 'a.docx', '-o', 'b.report.md');
    expect([code, errors]).toEqual([
      2,
      'nigao: b.report.md: the file exists and was not overwritten; name another one with -o\n',
    ]);
    expect(place.read('b.report.md')).toBe('原来的稿子\n');
    expect(readdirSync(place.folder).sort()).toEqual(['a.docx', 'b.report.md']);
  });

  it('reads a text file in GB18030', () => {
    place.write('c.txt', Buffer.from('a1a1d7dfb7c3333230bba7a1a3', 'hex'));
    expect(place.nigao('import', 'c.txt').code).toBe(0);
    expect(place.read('c.report.md')).toBe('走访320户。\n');
  });

  it('says why a file cannot be read', () => {
    place.write('old.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    const { code, errors } = place.nigaoIn({ LANG: 'zh_CN.UTF-8' }, 'import', 'old.docx');
    expect([code, errors]).toEqual([
      2,
      'nigao: old.docx：这是旧格式（.doc、.wps）或加密的文件，请在 Word 或 WPS 中另存为不加密的 .docx\n',
    ]);
    expect(existsSync(path.join(place.folder, 'old.report.md'))).toBe(false);
  });
});

describe('nigao export to PDF', () => {
  it('says what to do where there is no LibreOffice, and writes nothing', () => {
    place.write('b.report.md', '青河镇工作总结\n\n一、情况\n走访320户。\n');
    const environment = { LANG: 'zh_CN.UTF-8', NIGAO_OFFICE: path.join(place.folder, 'soffice') };
    const { code, errors } = place.nigaoIn(environment, 'export', 'b.report.md', '-o', 'b.pdf');
    expect(code).toBe(2);
    expect(errors).toContain('本机没有 LibreOffice，不能生成 PDF；可先导出 Word 文稿');
    expect(readdirSync(place.folder).sort()).toEqual(['a.docx', 'b.report.md']);
  });
});

describe('nigao check of a Word file', () => {
  it('finds what it finds in a report, and says in which paragraph', () => {
    const { code, output } = place.nigao('check', 'a.docx');
    expect(code).toBe(1);
    expect(output).toContain('a.docx paragraph 4 error numbering/heading-sequence');
    expect(place.nigao('check', '--format', 'json', 'a.docx').output).toContain(
      '"word":{"kind":"paragraph","paragraph":4}',
    );
  });

  it('writes comments and tracked changes into a copy', () => {
    const { code } = place.nigao('check', 'a.docx', '--comment', '--revise', '-o', 'marked.docx');
    expect(code).toBe(1);
    expect(Buffer.compare(bytesOf('a.docx'), DRAFT)).toBe(0);
    const marked = openPackage(bytesOf('marked.docx'));
    const text = (name: string) => new TextDecoder().decode(marked.read(name));
    expect(text('word/comments.xml')).toContain('w:author="拟稿"');
    expect(text('word/document.xml')).toContain('<w:delText xml:space="preserve">,</w:delText>');
    expect(text('word/document.xml')).toContain('<w:t xml:space="preserve">，</w:t></w:r></w:ins>');
  });

  it('says that marks break the signature of a signed file', () => {
    const parts = { '_xmlsignatures/sig1.xml': '<Signature/>' };
    place.write('signed.docx', makeDocx({ body: p('走访群众320户,排查隐患36处。'), parts }));
    const { errors } = place.nigao('check', 'signed.docx', '--comment', '-o', 'marked.docx');
    expect(errors).toContain('signed.docx: the file has a digital signature, which the marks have broken');
    expect(place.nigao('check', 'signed.docx').errors).toBe('');
  });

  it.each([
    [['--comment'], 'Name the marked file with -o'],
    [['-o', 'b.docx'], '-o goes with --comment or --revise only'],
    [['--revise', '-o', 'b.docx', 'b.docx'], 'mark one .docx file at a time'],
  ])('asks for what is missing: %s', (args, message) => {
    const { code, errors } = place.nigao('check', 'a.docx', ...args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });
});
