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
    ...slotsIn(prose),
  ].sort((a, b) => a.range.start - b.range.start);
  return found.filter((one, i) => i === 0 || !overlaps(found[i - 1]?.range ?? one.range, one.range));
}

/** What stands after a mask tells what it hides. The first that fits counts. */
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

/** `3*5`, `2*（N+1）`: a multiplication sign. */
function isProduct(prose: string, { start, end }: Range): boolean {
  if (end - start !== 1) return false;
  return (
    /[0-9A-Za-z)）]$/.test(prose.charAt(start - 1)) && /^[(（]?[0-9A-Za-z]/.test(prose.slice(end, end + 2))
  );
}

/** What shows that one mask alone holds the place of a figure: ×起, x%, X万元, x月. */
const UNIT = `(?:[余多]?(?:[%％‰]|个?百分点)|[余多]?[十百千]?[万亿]{1,2}(?:余|多)?(?:元|${MEASURE_WORD})|(?:余|多)?元|[余多]?${MEASURE_WORD}|年(?!级)|月(?!饼|嫂)|日(?!常|报)|季度)`;
/** What shows that a mask holds the place of a name: ○○县, ··区委, x镇. */
const PLACE_OR_POST =
  '(?:[省市州县区旗镇乡村](?![级域民庄场政容貌风际间内外居])|街道|社区|同志|书记|局长|县长|镇长|主任|公司|集团)';
const LETTER = 'xXｘＸ';
const HAN_DIGIT = '一二三四五六七八九十〇零○';

/** The sign between the two units of one that they make: 用户×小时, 吨×公里. */
const PRODUCT_OF_UNITS = '(?<=用户|[人元吨辆床台])×(?:小时|公里|千米|天|日|月)';

/** Masks made of letters and signs: xx, ××, ＸＸ, ○○ (but not 二○○八), □□, single ones before a unit or a place. */
const WORD_MASK = new RegExp(
  [
    `(?<![A-Za-z0-9０-９])(?:[${LETTER}]{2,}|×{2,})(?![A-Za-z0-9×])`,
    `(?<![A-Za-z0-9*])(?!${PRODUCT_OF_UNITS})[${LETTER}×](?=${UNIT}|${PLACE_OR_POST})`,
    // 1XX32元, 21.X%, 202X年; 3x5 is a product.
    `(?<![\\d.A-Za-z])\\d[\\d.]{0,12}(?:[${LETTER}×]{2,8}[\\d.]{0,12}|[${LETTER}×])(?=${UNIT})`,
    // X112元, X00万元: the first digits are hidden.
    `(?<![A-Za-z0-9.])[${LETTER}]{1,4}\\d{2,6}(?=${UNIT})`,
    `(?<![${HAN_DIGIT}])○(?:○+(?![${HAN_DIGIT}年])|(?=${UNIT}|${PLACE_OR_POST}))`,
    `□{2,}(?=\\p{Script=Han})|□(?=${UNIT}|${PLACE_OR_POST})`,
    `(?<![·A-Za-z0-9])·{2,3}(?=${PLACE_OR_POST})`,
    '[〔［\\[【](?:…{1,2}|\\.{3,6}|·{2,6}|[xX×*＊○□]{1,6})[〕］\\]】]',
    `(?<=\\p{Script=Han})……(?=(?:[万亿]{1,2}(?:元|${MEASURE_WORD})|元|[%％]|${MEASURE_WORD}(?=[，。；、）]|$)))`,
    '某某|待补充|待完善|待填写|TODO|[【[（(](?:此处|请|待)(?:填写|插入|补充)[^】\\]）)]{0,20}[】\\]）)]|【[\\s]*】',
  ].join('|'),
  'gu',
);

/** What shows that X and × stand for the places of a code: X代表…, the way 编号 are formed. */
const DESCRIBES_CODE =
  /[X×]\d?(?:代表|表示)|(?:编排方式|编[号码](?:规则|格式|样式|方式)|命名规则|格式|样式)(?:统一)?(?:为|是|如下)[：:]?[“]?[^，。]{0,12}[X×]/;

function wordMasks(prose: string): readonly Placeholder[] {
  if (!/[xXｘＸ×○□·…〔［[某待【TＴ此请]/.test(prose)) return [];
  if (DESCRIBES_CODE.test(prose)) return [];
  return Array.from(prose.matchAll(WORD_MASK), (match) => placeholderAt(prose, rangeOf(match)));
}

/** What a template asks for, by the kind that is missing. */
const SLOTS: readonly (readonly [PlaceholderKind, string])[] = [
  ['money', '金额|资金|经费|投资额|数额'],
  ['percent', '百分比|比例|比率|增幅|降幅'],
  ['date', '日期|时间|年份|月份|年月日|年|月|日'],
  ['count', '数量|数字|数据|人数|次数|件数|户数|数值|序号|编号'],
  [
    'text',
    '单位|部门|机构|姓名|名称|名字|地点|地名|地区|职务|职位|领导|主题|内容|会议名|项目名|负责人|联系人|电话|文号|事由|原因|措施',
  ],
];
const SLOT_WORDS = SLOTS.map(([, words]) => words).join('|');
const SLOT = new RegExp(
  [
    '\\{\\{[^{}]{1,20}\\}\\}|\\$\\{[^{}]{1,20}\\}',
    `[［\\[](?:具体|相关|填写|输入|插入|你的|贵)?\\p{Script=Han}{0,4}(?:${SLOT_WORDS})(?:名称|全称|简称)?[］\\]](?!\\()`,
    // 【时间】 before what it introduces is a label.
    `(?<=\\p{Script=Han})【(?:具体|相关)?\\p{Script=Han}{0,4}(?:${SLOT_WORDS})(?:名称|全称|简称)?】(?![：:])`,
    `【(?:${SLOT_WORDS})】(?=${UNIT})`,
  ].join('|'),
  'gu',
);

/** The slots of a template: [单位], 【金额】, {{日期}}. */
function slotsIn(prose: string): readonly Placeholder[] {
  if (!/[{[［【]/.test(prose)) return [];
  return Array.from(prose.matchAll(SLOT), (match) => {
    const placeholder = placeholderAt(prose, rangeOf(match));
    const asked = SLOTS.find(([, words]) =>
      new RegExp(`(?:${words})(?:名称|全称|简称)?[\\]］】}]`).test(match[0]),
    );
    return placeholder.kind === 'text' && asked ? { ...placeholder, kind: asked[0] } : placeholder;
  });
}

const DOUBT = /[（(][?？]+[）)]|[?？]{2,}|[（([【](?:待核实?|待查|待定|待确认|存疑|核实|需核实)[）)\]】]/g;

/** What only a remark to a colleague says, and no explanation that is in brackets in a report. */
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

/** What stands after a number: 次, 万人次, 亿元, %. */
const COUNTED = `[万亿]{0,2}${MEASURE_WORD}|[万亿]{1,2}元|[%％]`;

/**
 * A blank where a number belongs: 备案 次。 共   人参加, （   ）, 共____人, 于  月  日. A single blank may be a slip
 * of the keyboard, so the measure word after it must close its clause, unless 共, 约 or 达 announce the number.
 */
const BLANK_FOR_NUMBER = new RegExp(
  [
    `(?<=[共计约近超达第])${BLANK}+(?=${COUNTED})`,
    `(?<=\\p{Script=Han})(?<!^${BLANK}*第.{1,4}[章节条编篇])${BLANK}{2,}(?=${COUNTED})`,
    `(?<=\\p{Script=Han})${BLANK}+(?=(?:${COUNTED})(?:[，。；、：）),;]|$))`,
    // Only from the first of several blanks: else each of thousands is tried in turn.
    `(?<!${BLANK})${BLANK}+(?=年${BLANK}+月|月${BLANK}+日)`,
    `(?<=${BLANK}[年月])${BLANK}+(?=[月日])`,
    `[（(]${BLANK}{2,}[）)]`,
    `(?<!_)_{2,}(?=\\p{Script=Han}|[%％])`,
    // A line of nothing else is a rule that somebody has typed.
    `(?<!_)(?=___)(?<=[^_\\s]\\s*)_+`,
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
