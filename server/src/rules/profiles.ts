import type { Bilingual } from '../text/language';
import type { Severity } from './rule';

/** For what moment in the life of a report the rules are tuned. */
export type ProfileName = 'draft' | 'final' | 'masked';

/** What a profile does to a rule or a family: nothing is heard of it, or it is kept below or above a level. */
export type ProfileSetting = 'off' | { readonly atMost: Severity } | { readonly atLeast: Severity };

export interface Profile {
  /** What one may call it in the front matter instead. */
  readonly chinese: string;
  readonly description: Bilingual;
  /** By rule id or family name; a rule's own entry counts before its family's. */
  readonly settings: Readonly<Record<string, ProfileSetting>>;
}

const QUIETLY: ProfileSetting = { atMost: 'information' };

/** Also turns on the rules that are off by default. */
const ALL: ProfileSetting = { atLeast: 'hint' };

/** The profiles. Whatever a user says of a single rule or family counts before them. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  draft: {
    chinese: '起草',
    description: {
      zh: '正在起草：待填之处、用词和标点只作信息提示，不说缺了什么部分；数据、日期和序号照常检查。',
      en: 'While writing: placeholders, wording and punctuation are information only, and nothing is said of parts that are still missing; figures, dates and ordinals are checked as ever.',
    },
    settings: {
      placeholder: QUIETLY,
      wording: QUIETLY,
      punctuation: QUIETLY,
      'structure/closing': 'off',
      'structure/empty-section': 'off',
      'structure/missing-section': 'off',
      'structure/missing-title': 'off',
      'structure/salutation': 'off',
      'structure/unfinished-paragraph': 'off',
    },
  },
  final: {
    chinese: '定稿',
    description: {
      zh: '报送之前：全部规则都检查，默认关闭的也打开；仍未填写的一律算错误。',
      en: 'Before handing in: every rule is checked, those that are off by default too, and whatever is still to be filled in is an error.',
    },
    settings: {
      placeholder: ALL,
      'placeholder/unfilled': { atLeast: 'error' },
      'placeholder/blank': { atLeast: 'error' },
      'placeholder/doubt-mark': { atLeast: 'error' },
      'placeholder/initials': { atLeast: 'warning' },
      numbering: ALL,
      number: ALL,
      date: ALL,
      structure: ALL,
      wording: ALL,
      punctuation: ALL,
    },
  },
  masked: {
    chinese: '脱密',
    description: {
      zh: '有意脱密的稿件：遮盖数字和文字的星号、代称不算遗漏；空白和存疑标记仍然提示。',
      en: 'A text masked on purpose: masks over figures and words and initials for names are no omissions; blanks and marks of doubt are still reported.',
    },
    settings: {
      'placeholder/unfilled': { atMost: 'hint' },
      'placeholder/initials': 'off',
    },
  },
};

export const PROFILE_NAMES: readonly ProfileName[] = ['draft', 'final', 'masked'];
