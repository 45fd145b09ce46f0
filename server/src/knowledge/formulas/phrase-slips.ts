import { createAutomaton } from '../automaton';
import { greatest } from '../../text/ordered';
import type { Range } from '../../text/range';
import type { Formula, FormulaMatch, FormulaSlip } from '../types';
import { bareText, membersOf } from './bare-text';
import type { BareText } from './bare-text';
import { edgesOf, LONG } from './edges';
import type { Edges } from './edges';
import { FEWEST_CHARACTERS } from './member-slot';
import { LENGTH_DIFFERENCES, slipBetween } from './near-miss';
import type { Difference } from './near-miss';
import { wordingsOf } from './wordings';
import type { Wording } from './wordings';

/** What a text has of wordings: to the letter, and with one slip. */
interface PhraseFindings {
  readonly exact: readonly FormulaMatch[];
  readonly slips: readonly FormulaSlip[];
}

/** The end of a wording that a slip in its other half leaves as it is. */
interface Anchor {
  readonly wording: Wording;
  readonly isHead: boolean;
  readonly text: string;
}

/** Shorter wordings are not looked for: they differ by one character from too many other words. */
const SHORTEST = 6;

const SHORTEST_TERM = 4;

/** As many characters of an end are looked for at most: more would find no fewer places. */
const LONGEST_ANCHOR = 6;

/** A slip touches at most so many neighbouring characters of a wording as long as that. */
const widestSlip = (length: number): number => (length >= 10 ? 4 : length >= SHORTEST ? 2 : 1);

/**
 * Finds wordings and their near misses. One slip leaves the beginning or the end of a wording whole, so all beginnings
 * and ends are searched for in one pass, and only where one is there is the rest held against the wording.
 */
export function createPhraseIndex(formulas: readonly Formula[]): (text: string) => PhraseFindings {
  const wordings = formulas
    .filter(({ onlyNamed }) => !onlyNamed)
    .flatMap(wordingsOf)
    .filter(({ bare, formula }) => bare.length >= (formula.isTerm ? SHORTEST_TERM : SHORTEST));
  const whole = createAutomaton(wordings.map(({ bare }) => bare));
  // Dozens of laws begin alike: what an automaton finds at one place is limited, so each text is a pattern once.
  const anchors = [...anchorsByText(wordings)];
  const ends = createAutomaton(anchors.map(([text]) => text));
  return (text) => {
    const bare = bareText(text);
    const exact: FormulaMatch[] = [];
    whole.scan(bare.text, (number, end) => {
      const wording = wordings[number];
      if (wording)
        exact.push({ formula: wording.formula, range: rangeIn(bare, end - wording.bare.length, end) });
    });
    const slips = new Map<string, FormulaSlip>();
    ends.scan(bare.text, (number, end) => {
      for (const anchor of anchors[number]?.[1] ?? []) collect(slips, nearMissesAt(anchor, end, bare, text));
    });
    return { exact, slips: [...slips.values()] };
  };
}

function anchorsByText(wordings: readonly Wording[]): ReadonlyMap<string, readonly Anchor[]> {
  const byText = new Map<string, Anchor[]>();
  for (const anchor of wordings.flatMap(anchorsOf)) {
    const same = byText.get(anchor.text);
    if (same) same.push(anchor);
    else byText.set(anchor.text, [anchor]);
  }
  return byText;
}

function anchorsOf(wording: Wording): readonly Anchor[] {
  const { bare } = wording;
  const length = Math.min(LONGEST_ANCHOR, Math.floor((bare.length - widestSlip(bare.length) + 1) / 2));
  return [
    { wording, isHead: true, text: bare.slice(0, length) },
    { wording, isHead: false, text: bare.slice(-length) },
  ];
}

function collect(slips: Map<string, FormulaSlip>, found: readonly FormulaSlip[]): void {
  for (const slip of found) slips.set(`${slip.formula.text} ${slip.range.start} ${slip.range.end}`, slip);
}

function nearMissesAt(
  anchor: Anchor,
  anchorEnd: number,
  bare: BareText,
  text: string,
): readonly FormulaSlip[] {
  const { wording, isHead } = anchor;
  return LENGTH_DIFFERENCES.flatMap((more) => {
    const length = wording.bare.length + more;
    const start = isHead ? anchorEnd - anchor.text.length : anchorEnd - length;
    if (start < 0 || start + length > bare.text.length) return [];
    const difference = slipBetween(bare.text.slice(start, start + length), wording.bare);
    if (!difference) return [];
    const edges = edgesOf(wording, difference, { start, end: start + length, bare, text });
    if (!edges || !isTold(difference, wording, edges, length)) return [];
    return placed(difference, wording, start, start + length, bare, text) ?? [];
  });
}

/** From this length on a whole word may be another. */
const VERY_LONG = 12;

/** So many characters beside a word of the same sound show what is meant. */
const LEAST_AGREED = 4;
const LEAST_AGREED_OF_TERM = 3;

/** The verb that a phrase begins with may be another: 守牢 for 守住, 坚定 for 坚持. */
const LEADING_WORD = 2;

/** Whether what is left of the wording around a difference is enough to tell that this wording is meant. */
function isTold(
  { start, end, right, kind, sign }: Difference,
  wording: Wording,
  { isOpen, isClosed }: Edges,
  length: number,
): boolean {
  const size = wording.bare.length;
  if (sign !== undefined)
    return size - right.length >= (wording.formula.isTerm ? LEAST_AGREED_OF_TERM : LEAST_AGREED);
  if (wording.formula.isTerm && kind !== 'order') return false;
  if (kind === 'order') {
    if (wording.formula.isTerm) return right.length === 2 || size >= LONG - 2;
    const isWhole = right.length === size && membersOf(wording.text).length === 2;
    return (
      isWhole || (size >= (right.length > 2 ? LONG - 2 : SHORTEST) && start + length - end >= LEAST_AGREED)
    );
  }
  if (isTitle(wording) && right.length > 1) return false;
  const [before, after] = [isOpen ? Infinity : start, isClosed ? Infinity : length - end];
  if (right.length === 2) {
    const isAtMark = (isOpen && start === 0) || (isClosed && end === length);
    return size >= (isAtMark ? LONG - 2 : VERY_LONG) && before >= 2 && after >= 2;
  }
  if (before < LEADING_WORD) return false;
  const isOther = right.length === 1 && end > start;
  return isOther ? size >= LONG || after >= 1 : after >= (size >= LONG - 2 ? 1 : 2);
}

const HAN_ONLY = /^[一-鿿]*$/u;

function placed(
  { start, end, right, kind }: Difference,
  wording: Wording,
  from: number,
  until: number,
  bare: BareText,
  text: string,
): readonly FormulaSlip[] | undefined {
  if (!HAN_ONLY.test(bare.text.slice(from + start, from + end)) || !HAN_ONLY.test(right)) return undefined;
  const stretch = start === end ? gapAt(bare, from + start) : rangeIn(bare, from + start, from + end);
  const whole = rangeIn(bare, from, until);
  if (!MARK.test(wording.text) && isParted(text, stretch, whole)) return undefined;
  if (isList(wording) && MARK.test(text.slice(bare.at[from], bare.at[until - 1]))) return undefined;
  const isPlain = stretch.end - stretch.start === end - start;
  const range = clauseAround(text, whole, stretch);
  const edit = { range: stretch, newText: right };
  return [
    {
      formula: wording.formula,
      range,
      right: isPlain ? corrected(text, range, edit) : wording.text,
      edit: isPlain ? edit : undefined,
      kind,
    },
  ];
}

const MARK = /[、，；]|[”’"][“‘"]/u;

/** A list is compared member by member as soon as marks part its members, unless they are too short for that. */
function isList({ text }: Wording): boolean {
  const lengths = membersOf(text).map(({ length }) => length);
  const fewest = lengths.reduce((sum, length) => sum + length, 0) - greatest(lengths);
  return lengths.length > 2 && fewest >= FEWEST_CHARACTERS;
}

/** The titles of two laws may well differ by a word. */
function isTitle({ text }: Wording): boolean {
  return text.startsWith('《');
}

/** A mark before, in or after what differs, in a formula that has none, parts two phrases. */
function isParted(text: string, { start, end }: Range, whole: Range): boolean {
  return MARK.test(text.slice(Math.max(start - 1, whole.start), Math.min(end + 1, whole.end)));
}

function corrected(
  text: string,
  range: Range,
  { range: { start, end }, newText }: NonNullable<FormulaSlip['edit']>,
): string {
  return text.slice(range.start, start) + newText + text.slice(end, range.end);
}

/** Where the text after so many bare characters goes on; marks that follow are left outside. */
function endOf({ at }: BareText, end: number): number {
  return end === 0 ? (at[0] ?? 0) : (at[end - 1] ?? 0) + 1;
}

/** Between two characters: directly after the first. */
function gapAt(bare: BareText, at: number): Range {
  const place = endOf(bare, at);
  return { start: place, end: place };
}

function rangeIn(bare: BareText, start: number, end: number): Range {
  return { start: bare.at[start] ?? 0, end: endOf(bare, end) };
}

/** The longest formula that is underlined whole; of a longer one, the clause with the slip. */
const LONGEST_SHOWN = 24;

function clauseAround(text: string, whole: Range, { start: first, end: last }: Range): Range {
  if (whole.end - whole.start <= LONGEST_SHOWN) return whole;
  const before = text.slice(whole.start, first);
  const start = whole.start + Math.max(0, before.search(/(?<![^、，；])[^、，；]*$/u));
  const after = text.slice(last, whole.end).search(/[、，；]/u);
  return { start, end: after < 0 ? whole.end : last + after };
}
