import type { Comparison } from './comparisons';
import { roundChangeClaim } from '../equations/change-claims';
import { judge } from '../equations/judge';
import type { Relation } from '../equations/relation';
import { hundredthsTerm } from '../equations/round';

/** A change told in words: from which to which part of the old value the new one may be, in hundredths. */
interface RoundChange {
  readonly words: RegExp;
  readonly low: number;
  readonly high: number;
}

const DOWN = '^[，、]?(?:同比)?(?:下降|减少|降低|缩短|压缩|压减|缩减)了?(?:近|约|超过?)?';

/** Such words are round: a tenth more or less is still what they say. */
const ROUND_CHANGES: readonly RoundChange[] = [
  { words: new RegExp(`${DOWN}(?:一半|二分之一|一半以上)`), low: 38, high: 60 },
  { words: new RegExp(`${DOWN}三分之一`), low: 58, high: 74 },
  { words: new RegExp(`${DOWN}三分之二`), low: 25, high: 42 },
  { words: new RegExp(`${DOWN}四分之一`), low: 68, high: 82 },
  { words: new RegExp(`${DOWN}四分之三`), low: 17, high: 33 },
  { words: /^[，、]?(?:实现|同比|接近|近乎)?翻番/, low: 175, high: 270 },
];

/** 由420起下降到210起，下降一半: words without a figure for what became of the old value. */
export function roundChangesOf(text: string, comparisons: readonly Comparison[]): readonly Relation[] {
  return comparisons.flatMap(({ before, after, results }) => {
    if (results.length > 0 || before.index > after.index) return [];
    const { end } = after.figure.range;
    const behind = text.slice(end, end + LONGEST_WORDS);
    const change = ROUND_CHANGES.find(({ words }) => words.test(behind));
    if (!change) return [];
    const said = words(behind);
    const range = { start: end, end: end + behind.indexOf(said) + said.length };
    const place = { figure: { range, text: said } };
    const round = { term: hundredthsTerm(change.low, change.high), said };
    return judge(roundChangeClaim({ before, after }, place, round)) ?? [];
  });
}

const LONGEST_WORDS = 16;

function words(behind: string): string {
  return /^[，、]?([^，。；]*)/.exec(behind)?.[1] ?? '';
}
