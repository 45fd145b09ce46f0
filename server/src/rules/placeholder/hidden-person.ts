import { SURNAMES } from '../../text/surnames';

/** A surname that a function word is written with as well: of 和某某 and 于某某 nothing is known. */
const FUNCTION_WORDS = '和于应位向经对查关计';
/** What is left open after 某某 is a place, a unit or a post, and no person. */
const NO_PERSON =
  '(?!某?(?:[省市州县区旗镇乡村局厅院校]|街道|公司|集团|单位|部门|企业|学校|医院|社区|同志|书记|主任|项目|工程))';
const HIDDEN_PERSON = new RegExp(`(?![${FUNCTION_WORDS}])[${SURNAMES}](?=某某${NO_PERSON})`, 'gu');

/** What is told of people whose names are not: cases, complaints, accidents, illness, crime. */
const TOLD_OF_A_PERSON =
  /案|诉|罪|刑|判处|被告|当事人|嫌疑|受害|被害|纠纷|调解|信访|上访|反映|举报|报警|求助|诈骗|涉嫌|违纪|违法|处分|侦查|逮捕|矫正|戒毒|患者|事故|死亡|肇事|执行/u;

/**
 * 鲁某某诉三名子女: a person whose name is hidden on purpose, as every paper that tells of cases does. The surname is
 * kept, no post or place follows, and the line tells of a case, or several people are hidden so in the text.
 *
 * @returns where in a line the masks of such people begin; each line and the text are read once
 */
export function hiddenPeopleIn(line: string, areSeveralHidden: boolean): ReadonlySet<number> {
  const masks = Array.from(line.matchAll(HIDDEN_PERSON), ({ index }) => index + 1);
  return new Set(masks.length > 0 && (areSeveralHidden || TOLD_OF_A_PERSON.test(line)) ? masks : []);
}

/** Whether people of several surnames are hidden in a text. */
export function areSeveralHiddenIn(text: string): boolean {
  return new Set([...text.matchAll(HIDDEN_PERSON)].map(([surname]) => surname)).size > 1;
}
