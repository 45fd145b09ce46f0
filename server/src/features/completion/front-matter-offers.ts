import { CONFIGURATION_KEYS } from '../../configuration/parse-configuration';
import { NATURE_NAMES, NATURES } from '../../document/nature';
import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import type { Knowledge } from '../../knowledge/types';
import { PROFILE_NAMES, profiles } from '../../rules/profiles';
import type { Bilingual, Language } from '../../text/language';
import { pinyinInitials } from '../../text/pinyin-initials';
import { isTyped } from './completion-item';
import type { Offer } from './completion-item';

/** What the front matter of a report may say, and what of it can be chosen from a list. */
interface Setting {
  readonly key: Bilingual;
  readonly detail: Bilingual;
  readonly values?: (knowledge: Knowledge) => readonly Value[];
  /** What stands between the key and its value. */
  readonly gap?: string;
}

interface Value {
  readonly name: Bilingual;
  readonly detail: Bilingual;
}

const YES_OR_NO: readonly Value[] = [
  { name: { zh: '是', en: 'true' }, detail: { zh: '有意脱密的稿件', en: 'Masked on purpose' } },
  { name: { zh: '否', en: 'false' }, detail: { zh: '未脱密', en: 'Not masked' } },
];

const HIDDEN_OR_NOT: readonly Value[] = [
  { name: { zh: '是', en: 'true' }, detail: { zh: '姓名依规定隐去', en: 'Names hidden by rule' } },
  { name: { zh: '否', en: 'false' }, detail: { zh: '姓名未隐去', en: 'Names not hidden' } },
];

const SETTINGS: readonly Setting[] = [
  {
    key: { zh: '文种', en: 'kind' },
    detail: { zh: '按哪个文种检查结构', en: 'Which kind of report it is' },
    values: ({ kinds }) => kinds.map(({ name }) => ({ name, detail: { zh: '文种', en: name.zh } })),
  },
  {
    key: { zh: '性质', en: 'nature' },
    detail: { zh: '是哪一类文书，自动识别有误时写明', en: 'What paper it is, where that is read wrongly' },
    values: () =>
      NATURE_NAMES.map((name) => ({ name: { zh: NATURES[name].zh, en: name }, detail: NATURES[name] })),
  },
  { key: { zh: '标题', en: 'title' }, detail: { zh: '标题', en: 'The title' } },
  { key: { zh: '单位', en: 'unit' }, detail: { zh: '报送单位', en: 'Whose report it is' } },
  {
    key: { zh: '期间', en: 'period' },
    detail: { zh: '报告哪段时间，如 2026年上半年', en: 'The time it is about, such as 2026年上半年' },
  },
  { key: { zh: '日期', en: 'date' }, detail: { zh: '成文日期', en: 'The date it is signed' } },
  {
    key: { zh: '目标字数', en: 'target-length' },
    detail: { zh: '全文要写多少字，如 3000', en: 'How many characters it is to have, such as 3000' },
  },
  {
    key: { zh: '朗读时长', en: 'speaking-minutes' },
    detail: { zh: '发言限多少分钟，如 15', en: 'How many minutes there are to read it out, such as 15' },
  },
  {
    key: { zh: '脱密', en: 'masked' },
    detail: { zh: '星号是有意脱密，不算遗漏', en: 'Whether masks are on purpose and no omissions' },
    values: () => YES_OR_NO,
  },
  {
    key: { zh: '隐名', en: 'anonymised' },
    detail: {
      zh: '姓名依规定隐去，如公布的判决书',
      en: 'Whether names are hidden by rule, as in a published judgment',
    },
    values: () => HIDDEN_OR_NOT,
  },
  {
    key: { zh: CONFIGURATION_KEYS.profile, en: 'profile' },
    detail: { zh: '按哪套方案检查', en: 'The profile it is checked with' },
    values: () =>
      PROFILE_NAMES.map((en) => ({
        name: { zh: profiles[en].chinese, en },
        detail: profiles[en].description,
      })),
  },
  {
    key: { zh: CONFIGURATION_KEYS.rules, en: 'rules' },
    detail: { zh: '单独调整某条规则，如 number/rate: 关闭', en: 'Adjusts single rules: number/rate: off' },
    gap: '\n  ',
  },
  {
    key: { zh: CONFIGURATION_KEYS.accepted, en: 'accepted' },
    detail: { zh: '用词检查不过问的词语', en: 'Words that the wording rules leave alone' },
    gap: '\n  - ',
  },
  {
    key: { zh: CONFIGURATION_KEYS.glossaries, en: 'glossary' },
    detail: { zh: '词表文件，路径从本文件算起', en: 'A glossary file, beside this one' },
  },
];

/** Keys and values for the front matter; nothing where the caret is not at the end of a line of it. */
export function frontMatterOffers(
  document: ReportDocument,
  offset: number,
  knowledge: Knowledge,
  language: Language,
): readonly Offer[] {
  const { index, line, start, end } = lineAt(document, offset);
  if (!isInFrontMatter(document, index) || offset > end) return [];
  const [before, after] = [line.text.slice(0, offset - start), line.text.slice(offset - start)];
  if (after.trim() !== '') return [];
  const [, key, typedValue] = /^([^\s:：#-][^:：]*):[ \t]*([^]*)$/.exec(before) ?? [];
  if (key !== undefined) return valuesOf(key, typedValue ?? '', knowledge, language);
  return /^[^\s:：#-]*$/.test(before) ? keysFor(before, document, index, language) : [];
}

const FENCE = /^\uFEFF?---[ \t]*$/;

/** A line below the opening fence, even while nothing on it says yet that it belongs there. */
function isInFrontMatter({ lines }: ReportDocument, index: number): boolean {
  const [line, above] = [lines[index]?.line, lines[index - 1]?.line];
  if (!line || !above || FENCE.test(line.text)) return false;
  if (line.block === 'frontMatter') return true;
  return index === 1 ? FENCE.test(above.text) : above.block === 'frontMatter' && !FENCE.test(above.text);
}

/** The keys that are not there yet, in Chinese or in English. */
function keysFor(
  typed: string,
  document: ReportDocument,
  caretLine: number,
  language: Language,
): readonly Offer[] {
  const others = document.lines
    .filter(({ line, index }) => line.block === 'frontMatter' && index !== caretLine)
    .map(({ line }) => /^[^\s:]+(?=:)/.exec(line.text)?.[0]);
  const isThere = ({ key }: Setting): boolean => others.includes(key.zh) || others.includes(key.en);
  return SETTINGS.filter((setting) => !isThere(setting)).flatMap(({ key, detail, gap = ' ' }) =>
    settingOffer(key[language], `${key[language]}:${gap}`, typed, detail),
  );
}

function valuesOf(key: string, typed: string, knowledge: Knowledge, language: Language): readonly Offer[] {
  const setting = SETTINGS.find((one) => one.key.zh === key || one.key.en === key);
  const inLanguage: Language = setting?.key.zh === key ? 'zh' : language;
  return (setting?.values?.(knowledge) ?? []).flatMap(({ name, detail }) =>
    settingOffer(name[inLanguage], name[inLanguage], typed, detail),
  );
}

function settingOffer(label: string, text: string, typed: string, detail: Bilingual): readonly Offer[] {
  const spellings = [label, pinyinInitials(label)];
  if (!isTyped(typed, spellings) || label === typed) return [];
  return [
    {
      label,
      kind: 'setting',
      insert: { text, isSnippet: false },
      typedLength: typed.length,
      spellings,
      detail,
    },
  ];
}
