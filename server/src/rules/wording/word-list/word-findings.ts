import type { Line } from '../../../document/line';
import type { WordIndex, WordMatch } from '../../../knowledge/types';
import type { Finding, Fix } from '../../rule';
import { quoted } from '../../../text/quoted';

/** How a rule speaks of what its word list found. */
interface WordRuleManner {
  /** What an exact string with one correction may be fixed as; everything else is `suggested`. */
  readonly exact: Fix['safety'];
  /** Whether a match is none of the rule's business after all. */
  readonly isExempt?: (line: Line, match: WordMatch) => boolean;
}

/** The findings of a rule that reports what a word list holds, in one line. */
export function wordFindings(line: Line, index: WordIndex, manner: WordRuleManner): readonly Finding[] {
  return index
    .find(line.prose)
    .filter((match) => !manner.isExempt?.(line, match))
    .map((match) => wordFinding(line.prose, match, manner.exact));
}

/** One match as a finding: what to write instead, and why. */
export function wordFinding(prose: string, match: WordMatch, exact: Fix['safety']): Finding {
  const { entry, range, replacements } = match;
  const written = prose.slice(range.start, range.end);
  const safety = entry.target.kind === 'text' && replacements.length === 1 ? exact : 'suggested';
  return {
    range,
    message: messageOf(written, match),
    ...(entry.severity ? { severity: entry.severity } : {}),
    fixes: replacements.map((right) => ({
      title: { zh: `改为${quoted(right)}`, en: `Change to ${right}` },
      safety,
      edits: [{ range, newText: right }],
    })),
  };
}

function messageOf(written: string, { entry, replacements }: WordMatch): Finding['message'] {
  const { reason } = entry;
  const [right] = replacements;
  if (right === undefined) return { zh: `“${written}”：${reason.zh}`, en: `${written}: ${reason.en}` };
  if (right === '')
    return { zh: `“${written}”宜删去：${reason.zh}`, en: `Leave out ${written}: ${reason.en}` };
  return { zh: `“${written}”宜作“${right}”：${reason.zh}`, en: `${right} for ${written}: ${reason.en}` };
}
