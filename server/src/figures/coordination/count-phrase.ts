import type { Range } from '../../text/range';
import { numberOfHan } from '../../text/han-numeral';
import { NOUN_MEASURE, NO_LIST_COUNT, SINGLE_MEASURE, SUM_MEASURE } from '../words/word-classes.generated';

/** A small number with what it counts: 三个方面, 4项制度, 四部门. */
export interface CountPhrase {
  readonly number: number;
  /** As written: 三, 两, 4. */
  readonly written: string;
  readonly digits: Range;
  /** From the number to the end of the measure word, or of the bare noun. */
  readonly range: Range;
  /** 个, 项, 大; the noun itself where no measure is between (四部门). */
  readonly measure: string;
  /** What kind of measure it is, see `Gathering`. */
  readonly gathering: Gathering;
}

/**
 * `sum`: a measure under which a report sums up a list (四项机制, 三大领域); `noun`: a number right before a noun of places,
 * offices or levels (四部门, 三地); `single`: a measure for single things, which a list of kinds need not number (3处, 5名).
 */
export type Gathering = 'sum' | 'noun' | 'single';

const NUMERAL = '两|二|[三四五六七八九]|十[一二三四五六]?|[2-9]|1[0-6]';

const MEASURES: readonly (readonly [Gathering, string])[] = [
  ['sum', SUM_MEASURE.source],
  ['noun', NOUN_MEASURE.source],
  ['single', SINGLE_MEASURE.source],
];

/** What a numeral is part of when it is after one of these: 第三个, 十三项, 2.3个, 近三个月. */
const NO_COUNT_BEFORE = '[0-9０-９.．一二三四五六七八九十百千万亿几数第两零〇○—至~～-]';

const PHRASE = new RegExp(
  `(?<!${NO_COUNT_BEFORE})(${NUMERAL})(?:${MEASURES.map(([, words]) => `(${words})`).join('|')})`,
  'dg',
);

/** 党的十四大 is a congress. */
const MOST_GREAT = 10;

/** All small numbers with a measure or noun in a text, in the order they stand. */
export function countPhrasesIn(text: string): readonly CountPhrase[] {
  return Array.from(text.matchAll(PHRASE), phraseOf).filter(
    ({ range, measure, number }) =>
      !NO_LIST_COUNT.test(text.slice(range.end, range.end + 3)) && !(measure === '大' && number > MOST_GREAT),
  );
}

function phraseOf(match: RegExpExecArray): CountPhrase {
  const written = match[1] ?? '';
  const which = MEASURES.findIndex((_, i) => match[i + 2] !== undefined);
  const start = match.index;
  return {
    number: numberOfWritten(written),
    written,
    digits: { start, end: start + written.length },
    range: { start, end: start + match[0].length },
    measure: match[which + 2] ?? '',
    gathering: MEASURES[which]?.[0] ?? 'single',
  };
}

/** The value of a small number as reports write it: 两, 十二, 5. */
export function numberOfWritten(written: string): number {
  return written === '两' ? 2 : (numberOfHan(written) ?? Number(written));
}
