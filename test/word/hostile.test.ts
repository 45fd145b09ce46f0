import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packParts } from '../../server/src/word/package/word-package';
import { importText, importWord, openWordDraft } from '../../server/src/word/word';
import { makeDocx, p } from './make-docx';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The sentence a file is refused with. */
function refusal(bytes: Uint8Array): string {
  const outcome = importWord(bytes);
  expect(openWordDraft(bytes).ok).toBe(outcome.ok);
  return outcome.ok ? `read: ${outcome.value.text}` : outcome.message.zh;
}

/** A file whose main part is this text. */
const withDocument = (xml: string) => makeDocx({ body: '', parts: { 'word/document.xml': xml } });

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('a file that is no Word file is refused with advice', () => {
  it.each([
    [
      'a .doc or .wps with another name',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      '旧格式（.doc、.wps）或加密',
    ],
    ['a file with a password', withPassword(), '打开密码'],
    ['RTF', bytesOf('{\\rtf1 x}'), 'RTF'],
    ['RTF, not quite by the book', bytesOf('\r\n{\\rt x}'), 'RTF'],
    ['a web page', bytesOf('\uFEFF<html xmlns:o="urn:x"><body>走访</body></html>'), '网页（HTML）'],
    ['a web page of another kind', bytesOf('<?xml version="1.0"?>\n<!DOCTYPE html><html/>'), '网页（HTML）'],
    ['a web page in UTF-16', Uint8Array.from(Buffer.from('\uFEFF<table><tr>', 'utf16le')), '网页（HTML）'],
    [
      'a web page in one file',
      bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
      '单个文件网页',
    ],
    ['WordPerfect', Uint8Array.from(Buffer.from('\xFFWPC\x10\0\0\0', 'latin1')), 'WordPerfect'],
    [
      'a Word file in XML',
      bytesOf('<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="x">'),
      'Flat OPC',
    ],
    ['a Word 2003 file in XML', bytesOf('<?xml version="1.0"?>\n<w:wordDocument xmlns:w="x">'), 'Word 2003'],
    ['a UOF file', bytesOf('<?xml version="1.0"?><uof:UOF xmlns:uof="x">'), '标文通'],
    ['an OFD file', makeOther('OFD.xml'), 'OFD'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), '图片'],
    ['an archive', bytesOf('Rar!\x1a'), '压缩包'],
    ['a PDF', bytesOf('%PDF-1.7'), 'PDF'],
    ['nothing', new Uint8Array(0), '文件是空的'],
    ['text', bytesOf('走访320户'), '不是 Word 文稿'],
    ['a zip file of something else', makeOther('a.txt'), '没有 Word 文稿'],
    ['a workbook', makeOther('xl/workbook.xml'), 'Excel'],
    ['an OpenDocument file', makeOther('content.xml'), 'OpenDocument'],
    ['a zip file that is cut off', makeDocx({ body: p('甲') }).slice(0, 700), '已损坏'],
    ['a file of 65 MB', new Uint8Array(65 << 20).fill(0x50), '过大'],
  ])('%s', (_, bytes, sentence) => {
    expect(refusal(bytes)).toContain(sentence);
  });
});

/** What Office makes of a .docx with a password: a file of the old kind with the whole in it. */
function withPassword(): Uint8Array {
  const start = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1100));
  return Uint8Array.from(Buffer.concat([start, Buffer.from('EncryptedPackage', 'utf16le')]));
}

/** A zip file with one part of this name. */
function makeOther(name: string): Uint8Array {
  return packParts(new Map([[name, bytesOf('x')]]));
}

describe('a file made to hurt its reader', () => {
  it('a bomb is stopped while it unpacks, whatever size it states', () => {
    const bomb = bomber(64);
    const before = process.memoryUsage().rss;
    expect(refusal(bomb)).toContain('解压后过大');
    expect(process.memoryUsage().rss - before).toBeLessThan(300 << 20);
  });

  it('entities are neither declared nor expanded', () => {
    const xml = `<!DOCTYPE w:document [<!ENTITY a "甲甲甲甲"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    expect(refusal(withDocument(xml))).toContain('文档类型声明');
  });

  it.each([
    ['broken XML', `<w:document ${W}><w:body><w:p></w:body></w:document>`],
    [
      'an entity nobody declared',
      `<w:document ${W}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`,
    ],
    ['no body', `<w:document ${W}/>`],
    ['a web page', '<html/>'],
    ['nothing', ''],
  ])('%s is damage', (_, xml) => {
    expect(refusal(withDocument(xml))).toContain('已损坏');
  });

  it('nesting without end is refused', () => {
    const deep = 10_000;
    const xml = `<w:document ${W}><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(deep)}${'</w:tc></w:tr></w:tbl>'.repeat(deep)}</w:body></w:document>`;
    expect(refusal(withDocument(xml))).toContain('嵌套过深');
  });

  it.each([
    ['too many paragraphs', '<w:p/>'.repeat(500_001), '内容过多'],
    ['too much text', p('`'.repeat(1_500_001)), '文字过多'],
  ])('%s are refused', (_, body, sentence) => {
    expect(refusal(makeDocx({ body }))).toContain(sentence);
  });

  it('fields within fields without end are read past', () => {
    const marks = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`.repeat(50_000);
    const outcome = importWord(makeDocx({ body: p(marks('begin') + marks('end')) + p('走访320户。') }));
    expect(outcome.ok && outcome.value.text).toBe('走访320户。\n');
  });

  it('styles that are based on each other end', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:name w:val="b"/><w:basedOn w:val="a"/></w:style>';
    expect(refusal(makeDocx({ styles, body: p('甲', '<w:pStyle w:val="a"/>') }))).toBe('read: 甲\n');
  });

  it('addresses outside the file are never followed', () => {
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="http://127.0.0.1:9/styles.xml" TargetMode="External"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../../../../etc/passwd"/></Relationships>';
    const bytes = makeDocx({ body: p('甲'), parts: { 'word/_rels/document.xml.rels': relations } });
    expect(refusal(bytes)).toBe('read: 甲\n');
  });

  it('any bytes give a report or a sentence, never anything else', () => {
    const sound = makeDocx({ body: p('走访320户'), comments: '', footnotes: '' });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        (changes) => {
          const bytes = sound.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const outcome = importWord(bytes);
          expect(typeof (outcome.ok ? outcome.value.text : outcome.message.zh)).toBe('string');
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** A file whose main part unpacks to so many megabytes of blanks, and says it is small. */
function bomber(megabytes: number): Uint8Array {
  const bytes = makeDocx({ body: p('甲') });
  const packed = deflateSync(new Uint8Array(megabytes << 20).fill(0x20), { level: 1 });
  return replacedData(bytes, 'word/document.xml', packed);
}

/** The zip file with the packed bytes of one part replaced, its directory fixed but for the unpacked size. */
function replacedData(bytes: Uint8Array, name: string, packed: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const header = file.indexOf(name) - 30;
  const size = file.readUInt32LE(header + 18);
  const from = header + 30 + name.length;
  const growth = packed.length - size;
  const grown = Buffer.concat([file.subarray(0, from), packed, file.subarray(from + size)]);
  grown.writeUInt32LE(packed.length, header + 18);
  const end = grown.length - 22;
  grown.writeUInt32LE(grown.readUInt32LE(end + 16) + growth, end + 16);
  for (let at = grown.readUInt32LE(end + 16); at < end;) {
    const nameLength = grown.readUInt16LE(at + 28);
    if (grown.toString('utf8', at + 46, at + 46 + nameLength) === name)
      grown.writeUInt32LE(packed.length, at + 20);
    if (grown.readUInt32LE(at + 42) > header)
      grown.writeUInt32LE(grown.readUInt32LE(at + 42) + growth, at + 42);
    at += 46 + nameLength;
  }
  return grown;
}

describe('a text file', () => {
  const TEXT = '青河镇工作总结\n\n走访320户。\n';
  it.each([
    ['UTF-8', bytesOf(TEXT)],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${TEXT}`)],
    ['UTF-16 with a mark', Uint8Array.from(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))],
    ['UTF-16 without one', Uint8Array.from(Buffer.from(TEXT, 'utf16le'))],
    [
      'GB18030',
      Uint8Array.from(
        Buffer.from('c7e0bad3d5f2b9a4d7f7d7dcbde10d0a0d0aa1a1a1a1d7dfb7c3333230bba7a1a30d0a', 'hex'),
      ),
    ],
  ])('in %s is read', (_, bytes) => {
    expect(importText(bytes)).toEqual({ ok: true, value: { text: TEXT, losses: [] } });
  });

  it('that is none is refused', () => {
    const outcome = importText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0));
    expect(outcome.ok ? '' : outcome.message.zh).toContain('不是文本文件');
  });
});
