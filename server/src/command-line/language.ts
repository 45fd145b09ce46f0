import type { Language } from '../text/language';

/**
 * The language of a terminal, from the variables that POSIX names, in their order. One that says nothing (unset, C,
 * POSIX) leaves Chinese, the language of the reports.
 */
export function languageOfTerminal(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const said = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return /^(?:C|POSIX)?(?:\.|$)|^zh/i.test(said) ? 'zh' : 'en';
}
