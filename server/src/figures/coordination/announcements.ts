import type { PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { Line } from '../../document/line';
import { countPhrasesIn, type CountPhrase } from './count-phrase';
import { coordinationBefore } from './coordination';
import { countRun, familyAt, familyOf, repeatedFamily, numberAt, type OrdinalFamily } from './ordinals';
import { countAlike } from './parallel';
import { TOLD_MEASURE, TOLD_NOUN } from '../words/word-classes.generated';

/** A number that announces so many items, and how many follow. */
export interface Announcement {
  readonly phrase: CountPhrase;
  readonly items: number;
}

/** A number with its noun, and the words between it and what it announces. */
interface Lead {
  readonly phrase: CountPhrase;
  /** The word counted, as far as it is one: 强化 of “四个强化”, 阶段 of 三个阶段. */
  readonly noun: string;
  /** In quotation marks: a slogan, which may also be only referred to. */
  readonly isQuoted: boolean;
  /** The mark before what is announced: ： 。 ， ； or none at the end of the line. */
  readonly mark: string;
  /** Where what is announced begins. */
  readonly from: number;
}

/** How much after a number can be a lead. */
const LONGEST_LEAD = 32;
const GAP = /^([^，。；：！？、“”（）《》0-9]{0,16})(”?)([^，。；：！？、“”（）《》0-9]{0,12})([：。；，])?/;

/** The numbers of a line that may announce something, each with where that would begin. */
const leadsIn: (line: Line) => readonly Lead[] = remembered((line) => {
  if (line.block === 'table' || line.block === 'heading') return [];
  const text = line.prose;
  return countPhrasesIn(text).flatMap((phrase) => leadAt(text, phrase, line) ?? []);
});

function leadAt(text: string, phrase: CountPhrase, { head, content }: Line): Lead | undefined {
  if (head && phrase.range.start < head.title.end) return undefined;
  const match = GAP.exec(text.slice(phrase.range.end, phrase.range.end + LONGEST_LEAD));
  if (!match) return undefined;
  const [all, noun = '', close = '', , mark = ''] = match;
  const end = phrase.range.end + all.length;
  if (mark === '' && end < content.end) return undefined;
  // 增加供给和抑制需求两方面: what it counts stands before it.
  const before = coordinationBefore(text, phrase.digits.start);
  if (before && before.least <= phrase.number && phrase.number <= before.most) return undefined;
  return { phrase, noun, isQuoted: close === '”', mark, from: end };
}

/** The announcements of a line that can be held against what follows them. */
export function announcementsOf(lines: readonly PlacedLine[], index: number): readonly Announcement[] {
  const line = lines[index]?.line;
  if (!line) return [];
  return leadsIn(line).flatMap((lead) => {
    const items = itemsAfter(lead, lines, index, line);
    return items === undefined || items < 2 ? [] : [{ phrase: lead.phrase, items }];
  });
}

function itemsAfter(lead: Lead, lines: readonly PlacedLine[], index: number, line: Line): number | undefined {
  if (lead.from < line.content.end) {
    const own = familyBehind(lead, line.prose, lead.from);
    return own ? countRun(own, lines, index, lead.from) : countAlike(line.prose, lead);
  }
  // What a paragraph announces at its end stands in the next ones.
  const next = nextLine(lines, index);
  const following = lines[next]?.line;
  if (!following || !isTold(lead)) return undefined;
  const own = familyBehind(lead, following.prose, following.content.start);
  return own && countRun(own, lines, next, following.content.start);
}

function nextLine(lines: readonly PlacedLine[], index: number): number {
  let next = index + 1;
  while (/^(?:blank|comment)$/.test(lines[next]?.line.block ?? '')) next += 1;
  return next;
}

/** The ordinals that open what is announced, if the words before them do announce it. */
function familyBehind(lead: Lead, text: string, at: number): OrdinalFamily | undefined {
  const { phrase, noun, mark } = lead;
  for (const thing of [noun.slice(0, 2), phrase.measure]) {
    const own = thing === '' ? undefined : familyOf(thing);
    if (own && numberAt(own, text, at) === 1) return own;
  }
  const repeated = repeatedFamily(phrase.measure);
  if (mark !== '，' && numberAt(repeated, text, at) === 1) return repeated;
  if (mark === '，' || !isTold(lead)) return undefined;
  const own = familyAt(text, at);
  if (!own || !lead.isQuoted || mark === '：') return own;
  // “四个聚焦”。一是聚焦…: the items take the slogan up, so it is not only referred to.
  return text.slice(at, at + 8).includes(noun.slice(0, 2)) ? own : undefined;
}

function isTold({ phrase, noun, isQuoted, mark }: Lead): boolean {
  if (TOLD_MEASURE.test(phrase.measure)) return true;
  // 存在的问题有三个：
  if (noun === '' && mark === '：') return phrase.measure === '个';
  return phrase.measure === '个' && (isQuoted || TOLD_NOUN.test(noun));
}
