import { UNIT_GROUPS, UNIT_WORDS } from '../words/units.generated';

/** What a unit measures; `count` words only ever stand after whole numbers. */
type UnitKind = keyof typeof UNIT_WORDS;

export interface Unit {
  /** As written: 人次, 元/吨. */
  readonly word: string;
  readonly kind: UnitKind;
  /** Units with the same group count the same thing. */
  readonly group: string;
}

const NOTHING_BEHIND: readonly string[] = [];

/** A unit and the words after it that make another word of it. */
interface UnitRow {
  readonly unit: Unit;
  readonly notBefore: readonly string[];
}

const GROUPS = new Map(
  UNIT_GROUPS.map((words) => words.split(' ')).flatMap((words) =>
    words.map((word) => [word, words[0] ?? word] as const),
  ),
);

function buildTable(): ReadonlyMap<string, readonly UnitRow[]> {
  const table = new Map<string, UnitRow[]>();
  for (const [kind, words] of Object.entries(UNIT_WORDS) as [UnitKind, Readonly<Record<string, string>>][]) {
    for (const [word, notBefore] of Object.entries(words)) {
      const unit = { word, kind, group: GROUPS.get(word) ?? word };
      const row = { unit, notBefore: notBefore === '' ? NOTHING_BEHIND : notBefore.split(' ') };
      table.set(word.charAt(0), [...(table.get(word.charAt(0)) ?? []), row]);
    }
  }
  for (const rows of table.values()) rows.sort((a, b) => b.unit.word.length - a.unit.word.length);
  return table;
}

const TABLE = buildTable();

/** The longest unit that is at `at`, or none. Compound units (元/吨) are read as one. */
export function readUnit(text: string, at: number): Unit | undefined {
  const unit = readSimpleUnit(text, at);
  if (!unit) return undefined;
  const slash = at + unit.word.length;
  const mark = text.charAt(slash);
  if (mark !== '/' && mark !== '／') return unit;
  const base = readBase(text, slash + 1);
  if (base === undefined) return unit;
  const word = unit.word + mark + base;
  const kind = unit.kind === 'count' ? 'other' : unit.kind;
  return { word, kind, group: word };
}

/** What stands after the slash: 人, 平方公里, 万元, 时. */
function readBase(text: string, at: number): string | undefined {
  const scale = '万亿百千'.includes(text.charAt(at) || ' ') ? 1 : 0;
  const unit = readSimpleUnit(text, at) ?? readSimpleUnit(text, at + scale);
  if (!unit) return text.charAt(at) === '时' ? '时' : undefined;
  return text.slice(
    at,
    text.startsWith(unit.word, at) ? at + unit.word.length : at + scale + unit.word.length,
  );
}

function readSimpleUnit(text: string, at: number): Unit | undefined {
  for (const { unit, notBefore } of TABLE.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(unit.word, at)) continue;
    const end = at + unit.word.length;
    if (notBefore.length === 0 || !notBefore.some((word) => text.startsWith(word, end))) return unit;
  }
  return undefined;
}

const LATIN_WORD = /^[A-Za-z]/;
const GOES_ON = /[A-Za-z0-9]/;

/** Whether a unit in Latin letters stands at `at`, and not a longer word: 5km, but not 5G. */
export function isLatinUnit(text: string, at: number): boolean {
  const unit = readUnit(text, at);
  return (
    unit !== undefined && LATIN_WORD.test(unit.word) && !GOES_ON.test(text.charAt(at + unit.word.length))
  );
}

/** Whether two figures in these units count the same kind of thing. */
export function sameMeasure(a: Unit | undefined, b: Unit | undefined): boolean {
  return a !== undefined && b !== undefined && a.group === b.group;
}

/** Whether the unit is counted one by one. */
export function isDiscrete(unit: Unit | undefined): boolean {
  return unit?.kind === 'count';
}

const EXACT_KINDS: readonly UnitKind[] = ['count', 'money', 'duration', 'age', 'grade'];

/** Whether a whole number of this unit, without 万 or 亿, is meant exactly; what is measured may be rounded. */
export function isExact(unit: Unit | undefined): boolean {
  return unit !== undefined && EXACT_KINDS.includes(unit.kind);
}
