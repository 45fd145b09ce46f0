import type { Line } from './line';
import { remembered } from './remembered';
import type { Range } from '../text/range';
import { HAN, isHan } from '../text/chinese';
import { touchesBlank } from './neighbours';
import { pairingOf } from './paired-marks';
import type { Pair } from './paired-marks';

/** Straight quotation marks that stand for curly ones. */
interface StraightQuote {
  /** What a reader would point at: the quotation, or the one mark that differs from its partner. */
  readonly range: Range;
  readonly curly: readonly { readonly at: number; readonly mark: '“' | '”' }[];
  /** False where other quotation marks in the line leave room for doubt. */
  readonly certain: boolean;
}

const HAN_WITHIN = new RegExp(`[${HAN}]`);

/** The quotations of a line in straight marks `"…"`, those that hold no Han character excepted. */
export const straightQuotesOf = remembered((line: Line): readonly StraightQuote[] => {
  const { prose } = line;
  if (!prose.includes('"')) return [];
  const straight = Array.from(prose.matchAll(/"/g), ({ index }) => index);
  if (straight.length % 2 === 0) return inPairs(line, straight);
  return straight.length === 1 ? besideCurly(line, straight[0] ?? 0) : [];
});

function inPairs(line: Line, straight: readonly number[]): readonly StraightQuote[] {
  const { prose } = line;
  const isOnlyKind = !/[“”]/.test(prose);
  const quotes: StraightQuote[] = [];
  for (let i = 0; i + 1 < straight.length; i += 2) {
    const [open = 0, close = 0] = straight.slice(i, i + 2);
    if (!HAN_WITHIN.test(prose.slice(open, close))) continue;
    const curly = [
      { at: open, mark: '“' },
      { at: close, mark: '”' },
    ] as const;
    const certain = isOnlyKind && !touchesBlank(line, open) && !touchesBlank(line, close);
    quotes.push({ range: { start: open, end: close + 1 }, curly, certain });
  }
  return quotes;
}

/** “…" or "…”: one mark of the pair is straight. */
function besideCurly(line: Line, at: number): readonly StraightQuote[] {
  const [alone, ...more] = pairingOf(line).unmatched.filter(({ kind }) => kind === 'quotation');
  if (!alone || more.length > 0) return [];
  const closes = alone.side === 'open';
  if (closes !== alone.at < at) return [];
  if (!isHan(line.prose.charAt(closes ? at - 1 : at + 1))) return [];
  const curly = [{ at, mark: closes ? '”' : '“' }] as const;
  return [{ range: { start: at, end: at + 1 }, curly, certain: !touchesBlank(line, at) }];
}

/** The quotations of a line in whichever marks, straight ones included. */
export function quotationsOf(line: Line): readonly Pair[] {
  const curly = pairingOf(line).pairs.filter(({ kind }) => kind === 'quotation');
  const straight = straightQuotesOf(line);
  return straight.length === 0
    ? curly
    : [...curly, ...straight.flatMap((quote) => pairOf(line, quote) ?? [])];
}

function pairOf(line: Line, { curly }: StraightQuote): Pair | undefined {
  const [first, second] = curly;
  if (!first) return undefined;
  if (second) return { kind: 'quotation', open: first.at, close: second.at };
  const partner = pairingOf(line).unmatched.find(({ kind }) => kind === 'quotation');
  if (!partner) return undefined;
  return { kind: 'quotation', open: Math.min(first.at, partner.at), close: Math.max(first.at, partner.at) };
}
