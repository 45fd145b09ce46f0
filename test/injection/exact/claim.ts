import { add, compare, divide, fraction, multiply, subtract, type Fraction } from './fraction';
import { spanOf, type Rounding, type Span } from './written';

/** What a sentence says of its own figures. The strings are names of the sentence's slots. */
export type Claim =
  | { readonly kind: 'sum'; readonly total: string; readonly parts: readonly string[] }
  /** The parts are examples: together they are at most the total. */
  | { readonly kind: 'within'; readonly total: string; readonly parts: readonly string[] }
  | { readonly kind: 'quotient'; readonly top: string; readonly bottom: string; readonly percent: string }
  | { readonly kind: 'difference'; readonly high: string; readonly low: string; readonly by: string }
  | { readonly kind: 'growth'; readonly from: string; readonly to: string; readonly percent: string }
  | { readonly kind: 'fall'; readonly from: string; readonly to: string; readonly percent: string }
  /** `to` came about by a change of `by`, which is `percent` of what was before. */
  | {
      readonly kind: 'implied';
      readonly to: string;
      readonly by: string;
      readonly percent: string;
      readonly up: boolean;
    }
  /** `to` is `factor` times `from`. */
  | { readonly kind: 'multiple'; readonly from: string; readonly to: string; readonly factor: number }
  /** The word in the slot says whether the figures go up. */
  | { readonly kind: 'direction'; readonly from: string; readonly to: string; readonly word: string }
  /** As many items as the count says. */
  | { readonly kind: 'count'; readonly items: string; readonly count: string }
  /** As many items as values. */
  | { readonly kind: 'arity'; readonly items: string; readonly values: string }
  | { readonly kind: 'at-most-100'; readonly percent: string };

export type Slots = Readonly<Record<string, string>>;

/** Whether the claim is so when every figure lost no more than `rounding` takes. */
export function holds(claim: Claim, slots: Slots, rounding: Rounding): boolean {
  const text = (name: string): string => {
    const written = slots[name];
    if (written === undefined) throw new Error(`no slot ${name}`);
    return written;
  };
  const span = (name: string): Span => spanOf(text(name), rounding);
  switch (claim.kind) {
    case 'sum':
      return meet(together(claim.parts.map(span)), span(claim.total));
    case 'within':
      return compare(together(claim.parts.map(span)).low, span(claim.total).high) <= 0;
    case 'quotient':
      return meet(hundredfold(quotient(span(claim.top), span(claim.bottom))), span(claim.percent));
    case 'difference':
      return meet(difference(span(claim.high), span(claim.low)), span(claim.by));
    case 'growth':
      return meet(minusHundred(hundredfold(quotient(span(claim.to), span(claim.from)))), span(claim.percent));
    case 'fall':
      return meet(hundredMinus(hundredfold(quotient(span(claim.to), span(claim.from)))), span(claim.percent));
    case 'implied': {
      const [to, by] = [span(claim.to), span(claim.by)];
      const before = claim.up ? difference(to, by) : together([to, by]);
      return meet(hundredfold(quotient(by, before)), span(claim.percent));
    }
    case 'multiple':
      return meet(quotient(span(claim.to), span(claim.from)), about(claim.factor, rounding));
    case 'direction':
      return isUp(text(claim.word)) === compare(span(claim.to).low, span(claim.from).low) > 0;
    case 'count':
      return itemsIn(text(claim.items)) === wholeNumber(text(claim.count));
    case 'arity':
      return itemsIn(text(claim.items)) === itemsIn(text(claim.values));
    case 'at-most-100':
      return compare(span(claim.percent).low, fraction(100)) < 0;
  }
}

const meet = (a: Span, b: Span): boolean => compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;

const together = (spans: readonly Span[]): Span =>
  spans.reduce((sum, { low, high }) => ({ low: add(sum.low, low), high: add(sum.high, high) }), {
    low: fraction(0),
    high: fraction(0),
  });

const difference = (a: Span, b: Span): Span => ({
  low: subtract(a.low, b.high),
  high: subtract(a.high, b.low),
});

/** Where the lower end of `b` is nought, any quotient may be meant. */
function quotient(a: Span, b: Span): Span {
  if (compare(b.low, fraction(0)) <= 0) return { low: fraction(0), high: LARGE };
  return { low: divide(a.low, b.high), high: divide(a.high, b.low) };
}

const LARGE = fraction(10n ** 30n);
const HUNDRED = fraction(100);
const scale = ({ low, high }: Span, by: Fraction): Span => ({
  low: multiply(low, by),
  high: multiply(high, by),
});
const hundredfold = (span: Span): Span => scale(span, HUNDRED);
const minusHundred = (span: Span): Span => difference(span, { low: HUNDRED, high: HUNDRED });
const hundredMinus = (span: Span): Span => difference({ low: HUNDRED, high: HUNDRED }, span);

/** 翻了一番 is said of 1.98 times too; by generous rounding of 1.9 to 2.1 times. */
function about(factor: number, rounding: Rounding): Span {
  const loss = rounding === 'fair' ? fraction(factor, 50) : fraction(factor, 20);
  return { low: subtract(fraction(factor), loss), high: add(fraction(factor), loss) };
}

const UP = /^(?:上升|增长|增加|提高|增|升|多)/;
const DOWN = /^(?:下降|减少|降低|压降|压减|减|降|少)/;

function isUp(word: string): boolean {
  if (UP.test(word) === DOWN.test(word)) throw new Error(`neither up nor down: ${word}`);
  return UP.test(word);
}

/** Items of a list: announced by 一是, quoted ones side by side, or parted by 、 and the last 和. */
function itemsIn(list: string): number {
  const announced = list.match(/(?<=^|；)[一二三四五]是/g);
  if (announced) return announced.length;
  const quoted = list.match(/“[^”]*”/g);
  return quoted ? quoted.length : list.split(/[、和]/).length;
}

const HAN_NUMERALS = '零一二三四五六七八九十';

function wholeNumber(written: string): number {
  if (written === '两') return 2;
  const han = HAN_NUMERALS.indexOf(written);
  return han >= 0 ? han : Number(written);
}
