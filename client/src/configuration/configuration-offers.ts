/** What may be written at a place of a `nigao.config.yaml`. */
export interface ConfigurationOffer {
  readonly label: string;
  /** What is inserted instead of the word at the caret. */
  readonly insert: string;
  readonly explanation: string;
}

/** What a rule or a family of rules is called, by its id. */
export type RuleTitles = Readonly<Record<string, string>>;

const KEYS: readonly ConfigurationOffer[] = [
  { label: '方案', insert: '方案: ', explanation: '起草、定稿或脱密：按稿件所处的阶段调整提示的多少' },
  { label: '规则', insert: '规则:\n  ', explanation: '逐条或按类别定级别：关闭、提示、信息、警告、错误' },
  { label: '认可词', insert: '认可词:\n  - ', explanation: '不再提示的词语，如本单位通用的简称' },
  { label: '术语表', insert: '术语表:\n  - ', explanation: '本单位的术语表文件，路径相对于本文件' },
];

const PROFILES: readonly ConfigurationOffer[] = [
  { label: '起草', insert: '起草', explanation: '待填之处、用词和标点只作信息提示，不说缺了什么部分' },
  { label: '定稿', insert: '定稿', explanation: '全部规则都检查，没填的地方按错误处理' },
  { label: '脱密', insert: '脱密', explanation: '有意遮盖的名称和数字不算遗漏' },
];

const LEVELS: readonly ConfigurationOffer[] = [
  { label: '关闭', insert: '关闭', explanation: '不检查' },
  { label: '提示', insert: '提示', explanation: '只在文字下方显示三个点' },
  { label: '信息', insert: '信息', explanation: '建议看一看' },
  { label: '警告', insert: '警告', explanation: '很可能有误' },
  { label: '错误', insert: '错误', explanation: '确定有误' },
];

const IN_RULES = /^(?:规则|rules)[ \t]*:/;
const AT_PROFILE = /^(?:方案|profile)[ \t]*:[ \t]*\S*$/;

/**
 * @param above the lines before the one of the caret
 * @param before that line up to the caret
 */
export function configurationOffers(
  above: readonly string[],
  before: string,
  titles: RuleTitles,
): readonly ConfigurationOffer[] {
  if (/^[^\s:#-]*$/.test(before)) return KEYS;
  if (AT_PROFILE.test(before)) return PROFILES;
  if (!/^\s/.test(before) || !isInRules(above)) return [];
  if (/:[ \t]*[^\s:]*$/.test(before)) return LEVELS;
  return Object.entries(titles).map(([id, title]) => ({ label: id, insert: `${id}: `, explanation: title }));
}

/** What a word of the file means: a key, a rule, a level. */
export function configurationExplanation(word: string, titles: RuleTitles): string | undefined {
  const known = [...KEYS, ...PROFILES, ...LEVELS].find(({ label }) => label === word);
  return known?.explanation ?? titles[word];
}

/** Whether the nearest line above without an indent begins the rules. */
function isInRules(above: readonly string[]): boolean {
  const key = above.findLast((line) => /^[^\s#]/.test(line));
  return key !== undefined && IN_RULES.test(key);
}
