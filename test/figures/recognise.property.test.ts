import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, equals, shiftDecimal, type Decimal } from '../../server/src/figures/decimal';
import { isMeasure } from '../../server/src/figures/figure';
import { fullWidthDigits } from '../../server/src/figures/numerals';
import { readFacts } from '../../server/src/figures/facts';
import { readFigures } from '../../server/src/figures/recognise';
import { relationsOf } from '../../server/src/figures/relations/relations';
import { digitsLike } from '../../server/src/figures/written';
import { reportText, scrambledText } from '../fixture/arbitrary-report';

const SCALES = [
  ['', 0],
  ['万', 4],
  ['亿', 8],
  ['万亿', 12],
] as const;

/** A number in every way a report writes one, with what it comes to. */
const printed = fc
  .record({
    mantissa: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    places: fc.integer({ min: 0, max: 4 }),
    scale: fc.constantFrom(...SCALES),
    grouped: fc.boolean(),
    wide: fc.boolean(),
    unit: fc.constantFrom('起', '人次', '元', '公里', '吨', '家', '个百分点', '%', '％', '‰', '倍'),
    before: fc.constantFrom('', '共', '约', '达到', '破案', '，'),
    after: fc.constantFrom('', '。', '，', '以上', '左右', '、'),
  })
  .map(({ mantissa, places, scale: [word, power], grouped, wide, unit, before, after }) => {
    const value: Decimal = { mantissa, scale: places };
    const [whole = '', decimals] = decimalText(value).split('.');
    const mark = wide ? '，' : ',';
    const groups = grouped ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, mark) : whole;
    const digits = decimals === undefined ? groups : `${groups}.${decimals}`;
    const number = (wide ? fullWidthDigits(digits) : digits) + word;
    return { text: before + number + unit + after, number: number + unit, value: shiftDecimal(value, power) };
  });

describe('a printed number', () => {
  it('is read back exactly, whatever its width, grouping and scale', () => {
    fc.assert(
      fc.property(printed, ({ text, number, value }) => {
        const [figure, ...more] = readFigures(text, []);
        expect([figure?.text, more]).toEqual([number, []]);
        expect(figure && isMeasure(figure) && equals(figure.amount.value, value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is written again as it was', () => {
    fc.assert(
      fc.property(printed, ({ text }) => {
        const [figure] = readFigures(text, []);
        if (!figure || !isMeasure(figure)) throw new Error(`not read: ${text}`);
        const { digits, value } = figure.amount;
        expect(digitsLike(figure.amount, value)).toBe(text.slice(digits.start, digits.end));
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  it('gives figures in order, apart from one another and inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(reportText, scrambledText, fc.string()), (text) => {
        let last = 0;
        for (const { range, text: written } of readFigures(text, [])) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(range.end).toBeGreaterThan(range.start);
          expect(text.slice(range.start, range.end)).toBe(written);
          last = range.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to its length, and so do the relations', () => {
    const digits = ['9', '1.', '1,', '1：', '12、', '1+', '二', '十百', '“1', '1A', '（1', '由1到', '1—'];
    const words = [
      '共1人、',
      '，其中1起',
      '分别1起、',
      '“甲”2个',
      '甲、',
      '“两室”（',
      '由1起到2起',
      '占1%',
      '率1%',
      '去年1起',
    ];
    for (const piece of [...digits, ...words]) {
      const text = piece.repeat(20_000 / piece.length);
      const started = performance.now();
      relationsOf(readFacts(text, readFigures(text, [])));
      expect([piece, performance.now() - started < 2000]).toEqual([piece, true]);
    }
  });
});
