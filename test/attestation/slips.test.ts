import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsIn } from '../../server/src/text/attestation/slips';
import { shippedTable } from '../fixture/language-table';

/** The words that seem wrong in a text, and what they are put right to. */
const found = (text: string): readonly string[] =>
  slipsIn(shippedTable(), text).map(({ word, range, meant }) => {
    const right = text.slice(word.start, range.start) + meant + text.slice(range.end, word.end);
    return `${text.slice(word.start, word.end)} → ${right}`;
  });

describe('slips', () => {
  it.each([
    ['a character of the same sound', '依法查处各类为法行为。', '为法 → 违法'],
    ['a character of nearly the same sound', '依法成担赔偿责任。', '成担 → 承担'],
    ['a character that looks alike', '严格执行国家标淮和行业标准。', '国家标淮 → 国家标准'],
    ['a word of the same sound', '依法追究刑是责任。', '刑是 → 刑事'],
    ['a word for another typed alike', '全年发放事业保险金260万元。', '事业 → 失业'],
    ['a character typed twice', '切实做好抗旱救灾工工作。', '工 → '],
    ['a word and half of another exchanged', '群众防范意识增明显强。', '增明显强 → 明显增强'],
    ['characters exchanged', '保障公民法合权益不受侵犯。', '法合权 → 合法权'],
  ])('find %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    '依法查处各类违法行为。',
    '县人民政府应当加强对安全生产工作的领导。',
    '全年完成造林1.2万亩，同比增长6.5%。',
    'OCR系统V2.0上线运行。',
    '新改建农村公路86公里，促进内外贸一体化发展。',
    '加强国内外交流，做好离退休人员服务。',
    '全国国有企业增资，新增中小学学位2000个。',
    '同步修编空间区划划定方案。',
    '领导班子结合分管工作作交流发言。',
    '选派素质高的干部，引进素质高、能力强的医生。',
    '',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('lie in the text, in order, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'的一是国工法12a，。 \u3400\ud83d行为位') }),
        (text) => {
          let last = 0;
          for (const { range, word } of slipsIn(shippedTable(), text)) {
            expect(range.start).toBeGreaterThanOrEqual(last);
            expect(range.end).toBeLessThanOrEqual(text.length);
            expect(word.start).toBeLessThanOrEqual(range.start);
            expect(word.end).toBeGreaterThanOrEqual(range.end);
            last = range.end;
          }
        },
      ),
    );
  });
});
