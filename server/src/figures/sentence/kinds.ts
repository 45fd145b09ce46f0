import { CUE, cuesIn } from '../words/cues';
import type { KnownFact } from '../facts';
import { COUNTERPARTS, OPPOSITES } from '../words/figure-tables.generated';
import { GRADE } from '../words/word-classes.generated';

/** Words before the name of a kind: 其中, 包括, 为. */
const LEADING =
  /^(?:其中|分别|包括|包含|涵盖|涉及|属于|属(?!实)|系|含|为|有(?![效偿机限])|是|由|以及|和|及(?!格)|与|共|，|：|\s)+/;

/** The kind a part is of, without the words that bind it to its list. */
export function kindOf({ label }: KnownFact): string {
  return label.replace(LEADING, '');
}

const LONGEST_KIND = 10;
/** 盗窃 and 殴打他人 may stand in one list, 盗窃 and 非法吸收公众存款 hardly. */
const MOST_UNEVEN = 4;

/** Whether parts have short, even and different names, as the items of one list have. */
export function areAlike(parts: readonly KnownFact[]): boolean {
  const names = parts.map(kindOf);
  const lengths = names.map((name) => name.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const isEven = shortest > 0 && longest <= LONGEST_KIND && longest - shortest <= MOST_UNEVEN;
  return isEven && new Set(names).size === names.length && !names.some((name) => cuesIn(name) & CUE.each);
}

/** Steps of a procedure follow one another, features overlap: neither makes kinds. */
const NO_KIND = CUE.step | CUE.feature;

/**
 * Whether parts are named after kinds of one thing, so that none is counted twice: alike, and neither steps of a
 * procedure (拘留, 起诉) nor features that overlap (党员, 女). What stands before a shared head noun may be a step
 * (审查案件, 执行案件).
 */
export function areKinds(parts: readonly KnownFact[]): boolean {
  if (!areAlike(parts)) return false;
  const names = parts.map(kindOf);
  const head = sharedHead(names);
  if (names.every((name) => GRADE.test(name))) return true;
  const isStep = (cuesIn(head) & NO_KIND) !== 0 && !EXCLUSIVE_STEP.test(head);
  if (head.length < SHORTEST_HEAD || isStep) return !names.some((name) => cuesIn(name) & NO_KIND);
  return !names.some((name) => cuesIn(name.slice(0, -head.length)) & CUE.feature);
}

/** What comes from outside the province comes from outside the city as well: 省外资金, 市外资金. */
const OUTSIDE = /[国境省市县区]外/;

/** Whether some of the parts lie within others. */
export function areNested(parts: readonly KnownFact[]): boolean {
  return parts.filter((part) => OUTSIDE.test(kindOf(part))).length > 1;
}

const SHORTEST_HEAD = 2;

/** Steps that come in one kind or another, 人民调解 or 司法调解; a person may get 党纪处分 and 政务处分. */
const EXCLUSIVE_STEP = /调解|拘留/;

/** Heads of one character that make kinds of whatever stands before them. */
const SHORT_HEAD = /^[类型级案镇乡村县市区]$/;

/** Whether the names share their head noun and differ before it: 化工企业, 餐饮企业. */
export function haveOneHead(parts: readonly KnownFact[]): boolean {
  const head = sharedHead(parts.map(kindOf));
  return head.length >= SHORTEST_HEAD || SHORT_HEAD.test(head);
}

/** The end that all names share, if each of them has something before it. */
function sharedHead(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let length = 0;
  while (length < first.length && others.every((name) => name.at(-1 - length) === first.at(-1 - length)))
    length += 1;
  const head = first.slice(first.length - length);
  return names.every((name) => name.length > length) ? head : head.slice(1);
}

/**
 * How surely two names divide a whole between them: `closed` 男民警, 女民警; 在编, 非在编. Counterparts do so where the words
 * bind them to the total (`isBound`). Between 批准逮捕 and 不批准逮捕 something may still be undecided.
 */
export function complementsOf(
  first: KnownFact,
  second: KnownFact,
  isBound: boolean,
): 'closed' | 'loose' | undefined {
  if (!((first.cues | second.cues) & CUE.complement)) return undefined;
  const [a, b] = [kindOf(first), kindOf(second)];
  if (b === `非${a}` || a === `非${b}` || b === `未${a}`) return 'closed';
  if (isAmong(OPPOSITES, a, b) || (isBound && isAmong(COUNTERPARTS, a, b))) return 'closed';
  return b === `不${a}` || (/起诉|公诉/.test(a) && /^(?:决定)?不(?:予)?起诉/.test(b)) ? 'loose' : undefined;
}

function isAmong(pairs: typeof OPPOSITES, a: string, b: string): boolean {
  return pairs.some(([one, other]) => isPair(a, b, one, other) || isPair(b, a, one, other));
}

/** 公办园 and 普惠性民办园 leave out other 民办园: what is before the opposites must be the same. */
function isPair(a: string, b: string, one: RegExp, other: RegExp): boolean {
  const [before, beforeOther] = [one.exec(a)?.index, other.exec(b)?.index];
  if (before === undefined || beforeOther === undefined || other.test(a) || one.test(b)) return false;
  return !QUALITY.test(a.slice(0, before)) && !QUALITY.test(b.slice(0, beforeOther));
}

const QUALITY = /[性型级类]$/;
