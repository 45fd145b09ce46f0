import { indexFrom } from '../../text/ordered';
import type { Range } from '../../text/range';
import { firstOutOfOrder, type Direction } from '../equations/ranking';
import type { Sized } from '../equations/size';
import { isMeasure, type Figure, type Measure } from '../reading/figure';
import type { OrderClaim } from './claim';

const FALLING = /[由从](?:高到低|多到少|大到小|快到慢|强到弱|好到差|长到短)/g;
const RISING = /[由从](?:低到高|少到多|小到大|慢到快|短到长)/g;
const TOP =
  /(?:[前后](?:[二三四五六十]|[2-9]|10)(?:位|名)?|最[高多好快]的(?:[2-9]|[三四五六])(?:人|名|个|家|位))(?:的|分别|依次|是|为|：|[^，。；：0-9]{0,8}(?:依次|分别|为|是|：))/g;
const PLACED = /第一名[^，。；0-9]{0,8}(?=[0-9])/g;

/** Lists of values that are said to be in an order: 从高到低依次为…, 前三名是…, 第一名…，第二名…. */
export function orderedIn(text: string, figures: readonly Figure[]): readonly OrderClaim[] {
  const claims: OrderClaim[] = [];
  const add = (pattern: RegExp, direction: Direction | undefined, marks: RegExp): void => {
    for (const match of text.matchAll(pattern)) {
      const claim = claimFrom(text, figures, match.index + match[0].length, direction, marks);
      if (claim && !claims.some(({ range }) => range.start === claim.range.start)) claims.push(claim);
    }
  };
  add(FALLING, 'falling', BETWEEN);
  add(RISING, 'rising', BETWEEN);
  if (claims.length === 0) add(TOP, undefined, BETWEEN);
  add(PLACED, undefined, BETWEEN_PLACES);
  return claims;
}

/**
 * What stands between two values of one list: 、 and the next name, in brackets or not. An average or a total is no
 * item of it: 石桥镇97.2%、双河镇96.5%，全县平均为95.9%.
 */
const BETWEEN =
  /^(?!.*(?:平均|合计|总体|全[省市县区州]))[）)]?(?:、|和|，(?=[^，。；]{1,12}$)|；)(?:[0-9]{1,2}月|[^，。；、0-9]{1,16})[（(]?$|^[）)]?[、和]$/;
const BETWEEN_PLACES = /^[^。；0-9]{0,4}[，、；][^。；0-9]{0,12}第[二三四五六]名[^，。；0-9]{0,10}$/;
const REACH = 30;

/** No list that people read has more values. */
const MOST_FIGURES = 32;

function claimFrom(
  text: string,
  figures: readonly Figure[],
  from: number,
  direction: Direction | undefined,
  marks: RegExp,
): OrderClaim | undefined {
  const values = valuesFrom(text, figures, from, marks);
  if (values.length < (direction ? 2 : 3)) return undefined;
  const sized = values.map((figure) => ({ figure }));
  const wrong = direction ? firstOutOfOrder(sized, direction) : outOfAnyOrder(sized);
  const culprit = values[wrong === -1 ? 0 : wrong];
  if (!culprit) return undefined;
  const written = values.map(({ text: value }) => value).join('、');
  return {
    range: culprit.range,
    related: values.filter((value) => value !== culprit).map(({ range }): Range => range),
    holds: wrong === -1,
    message: {
      zh: `“${culprit.text}”与所说的排列次序不符（${written}）`,
      en: `${culprit.text} is out of the order that the text says (${written})`,
    },
  };
}

/** Where no direction is said, values may rise or fall, but not both. */
function outOfAnyOrder(values: readonly Sized[]): number {
  const falling = firstOutOfOrder(values, 'falling');
  return firstOutOfOrder(values, 'rising') === -1 ? -1 : falling;
}

function valuesFrom(
  text: string,
  figures: readonly Figure[],
  from: number,
  marks: RegExp,
): readonly Measure[] {
  const next = indexFrom(figures, from, ({ range }) => range.start);
  const after = figures.slice(next, next + MOST_FIGURES).filter(isMeasure);
  const [first] = after;
  if (!first || first.range.start - from > REACH || /[。！？]/.test(text.slice(from, first.range.start)))
    return [];
  const values = [first];
  for (const one of after.slice(1)) {
    const last = values.at(-1);
    if (!last || !isAlike(first, one) || !marks.test(text.slice(last.range.end, one.range.start))) break;
    values.push(one);
  }
  return values;
}

/** Values of one measure; a shared unit is after the last one only. */
export function isAlike(a: Measure, b: Measure): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind !== 'quantity' || b.kind !== 'quantity' || a.unit?.word === b.unit?.word;
}
