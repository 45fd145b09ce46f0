import { describe, expect, it } from 'vitest';
import { encodingMissed } from '../../client/src/garbled-text';

const REPORT =
  '青河镇2025年上半年工作总结\n\n上半年，全镇完成造林800亩，抚育林地1200亩。现将工作情况汇报如下：\n一、造林进度加快。截至6月底，完成全年任务的八成，村村有任务，户户有苗木。\n';

/** A text written in one encoding and read in another. */
function readAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

const utf8 = new TextEncoder().encode(REPORT);
/** 青河镇，造林，总结 in GBK; the platform encodes nothing but UTF-8. */
const gbk = Uint8Array.from(
  'c7 e0 ba d3 d5 f2 a3 ac d4 ec c1 d6 a3 ac d7 dc bd e1'.split(' ').map((byte) => parseInt(byte, 16)),
);

describe('a text that was read in the wrong encoding', () => {
  it('was written in GBK where UTF-8 knows no such characters', () => {
    expect(encodingMissed(readAs(gbk, 'utf-8'))).toBe('GB18030');
    expect(encodingMissed(readAs(gbk, 'windows-1252'))).toBe('GB18030');
  });

  it('was written in UTF-8 where its commas and full stops have become 锛 and 銆', () => {
    expect(encodingMissed(readAs(utf8, 'gbk'))).toBe('UTF-8');
    expect(encodingMissed(readAs(utf8, 'windows-1252'))).toBe('UTF-8');
  });
});

describe('a text that was read as it was written', () => {
  it.each([
    REPORT,
    readAs(gbk, 'gbk'),
    '',
    'Plan for the café',
    '一处乱码�，其余都好，不必重新打开整个文件，改掉这一处就行了，全文都看得清楚。',
    '锛是一种元素，读作“奔”。',
  ])('has nothing wrong: %j', (text) => {
    expect(encodingMissed(text)).toBeUndefined();
  });
});
