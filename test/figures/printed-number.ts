import fc from 'fast-check';
import { decimalText, shiftDecimal, type Decimal } from '../../server/src/figures/reading/decimal';
import type { Figure } from '../../server/src/figures/reading/figure';
import { fullWidthDigits } from '../../server/src/figures/reading/numerals';

/** A piece of text in which nothing but one figure is written. */
export interface Printed {
  readonly text: string;
  /** The figure as it is in the text. */
  readonly figure: string;
  readonly kind: Figure['kind'];
  /** The values that are to be read back: one of an amount, two of a range, all terms of a ratio. */
  readonly values: readonly Decimal[];
}

const SCALES = [
  ['', 0],
  ['百万', 6],
  ['万', 4],
  ['千万', 7],
  ['亿', 8],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
] as const;

const COUNTED = ['起', '人次', '元', '公里', '吨', '家', '户', '件', '平方米', '个工作日', '千瓦时'] as const;
const before = fc.constantFrom('', '共', '约', '达到', '破案', '，', '不少于', '其中');
const after = fc.constantFrom('', '。', '，', '以上', '左右', '、', '；');
const places = fc.integer({ min: 0, max: 4 });
const mantissa = fc.bigInt({ min: 0n, max: 10n ** 12n });
const decimal = fc.record({ mantissa, scale: places });
const small = fc.record({
  mantissa: fc.bigInt({ min: 1n, max: 99_999n }),
  scale: fc.integer({ min: 0, max: 2 }),
});

/** The digits of a number, grouped in threes or not, in half or full width. */
function digitsOf(value: Decimal, isGrouped: boolean, isWide: boolean): string {
  const [whole = '', decimals] = decimalText(value).split('.');
  const groups = isGrouped ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, isWide ? '，' : ',') : whole;
  const digits = decimals === undefined ? groups : `${groups}.${decimals}`;
  return isWide ? fullWidthDigits(digits) : digits;
}

function put(figure: string, kind: Figure['kind'], values: readonly Decimal[]): fc.Arbitrary<Printed> {
  return fc.tuple(before, after).map(([a, b]) => ({ text: a + figure + b, figure, kind, values }));
}

/** Arabic digits with every scale word and unit. */
export const printedAmount: fc.Arbitrary<Printed> = fc
  .record({
    value: decimal,
    scale: fc.constantFrom(...SCALES),
    isGrouped: fc.boolean(),
    isWide: fc.boolean(),
    unit: fc.constantFrom(...COUNTED),
  })
  .chain(({ value, scale: [word, power], isGrouped, isWide, unit }) =>
    put(digitsOf(value, isGrouped, isWide) + word + unit, 'quantity', [shiftDecimal(value, power)]),
  );

const ENDINGS = [
  ['个百分点', 'points'],
  ['%', 'rate'],
  ['％', 'rate'],
  ['‰', 'rate'],
  ['倍', 'multiple'],
  ['成', 'rate'],
] as const;

/** Rates, points and multiples in Arabic digits. */
export const printedRate: fc.Arbitrary<Printed> = fc
  .record({
    value: decimal,
    isGrouped: fc.boolean(),
    isWide: fc.boolean(),
    ending: fc.constantFrom(...ENDINGS),
  })
  .chain(({ value, isGrouped, isWide, ending: [ending, kind] }) =>
    put(digitsOf(value, isGrouped, isWide) + ending, kind, [value]),
  );

/** 1亿2000万元, 3万5千元: two scale words in one number. */
export const printedInTwo: fc.Arbitrary<Printed> = fc
  .record({
    high: fc.bigInt({ min: 1n, max: 9999n }),
    low: fc.bigInt({ min: 1n, max: 9999n }),
    scales: fc.constantFrom(['亿', 8, '万', 4, 9999n] as const, ['万', 4, '千', 3, 9n] as const),
    unit: fc.constantFrom(...COUNTED),
  })
  .chain(({ high, low, scales: [word, power, lesser, lesserPower, most], unit }) => {
    const rest = low > most ? most : low;
    const mantissa = high * 10n ** BigInt(power) + rest * 10n ** BigInt(lesserPower);
    return put(`${high}${word}${rest}${lesser}${unit}`, 'quantity', [{ mantissa, scale: 0 }]);
  });

/** 870.36万余元, 120多起: 余 and 多 between the digits and the unit. */
export const printedWithMore: fc.Arbitrary<Printed> = fc
  .record({
    value: small,
    scale: fc.constantFrom(...SCALES.filter(([word]) => word.length < 2)),
    hedge: fc.constantFrom('余', '多'),
    isEarly: fc.boolean(),
    unit: fc.constantFrom(...COUNTED),
  })
  .chain(({ value, scale: [word, power], hedge, isEarly, unit }) =>
    put(decimalText(value) + (isEarly ? hedge + word : word + hedge) + unit, 'quantity', [
      shiftDecimal(value, power),
    ]),
  );

const RANGE_MARKS = ['—', '－', '～', '~', '-', '–', '至', '到'] as const;

/** 4%—5%, 4—5%, 3至5天, 1万～2万元: the first number with all that the second has, or with its digits alone. */
export const printedRange: fc.Arbitrary<Printed> = fc
  .record({
    low: small,
    high: small,
    mark: fc.constantFrom(...RANGE_MARKS),
    ending: fc.constantFrom('%', '％', '‰', '个百分点', '元', '家', '公里', '万元', '小时'),
    isShort: fc.boolean(),
    isWide: fc.boolean(),
  })
  .chain(({ low, high, mark, ending, isShort, isWide }) => {
    const power = ending === '万元' ? 4 : 0;
    const [a, b] = [digitsOf(low, false, isWide), digitsOf(high, false, isWide)];
    return put(a + (isShort ? '' : ending) + mark + b + ending, 'range', [
      isShort ? low : shiftDecimal(low, power),
      shiftDecimal(high, power),
    ]);
  });

/** 20.9、36.2、54个百分点: the unit is written once, after the last; what is read for each, and the values. */
export const printedList: fc.Arbitrary<Printed> = fc
  .record({
    items: fc.array(small, { minLength: 2, maxLength: 4 }),
    mark: fc.constantFrom('、', '和', '及'),
    ending: fc.constantFrom(...ENDINGS, ['起', 'quantity'] as const, ['元', 'quantity'] as const),
  })
  .map(({ items, mark, ending: [ending, kind] }) => {
    const figure = items.map(decimalText).join(mark) + ending;
    return { text: `分别为${figure}。`, figure, kind, values: items };
  });

/** 1∶1.5, 4.0∶37.7∶58.3. */
export const printedRatio: fc.Arbitrary<Printed> = fc
  .record({
    terms: fc.array(small, { minLength: 2, maxLength: 3 }),
    mark: fc.constantFrom('∶', '：', ':', '比'),
    isWide: fc.boolean(),
  })
  .map(({ terms, mark, isWide }) => {
    const figure = terms.map((term) => digitsOf(term, false, isWide)).join(mark);
    return { text: `两者之比为${figure}。`, figure, kind: 'ratio', values: terms };
  });

const HAN = '零一二三四五六七八九';

/** Four digits at most in Chinese numerals: 1050 is 一千零五十. */
function hanSection(value: number): string {
  let text = '';
  for (const [unit, power] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit > 0) text += HAN.charAt(digit) + unit;
    else if (text && !text.endsWith('零')) text += '零';
  }
  return text.replace(/零$/, '');
}

/** A whole number up to 10 ** 12 in Chinese numerals as it is read aloud. */
export function hanNumber(value: number): string {
  let text = '';
  for (const [word, power] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['', 1],
  ] as const) {
    const section = Math.floor(value / power) % 10_000;
    if (section === 0) continue;
    text += (text && section < 1000 ? '零' : '') + hanSection(section) + word;
  }
  return text.replace(/^一十/, '十') || '零';
}

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const exact = (value: number): Decimal => ({ mantissa: BigInt(value), scale: 0 });

/** 百分之五十七点零八, 千分之三, 万分之12.5 */
const hanRate = fc
  .record({
    word: fc.constantFrom('百', '千', '万'),
    value: whole(0, 999),
    decimals: fc.stringMatching(/^\d{0,4}$/),
  })
  .chain(({ word, value, decimals }) => {
    const places = decimals && `点${decimals.replace(/\d/g, (digit) => HAN.charAt(Number(digit)))}`;
    const read = { mantissa: BigInt(value + decimals), scale: decimals.length };
    return fc.constantFrom<Printed>(
      bare(`${word}分之${hanNumber(value)}${places}`, 'rate', read),
      bare(`${word}分之${decimalText(read)}`, 'rate', read),
    );
  });

function bare(figure: string, kind: Figure['kind'], value: Decimal): Printed {
  return { text: `占${figure}。`, figure, kind, values: [value] };
}

/** Measure words that a numeral in Chinese is read before, from two on. */
const FEW = ['个', '项', '类', '条', '名', '起', '件', '户', '家', '次', '场', '批'] as const;
const MANY = ['人', '户', '元', '公里', '亩', '吨', '家', '个', '平方米', '名', '小时', '株'] as const;
const two = (text: string): string => (text === '二' ? '两' : text);

/** Chinese numerals in the closed frames. */
export const printedInHan: fc.Arbitrary<Printed> = fc.oneof(
  hanRate,
  whole(1, 9).map((n) => bare(`${two(HAN.charAt(n))}成`, 'rate', exact(n))),
  fc
    .tuple(whole(1, 9), whole(1, 9))
    .map(([n, d]) =>
      bare(`${two(HAN.charAt(n))}成${HAN.charAt(d)}`, 'rate', { mantissa: BigInt(10 * n + d), scale: 1 }),
    ),
  whole(2, 19).map((n) => bare(`${two(hanNumber(n))}倍`, 'multiple', exact(n))),
  whole(1, 4).map((n) => ({
    ...bare(`${two(HAN.charAt(n))}番`, 'multiple', exact(n)),
    text: `翻${two(HAN.charAt(n))}番`,
  })),
  fc
    .tuple(whole(1, 99), fc.constantFrom('名', '位', '批', '届', '轮', '期', '次'))
    .map(([n, unit]) => bare(`第${hanNumber(n)}${unit}`, 'ordinal', exact(n))),
  fc
    .tuple(whole(2, 9), fc.constantFrom(...FEW))
    .map(([n, unit]) => bare(two(hanNumber(n)) + unit, 'quantity', exact(n))),
  fc
    .tuple(fc.oneof(whole(11, 9999), whole(11, 999_999_999_999)), fc.constantFrom(...MANY))
    .map(([n, unit]) => bare(hanNumber(n) + unit, 'quantity', exact(n))),
  fc.tuple(whole(2, 20), whole(1, 19)).map(([of, n]) => ({
    ...bare(`${hanNumber(of)}分之${hanNumber(n)}`, 'fraction', exact(n)),
    values: [exact(n), exact(of)],
  })),
);
