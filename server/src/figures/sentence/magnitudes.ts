import { judge } from '../equations/judge';
import { beyondLimits, limitOf, otherUnitClaim, type Limit } from '../equations/magnitude-claims';
import type { Relation } from '../equations/relation';
import { isKnown, type Fact } from '../facts';
import { sizeOf, type Size } from '../reading/dimensions';
import type { Quantity } from '../reading/figure';
import { CHANGE_END } from '../words/vocabulary';
import { MEASURES, type MeasureLimits } from '../words/measures.generated';
import { BEFORE_VALUE, EACH, IS_BUILT, LONG_AGO, MANY_YEARS } from '../words/word-classes.generated';

type QuantityFact = Fact & { readonly figure: Quantity };

/**
 * 人均可支配收入2.36亿元, 农村公路46.8平方公里: a figure in a unit that its measure is never given in, or so large or small as
 * its measure never is. Only what is wrong is returned: the rest proves nothing.
 */
export function magnitudesIn(text: string, sentence: readonly Fact[]): readonly Relation[] {
  return sentence.flatMap((fact) => (isQuantity(fact) ? (magnitudeOf(text, fact) ?? []) : []));
}

function isQuantity(fact: Fact): fact is QuantityFact {
  return isKnown(fact) && fact.figure.kind === 'quantity' && fact.figure.unit !== undefined;
}

function magnitudeOf(text: string, fact: QuantityFact): Relation | undefined {
  const { label, figure, after } = fact;
  if (figure.shared || label.length < 2) return undefined;
  const name = nameIn(label);
  const named = measureCalled(name, after);
  if (!named || CHANGE_END.test(name)) return undefined;
  const { measure, word } = named;
  if (measure.not.includes(figure.unit?.word ?? ''))
    return judge(otherUnitClaim(fact, figure.amount.scale + measure.unit));
  const lead = text.slice(Math.max(0, figure.range.start - LONGEST_LEAD), figure.range.start);
  if (measure.within !== undefined && MANY_YEARS.test(lead)) return undefined;
  return isOfItsOwn(fact, measure, name.slice(0, -word.length)) ? undefined : outside(fact, measure);
}

const VALUE_WORDS = new RegExp(`(?:${BEFORE_VALUE.source})+$`);

/** The name at the end of a label, without 达到, 为, 提高到. */
function nameIn(label: string): string {
  return label.replace(VALUE_WORDS, '');
}

interface Named {
  readonly measure: MeasureLimits;
  readonly word: string;
}

/** Measures by the last character of their name, the longest names first. */
const BY_END: ReadonlyMap<string, readonly Named[]> = groupedByEnd();

function groupedByEnd(): ReadonlyMap<string, readonly Named[]> {
  const all = MEASURES.flatMap((measure) => measure.words.map((word) => ({ measure, word })));
  // What is said of some things only is asked before what is said of all.
  const generality = ({ measure }: Named): number => (measure.of ? 0 : 1);
  all.sort((a, b) => b.word.length - a.word.length || generality(a) - generality(b));
  const byEnd = new Map<string, Named[]>();
  for (const named of all) {
    const end = named.word.slice(-1);
    byEnd.set(end, [...(byEnd.get(end) ?? []), named]);
  }
  return byEnd;
}

function measureCalled(name: string, after: string): Named | undefined {
  return BY_END.get(name.slice(-1))?.find(
    ({ measure: { of }, word }) =>
      name.endsWith(word) && (of === undefined || isSaidOf(of, name.slice(0, -word.length), after)),
  );
}

/** 县城污水处理厂总投资, 总投资1.2亿元的污水处理厂建成; but not 水稻种植合作社 or 医院食堂. */
function isSaidOf(things: string, before: string, after: string): boolean {
  const thing = `(?:${things})(?:新建|迁建|扩建|改扩建|建设|项目|工程|[一二三]期)*`;
  return (
    new RegExp(`${thing}(?:平均)?$`).test(before) ||
    new RegExp(`^的[^，。；]*${thing}(?:$|${IS_BUILT.source})`).test(after)
  );
}

/** How far before a figure its time may stand. */
const LONGEST_LEAD = 40;

/** Another measure for all that its limits say: an amount for each, one of old times, one below a given limit. */
function isOfItsOwn({ times }: Fact, { least }: MeasureLimits, before: string): boolean {
  return (least !== undefined && EACH.test(before)) || LONG_AGO.test(times.join('') + before);
}

function outside(fact: QuantityFact, measure: MeasureLimits): Relation | undefined {
  const unit = fact.figure.unit?.word ?? '';
  const [own, meant] = [sizeOf(unit), sizeOf(measure.unit)];
  if (!own || !meant || own.dimension !== meant.dimension) return undefined;
  const limits = limitsOf(measure, meant);
  const readings = SCALES.flatMap(([scale, power]) => [
    { text: scale + unit, power, size: own.size },
    { text: scale + measure.unit, power, size: meant.size },
  ]);
  const claim = limits.length > 0 ? beyondLimits(fact, own.size, limits, readings) : undefined;
  return claim && judge(claim);
}

/** The scale words that may have been meant, the likeliest first. */
const SCALES = [
  ['', 0],
  ['万', 4],
  ['亿', 8],
] as const;

function limitsOf({ least = '', most = '', unit }: MeasureLimits, size: Size): readonly Limit[] {
  const ends = [
    { role: 'least', digits: least },
    { role: 'most', digits: most },
  ] as const;
  return ends.flatMap(({ role, digits }) => limitOf(role, digits, size, shown(digits) + unit) ?? []);
}

/** 500000 as 50万. */
function shown(digits: string): string {
  return digits.replace(/0{8}$/, '亿').replace(/0{4}$/, '万');
}
