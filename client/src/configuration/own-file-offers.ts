import type { ConfigurationOffer } from './configuration-offers';

/** The keys of a file of the unit's own: at the top, in an entry, and in a section of an entry. */
interface OwnFile {
  readonly top: readonly ConfigurationOffer[];
  readonly entry: readonly ConfigurationOffer[];
  readonly section?: readonly ConfigurationOffer[];
}

const offer = (label: string, explanation: string, insert = `${label}: `): ConfigurationOffer => ({
  label,
  insert,
  explanation,
});

/** The files that a unit keeps, by their names. */
export const OWN_FILES: Readonly<Record<string, OwnFile>> = {
  '文种.yaml': {
    top: [offer('文种', '本单位自定的文种，逐个列出', '文种:\n  - 名称: ')],
    entry: [
      offer('名称', '文种的名称；标题里有它，就按这个文种检查结构'),
      offer('又称', '也这样叫，如 [月度小结, 所里月报]', '又称: []'),
      offer('标题', '{单位}、{年}、{下年} 会填好，* 待填'),
      offer('称谓', '称呼的一行，如 各位领导、同志们：'),
      offer('开头', '第一部分之前的段落'),
      offer('部分', '各部分的标题，依次，不带序号', '部分:\n      - '),
      offer('结尾', '结束语，如 特此报告。'),
      offer('落款', '落款各行', "落款: ['{单位}', '{年}年*月*日']"),
      offer('说明', '选择文种时显示'),
    ],
    section: [
      offer('名称', '标题，不带序号'),
      offer('又名', '写成这样也算这一部分', '又名: []'),
      offer('可不写', '没有也不提示，框架里也不写', '可不写: true'),
      offer('开头', '标题下第一段'),
      offer('小节', '（一）（二）的名称，或者几个：3'),
      offer('各项', '“一是”“二是”的内容，或者几项：3'),
    ],
  },
  '短语.yaml': {
    top: [offer('短语', '自存的短语，逐条列出', '短语:\n  - 内容: ')],
    entry: [
      offer('内容', '短语本身，* 是待填之处'),
      offer('用途', '作什么用；打它的首字母也能调出'),
      offer('部分', '标题里有这些字的部分，先列出它', '部分: []'),
    ],
  },
  '人员.yaml': {
    top: [offer('人员', '本单位人员，逐人列出', '人员:\n  - 姓名: ')],
    entry: [
      offer('姓名', '姓名'),
      offer('职务', '职务，可以有几个：[县委副书记, 县长]'),
      offer('从', "任职时间，如 '2021-08'"),
      offer('到', "离任时间，如 '2024-03'"),
      offer('次序', '并列时的次序，1 最前'),
    ],
  },
};

/** More than so far in, an item belongs to an entry's own list. */
const ENTRY_INDENT = 4;

/** What may be written at a place of one of these files: `before` is its line up to the caret. */
export function ownFileOffers(file: string, before: string): readonly ConfigurationOffer[] {
  const keys = OWN_FILES[file];
  if (!keys) return [];
  const place = /^([ \t]*)(-[ \t]+)?[^\s:#,[\]{}-]*$/.exec(before);
  if (!place) return [];
  const [, indent = '', dash] = place;
  if (indent === '' && dash === undefined) return keys.top;
  return keys.section && indent.length > ENTRY_INDENT ? keys.section : keys.entry;
}

/** What a key of one of these files means. */
export function ownFileExplanation(file: string, word: string): string | undefined {
  const { top = [], entry = [], section = [] } = OWN_FILES[file] ?? {};
  return [...top, ...entry, ...section].find(({ label }) => label === word)?.explanation;
}
