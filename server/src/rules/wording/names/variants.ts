import type { Line } from '../../../document/line';
import { remembered } from '../../../document/remembered';
import type { ReportDocument } from '../../../document/report-document';
import type { Range } from '../../../text/range';
import { HAN } from '../../../text/chinese';

/** A name that a report writes in two ways: the rarer one where it is, and the other. */
export interface NameVariant {
  readonly range: Range;
  readonly written: string;
  readonly usual: string;
  /** Where the usual one first stands. */
  readonly usualRange: Range;
}

/** The end of a name: a noun, and the Han characters before it in its line, at most five. */
interface NameTail {
  readonly before: string;
  readonly noun: string;
  /** Where the noun starts. */
  readonly at: number;
}

/** One spelling of a name's end, and where it starts each time. */
interface Spelling {
  readonly text: string;
  readonly starts: number[];
}

/** Nouns in which the names of bodies, mechanisms, groups of people and fields of work end. */
const NOUN =
  /小组|机制|制度|安全|中心|患者|人员|行动|工程|体系|平台|办公室|委员会|专班|基地|规划|方案|办法|条例/g;
const HAN_BEFORE_NOUN = new RegExp(`[${HAN}]{4,5}$`);

/** Characters that join names rather than belong to one. */
const JOINING = /[的了和与及或等在对是各有为向把]/;

const tailsOf = remembered(({ prose }: Line): readonly NameTail[] =>
  Array.from(prose.matchAll(NOUN)).flatMap(({ 0: noun, index }) => {
    const before = HAN_BEFORE_NOUN.exec(prose.slice(Math.max(0, index - 5), index))?.[0];
    return before === undefined ? [] : [{ before, noun, at: index }];
  }),
);

/** The names of a report that differ from another only by two words exchanged or one character put in. */
export function nameVariantsIn({ lines }: ReportDocument): readonly NameVariant[] {
  const fours = new Map<string, Spelling>();
  const fives = new Map<string, Spelling>();
  for (const { line, start } of lines) {
    for (const { before, noun, at } of tailsOf(line)) {
      note(fours, before.slice(-4) + noun, start + at - 4);
      if (before.length === 5) note(fives, before + noun, start + at - 5);
    }
  }
  return [...exchanged(fours), ...putIn(fives, fours)];
}

function note(spellings: Map<string, Spelling>, text: string, start: number): void {
  const known = spellings.get(text);
  if (known) known.starts.push(start);
  else spellings.set(text, { text, starts: [start] });
}

/** 交通道路安全 beside 道路交通安全. */
function exchanged(fours: ReadonlyMap<string, Spelling>): readonly NameVariant[] {
  return [...fours.values()].flatMap((spelling) => {
    const { text } = spelling;
    const other = fours.get(text.slice(2, 4) + text.slice(0, 2) + text.slice(4));
    return other && isRarer(spelling, other) ? variants(spelling, other) : [];
  });
}

/** 精神病障碍患者 beside 精神障碍患者. */
function putIn(
  fives: ReadonlyMap<string, Spelling>,
  fours: ReadonlyMap<string, Spelling>,
): readonly NameVariant[] {
  return [...fives.values()].flatMap((spelling) =>
    [2, 3].flatMap((place) => {
      const { text } = spelling;
      const character = text.charAt(place);
      if (JOINING.test(character) || character === text.charAt(place - 1)) return [];
      const other = fours.get(text.slice(0, place) + text.slice(place + 1));
      return other && isRarer(spelling, other) ? variants(spelling, other) : [];
    }),
  );
}

/** Of two spellings the rarer is reported, of equally many the later. */
function isRarer(one: Spelling, other: Spelling): boolean {
  const [own, its] = [one.starts.length, other.starts.length];
  return own < its || (own === its && (one.starts[0] ?? 0) > (other.starts[0] ?? 0));
}

function variants(spelling: Spelling, usual: Spelling): readonly NameVariant[] {
  const start = usual.starts[0] ?? 0;
  const usualRange = { start, end: start + usual.text.length };
  return spelling.starts.map((at) => ({
    range: { start: at, end: at + spelling.text.length },
    written: spelling.text,
    usual: usual.text,
    usualRange,
  }));
}
