import type { Line } from '../../../document/line';
import { remembered } from '../../../document/remembered';
import type { ReportDocument } from '../../../document/report-document';
import { BLANK } from '../../../text/blanks';
import { shift } from '../../../text/range';
import type { Range } from '../../../text/range';
import { HAN } from '../../../text/chinese';
import { lastBefore } from '../../../text/ordered';
import { pairingOf, rangeOfPair } from '../../../document/paired-marks';
import { quotationsOf } from '../../../document/straight-quotes';

/** A name that stands without quotation marks although the report has it in quotation marks elsewhere. */
interface UnquotedName {
  readonly name: string;
  readonly range: Range;
  /** Where it first stands in quotation marks, the marks included. */
  readonly quoted: Range;
}

interface Mention {
  readonly name: string;
  readonly range: Range;
}

const NO_MENTIONS: readonly Mention[] = [];
const LONGEST_NAME = 6;
/** A name with blanks between its characters and its marks. */
const LONGEST_QUOTATION = 4 * LONGEST_NAME;

/** 两个维护, 三会一课, 零发生: a numeral makes a short quotation a name, unless it counts things. */
const NUMERAL = `[二两三四五六七八九零双](?![件项条类名起家户年月日次天])`;
const NUMERAL_NAME = new RegExp(`^${NUMERAL}[${HAN}]{2,${LONGEST_NAME - 1}}$`);
/** 第四种形态 has no 四种形态 in it, nor has 十二个维护 two of them. */
const NAME_BEGINNING = new RegExp(`(?<![第一二三四五六七八九十百千万几数0-9])${NUMERAL}(?=[${HAN}]{2})`, 'g');

const BLANKS = new RegExp(BLANK, 'g');

/** Headings and notes have a short form of their own. */
const SHORTEST_PARAGRAPH = 30;

/** The names that make up a whole quotation; ranges include the marks. */
const quotedNamesOf = remembered((line: Line): readonly Mention[] => {
  const found = quotationsOf(line)
    .filter(({ open, close }) => close - open <= LONGEST_QUOTATION)
    .map((pair) => ({
      name: line.prose.slice(pair.open + 1, pair.close).replace(BLANKS, ''),
      range: rangeOfPair(pair),
    }))
    .filter(({ name }) => NUMERAL_NAME.test(name));
  return found.length === 0 ? NO_MENTIONS : found;
});

/** The text from each numeral on that is outside quotation and title marks: it may begin a name. */
const plainNumeralsOf = remembered((line: Line): readonly Mention[] => {
  const { prose, content } = line;
  if (prose.slice(content.start, content.end).replace(BLANKS, '').length < SHORTEST_PARAGRAPH)
    return NO_MENTIONS;
  const enclosures = enclosuresOf(line);
  const isPlain = (at: number): boolean => at >= (lastBefore(enclosures, at, ({ open }) => open)?.close ?? 0);
  return Array.from(prose.matchAll(NAME_BEGINNING), ({ index }) => index)
    .filter(isPlain)
    .map((at) => mentionAt(prose, at));
});

/** The outermost pairs, in the order they stand; pairs that cross are one. */
function enclosuresOf(line: Line): readonly Stretch[] {
  const titles = pairingOf(line).pairs.filter(({ kind }) => kind === 'title');
  const outermost: Stretch[] = [];
  for (const { open, close } of [...quotationsOf(line), ...titles].sort((a, b) => a.open - b.open)) {
    const last = outermost.at(-1);
    if (last && open < last.close) last.close = Math.max(last.close, close);
    else outermost.push({ open, close });
  }
  return outermost;
}

interface Stretch {
  readonly open: number;
  close: number;
}

function mentionAt(prose: string, start: number): Mention {
  const end = Math.min(prose.length, start + LONGEST_NAME);
  return { name: prose.slice(start, end), range: { start, end } };
}

/** A name with all its mentions in quotation marks, and its plain ones. */
interface Name {
  readonly name: string;
  readonly quoted: Range[];
  readonly plain: Range[];
}

/** The names that a report has in quotation marks at least as often as without, where it has them without. */
export function unquotedNamesIn({ lines }: ReportDocument): readonly UnquotedName[] {
  const names = new Map<string, Name>();
  for (const { line, start } of lines) {
    for (const { name, range } of quotedNamesOf(line)) {
      const known = names.get(name) ?? { name, quoted: [], plain: [] };
      known.quoted.push(shift(range, start));
      names.set(name, known);
    }
  }
  if (names.size === 0) return [];
  for (const { line, start } of lines) {
    for (const { name: text, range } of plainNumeralsOf(line)) {
      const found = longestNameAtStart(text, names);
      found?.plain.push({ start: start + range.start, end: start + range.start + found.name.length });
    }
  }
  return [...names.values()].flatMap(unquoted);
}

function longestNameAtStart(text: string, names: ReadonlyMap<string, Name>): Name | undefined {
  for (let length = text.length; length > 2; length -= 1) {
    const name = names.get(text.slice(0, length));
    if (name) return name;
  }
  return undefined;
}

function unquoted({ name, quoted, plain }: Name): readonly UnquotedName[] {
  const [first] = quoted;
  if (!first || plain.length > quoted.length) return [];
  return plain.map((range) => ({ name, range, quoted: first }));
}
