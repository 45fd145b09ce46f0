import { digitSlipBetween, type DigitSlip } from '../equations/slip';
import { isMore } from '../equations/size';
import type { Line, PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { titleOf } from '../../document/title';
import { isFirm, isKnown, type KnownFact } from '../facts';
import { factsOf } from '../line-figures';
import { decimalsOf, writtenDigits } from '../reading/written';
import { countedBy } from '../words/counted';
import { isInPlan, unitAround } from './place-in-report';
import { sameFrame } from './report-period';
import { nounAgain, type Naming } from './same-noun';
import { frameAt } from './time-frame';
import { indicatorNameOf, isSpecific, nameBefore, speaksOfOtherTimes } from './mention';

/** A number of things, with what the words on both sides say they are. */
interface SetOfThings {
  readonly fact: KnownFact;
  /** Only numbers of one unit, in one scale and with as many decimals, are held against each other. */
  readonly unit: string;
  /** Its digits as written, without the point. */
  readonly value: string;
  /** 化解信访积案 of 化解信访积案41件. */
  readonly name: string;
  /** By unit, what two numbers have in common that may be one thing told twice: see `keysOf`. */
  readonly keys: SetKeys;
  /** The same without what is after the number; empty where the words after say what is counted. */
  readonly before: string;
  /** 水库进行了鉴定 of 对23座水库进行了鉴定, up to the next mark. */
  readonly after: string;
  readonly reference: Reference;
  /** Said to be all there are: 现有, 共有, 辖. */
  readonly isTotal: boolean;
}

/**
 * How plainly a number refers to things already told of. `all`: 全体46名党员, 这19处隐患, 46户脱贫户全部…; `some`:
 * 对23座水库, 从97件案件中, or a noun after the number at the head of a clause.
 */
type Reference = 'all' | 'some' | 'none';

/** A set of things where it is. */
interface PlacedSet {
  readonly placed: PlacedLine;
  readonly set: SetOfThings;
}

interface SetKeys {
  readonly value: string;
  /** The name's characters in one order: 信访积案化解 and 化解信访积案. */
  readonly name: string;
  /** The digits in one order: what 3264 and 3246 have in common. */
  readonly digits: string;
}

interface PlacedNumber {
  readonly placed: PlacedLine;
  readonly fact: KnownFact;
}

/** A number that takes up a set told of before, with one slip of the keyboard in it. */
export interface Mismatch {
  readonly told: PlacedNumber;
  readonly again: PlacedNumber;
  readonly slip: DigitSlip;
}

/** The numbers of a report that take up a set told of elsewhere and differ from it by one slip of the keyboard. */
export const mismatchesOf = remembered((document: ReportDocument): readonly Mismatch[] => {
  const index = indexOf(document);
  const looksAhead = isGovernmentReport(document);
  return index.sets.flatMap((again, at) => {
    if ((index.timesSaid.get(again.set.keys.value) ?? 0) > 1) return [];
    for (const told of possiblyTold(index, again, at)) {
      const slip = digitSlipBetween(told.set.value, again.set.value);
      if (!slip || !areOneSet(told, again, slip, looksAhead)) continue;
      if (areOfOneUnit(document, told, again))
        return [{ told: numberOf(told), again: numberOf(again), slip }];
    }
    return [];
  });
});

function numberOf({ placed, set }: PlacedSet): PlacedNumber {
  return { placed, fact: set.fact };
}

/** The sets of a report in order, and where those are that have a key in common: indexes into `sets`. */
interface SetIndex {
  readonly sets: readonly PlacedSet[];
  readonly timesSaid: ReadonlyMap<string, number>;
  readonly byUnit: Groups;
  readonly byName: Groups;
  readonly byDigits: Groups;
}

type Groups = ReadonlyMap<string, readonly number[]>;

function indexOf(document: ReportDocument): SetIndex {
  const sets = comparableSets(document);
  const timesSaid = new Map<string, number>();
  for (const { set } of sets) timesSaid.set(set.keys.value, (timesSaid.get(set.keys.value) ?? 0) + 1);
  return {
    sets,
    timesSaid,
    byUnit: groupsOf(sets, ({ unit }) => unit),
    byName: groupsOf(sets, ({ keys }) => keys.name),
    byDigits: groupsOf(sets, ({ keys }) => keys.digits),
  };
}

/** More numbers of one unit than this are not held against each other: who reads them all? */
const MOST_SETS = 400;

/** What has more values than this is counted anew in each section: 抓获犯罪嫌疑人 under every campaign. */
const MOST_VALUES = 8;

function comparableSets({ lines }: ReportDocument): readonly PlacedSet[] {
  const sets = lines.flatMap((placed) => setsIn(placed.line).map((set) => ({ placed, set })));
  const countOfUnit = new Map<string, number>();
  const valuesOfName = new Map<string, Set<string>>();
  for (const { set } of sets) {
    const { unit, value, keys } = set;
    countOfUnit.set(unit, (countOfUnit.get(unit) ?? 0) + 1);
    const values = valuesOfName.get(keys.name);
    if (values) values.add(value);
    else valuesOfName.set(keys.name, new Set([value]));
  }
  return sets.filter(
    ({ set: { unit, keys } }) =>
      (countOfUnit.get(unit) ?? 0) <= MOST_SETS && (valuesOfName.get(keys.name)?.size ?? 0) <= MOST_VALUES,
  );
}

function groupsOf(sets: readonly PlacedSet[], keyOf: (set: SetOfThings) => string): Groups {
  const groups = new Map<string, number[]>();
  sets.forEach(({ set }, at) => {
    const key = keyOf(set);
    const known = groups.get(key);
    if (known) known.push(at);
    else groups.set(key, [at]);
  });
  return groups;
}

function unitOf({ figure }: KnownFact): string {
  const unit = figure.kind === 'quantity' ? (figure.unit?.group ?? '') : '';
  return `${unit}|${figure.amount.scale}|${decimalsOf(figure)}`;
}

/**
 * The sets before one that may be the same things, with a number mistyped for its own; the last first. What plainly refers
 * back may take up anything of its unit; the others, nearly all, only what has the same name or the same digits in
 * another order. A keystroke must not hold every number against every other.
 */
function possiblyTold(index: SetIndex, { set }: PlacedSet, at: number): readonly PlacedSet[] {
  const { sets, byUnit, byName, byDigits } = index;
  const { keys, reference, unit } = set;
  const groups =
    reference === 'none' ? [byName.get(keys.name), byDigits.get(keys.digits)] : [byUnit.get(unit)];
  const isMisread = (other: number): boolean =>
    other < at && digitSlipBetween(sets[other]?.set.value ?? '', set.value) !== undefined;
  const told = new Set(groups.flatMap((group) => group?.filter(isMisread) ?? []));
  return [...told].sort((a, b) => b - a).flatMap((other) => sets[other] ?? []);
}

/** A 政府工作报告 gives each indicator twice: what was done, and what is aimed at in the year to come. */
function isGovernmentReport(document: ReportDocument): boolean {
  const title = titleOf(document)?.line.prose ?? '';
  return (
    /政府工作报告/.test(title) || /^(?:各位代表|[\s\S]{0,400}各位代表)/.test(document.text.slice(0, 600))
  );
}

/** Whether the words leave no doubt that both numbers count the same things. */
function areOneSet(
  { set: told, placed }: PlacedSet,
  { set: again, placed: placedAgain }: PlacedSet,
  slip: DigitSlip,
  looksAhead: boolean,
): boolean {
  if (placed === placedAgain && told.fact.sentence === again.fact.sentence) return false;
  const isSameName = told.keys.name === again.keys.name && told.name.length >= MOST_GENERIC;
  const noun = sharedNoun(told, again);
  const isWorthNaming = isSpecific(isSameName ? told.name : noun);
  if (slip === 'exchanged' && again.value.length > 2 && isWorthNaming) return true;
  if (slip === 'exchanged' && isTakenUp(told, again)) return true;
  if (again.reference === 'all') return noun.length >= 2;
  if (!isWorthNaming) return false;
  if (again.reference === 'none') return isSameName && isPlainRepetition(told, again) && !looksAhead;
  if (noun.length < 2) return false;
  const isBeyond = told.isTotal && isMore(again.fact, told.fact);
  return slip === 'exchanged' || isBeyond;
}

/** Nouns of fewer characters are taken up by 上述, 这些 and 全部 only. */
const SHORTEST_NOUN = 3;

function isTakenUp(told: SetOfThings, again: SetOfThings): boolean {
  if (again.reference === 'none') return false;
  const { length } = nounAgain(namingOf(told), namingOf(again));
  return length >= (again.reference === 'all' ? 2 : SHORTEST_NOUN);
}

function namingOf({ fact, before, after }: SetOfThings): Naming {
  return { label: fact.label, before, after };
}

/** Names of four characters say what was done and to what. */
const MOST_GENERIC = 4;

/** 老旧小区改造27个 and 改造老旧小区37个: said twice, and neither as a part of something. */
function isPlainRepetition({ fact: a }: SetOfThings, { fact: b }: SetOfThings): boolean {
  return a.depth === 0 && b.depth === 0 && isLast(a) === isLast(b) && !/其中/.test(a.label + b.label);
}

const isLast = ({ period }: KnownFact): boolean => period !== undefined && period !== 'this';

function keysOf(unit: string, value: string, name: string): SetKeys {
  return { value: `${unit}|${value}`, name: `${unit}|${inOrder(name)}`, digits: `${unit}|${inOrder(value)}` };
}

function inOrder(text: string): string {
  return Array.from(text).sort().join('');
}

/** The noun that both numbers count: 脱贫户 of 脱贫户3264户 and 3246户脱贫户; empty where they count different things. */
function sharedNoun(told: SetOfThings, again: SetOfThings): string {
  if (told.before !== '' && again.before !== '') return commonEnd(told.before, again.before);
  if (told.before !== '') return endWithin(told.before, again.after);
  if (again.before !== '') return endWithin(again.before, told.after);
  return commonHead(told.after, again.after);
}

/** One noun, or the last part of the other: 建档立卡脱贫户 and 脱贫户. */
function commonEnd(a: string, b: string): string {
  return a.endsWith(b) ? b : b.endsWith(a) ? a : '';
}

/** The longest end of a noun that the words after a number begin with. */
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
  const [a, b] = [told, again].map(({ placed, set }) => placed.start + set.fact.figure.range.start);
  if (a === undefined || b === undefined || isInPlan(document, a) || isInPlan(document, b)) return false;
  const [x, y] = [told, again].map(
    ({ placed, set }) => frameAt(placed.line, set.fact.figure.range.start)?.frame,
  );
  if (x !== undefined && y !== undefined && !sameFrame(document, x, y)) return false;
  return unitAround(document, a) === unitAround(document, b);
}

const ALL_BEFORE = /(?:全体|全部|所有|上述|以上|这)$/;
const ALL_BEHIND = /^.{1,10}?(?:全部|均|都|逐一|逐户|逐个|每一)/;
const TOTAL = /现有|共有|共辖|辖(?!区)|总共|全体/;
/** What links a number to its noun or to what it is for: 46万人次的门诊量, 3560万元用于改善办学条件. */
const LINK = /^(?:的|主要用于|用于|用来)/;
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
  const value = writtenDigits(figure).replace('.', '');
  if (value.length < 2) return undefined;
  const name = withoutTime(indicatorNameOf(fact));
  const lead = withoutTime(nameBefore(fact));
  const isVerb = countedBy(lead.replace(/^(?:通过|共|已)/, '')).noun === '';
  const isBehind =
    isVerb ||
    !/[一-鿿]{2}$/.test(lead) ||
    SOME_WORD.test(label) ||
    OF_A_TIME.test(label) ||
    ALL_BEFORE.test(label);
  const after = HAN.exec(fact.after.replace(LINK, ''))?.[0] ?? '';
  const before = after !== '' && isBehind ? '' : lead;
  if (before === '' && after === '') return undefined;
  const unit = unitOf(fact);
  return {
    fact,
    unit,
    value,
    name,
    keys: keysOf(unit, value, name),
    before,
    after,
    reference: referenceOf(fact, after),
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

/** 在全年46万人次的门诊量中, 今年的46万人次门诊中. */
const OF_A_TIME = /^(?:[在从对][一-鿿]{0,4})?(?:全年|上半年|下半年|今年|年内|目前)的?$/;

function referenceOf(fact: KnownFact, after: string): Reference {
  const { label, mark, after: words } = fact;
  if (after === '' && !/的$/.test(label)) return 'none';
  if (OF_A_TIME.test(label)) return 'some';
  if (ALL_BEFORE.test(label) || ALL_BEHIND.test(words)) return 'all';
  if (withoutTime(nameBefore(fact)) === '' && /^[，。；：\uFFFC]?$/.test(mark)) return 'some';
  return SOME_WORD.test(label) || /^通过/.test(label) ? 'some' : 'none';
}
