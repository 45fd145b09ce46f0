import type { Knowledge } from '../../../knowledge/types';
import type { Repetition } from './repetitions';

/**
 * Compounds that no dictionary of single words has and that often stand side by side, the first ending in the word
 * that the second begins with: 经营主体 主体责任, 党组织 组织生活.
 */
const COMPOUNDS: readonly string[] = [
  ...'经营主体 市场主体 责任主体 监管主体 实施主体 创新主体 建设主体 执法主体 投资主体 参与主体 治理主体'.split(
    ' ',
  ),
  ...'主体责任 主体地位 主体作用 主体意识 主体业务 主体工程'.split(' '),
  ...'党组织 基层组织 村级组织 社会组织 群团组织 社区组织 经济组织 自治组织 志愿组织'.split(' '),
  ...'组织力 组织生活 组织建设 组织体系 组织关系 组织振兴'.split(' '),
  ...'人大代表 党代表 职工代表 群众代表 学生代表 党员代表 企业代表 居民代表 村民代表'.split(' '),
  ...'代表小组 代表作用 代表建议 代表联络站'.split(' '),
  ...'城市社区 农村社区 智慧社区 安置社区 社区工作者 社区民警 社区书记'.split(' '),
  ...'公安机关 检察机关 审判机关 司法机关 行政机关 党政机关 市直机关 县直机关'.split(' '),
  ...'机关党委 机关党支部 机关党建 机关干部 机关作风 机关事务'.split(' '),
  ...'重点企业 国有企业 规上企业 龙头企业 民营企业 企业文化 企业主'.split(' '),
  ...'重点项目 产业项目 民生项目 招商项目 建设项目 项目库 项目长 项目专班'.split(' '),
  ...'科技成果 研究成果 攻坚成果 整治成果 改革成果 成果转化 成果运用'.split(' '),
  ...'服务中心 综治中心 治理中心 指挥中心 融媒体中心 中心主任 中心负责人'.split(' '),
  ...'主题教育 党性教育 警示教育 法治教育 教育引导 志愿服务 政务服务 服务群众 服务企业'.split(' '),
  ...'安全生产 生产经营单位 从业人员 流动人员 人员密集场所'.split(' '),
];

/** What names somebody and what he does: 各党组织 组织开展, 职工代表 代表全厂. */
const ACTORS = new Set(['组织', '代表']);

/** Whether a word is twice because it ends one term and begins the next, in the glossary or a compound. */
export function isWhereTermsMeet(
  text: string,
  { start, length, times }: Repetition,
  { termIndex }: Pick<Knowledge, 'termIndex'>,
): boolean {
  if (times !== 2) return false;
  const middle = start + length;
  const word = text.slice(start, middle);
  const terms = termIndex.find(text).map(({ range }) => range);
  const endsTerm =
    terms.some((term) => term.end === middle && term.start < start) ||
    COMPOUNDS.some((one) => one.length > length && one.endsWith(word) && text.endsWith(one, middle));
  if (!endsTerm) return false;
  return (
    ACTORS.has(word) ||
    terms.some((term) => term.start === middle && term.end > middle + length) ||
    COMPOUNDS.some((one) => one.length > length && one.startsWith(word) && text.startsWith(one, middle))
  );
}
