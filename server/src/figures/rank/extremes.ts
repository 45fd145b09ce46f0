import { spread } from '../equations/ranking';
import { isLess } from '../equations/size';
import { isMeasure, type Figure, type Measure } from '../reading/figure';
import type { OrderClaim } from './claim';
import { isAlike } from './ordered';

/** A greatest and a smallest value: 最高的…86.2%，最低的…61.7%. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['最高', '最低'],
  ['最多', '最少'],
  ['最大', '最小'],
  ['最长', '最短'],
  ['最快', '最慢'],
  ['第一名', '第二名'],
  ['最多', '其次'],
  ['最高', '其次'],
  ['最大', '其次'],
];

const DIFFERENCE = /(?:相差|差距(?:为|达)?|高低差|落差(?:为)?|极差(?:为)?|仅差|只差|两者差)(?:了|仅|只有?)?$/;

/** The extremes of a sentence, held against one another and against the difference that is said of them. */
export function extremesIn(text: string, figures: readonly Figure[], offset: number): readonly OrderClaim[] {
  const measures = figures.filter(isMeasure);
  return PAIRS.flatMap(([most, least]) => {
    const [first, second] = [valueOf(text, measures, most, offset), valueOf(text, measures, least, offset)];
    if (!first || !second || first === second || !isAlike(first, second)) return [];
    // What takes the fewest days is the fastest.
    if (most === '最快' && first.kind !== 'rate') {
      return isOfTime(first) ? differencesOf(text, measures, second, first, offset) : [];
    }
    const [high, low] = [first, second];
    return [inOrder(high, low, most, least), ...differencesOf(text, measures, high, low, offset)];
  });
}

function isOfTime(figure: Measure): boolean {
  return (
    figure.kind === 'quantity' && /^(?:天|个?小时|分钟|秒|个月|个?工作日)$/.test(figure.unit?.word ?? '')
  );
}

const REACH = 26;

/** The value of 最高: the first after the word in its clause or the next; of 以96.8分获第一名 the one before it. */
function valueOf(
  text: string,
  measures: readonly Measure[],
  word: string,
  offset: number,
): Measure | undefined {
  const index = text.indexOf(word);
  if (index < 0 || text.indexOf(word, index + 1) >= 0) return undefined;
  if (word.startsWith('第')) {
    const before = measures.findLast(({ range }) => range.end - offset <= index);
    const gap = before && text.slice(before.range.end - offset, index);
    return before && gap !== undefined && /^[^，。；]{0,8}$/.test(gap) ? before : undefined;
  }
  const after = measures.find(({ range }) => range.start - offset >= index);
  const gap = after && text.slice(index + word.length, after.range.start - offset);
  if (!after || gap === undefined || gap.length > REACH || /最|[。；]/.test(gap)) return undefined;
  return (gap.match(/，/g)?.length ?? 0) <= 1 ? after : undefined;
}

function inOrder(high: Measure, low: Measure, most: string, least: string): OrderClaim {
  return {
    range: low.range,
    related: [high.range],
    holds: !isLess({ figure: high }, { figure: low }),
    message: {
      zh: `“${least}”的${low.text}大于“${most}”的${high.text}`,
      en: `${least} is ${low.text}, more than ${most} with ${high.text}`,
    },
  };
}

function differencesOf(
  text: string,
  measures: readonly Measure[],
  high: Measure,
  low: Measure,
  offset: number,
): readonly OrderClaim[] {
  const last = Math.max(high.range.end, low.range.end);
  const said = measures.find(({ range }) => range.start >= last);
  if (!said || !DIFFERENCE.test(text.slice(last - offset, said.range.start - offset))) return [];
  const isSame = isAlike(high, said) || (high.kind === 'rate' && said.kind === 'points');
  if (!isSame) return [];
  // Where the extremes themselves are turned round, they are what is reported.
  const relation = spread({ figure: high }, { figure: low }, { figure: said });
  if (!relation) return [];
  const { holds, arithmetic, repairs } = relation;
  const repair = repairs.find(({ role }) => role === 'difference');
  return [
    {
      range: said.range,
      related: [high.range, low.range],
      holds,
      message: { zh: `相差数不符（${arithmetic}）`, en: `The difference does not agree (${arithmetic})` },
      ...(repair && { repair: { range: repair.range, newText: repair.newText } }),
    },
  ];
}
