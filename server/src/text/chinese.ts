/** Han characters, as the inside of a character class; without the rare ones outside the basic plane. */
export const HAN = '〇\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';

/** Full-width marks that open or close something, as the inside of a character class. */
export const OPENING_MARKS = '“‘（《〈〔【「『［';
export const CLOSING_MARKS = '”’）》〉〕】」』］';

/** Full-width marks that separate, as the inside of a character class. */
const PAUSE_MARKS = '，。、；：？！';

const HAN_CHARACTER = new RegExp(`[${HAN}]`);
const CHINESE_MARK = new RegExp(`[${OPENING_MARKS}${CLOSING_MARKS}${PAUSE_MARKS}—…]`);

/** Whether a character is Han. False for the empty string, so that the edge of a text can be asked too. */
export function isHan(character: string): boolean {
  return HAN_CHARACTER.test(character);
}

/** Whether a character is a punctuation mark of Chinese text. */
export function isChineseMark(character: string): boolean {
  return CHINESE_MARK.test(character);
}

/** Whether a character shows that the text around it is Chinese. */
export function isChinese(character: string): boolean {
  return isHan(character) || isChineseMark(character);
}
