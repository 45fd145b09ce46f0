import type { Line } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { Range } from '../../text/range';
import { exactDigits } from '../reading/written';
import { isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { factsOf } from '../line-figures';
import { directionOf } from '../sentence/comparisons';
import { lastBefore } from '../../text/ordered';
import { startOfSentence } from '../../text/sentence';
import { frameAt, type TimeFrame } from './time-frame';
import {
  BEFORE_NAME,
  BEHIND_NAME,
  FILLING,
  NARROWS,
  OF_ANY_SECTION,
  OTHER_VALUE,
} from '../words/word-classes.generated';
import { PLACES, WHOLE_PLACE } from '../words/places';

/** A figure as a value of an indicator: what is counted, of what and when. */
export interface Mention {
  readonly fact: Fact;
  /** What is counted, without words of time, place and total: 排查矛盾纠纷. Empty where the words do not say it. */
  readonly name: string;
  /** Equal for figures of one indicator; its measure is part of it. Empty where `name` is. */
  readonly key: string;
}

/** A mention that can be held against another one elsewhere, for its words say all that limits it. */
export interface Claim extends Mention {
  readonly fact: KnownFact;
  /** Equal for equal values, however they are written. */
  readonly value: string;
  /** The time its own line gives it; `undefined` when the line gives none. */
  readonly frame: TimeFrame | undefined;
  /** What else its sentence says before it: 开展“净网”行动. Claims with different limits are of different things. */
  readonly limits: string;
  /** Said of the whole place that reports: 全县, 我局. */
  readonly ofWhole: boolean;
}

/** The mentions of a line of prose, one for each of its facts. */
export const mentionsIn: (line: Line) => readonly Mention[] = remembered((line) =>
  line.block === 'table' ? [] : factsOf(line).facts.map(mentionOf),
);

/** Adverbs, words of total and of place before what is counted; but 现行制度, 共青团员 and 还款 begin with their own word. */
const BEFORE_THE_NAME = new RegExp(`^(?:${BEFORE_NAME.source}|[全本我各]${PLACES}|，|,|\\s)+`);

/** Words of total and linking verbs between what is counted and the figure; but 财政支出, 违法行为 and 签约 end with their own word. No word is tried again as two: 共有共有… would take for ever. */
const BEHIND_THE_NAME = new RegExp(`(?:(?=(${BEHIND_NAME.source}|:|\\s))\\1)+$`);

/** Different words for one piece of work. */
const SAME_WORK: readonly (readonly [RegExp, string])[] = [
  [/^(?:排查|摸排|梳理|起底){2,}/, '排查'],
  [/^摸排/, '排查'],
  [/^(?:侦破|破获|破(?!案率|产|坏|损|解|除|格))(?=.{2})/, '破获'],
];

/** Words after a figure that go on with what is counted (化解171起矛盾纠纷), up to what is said of it (7个支部共开展…). */
const GOES_ON =
  /^(?!的|以上|以下|左右|余|多)([一-鿿“”]{2,14}?)(?:(?:共|均|已|都|全部|被|获|开展|完成|实现|组织|累计)[一-鿿“”]*)?$/;

function mentionOf(fact: Fact): Mention {
  const name = nameOf(fact);
  return { fact, name, key: name && `${name}|${measureOf(fact)}` };
}

/** What a figure counts, for people: its name, or the words before it where they make none. */
export function indicatorNameOf(fact: Fact): string {
  return nameOf(fact) || fact.label;
}

/** What the words before a figure say it counts, without words of time, place and total: 排查矛盾纠纷. */
export function nameBefore({ label }: Fact): string {
  return label.replace(BEFORE_THE_NAME, '').replace(BEHIND_THE_NAME, '').replace(FILLINGS, '');
}

/** Whether the words before a figure speak of another time, of a plan or of a change. */
export function speaksOfOtherTimes({ label }: Fact): boolean {
  return OTHER_VALUE.test(label) || directionOf(label) !== undefined;
}

function nameOf({ label, after, figure }: Fact): string {
  const before = label.replace(BEFORE_THE_NAME, '').replace(BEHIND_THE_NAME, '');
  const isObjectBehind = figure.kind === 'quantity' && before.length <= 4;
  const object = isObjectBehind ? (GOES_ON.exec(after)?.[1] ?? '') : '';
  let name = (before + object).replace(FILLINGS, '');
  for (const [words, same] of SAME_WORK) name = name.replace(words, same);
  return name;
}

/** Figures in different measures are never values of one indicator. */
function measureOf({ figure }: Fact): string {
  const isCounted =
    figure.kind === 'quantity' || (figure.kind === 'unknown' && figure.measure === 'quantity');
  if (isCounted) return figure.unit?.group ?? '';
  return figure.kind === 'unknown' ? figure.measure : figure.kind;
}

/** The claims of a line. */
export const claimsIn: (line: Line) => readonly Claim[] = remembered((line) => {
  if (line.block === 'table') return [];
  const { facts } = factsOf(line);
  return facts.flatMap((fact, i) => {
    const isFirst = facts[i - 1]?.sentence !== fact.sentence;
    return isFirst || fact.mark === '；' ? (claimOf(line, fact, isFirst) ?? []) : [];
  });
});

/**
 * The hashes of key and value of each claim of a line, one pair after the other: whoever looks at all claims of a
 * long report on every change looks at these, which lie side by side. Unequal texts may have equal hashes.
 */
export const claimHashesIn: (line: Line) => Int32Array = remembered((line) =>
  Int32Array.from(claimsIn(line).flatMap((claim) => [hashOf(claim.key), hashOf(claim.value)])),
);

/** The hash of a claim's key as `claimHashesIn` has it. */
export function hashOfKey({ key }: Claim): number {
  return hashOf(key);
}

/** The hash of Fowler, Noll and Vo over UTF-16 code units, cut to the 30 bits of a small integer. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 2;
}

const ANY_SECTION = new RegExp(OF_ANY_SECTION, 'g');
const FILLINGS = new RegExp(FILLING, 'g');

const FEWEST_SPECIFIC = 2;

/** Whether a name says enough to be the same thing wherever it is said. */
export function isSpecific(name: string): boolean {
  return name.replace(ANY_SECTION, '').length >= FEWEST_SPECIFIC && !/[“”《》（）*\uFFFC]/.test(name);
}

function claimOf(line: Line, fact: Fact, isFirst: boolean): Claim | undefined {
  if (!isKnown(fact) || !isFirm(fact) || fact.figure.shared || fact.depth > 0 || fact.period === 'last')
    return undefined;
  const inLabel = WHOLE_PLACE.test(fact.label);
  if (!isFirst && !inLabel) return undefined;
  const mention = mentionOf(fact);
  if (!isNamed(mention) || OTHER_VALUE.test(fact.label) || directionOf(fact.label)) return undefined;
  const lead = leadOf(line, fact, isFirst);
  if (OTHER_VALUE.test(lead)) return undefined;
  const said = lead.slice(0, Math.max(0, lead.lastIndexOf(fact.label)));
  return {
    ...mention,
    fact,
    value: exactDigits(fact.figure),
    frame: frameAt(line, fact.figure.range.start)?.frame,
    limits: limitsIn(said, inLabel),
    ofWhole: inLabel || WHOLE_PLACE.test(said),
  };
}

/** Whether a mention says what it counts well enough to be known again. */
function isNamed({ fact: { figure }, name }: Mention): boolean {
  const isShare = figure.kind === 'rate' && /[率度]$/.test(name) && name.length >= 5;
  const isCounted = figure.kind === 'quantity' && figure.unit !== undefined;
  return (isShare || isCounted) && isSpecific(name);
}

/** What a sentence says before a figure, dates left out. */
function leadOf(line: Line, { figure, label }: Fact, isFirst: boolean): string {
  if (!isFirst) return label;
  const { prose, head, markers, content } = line;
  const end = figure.range.start;
  const marker = lastBefore(markers, end, ({ range }) => range.start)?.range.end ?? 0;
  const start = Math.max(content.start, head?.range.end ?? 0, marker, startOfSentence(prose, end));
  return withoutDates(line, start, end);
}

function withoutDates(line: Line, start: number, end: number): string {
  const dates = datesOf(line);
  let said = '';
  let to = end;
  for (
    let date = lastBefore(dates, to, startOf);
    date && date.start >= start;
    date = lastBefore(dates, to, startOf)
  ) {
    said = line.prose.slice(date.end, to) + said;
    to = date.start;
  }
  return line.prose.slice(start, to) + said;
}

const startOf = ({ start }: Range): number => start;

const datesOf: (line: Line) => readonly Range[] = remembered((line) =>
  factsOf(line).figures.flatMap((figure) => (figure.kind === 'date' ? [figure.range] : [])),
);

/** Words of time and place, which `frame` and `ofWhole` hold already. */
const NO_LIMIT = new RegExp(
  '截[至止](?:目前|今)?|今年以?来|[^，。；：、]{0,14}(?:以来|期间|时期|年来)|目前|现阶段|以来|累计|共|期间|，|,|：|:|、|\\s' +
    `|[全本我]${PLACES}(?:公安机关|上下)?|我|份`,
  'g',
);

function limitsIn(said: string, ofWhole: boolean): string {
  if (said === '' || (ofWhole && !NARROWS.test(said))) return '';
  return said.replace(NO_LIMIT, '');
}
