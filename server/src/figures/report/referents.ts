import type { Line, PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { titleOf } from '../../document/title';
import { isFirm, isKnown, type KnownFact } from '../facts';
import { factsOf } from '../line-figures';
import { compare, decimalText } from '../reading/decimal';
import { countedBy } from '../words/counted';
import { isInPlan, unitAround } from './place-in-report';
import { sameFrame } from './report-period';
import { frameAt } from './time-frame';
import { misreadOf, remnantsOf, type Misreading } from './misreading';
import { indicatorNameOf, isSpecific, nameBefore, speaksOfOtherTimes } from './mention';

/** A number of things, with what the words on both sides say they are. */
interface SetOfThings {
  readonly fact: KnownFact;
  /** Only numbers of one unit, in one scale and with as many decimals, are held against each other. */
  readonly unit: string;
  /** Its digits as written, without the point. */
  readonly value: string;
  /** What it is found by, and what a number that takes it up is looked for by: see `keysOf`. */
  readonly knownBy: readonly string[];
  readonly soughtBy: readonly string[];
  /** 化解信访积案 of 化解信访积案41件. */
  readonly name: string;
  /** Its characters in one order: 信访积案化解 and 化解信访积案 have it in common. */
  readonly letters: string;
  /** The same without what stands behind the number; empty where the words behind say what is counted. */
  readonly before: string;
  /** 水库进行了鉴定 of 对23座水库进行了鉴定, up to the next mark. */
  readonly after: string;
  readonly reference: Reference;
  /** Said to be all there are: 现有, 共有, 辖. */
  readonly isTotal: boolean;
}

/**
 * How plainly a number refers to things already told of. `all`: 全体46名党员, 这19处隐患, 46户脱贫户全部…; `some`:
 * 对23座水库, 从97件案件中, or a noun behind the number at the head of a clause.
 */
type Reference = 'all' | 'some' | 'none';

/** A set of things where it stands. */
export interface PlacedSet extends SetOfThings {
  readonly placed: PlacedLine;
}

/** A number that takes up a set told of before, with one slip of the keyboard in it. */
export interface Mismatch {
  readonly told: PlacedSet;
  readonly again: PlacedSet;
  readonly misreading: Misreading;
}

/** The numbers of a report that take up a set told of elsewhere and differ from it by one slip of the keyboard. */
export const mismatchesOf = remembered((document: ReportDocument): readonly Mismatch[] => {
  const wanted = unitsWorthHolding(document);
  const byUnit = new Map<string, PlacedSet[]>();
  for (const placed of document.lines) {
    for (const set of setsIn(placed.line))
      if (wanted.has(set.unit)) put(byUnit, set.unit, { ...set, placed });
  }
  return [...byUnit.values()].flatMap((sets) => mismatchesAmong(document, sets));
});

/** Those with two numbers or more, and not so many that nobody reads them all. */
function unitsWorthHolding({ lines }: ReportDocument): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { line } of lines) {
    for (const { unit } of setsIn(line)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([unit, count]) => (count >= 2 && count <= MOST_SETS ? unit : [])));
}

function unitOf({ figure }: KnownFact): string {
  const unit = figure.kind === 'quantity' ? (figure.unit?.group ?? '') : '';
  return `${unit}|${figure.amount.scale}|${String(figure.amount.written.scale)}`;
}

/** More numbers of one unit than this are not held against each other: who reads them all? */
const MOST_SETS = 400;

function mismatchesAmong(document: ReportDocument, sets: readonly PlacedSet[]): readonly Mismatch[] {
  const looksAhead = isGovernmentReport(document);
  const counts = new Map<string, number>();
  for (const { value } of sets) counts.set(value, (counts.get(value) ?? 0) + 1);
  const connected = connectedSets(sets);
  return sets.flatMap((again, i) => {
    if ((counts.get(again.value) ?? 0) > 1) return [];
    for (const told of connected(again, i)) {
      const misreading = misreadOf(told.value, again.value);
      if (!misreading || !areOneSet(told, again, misreading, looksAhead)) continue;
      if (areOfOneUnit(document, told, again)) return [{ told, again, misreading }];
    }
    return [];
  });
}

/**
 * The sets before one that may be the same things and whose numbers may be mistyped for each other, the last first. A
 * keystroke must not hold every number against every other.
 */
function connectedSets(sets: readonly PlacedSet[]): (again: PlacedSet, at: number) => readonly PlacedSet[] {
  const indexesOf = new Map<string, number[]>();
  sets.forEach(({ knownBy }, i) => {
    for (const key of knownBy) put(indexesOf, key, i);
  });
  return ({ soughtBy }, at) => {
    const indexes = soughtBy.flatMap((key) => indexesOf.get(key) ?? []).filter((i) => i < at);
    return [...new Set(indexes)].sort((a, b) => b - a).flatMap((i) => sets[i] ?? []);
  };
}

function put<V>(groups: Map<string, V[]>, key: string, value: V): void {
  const known = groups.get(key);
  if (known) known.push(value);
  else groups.set(key, [value]);
}

/** A 政府工作报告 gives each indicator twice: what was done, and what is aimed at in the year to come. */
function isGovernmentReport(document: ReportDocument): boolean {
  const title = titleOf(document)?.line.prose ?? '';
  return (
    /政府工作报告/.test(title) || /^(?:各位代表|[\s\S]{0,400}各位代表)/.test(document.text.slice(0, 600))
  );
}

/** Whether the words leave no doubt that both numbers count the same things. */
function areOneSet(told: PlacedSet, again: PlacedSet, misreading: Misreading, looksAhead: boolean): boolean {
  if (isSameSentence(told, again)) return false;
  const isSameName = told.letters === again.letters && told.name.length >= MOST_GENERIC;
  const noun = sharedNoun(told, again);
  const isWorthNaming = isSpecific(isSameName ? told.name : noun);
  if (misreading === 'transposed' && again.value.length > 2 && isWorthNaming) return true;
  if (again.reference === 'all') return noun.length >= 2;
  if (!isWorthNaming) return false;
  if (again.reference === 'none') return isSameName && isPlainRepetition(told, again) && !looksAhead;
  if (noun.length < 2) return false;
  const isBeyond = told.isTotal && compare(again.fact.figure.amount.value, told.fact.figure.amount.value) > 0;
  return misreading === 'transposed' || isBeyond;
}

/** Names of four characters say what was done and to what. */
const MOST_GENERIC = 4;

/** 老旧小区改造27个 and 改造老旧小区37个: said twice, and neither as a part of something. */
function isPlainRepetition({ fact: a }: PlacedSet, { fact: b }: PlacedSet): boolean {
  return a.depth === 0 && b.depth === 0 && a.period === b.period && !/其中/.test(a.label + b.label);
}

function isSameSentence(a: PlacedSet, b: PlacedSet): boolean {
  return a.placed === b.placed && a.fact.sentence === b.fact.sentence;
}

/**
 * What plainly refers back may take up anything whose number it may be mistyped for; the others, nearly all, only what
 * has the same name as well, or the same digits in another order.
 */
function keysOf(
  value: string,
  letters: string,
  reference: Reference,
): Pick<SetOfThings, 'knownBy' | 'soughtBy'> {
  const remnants = remnantsOf(value);
  const named = [...remnants.map((remnant) => `${letters}|${remnant}`), `#${inOrder(value)}`];
  return { knownBy: [...named, ...remnants], soughtBy: reference === 'none' ? named : remnants };
}

function inOrder(text: string): string {
  return Array.from(text).sort().join('');
}

/** The noun that both numbers count: 脱贫户 of 脱贫户3264户 and 3246户脱贫户; empty where they count different things. */
function sharedNoun(told: PlacedSet, again: PlacedSet): string {
  if (told.before !== '' && again.before !== '') return commonEnd(told.before, again.before);
  if (told.before !== '') return endWithin(told.before, again.after);
  if (again.before !== '') return endWithin(again.before, told.after);
  return commonHead(told.after, again.after);
}

/** One noun, or the last part of the other: 建档立卡脱贫户 and 脱贫户. */
function commonEnd(a: string, b: string): string {
  return a.endsWith(b) ? b : b.endsWith(a) ? a : '';
}

/** The longest end of a noun that the words behind a number begin with. */
function endWithin(noun: string, words: string): string {
  for (let from = 0; from <= noun.length - 2; from += 1) {
    if (words.startsWith(noun.slice(from))) return noun.slice(from);
  }
  return '';
}

function commonHead(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  const isWhole = length === a.length || length === b.length;
  return length >= 3 || (isWhole && length >= 2) ? a.slice(0, length) : '';
}

/** Told of one unit and one time, and of nothing that is still to be done. */
function areOfOneUnit(document: ReportDocument, told: PlacedSet, again: PlacedSet): boolean {
  const [a, b] = [told, again].map(({ placed, fact }) => placed.start + fact.figure.range.start);
  if (a === undefined || b === undefined || isInPlan(document, a) || isInPlan(document, b)) return false;
  const [x, y] = [told, again].map(
    ({ placed, fact }) => frameAt(placed.line, fact.figure.range.start)?.frame,
  );
  if (x !== undefined && y !== undefined && !sameFrame(document, x, y)) return false;
  return unitAround(document, a) === unitAround(document, b);
}

const ALL_BEFORE = /(?:全体|全部|所有|上述|以上|这)$/;
const ALL_BEHIND = /^.{1,10}?(?:全部|均|都|逐一|逐户|逐个|每一)/;
const TOTAL = /现有|共有|共辖|辖(?!区)|总共|全体/;
const HAN = /^[一-鿿]{2,14}/;

/** The sets that a line tells of; what was last year, will be or ought to be is none. */
const setsIn: (line: Line) => readonly SetOfThings[] = remembered((line) => {
  if (line.block === 'table') return [];
  const { facts } = factsOf(line);
  return facts.flatMap((fact) => (isKnown(fact) ? (setOf(fact) ?? []) : []));
});

function setOf(fact: KnownFact): SetOfThings | undefined {
  const { figure, label, period } = fact;
  if (figure.kind !== 'quantity' || !figure.unit || !isFirm(fact) || figure.shared) return undefined;
  if (period === 'last' || speaksOfOtherTimes(fact)) return undefined;
  const value = decimalText(figure.amount.written).replace('.', '');
  if (value.length < 2) return undefined;
  const name = withoutTime(indicatorNameOf(fact));
  const lead = withoutTime(nameBefore(fact));
  const isVerb = countedBy(lead.replace(/^(?:通过|共|已)/, '')).noun === '';
  const isBehind = isVerb || !/[一-鿿]{2}$/.test(lead) || SOME_WORD.test(label) || ALL_BEFORE.test(label);
  const after = HAN.exec(fact.after)?.[0] ?? '';
  const before = after !== '' && isBehind ? '' : lead;
  if (before === '' && after === '') return undefined;
  const letters = inOrder(name);
  const reference = referenceOf(fact, after);
  return {
    fact,
    ...keysOf(value, letters, reference),
    unit: unitOf(fact),
    value,
    name,
    letters,
    before,
    after,
    reference,
    isTotal: TOTAL.test(label),
  };
}

/** The time that a name begins with: 全年化解信访积案. */
function withoutTime(name: string): string {
  return name.replace(/^(?:(?:全年|年内|一年来|年度|年初以来|今年以来|上半年|公司|支队|学校)(?=.{2}))+/, '');
}

/** Words before a number that are no noun: 对, 为, 全县. */
const SOME_WORD =
  /(?:对|为|从|在|把|将|给|向|与|组织|安排|帮助|指导|督促|通过|的|全[国省市县区镇乡村局院校所系统]{1,2})$/;

function referenceOf(fact: KnownFact, after: string): Reference {
  const { label, mark, after: words } = fact;
  if (after === '' && !/的$/.test(label)) return 'none';
  if (ALL_BEFORE.test(label) || ALL_BEHIND.test(words)) return 'all';
  if (withoutTime(nameBefore(fact)) === '' && /^[，。；：\uFFFC]?$/.test(mark)) return 'some';
  return SOME_WORD.test(label) || /^通过/.test(label) ? 'some' : 'none';
}
