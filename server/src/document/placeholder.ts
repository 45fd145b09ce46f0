import { BLANK } from '../text/blanks';
import { overlaps } from '../text/range';
import type { Range } from '../text/range';
import { MEASURE_WORD } from './measure-words';

/** What is missing at a placeholder. */
export type PlaceholderKind = 'count' | 'percent' | 'money' | 'date' | 'text' | 'blank' | 'doubt';

/** A place the writer has still to fill in; the range is relative to its line. */
export interface Placeholder {
  readonly kind: PlaceholderKind;
  readonly range: Range;
}

/**
 * Finds what is not filled in yet, in the order it stands.
 *
 * @param prose the line with everything that is not prose masked
 * @param asterisks the runs of `*` that Markdown has not read as something else (an escaped `\*`, code)
 */
export function findPlaceholders(prose: string, asterisks: readonly Range[]): readonly Placeholder[] {
  const found = [
    ...masks(prose, asterisks),
    ...matches(prose, DOUBT, 'doubt'),
    ...matches(prose, BLANK_FOR_NUMBER, 'blank'),
    ...wordMasks(prose),
    ...matches(prose, REMARKS, 'doubt'),
  ].sort((a, b) => a.range.start - b.range.start);
  return found.filter((one, i) => i === 0 || !overlaps(found[i - 1]?.range ?? one.range, one.range));
}

/** What stands behind a mask tells what it hides. The first that fits counts. */
const KIND_BY_FOLLOWING: readonly (readonly [PlaceholderKind, RegExp])[] = [
  ['percent', /^(?:[余多])?(?:[%％‰]|个?百分点)/],
  ['money', /^(?:[余多])?[十百千]?[万亿]{0,2}(?:余|多)?(?:元|美元|欧元|人民币)/],
  ['date', /^(?:年(?!级)|月(?!饼|嫂)|日(?!常|报)|季度)/],
  ['count', new RegExp(`^(?:[余多])?[十百千]?[万亿]{0,2}(?:余|多)?${MEASURE_WORD}`)],
];

/** `****.*.**` is a date however it goes on; `*.*` may be anything. */
const DOTTED_DATE = /^[^.]+\.[^.]+\.[^.]+$/;

function kindOf(mask: string, following: string): PlaceholderKind {
  const known = KIND_BY_FOLLOWING.find(([, shape]) => shape.test(following))?.[0];
  return known ?? (DOTTED_DATE.test(mask) ? 'date' : 'text');
}

const LONGEST_UNIT = 8;

/** A province, a county, a village whose name is left open; 县域, 市场 and 乡村振兴 are words of their own. */
const PLACE = /^(?:[省市州县区旗镇乡街村](?![级域民庄场政容貌风村街道际间内外居务镇情志])|同志|某)/;

/** Whether what follows a run of `*` shows that it holds the place of a figure or a name. */
export function readsAsMask(following: string): boolean {
  return PLACE.test(following) || KIND_BY_FOLLOWING.some(([, shape]) => shape.test(following));
}

function placeholderAt(prose: string, range: Range): Placeholder {
  const following = prose.slice(range.end, range.end + LONGEST_UNIT);
  return { kind: kindOf(prose.slice(range.start, range.end), following), range };
}

function masks(prose: string, asterisks: readonly Range[]): readonly Placeholder[] {
  return joinedByDots(prose, asterisks)
    .filter((range) => !isProduct(prose, range))
    .map((range) => placeholderAt(prose, range));
}

/** `*.*` hides one thing, not two. */
function joinedByDots(prose: string, runs: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && run.start === last.end + 1 && /[.．·]/.test(prose[last.end] ?? '')) {
      joined[joined.length - 1] = { start: last.start, end: run.end };
    } else joined.push(run);
  }
  return joined;
}

/** `3*5`: a multiplication sign. */
function isProduct(prose: string, range: Range): boolean {
  const digit = /[0-9]/;
  return (
    range.end - range.start === 1 &&
    digit.test(prose[range.start - 1] ?? '') &&
    digit.test(prose[range.end] ?? '')
  );
}

const WORD_MASK =
  /(?<![A-Za-z0-9])(?:[xX]{2,}|×{2,})(?![A-Za-z0-9])|某某|待补充|待完善|待填写|TODO|[【[（(](?:此处|请|待)(?:填写|插入|补充)[^】\]）)]{0,20}[】\]）)]|【[\s]*】/g;

function wordMasks(prose: string): readonly Placeholder[] {
  if (!/[xX×某待【TＴ此请]/.test(prose)) return [];
  return Array.from(prose.matchAll(WORD_MASK), (match) => placeholderAt(prose, rangeOf(match)));
}

const DOUBT = /[（(][?？]+[）)]|[?？]{2,}|[（([【](?:待核实?|待查|待定|待确认|存疑|核实|需核实)[）)\]】]/g;

/** What only a remark to a colleague says, and no explanation that stands in brackets in a report. */
const REMARK = [
  '待(?:核|补|定|查|报|审|完善|确认|更新|反馈|统计|落实后)',
  '[^）】]{0,8}(?<!申)请[^）】]{0,6}(?:核|确认|把关|补充|提供|审定)',
  '[^）】]{0,8}(?:后补|先空|留空|空着|未更新|需更新|再(?:看看?|加|核|改|定|补))',
  '[^）】]{0,8}待(?:[^）】]{1,8}(?:反馈|提供|确认|核实)|补充|完善|更新|核实|定)',
  '以[^）】]{1,10}(?:局|科|办|股|室|中心|部门)(?:数据)?为准',
  '[^，）】]{1,6}[科股室办]提供',
  '领导(?:说|要求|意见|指示)|字数|参考[^）】]{0,6}(?:写法|稿|去年|上年)|此处|这里|这段',
].join('|');
const REMARKS = new RegExp(`（(?:${REMARK})[^）]{0,16}）|【(?:${REMARK})[^】]{0,20}】`, 'g');

/** What stands behind a number: 次, 万人次, 亿元, %. */
const COUNTED = `[万亿]{0,2}${MEASURE_WORD}|[万亿]{1,2}元|[%％]`;

/**
 * A blank where a number belongs: 备案 次。 共   人参加, （   ）, 共____人, 于  月  日. A single blank may be a slip
 * of the keyboard, so the measure word behind it must close its clause, unless 共, 约 or 达 announce the number.
 */
const BLANK_FOR_NUMBER = new RegExp(
  [
    `(?<=[共计约近超达第])${BLANK}+(?=${COUNTED})`,
    `(?<=\\p{Script=Han})${BLANK}{2,}(?=${COUNTED})`,
    `(?<=\\p{Script=Han})${BLANK}+(?=(?:${COUNTED})(?:[，。；、：）),;]|$))`,
    // Only from the first of several blanks: else each of thousands is tried in turn.
    `(?<!${BLANK})${BLANK}+(?=年${BLANK}+月|月${BLANK}+日)`,
    `(?<=${BLANK}[年月])${BLANK}+(?=[月日])`,
    `[（(]${BLANK}{2,}[）)]`,
    `(?<!_)_{2,}(?=\\p{Script=Han}|[%％])`,
    `(?<!□)□+(?=${MEASURE_WORD}|[%％])`,
  ].join('|'),
  'gu',
);

function matches(prose: string, shape: RegExp, kind: PlaceholderKind): readonly Placeholder[] {
  return Array.from(prose.matchAll(shape), (match) => ({ kind, range: rangeOf(match) }));
}

function rangeOf(match: RegExpMatchArray): Range {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
