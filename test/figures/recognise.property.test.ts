import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, ZERO, type Decimal } from '../../server/src/figures/reading/decimal';
import { isMeasure, type Figure } from '../../server/src/figures/reading/figure';
import { fullWidthDigits } from '../../server/src/figures/reading/numerals';
import { readFacts } from '../../server/src/figures/facts';
import { readFigures } from '../../server/src/figures/reading/recognise';
import { relationsOf } from '../../server/src/figures/sentence/relations';
import { digitsLike } from '../../server/src/figures/reading/written';
import { reportText, scrambledText } from '../fixture/arbitrary-report';
import { startWorkCounter } from '../fixture/work-counter';
import {
  hanNumber,
  printedAmount,
  printedInHan,
  printedInTwo,
  printedList,
  printedRange,
  printedRate,
  printedRatio,
  printedWithMore,
  type Printed,
} from './printed-number';

/** The values of a figure, whatever its kind. */
function valuesOf(figure: Figure | undefined): readonly Decimal[] {
  if (!figure) return [];
  if (isMeasure(figure)) return [figure.amount.value];
  switch (figure.kind) {
    case 'range':
      return [figure.low.amount.value, figure.high.amount.value];
    case 'ratio':
      return figure.terms;
    case 'fraction':
      return [figure.numerator, figure.denominator];
    case 'ordinal':
      return [figure.number];
    default:
      return [];
  }
}

/** Fails unless the figure, and nothing else, is read from the text, with the values it was printed from. */
function expectReadBack({ text, figure: written, kind, values }: Printed): void {
  const [figure, ...more] = readFigures(text, []);
  expect([text, figure?.text, figure?.kind, more]).toEqual([text, written, kind, []]);
  const read = valuesOf(figure);
  expect([text, read.length]).toEqual([text, values.length]);
  values.forEach((value, i) => expect([text, compare(read[i] ?? ZERO, value)]).toEqual([text, 0]));
}

describe('a printed number', () => {
  it.each([
    ['in digits, whatever its width, grouping, scale and unit', printedAmount],
    ['as a rate, points or a multiple', printedRate],
    ['with two scale words', printedInTwo],
    ['with 余 or 多 in it', printedWithMore],
    ['as the end of a range', printedRange],
    ['as the term of a ratio', printedRatio],
    ['in Chinese numerals in the closed frames', printedInHan],
  ])('is read back exactly: %s', (_form, printed) => {
    fc.assert(fc.property(printed, expectReadBack), { numRuns: 1500 });
  });

  it('is read back from a list whose unit is written once', () => {
    fc.assert(
      fc.property(printedList, ({ text, kind, values }) => {
        const figures = readFigures(text, []);
        expect([text, figures.map((figure) => figure.kind)]).toEqual([text, values.map(() => kind)]);
        expect(figures.flatMap(valuesOf)).toEqual(values);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back from a sentence of several', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(printedAmount, printedInTwo, printedInHan), { maxLength: 5 }),
        (items) => {
          const text = items
            .map(({ figure, kind }) => (kind === 'multiple' ? `翻${figure}` : `共${figure}`))
            .join('，有关情况；');
          expect(readFigures(text, []).map((figure) => figure.text)).toEqual(
            items.map(({ figure }) => figure),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is written again as it was', () => {
    fc.assert(
      fc.property(fc.oneof(printedAmount, printedRate), ({ text }) => {
        const [figure] = readFigures(text, []);
        if (!figure || !isMeasure(figure)) throw new Error(`not read: ${text}`);
        const { digits, value } = figure.amount;
        expect(digitsLike(figure.amount, value)).toBe(text.slice(digits.start, digits.end));
      }),
      { numRuns: 500 },
    );
  });
});

const MONTHS_AND_DAYS = fc.record({
  year: fc.integer({ min: 1949, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

describe('a printed date', () => {
  it('is read back, in digits of either width and in Chinese numerals', () => {
    fc.assert(
      fc.property(MONTHS_AND_DAYS, fc.boolean(), ({ year, month, day }, isWide) => {
        const digits = `${year}年${month}月${day}日`;
        const han = `${String(year).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))}年${hanNumber(month)}月${hanNumber(day)}日`;
        for (const text of [isWide ? fullWidthDigits(digits) : digits, han]) {
          const [date, ...more] = readFigures(`于${text}召开`, []);
          expect([date?.text, date?.kind === 'date' && date.start, more]).toEqual([
            text,
            { year, month, day },
            [],
          ]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read back as the end of a period', () => {
    fc.assert(
      fc.property(
        MONTHS_AND_DAYS,
        MONTHS_AND_DAYS,
        fc.constantFrom('—', '－', '～', '至', '到', '-'),
        (a, b, mark) => {
          const text = `${a.year}年${a.month}月${a.day}日${mark}${b.year}年${b.month}月${b.day}日`;
          const [period, ...more] = readFigures(`${text}期间`, []);
          expect([period?.text, more]).toEqual([text, []]);
          expect(period?.kind === 'date' && [period.form, period.start, period.end]).toEqual(['span', a, b]);
        },
      ),
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

  it('does work in proportion to the length of its text, and so do the relations', async () => {
    const digits = [
      '9',
      '1.',
      '1,',
      '1：',
      '12、',
      '1+',
      '二',
      '十百',
      '“1',
      '1A',
      '（1',
      '由1到',
      '1—',
      '第一、',
      '三百',
      '百多',
      '一至',
      '1月、',
      'A-1',
      '（2023）民',
      '前5',
    ];
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
    const counter = await startWorkCounter();
    const work =
      (text: string): (() => void) =>
      () =>
        void relationsOf(readFacts(text, readFigures(text, [])));
    const growth: [piece: string, isLinear: boolean][] = [];
    for (const piece of [...digits, ...words]) {
      const text = piece.repeat(3000 / piece.length);
      const once = await counter.blocksRunBy(work(text));
      const twice = await counter.blocksRunBy(work(text + text));
      growth.push([piece, twice / once < 2.3]);
    }
    await counter.stop();
    expect(growth.filter(([, isLinear]) => !isLinear)).toEqual([]);
  });
});
