import { exactly, integer } from '../reading/decimal';
import { meet, type Equation } from './equation';
import type { Claim, Place } from './judge';
import type { Confidence } from './relation';
import { countTermOf, type Term } from './term';

/** As many as are listed: 甲、乙、丙3项; two subjects of 分别 and two values. */
export const COUNT: Equation<'count' | 'item'> = {
  roles: ['item', 'count'],
  result: 'count',
  isExact: true,
  isComparison: true,
  solve: (values, roles, at) => values[roles.indexOf(roles[at] === 'item' ? 'count' : 'item')],
  text: (bound) => {
    const [items, count] = (['item', 'count'] as const).map(
      (wanted) => bound.find(({ role }) => role === wanted)?.term,
    );
    if (!items || !count) return '';
    const isSame = meet(items.values, count.values);
    return isSame ? `${count.text}＝${count.text}` : `${items.text}≠${count.text}`;
  },
};

/** How many things a list names, where it may be read as fewer or more of them. */
export interface Tally {
  readonly count: number;
  readonly least: number;
  /** Left out where a list need not name all there are: 甲、乙等. */
  readonly most?: number;
}

const BOUNDLESS = 10 ** 9;

/** Whether a list is off by no more than that many: one that is off by more has another end than it seems. */
export function isNearCount(count: number, number: number, most = 2): boolean {
  return Math.abs(count - number) <= most;
}

/** What the numerals of a term come to: two and one in 两队一室. */
export function added(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A list, and the number that counts its items or the run of values that they have. */
export function countClaim(
  kind: 'list-count' | 'respective-count',
  list: Place,
  tally: Tally,
  count: Place,
  number: number,
  confidence: Confidence = 'likely',
): Claim<'count' | 'item'> {
  return {
    kind,
    equation: COUNT,
    bindings: [
      { role: 'item', fact: { figure: list }, term: tallyTerm(tally) },
      { role: 'count', fact: { figure: count }, term: countTermOf(number) },
    ],
    subject: 'count',
    confidence,
  };
}

function tallyTerm({ count, least, most = BOUNDLESS }: Tally): Term {
  const term = countTermOf(count);
  if (most === least) return { ...term, values: exactly(integer(least)) };
  return { ...term, values: { low: integer(least), high: integer(most + 1) } };
}
