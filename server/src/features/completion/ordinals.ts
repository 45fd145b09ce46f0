import type { EnumerationMarker } from '../../document/enumeration';
import type { HeadingHead, HeadingLevel } from '../../document/heading-head';
import { hanOfNumber } from '../../text/han-numeral';

/** An ordinal or marker to write next, and the ways to type it: Chinese, pinyin, initials. */
export interface NextOrdinal {
  readonly text: string;
  readonly spellings: readonly string[];
}

const LAST_ORDINAL = 99;

const PINYIN: Readonly<Record<string, string>> = {
  一: 'yi',
  二: 'er',
  三: 'san',
  四: 'si',
  五: 'wu',
  六: 'liu',
  七: 'qi',
  八: 'ba',
  九: 'jiu',
  十: 'shi',
  是: 'shi',
  要: 'yao',
  第: 'di',
  其: 'qi',
  次: 'ci',
  再: 'zai',
  然: 'ran',
  后: 'hou',
  最: 'zui',
};

/** Each way to type an ordinal: as it is, with narrow brackets, without brackets, in pinyin, in initials. */
function spellingsOf(text: string): readonly string[] {
  const bare = text.replace(/[（）()]/g, '');
  const syllables = Array.from(bare, (character) => PINYIN[character] ?? '');
  const narrow = text.replaceAll('（', '(').replaceAll('）', ')');
  const all = [text, narrow, bare, syllables.join(''), syllables.map((one) => one.slice(0, 1)).join('')];
  return [...new Set(all)].filter((spelling) => spelling !== '');
}

function ordinal(text: string): NextOrdinal {
  return { text, spellings: spellingsOf(text) };
}

/** What follows 首先 and its like; the first is the commonest. */
const AFTER_WORD: Readonly<Record<string, readonly string[]>> = {
  首先: ['其次'],
  其次: ['再次', '最后'],
  再次: ['最后', '然后'],
  然后: ['最后'],
};

/** What may follow a marker that is in `prose`: 二是 after 一是, with the comma of 第一， kept. */
export function markersAfter(marker: EnumerationMarker, prose: string): readonly NextOrdinal[] {
  const written = prose.slice(marker.range.start, marker.range.end);
  if (marker.series === '首先') {
    const comma = written.slice(marker.ordinal.length);
    return (AFTER_WORD[marker.ordinal] ?? []).map((word) => ordinal(word + comma));
  }
  const next = (marker.number ?? LAST_ORDINAL) + 1;
  return next > LAST_ORDINAL ? [] : [ordinal(written.replace(marker.ordinal, hanOfNumber(next)))];
}

/** The ordinal of the next heading of the same level, in the shape this one is written: （二） after （一）. */
export function headingAfter(head: HeadingHead, written: string): NextOrdinal | undefined {
  const next = head.number + 1;
  if (next > LAST_ORDINAL) return undefined;
  return ordinal(written.replace(head.ordinal, head.level <= 2 ? hanOfNumber(next) : String(next)));
}

const FIRST_BELOW: Readonly<Partial<Record<HeadingLevel, string>>> = { 1: '（一）', 2: '1.', 3: '（1）' };

/** The first heading of the level below. */
export function headingBelow({ level }: HeadingHead): NextOrdinal | undefined {
  const first = FIRST_BELOW[level];
  return first === undefined ? undefined : ordinal(first);
}
