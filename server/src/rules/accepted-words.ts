import type { ReportDocument } from '../document/report-document';
import type { Range } from '../text/range';
import type { Finding, Rule, RuleId } from './rule';
import { ruleNamed } from './rule-named';

/** Whether what was found is an accepted word, or lies within one where it is. */
export function isAccepted(
  rule: Rule,
  { range }: Finding,
  { text }: ReportDocument,
  accepted: readonly string[],
): boolean {
  return rule.heedsAcceptedWords === true && accepted.some((word) => liesWithin(range, word, text));
}

function liesWithin(range: Range, word: string, text: string): boolean {
  if (word.length < range.end - range.start) return false;
  const first = Math.max(0, range.end - word.length);
  const around = text.slice(first, range.start + word.length);
  return word !== '' && around.includes(word);
}

const LONGEST_WORD = 20;

/** The word that “add to the accepted words” would add for a finding; undefined where that makes no sense. */
export function acceptableWord(
  { rule, range }: Finding & { readonly rule: RuleId },
  { text }: ReportDocument,
): string | undefined {
  const word = text.slice(range.start, range.end).trim();
  const isWord = word !== '' && word.length <= LONGEST_WORD && !/[\r\n]/.test(word);
  return isWord && ruleNamed(rule)?.heedsAcceptedWords ? word : undefined;
}
