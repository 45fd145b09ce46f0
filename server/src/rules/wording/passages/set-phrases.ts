import type { TermIndex } from '../../../knowledge/types';

/**
 * Clauses that are said alike in every report and every year: under whose guidance and leadership, as who requires,
 * what follows, what is hoped for.
 */
const SET_CLAUSES: readonly RegExp[] = [
  /^(?:以|坚持以).*(?:为(?:根本)?(?:指导|引领|指引|遵循|统领|主线|抓手|契机|目标|导向|总抓手)|思想|精神)/,
  /(?:全面|深入|认真|坚决|切实|扎实|持续)(?:学习|宣传)*(?:贯彻|落实)/,
  /^(?:学习|贯彻|落实)/,
  /^(?:紧紧|牢牢)?(?:围绕|聚焦|把握|扭住|锚定|紧扣).*/,
  /^在.*(?:领导|支持|帮助|指导|关心|努力|配合|精神指引)下$/,
  /^(?:按照|根据|遵照|依据).*(?:要求|部署|安排|精神|决策|工作思路|意见|通知)$/,
  /(?:增强|树牢|坚定|做到|捍卫|践行).*(?:“四个意识”|“四个自信”|“两个维护”|“两个确立”)/,
  /^(?:现|下面|现在).*(?:如下|汇报|报告)/,
  /(?:提供|作出|做出|贡献).*(?:保障|保证|支撑|贡献|力量)$/,
  /(?:取得|迈上|开创|谱写|展现|实现|推动).*(?:成效|成绩|进展|台阶|局面|篇章|作为|发展)$/,
  /^(?:不当之处|特此|以上)/,
  /^(?:较好|圆满|顺利)?(?:地)?完成了?(?:全年|上半年|年度)?各项(?:目标|工作)?任务$/,
];

/** How many characters of a sentence are its own: neither in a clause of the trade nor in a fixed term. */
export function ownLengthOf(sentence: string, terms: TermIndex): number {
  return sentence
    .split(/[，：]/)
    .filter((clause) => !isSetClause(clause))
    .reduce((length, clause) => length + clause.length - lengthOfTerms(clause, terms), 0);
}

/** Longer ones say something of their own. */
const LONGEST_SET_CLAUSE = 100;

function isSetClause(clause: string): boolean {
  return clause.length <= LONGEST_SET_CLAUSE && SET_CLAUSES.some((set) => set.test(clause));
}

function lengthOfTerms(text: string, terms: TermIndex): number {
  return terms
    .find(text)
    .filter(({ as }) => as !== 'wrong')
    .reduce((length, { range }) => length + range.end - range.start, 0);
}
