import { BLANK } from '../text/blanks';
import type { Range } from '../text/range';
import type { Line } from './line';
import { remembered } from './remembered';

/** An Arabic ordinal that opens a sentence of a paragraph: 1. 2、 （3）. Ranges are relative to the line. */
export interface RunInOrdinal {
  readonly number: number;
  /** The digits alone. */
  readonly digits: Range;
  /** The digits with their mark or brackets. */
  readonly range: Range;
}

/** Ordinals of one shape, 1. or （1）, that go on one from the other, in the order they stand. */
export type RunInRun = readonly RunInOrdinal[];

const ORDINAL = new RegExp(
  `(?=[\\d（(])(?<=(?:^|[。；：！？])${BLANK}*)(?:(\\d{1,2})(?:[.．](?!\\d)|、(?!\\d))|[（(](\\d{1,2})[）)])(?=${BLANK}*[一-鿿“《])`,
  'g',
);

/**
 * The runs of Arabic ordinals within a paragraph, one that opens it included: 措施有：1.抓宣传。2.抓巡查。 A number
 * alone is a figure or a heading; a number 1 begins a new run.
 */
export const runInRunsOf = remembered((line: Line): readonly RunInRun[] => {
  if (line.block !== 'paragraph' || !/\d[.．、）)]/.test(line.prose)) return [];
  const runs: { readonly isBracketed: boolean; readonly ordinals: RunInOrdinal[] }[] = [];
  for (const match of line.prose.slice(line.content.start).matchAll(ORDINAL)) {
    const ordinal = ordinalAt(match, line.content.start);
    const isBracketed = match[1] === undefined;
    const run = runs.findLast((one) => one.isBracketed === isBracketed);
    if (run && ordinal.number !== 1) run.ordinals.push(ordinal);
    else runs.push({ isBracketed, ordinals: [ordinal] });
  }
  return runs.flatMap(({ ordinals }) => (ordinals.some(goesOn) ? [ordinals] : []));
});

function ordinalAt(match: RegExpExecArray, from: number): RunInOrdinal {
  const digits = match[1] ?? match[2] ?? '';
  const start = from + match.index;
  const first = start + match[0].indexOf(digits);
  return {
    number: Number(digits),
    digits: { start: first, end: first + digits.length },
    range: { start, end: start + match[0].length },
  };
}

function goesOn({ number }: RunInOrdinal, i: number, ordinals: readonly RunInOrdinal[]): boolean {
  return i > 0 && number === (ordinals[i - 1]?.number ?? 0) + 1;
}
