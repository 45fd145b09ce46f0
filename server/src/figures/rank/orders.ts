import { indexFrom } from '../../text/ordered';
import type { Figure } from '../reading/figure';
import type { OrderClaim } from './claim';
import { extremesIn } from './extremes';
import { orderedIn } from './ordered';
import { movesIn, placesAmong } from './places';

const MAY_ORDER = /第|[前后][二三四五六十2-9]|[由从][^，。]{1,2}到|最[高多大长快]/;

/** Nobody reads a longer sentence, and to compare all places of one with one another would take long. */
const LONGEST_SENTENCE = 600;

const startOf = ({ range }: Figure): number => range.start;

/** What a line says of places and orders, sentence by sentence. */
export function ordersIn(text: string, figures: readonly Figure[]): readonly OrderClaim[] {
  if (!MAY_ORDER.test(text)) return [];
  const claims: OrderClaim[] = [...orderedIn(text, figures)];
  let start = 0;
  for (const sentence of text.split(/(?<=[。！？])/)) {
    const end = start + sentence.length;
    if (sentence.length <= LONGEST_SENTENCE && MAY_ORDER.test(sentence)) {
      const from = start;
      const own = figures.slice(indexFrom(figures, from, startOf), indexFrom(figures, end, startOf));
      claims.push(
        ...movesIn(sentence, from),
        ...placesAmong(sentence, from),
        ...extremesIn(sentence, own, from),
      );
    }
    start = end;
  }
  return claims;
}
