import { DOWN_VERBS, UP_VERBS } from './figure-words.generated';

export { MAY_EXCEED_100, NO_QUOTIENT, RATE_VERBS } from './figure-words.generated';

/**
 * The words by which a report says what a figure is: a total, a part done, a rest, a rise or a fall. Closed
 * tables; a word that is not here binds nothing.
 */

const UP_VERB = `${UP_VERBS}|多增|多发|多[抓破立办查收签处建打]`;
const DOWN_VERB = `${DOWN_VERBS}|少减|少发|少[抓破立办查收签处建打]`;
const TO_NEW = '(?:到|至|为|成)了?';

/** The verb of a change to a new value: 提高到, 降至. */
export const UP_TO = new RegExp(`(?:${UP_VERB})${TO_NEW}$`);
export const DOWN_TO = new RegExp(`(?:${DOWN_VERB})${TO_NEW}$`);

/** A change to a new value that does not say which way: 由A到B, 由A变为B. */
export const TO = /^(?:到|至|变为|变成|调整为|调整到|发展到|达到)$/;

const COMPARED =
  '(?:(?:[一二三四五六七八九十两]{1,2}|近[一二三四五]|[0-9０-９]{1,2})年(?:来|间)?|累计|共计|合计)?(?:同比|与?相比|[比较为]|的)?(?:净|共|实现|累计)?';

/** The whole label of a change: 同比上升, 比…增加了, 降幅达. Dates are left out of labels. */
export const UP_BY = new RegExp(
  `^${COMPARED}(?:(?:${UP_VERB})(?:了|幅度?为?|达到?)?|(?:增|涨|升)幅(?:为|达到?)?|翻了?)$`,
);
export const DOWN_BY = new RegExp(
  `^${COMPARED}(?:(?:${DOWN_VERB})(?:了|幅度?为?|达到?)?|(?:降|跌|减)幅(?:为|达到?)?)$`,
);

/** Totals of national accounts grow in comparable prices, so that written values prove nothing. */
export const REAL_TERMS = /生产总值|总产值|增加值|ＧＤＰ|GDP|收入|产值|劳动生产率|国民收入/;

/** What the statistics give in comparable prices: the written values of two years prove no percentage. */
export const COMPARABLE_PRICES =
  /(?<!单位|万元|每万元)(?:生产总值|总产值|增加值|ＧＤＰ|GDP)(?!能耗|电耗|水耗|用水)/;
