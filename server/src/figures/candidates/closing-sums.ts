import { namedMonths } from '../calendar/named-months';
import { tile, type Months } from '../equations/calendar';
import type { Cue } from '../equations/relation';
import { numberOfWritten } from '../coordination/count-phrase';
import { comparable, mayHide, type KnownFact, type LineFacts } from '../facts';
import { SUMS_UP } from '../words/word-classes.generated';
import { type Binder, type Candidate } from './candidate';
import { headOf, isPlain, rowsOf, shareNoun, type Row } from './rows';
import { areWithin, sumOf } from './row-sums';

/** A total that closes several statements: 四笔钱加起来4164万元; 上半年…。下半年…。全年算下来…284场. */
export const closingSumsIn: Binder = (line) => {
  const rows = rowsOf(line);
  return rows.flatMap((row, at) =>
    row.facts
      .filter(isPlain)
      .filter(({ depth, label }) => depth === 0 && !/其中|其余|其他/.test(label))
      .flatMap((total) => {
        const lead = leadOf(line, row, total);
        return [
          ...countedBefore(line, lead, rows.slice(0, at), total),
          ...periodsBefore(line, row, lead, total),
          ...headsBefore(lead, rows.slice(0, at), total),
        ];
      }),
  );
};

/** What a statement says just before a total, from the figure like it on. */
function leadOf({ text, facts }: LineFacts, row: Row, total: KnownFact): string {
  const end = total.figure.range.start;
  let start = Math.max(row.start, end - LONGEST_LEAD);
  // From the total backwards, and no further than the lead reaches: a statement may have thousands of figures.
  for (let at = total.index - 1; at >= 0; at--) {
    const fact = facts[at];
    if (!fact || fact.figure.range.end <= start) break;
    if (comparable(fact, total)) start = fact.figure.range.end;
  }
  return text.slice(start, end);
}

const LONGEST_LEAD = 30;

const COUNT =
  /([二两三四五六七八九2-9])(?:笔|项|类|批|期|级|个|块|者|地|镇|村|轮|家|种|条|部分)[^，。；]{0,8}$/;

/** 四笔钱加起来, 两批合计: as many statements before it as it says, or as many figures. */
function countedBefore(
  line: LineFacts,
  lead: string,
  rows: readonly Row[],
  total: KnownFact,
): readonly Candidate[] {
  const [, numeral] = COUNT.exec(lead) ?? [];
  if (numeral === undefined || !SUMS_UP.test(lead)) return [];
  const number = numberOfWritten(numeral);
  const before = line.facts.slice(Math.max(0, total.index - REACH), total.index);
  if (before.some((fact) => mayHide(fact, total))) return [];
  const heads = rows.slice(-number).flatMap((row) => headOf(row, total) ?? []);
  const all = before
    .filter(isPlain)
    .filter((fact) => comparable(fact, total) && fact.depth === 0 && !/其中/.test(fact.label));
  const parts = heads.length === number ? heads : all.slice(-number);
  return parts.length === number && areWithin(parts, total) ? [sumOf(total, parts, 'bound')] : [];
}

/** As many figures before a total as are looked at. */
const REACH = 24;

/** A period that opens a clause. */
interface Stretch {
  readonly at: number;
  readonly months: Months;
}

const WHOLE_YEAR = /全年|一年来?|年度/;
const YEAR: Months = { from: 1, to: 12 };
const MOST_STRETCHES = 4;

function monthsOf(text: string): Months | undefined {
  const [from, to] = namedMonths(text) ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** 上半年…。下半年…。全年共…: the first figure after each of the periods that make up the time of the total. */
function periodsBefore(line: LineFacts, row: Row, lead: string, total: KnownFact): readonly Candidate[] {
  const whole = WHOLE_YEAR.test(lead) ? YEAR : monthsOf(lead);
  if (!whole) return [];
  const stretches = stretchesIn(line, total.figure.range.start).filter(
    ({ months }) => months.from !== whole.from || months.to !== whole.to,
  );
  for (let count = 2; count <= Math.min(MOST_STRETCHES, stretches.length); count += 1) {
    const own = stretches.slice(-count);
    if (
      !tile(
        whole,
        own.map(({ months }) => months),
      )
    )
      continue;
    const ends = [
      ...own.slice(1).map(({ at }) => at),
      Math.max(row.start, total.figure.range.start - lead.length),
    ];
    const parts = own.flatMap(({ at }, i) => firstWithin(line, at, ends[i] ?? at, total) ?? []);
    if (parts.length < own.length || !areWithin(parts, total)) return [];
    const isNamed = shareNoun([total.label, parts[0]?.label ?? '']);
    return [sumOf(total, parts, isNamed ? 'bound' : 'near')];
  }
  return [];
}

function stretchesIn({ text, figures }: LineFacts, end: number): readonly Stretch[] {
  return figures.flatMap(({ kind, range, text: written }) => {
    const months = kind === 'date' && range.start < end ? monthsOf(written) : undefined;
    const opens = range.start === 0 || '，。；：\n'.includes(text.charAt(range.start - 1));
    return months && opens ? [{ at: range.start, months }] : [];
  });
}

function firstWithin(line: LineFacts, from: number, to: number, total: KnownFact): KnownFact | undefined {
  const facts = line.facts.filter(({ figure: { range } }) => range.start > from && range.end <= to);
  return headOf({ facts, start: from }, total);
}

/** 城区新建12公里，…。乡镇新建30公里，…。两处合计…: the heads of the statements before a total in so many words. */
function headsBefore(lead: string, rows: readonly Row[], total: KnownFact): readonly Candidate[] {
  if (!SUMS_UP.test(lead)) return [];
  const parts: KnownFact[] = [];
  for (const row of rows.toReversed()) {
    const head = headOf(row, total);
    if (!head || row.facts.some((fact) => mayHide(fact, total))) break;
    parts.unshift(head);
  }
  if (!areWithin(parts, total)) return [];
  const isNamed = (own: readonly KnownFact[]): boolean =>
    shareNoun([total, ...own].map(({ label }) => label));
  return parts.flatMap((_, i) => {
    const own = parts.slice(i);
    if (own.length < 2) return [];
    const cue: Cue = i === 0 && isNamed(own) ? 'framed' : 'none';
    return [sumOf(total, own, cue)];
  });
}
