/** The languages everything shown to a user is written in. */
export type Language = 'zh' | 'en';

/** A text shown to a user, in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
