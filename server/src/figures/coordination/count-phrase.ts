import type { Range } from '../../text/range';
import { numberOfHan } from '../../text/han-numeral';

/** A small number with what it counts: 三个方面, 4项制度, 四部门. */
export interface CountPhrase {
  readonly number: number;
  /** As written: 三, 两, 4. */
  readonly written: string;
  readonly digits: Range;
  /** From the number to the end of the measure word, or of the bare noun. */
  readonly range: Range;
  /** 个, 项, 大; the noun itself where no measure stands between (四部门). */
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
  ['sum', '个方面|方面|大|个|项|种|类|者|支|家|件(?=[大实要急难]事)'],
  ['noun', '部门|单位|地|县|市|省|区|镇|乡|村|校|院|方|国|色|馆|站|园'],
  ['single', '处|所|座|条|门|次|场|(?<=[0-9])期|道|名|位|人|张|本|份|部|套|点|块|批|轮|起|件|步|句|招|层|篇'],
];

/** What a numeral is part of when it stands behind one of these: 第三个, 十三项, 2.3个, 近三个月. */
const NO_COUNT_BEFORE = '[0-9０-９.．一二三四五六七八九十百千万亿几数第两零〇○—至~～-]';

const PHRASE = new RegExp(
  `(?<!${NO_COUNT_BEFORE})(${NUMERAL})(?:${MEASURES.map(([, words]) => `(${words})`).join('|')})`,
  'dg',
);

/** 三个月, 四个百分点, 三次产业, 五大班子 are no count of a list; 两个以上 is no count. */
const NO_COUNT_AFTER =
  /^(?:污染|车|伤害|创业|供水|加压|月|小时|百分|多月|半|人次|年度|学期|以上|以下|以内|左右|多|余|[0-9])/;

/** 党的十四大 is a congress. */
const MOST_GREAT = 10;

/** All small numbers with a measure or noun in a text, in the order they stand. */
export function countPhrasesIn(text: string): readonly CountPhrase[] {
  return Array.from(text.matchAll(PHRASE), phraseOf).filter(
    ({ range, measure, number }) =>
      !NO_COUNT_AFTER.test(text.slice(range.end, range.end + 3)) &&
      !(measure === '大' && number > MOST_GREAT),
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
