import type { Line } from './line';
import { remembered } from './remembered';
import type { Range } from '../text/range';
import { HAN } from '../text/chinese';

/** What a paired mark encloses; half-width and full-width brackets are one kind, for people mix them. */
type PairKind =
  'quotation' | 'innerQuotation' | 'bracket' | 'title' | 'innerTitle' | 'square' | 'lenticular' | 'corner';

/** One of the two marks of a pair, where it is in its line. */
export interface PairedMark {
  readonly kind: PairKind;
  readonly side: 'open' | 'close';
  readonly at: number;
}

/** Two marks that belong together. */
export interface Pair {
  readonly kind: PairKind;
  readonly open: number;
  readonly close: number;
}

/** How the paired marks of a line go together. */
export interface Pairing {
  /** In the order in which they open. */
  readonly pairs: readonly Pair[];
  /** In the order they stand. */
  readonly unmatched: readonly PairedMark[];
  /** The brackets of ordinals that open nowhere, such as 1), in the order they stand. */
  readonly ordinals: readonly PairedMark[];
  /** In the order they stand. */
  readonly marks: readonly PairedMark[];
}

const KIND_BY_MARKS: Readonly<Record<string, PairKind>> = {
  '“”': 'quotation',
  '‘’': 'innerQuotation',
  '（）': 'bracket',
  '()': 'bracket',
  '《》': 'title',
  '〈〉': 'innerTitle',
  '〔〕': 'square',
  '［］': 'square',
  '【】': 'lenticular',
  '「」': 'corner',
  '『』': 'corner',
};

const MARKS = new Map<number, Pick<PairedMark, 'kind' | 'side'>>(
  Object.entries(KIND_BY_MARKS).flatMap(([marks, kind]) => [
    [marks.charCodeAt(0), { kind, side: 'open' }],
    [marks.charCodeAt(1), { kind, side: 'close' }],
  ]),
);

const NOTHING: Pairing = { pairs: [], unmatched: [], ordinals: [], marks: [] };

/** Pairs the marks of a line, each kind for itself: crossing pairs are still pairs. */
export const pairingOf = remembered((line: Line): Pairing => {
  const marks = marksIn(line.prose);
  return marks.length === 0 ? NOTHING : pairUp(marks, line.prose);
});

function marksIn(prose: string): readonly PairedMark[] {
  const marks: PairedMark[] = [];
  for (let at = 0; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    if (isBetweenMarks(code)) continue;
    const mark = MARKS.get(code);
    if (mark && !isApostrophe(prose, at)) marks.push({ ...mark, at });
  }
  return marks;
}

/** Nearly every character of a report is Han: none of the marks has a code in that stretch. */
function isBetweenMarks(code: number): boolean {
  return code >= 0x3020 && code < 0xff00;
}

/** The mark of People’s. */
function isApostrophe(prose: string, at: number): boolean {
  return /^[’‘]$/.test(prose.charAt(at)) && /[A-Za-z0-9]/.test(prose.charAt(at - 1));
}

const ORDINAL_BEFORE_BRACKET = new RegExp(
  `(?:^|[^${HAN}A-Za-z0-9（(])(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z]|[①-⑳])$`,
);

/** The bracket of an ordinal that opens nowhere: 1) and 一）, unless one is open before it. */
function isOrdinalBracket(prose: string, at: number): boolean {
  return /[)）]/.test(prose.charAt(at)) && ORDINAL_BEFORE_BRACKET.test(prose.slice(Math.max(0, at - 4), at));
}

function pairUp(marks: readonly PairedMark[], prose: string): Pairing {
  const open = new Map<PairKind, PairedMark[]>();
  const pairs: Pair[] = [];
  const unmatched: PairedMark[] = [];
  const ordinals: PairedMark[] = [];
  for (const mark of marks) {
    const opened = open.get(mark.kind) ?? [];
    open.set(mark.kind, opened);
    if (mark.side === 'open') opened.push(mark);
    else {
      const partner = opened.pop();
      if (partner) pairs.push({ kind: mark.kind, open: partner.at, close: mark.at });
      else (isOrdinalBracket(prose, mark.at) ? ordinals : unmatched).push(mark);
    }
  }
  for (const left of open.values()) for (const mark of left) unmatched.push(mark);
  return {
    pairs: pairs.sort((a, b) => a.open - b.open),
    unmatched: unmatched.sort((a, b) => a.at - b.at),
    ordinals,
    marks,
  };
}

/** What is asked of the pairs of a line for each of its marks, by offset. */
interface MarkIndex {
  /** From each opening mark that has a partner to that partner. */
  readonly closeOf: ReadonlyMap<number, number>;
  readonly closes: ReadonlySet<number>;
  /** For each mark: how many of its kind stand before it. */
  readonly placeOf: ReadonlyMap<number, number>;
  readonly countOf: ReadonlyMap<PairKind, number>;
}

const markIndexOf = remembered(({ pairs, marks }: Pairing): MarkIndex => {
  const placeOf = new Map<number, number>();
  const countOf = new Map<PairKind, number>();
  for (const { kind, at } of marks) {
    const place = countOf.get(kind) ?? 0;
    placeOf.set(at, place);
    countOf.set(kind, place + 1);
  }
  const closeOf = new Map(pairs.map(({ open, close }) => [open, close]));
  return { closeOf, closes: new Set(closeOf.values()), placeOf, countOf };
});

/** Whether another mark of its kind stands after a mark. */
export function isFollowedByItsKind(pairing: Pairing, { kind, at }: PairedMark): boolean {
  const { placeOf, countOf } = markIndexOf(pairing);
  return (placeOf.get(at) ?? 0) + 1 < (countOf.get(kind) ?? 0);
}

/** Whether of two marks of one kind the second is the next after the first. */
export function areNeighbours(pairing: Pairing, first: PairedMark, second: PairedMark): boolean {
  const { placeOf } = markIndexOf(pairing);
  return (placeOf.get(second.at) ?? 0) - (placeOf.get(first.at) ?? 0) === 1;
}

/** The closing mark of the pair that opens at an offset. */
export function closeOfPairAt(pairing: Pairing, open: number): number | undefined {
  return markIndexOf(pairing).closeOf.get(open);
}

/** Whether a pair closes at an offset. */
export function closesPair(pairing: Pairing, at: number): boolean {
  return markIndexOf(pairing).closes.has(at);
}

/** The stretch from the opening mark to the closing one, both included. */
export function rangeOfPair({ open, close }: Pair): Range {
  return { start: open, end: close + 1 };
}
