import { CHANGES, DOWN_VERBS, UP_VERBS } from './figure-words.generated';
import { BEFORE_PARTS, OTHER_KINDS } from './word-classes.generated';

export { MAY_EXCEED_100, NO_QUOTIENT, RATE_VERBS } from './figure-words.generated';

/**
 * The grammar by which a report says what a figure is: a total, a part done, a rest, a rise or a fall. The
 * words themselves are data.
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

/** The end of a label that tells a change, from its verb on: 同比增长了, 超年度计划, 多收治. */
export const CHANGE_END = new RegExp(
  `(?:(?<!新(?=增))(?:${CHANGES})|超(?:过|出)?(?:年度|全年|年初)?(?:计划|目标|任务|预期|序时进度)?` +
    '|[多少][发收支投销征筹种养办接立破][一-鿿]?|(?:同比|比上年|比去年)[多少][一-鿿]{2})(?:了|幅度?|为|达到?|约|近|至)*$',
);

/** The last part of a list that leaves nothing out: 其他, 妇联及其他. */
export const OTHERS = new RegExp(`^(?:其中)?(?:[一-鿿]{1,6}[及和与等])?(?:${OTHER_KINDS.source})`);

/** What opens a list of parts: 其中, 从类型看. */
export const OPENS_PARTS = new RegExp(`${BEFORE_PARTS.source}|从.{1,8}看`);
