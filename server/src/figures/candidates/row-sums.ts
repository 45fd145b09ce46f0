import { sumClaim } from '../equations/balance-claims';
import { isMore } from '../equations/size';
import type { Cue } from '../equations/relation';
import { comparable, mayHide, type Fact, type KnownFact, type LineFacts } from '../facts';
import { divideTheWhole } from '../sentence/divisions';
import { areAlike, areKinds, kindOf } from '../sentence/kinds';
import { isPairOf } from '../sentence/closed-lists';
import { OTHERS } from '../words/vocabulary';
import { SUMS_UP } from '../words/word-classes.generated';
import { candidate, type Binder, type Candidate } from './candidate';
import { headOf, isPlain, rowsOf, shareNoun, type Row } from './rows';

const MOST_ROWS = 10;

/**
 * A whole, and its parts one a statement, each with figures of its own: 发生事故19起、死亡14人。道路领域发生11起，死亡8人…。其余3起…，死亡2人.
 * What stands beside the parts (死亡) adds up as they do.
 */
export const rowSumsIn: Binder = (line) => {
  const rows = rowsOf(line);
  if (rows.length < 3) return [];
  return rows.flatMap((row, at) =>
    wholesOf(line, row, rows[at + 1]).flatMap((total) =>
      sumsAfter(line, { row, total }, rows.slice(at + 1, at + 1 + MOST_ROWS)),
    ),
  );
};

interface Whole {
  readonly row: Row;
  readonly total: KnownFact;
}

/** The first amount of each measure, and those that the next row begins with naming again. */
function wholesOf(line: LineFacts, row: Row, next: Row | undefined): readonly KnownFact[] {
  return row.facts
    .filter(isPlain)
    .filter(
      (fact) => !/其余|其他/.test(fact.label) && (isFirst(row, fact) || isNamedAgain(line, fact, next)),
    );
}

function isFirst({ facts }: Row, own: Fact): boolean {
  return facts.find((fact) => comparable(fact, own)) === own;
}

const SHORTEST_NAME = 3;

/** …，其中民商事案件6214件。民商事案件类型分化明显：婚姻家庭类…: the next row opens with what is divided. */
function isNamedAgain({ text }: LineFacts, fact: KnownFact, next: Row | undefined): boolean {
  const name = kindOf(fact);
  const [first] = next?.facts ?? [];
  if (!next || !first || name.length < SHORTEST_NAME) return false;
  const lead = text.slice(next.start, first.figure.range.start);
  return lead.startsWith(name) && lead.length > name.length + SHORTEST_NAME;
}

function sumsAfter(line: LineFacts, whole: Whole, rows: readonly Row[]): readonly Candidate[] {
  const { total } = whole;
  const parts: KnownFact[] = [];
  const used: Row[] = [];
  const found: Candidate[] = [];
  rows.every((row, i) => {
    if (row.facts.some((fact) => mayHide(fact, total))) return false;
    const head = headOf(row, total);
    if (!head) return used.length > 0 || i === 0;
    if (SUMS_UP.test(head.label)) return false;
    if (isMore(head, total) && used.length > 1) return false;
    parts.push(head);
    used.push(row);
    if (used.length < 2) return true;
    const isEnd = OTHERS.test(head.label) || !goesOn(rows[i + 1], total);
    found.push(...readings(line, whole, [...used], [...parts], isEnd));
    return !OTHERS.test(head.label);
  });
  return found;
}

/** Whether a row opens with a figure that may be a further part. */
function goesOn(row: Row | undefined, total: KnownFact): boolean {
  const head = row && headOf(row, total);
  return head !== undefined && isInFirstClause(row, head);
}

function readings(
  line: LineFacts,
  whole: Whole,
  rows: readonly Row[],
  parts: readonly KnownFact[],
  isEnd: boolean,
): readonly Candidate[] {
  const cue = (): Cue => cueOf(line, whole, rows, parts, isEnd);
  const own = sumOf(whole.total, parts, cue);
  if (!OTHERS.test(parts.at(-1)?.label ?? '')) return [own];
  const beside = companions(line, whole, rows, parts).map((one): Candidate => ({
    ...one,
    isSure: true,
    given: own.claim,
  }));
  return [
    isListed(line, whole, rows, parts) ? { ...own, isSure: true, cueOf: () => 'closed' } : own,
    ...beside,
  ];
}

function cueOf(
  line: LineFacts,
  { row, total }: Whole,
  rows: readonly Row[],
  parts: readonly KnownFact[],
  isEnd: boolean,
): Cue {
  const last = parts.at(-1);
  if (!last || !areWithin(parts, total)) return 'none';
  const isAgain = isNamedAgain(line, total, rows[0]);
  if (OTHERS.test(last.label)) return 'bound';
  const isDivided = row.facts.some(
    (fact) => fact.index > total.index && isPlain(fact) && comparable(fact, total),
  );
  if (isDivided && !isAgain) return 'none';
  const isOneKind =
    divideTheWhole(total, parts) ||
    (parts.length > 2 ? areOfOneKind(parts) : shareNoun(labelsOf([total, ...parts])));
  const isRun = parts.every((part, i) => isInFirstClause(rows[i], part));
  if (!isOneKind || !isRun) return isAgain ? 'near' : 'none';
  return isEnd ? 'framed' : 'near';
}

/** Named again and parted by ；, with a last part that leaves nothing out: 民商事案件类型分化明显：婚姻家庭类…；合同类…；其他类…. */
function isListed(
  { text }: LineFacts,
  { total }: Whole,
  rows: readonly Row[],
  parts: readonly KnownFact[],
): boolean {
  const [first, ...others] = rows;
  const head = parts[0];
  if (!first || !head || !areWithin(parts, total)) return false;
  const lead = text.slice(first.start, head.figure.range.start);
  return (
    lead.startsWith(kindOf(total)) &&
    lead.includes('：') &&
    others.length > 1 &&
    others.every(({ start }) => text.charAt(start - 1) === '；')
  );
}

/** Whether no part is more than the whole. */
export function areWithin(parts: readonly KnownFact[], total: KnownFact): boolean {
  return !parts.some((part) => isMore(part, total));
}

function areOfOneKind(parts: readonly KnownFact[]): boolean {
  return areKinds(parts) || areAlike(parts) || shareNoun(labelsOf(parts));
}

const labelsOf = (facts: readonly KnownFact[]): readonly string[] => facts.map(({ label }) => label);

function isInFirstClause(row: Row | undefined, part: KnownFact): boolean {
  return part.clause - (row?.facts[0]?.clause ?? part.clause) <= 1;
}

/** The other figures that stand beside the whole and beside each of its parts under one name. */
function companions(
  { text }: LineFacts,
  { row, total }: Whole,
  rows: readonly Row[],
  parts: readonly KnownFact[],
): readonly Candidate[] {
  return row.facts.filter(isPlain).flatMap((other) => {
    if (other.index <= total.index || comparable(other, total)) return [];
    const column = rows.flatMap((one, i) => companionIn(text, one, parts[i], other, total) ?? []);
    return column.length === rows.length ? [sumOf(other, column, 'closed')] : [];
  });
}

function companionIn(
  text: string,
  { facts }: Row,
  part: KnownFact | undefined,
  other: KnownFact,
  total: KnownFact,
): KnownFact | undefined {
  const isPair = isPairOf(text, total, other);
  const alike = facts
    .filter(isPlain)
    .filter(
      (fact) =>
        comparable(fact, other) &&
        fact.depth === other.depth &&
        (isPair ? part && isPairOf(text, part, fact) : bareName(fact) === bareName(other)),
    );
  return alike.length === 1 ? alike[0] : undefined;
}

function bareName(fact: KnownFact): string {
  return kindOf(fact).replace(/^(?:共|造成|累计|已|全部)+|(?:共|达|约)+$/g, '');
}

/** A whole and its parts, for arithmetic to try. */
export function sumOf(total: KnownFact, parts: readonly KnownFact[], cue: Cue | (() => Cue)): Candidate {
  return candidate(sumClaim(total, parts), cue);
}
