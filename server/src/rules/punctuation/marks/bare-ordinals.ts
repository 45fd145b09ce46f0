import type { Line, PlacedLine } from '../../../document/line';
import { remembered } from '../../../document/remembered';
import type { Range } from '../../../text/range';
import { pairingOf } from '../../../document/paired-marks';

type Numerals = 'han' | 'arabic';

interface BracketedOrdinals {
  /** 一） and 1), ordinals with one bracket, from the numeral to the bracket. */
  readonly bare: readonly { readonly numerals: Numerals; readonly range: Range }[];
  /** （一） and （1） at the head of the line. */
  readonly full: Numerals | undefined;
}

const NONE: BracketedOrdinals = { bare: [], full: undefined };
const BARE = /(?:([一二三四五六七八九十]{1,3})|([0-9０-９]{1,2}))[)）]$/;
const FULL = /^[(（](?:([一二三四五六七八九十]{1,3})|[0-9０-９]{1,2})[)）]/;

const ordinalsOf = remembered((line: Line): BracketedOrdinals => {
  const { ordinals, marks } = pairingOf(line);
  if (marks.length === 0) return NONE;
  const full = FULL.exec(line.prose.slice(line.content.start, line.content.start + 6));
  return {
    bare: ordinals.flatMap(({ at }) => bareAt(line.prose, at) ?? []),
    full: full ? (full[1] ? 'han' : 'arabic') : undefined,
  };
});

function bareAt(prose: string, bracket: number): BracketedOrdinals['bare'][number] | undefined {
  const match = BARE.exec(prose.slice(Math.max(0, bracket - 3), bracket + 1));
  if (!match) return undefined;
  const range = { start: bracket + 1 - match[0].length, end: bracket + 1 };
  return { numerals: match[1] ? 'han' : 'arabic', range };
}

/**
 * The ordinals that have lost their opening bracket, as ranges of their lines: a report that numbers with （一）
 * more often than with 一） means （一）.
 */
export function halvedOrdinals(paragraphs: readonly PlacedLine[]): ReadonlyMap<PlacedLine, readonly Range[]> {
  const surplus = { han: 0, arabic: 0 };
  const bare: PlacedLine[] = [];
  for (const placed of paragraphs) {
    const ordinals = ordinalsOf(placed.line);
    if (ordinals.full) surplus[ordinals.full] += 1;
    for (const { numerals } of ordinals.bare) surplus[numerals] -= 1;
    if (ordinals.bare.length > 0) bare.push(placed);
  }
  return new Map(
    bare.map((placed) => {
      const halved = ordinalsOf(placed.line).bare.filter(({ numerals }) => surplus[numerals] > 0);
      return [placed, halved.map(({ range }) => range)];
    }),
  );
}
