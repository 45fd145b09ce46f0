import type { Line } from '../../../document/line';
import type { WordMatch } from '../../../knowledge/types';
import type { Finding } from '../../rule';
import { wordFinding } from '../word-list/word-findings';
import type { ReportDate } from './report-date';

/** What has been wrong for as long as this is wrong in a report that names no date as well. */
const LONG_WRONG = '2006-12-31';

/** The names of the past in a line that were no longer in use when the report was written. */
export function outdatedWords(
  { prose }: Line,
  dated: readonly WordMatch[],
  date: ReportDate | undefined,
): readonly Finding[] {
  return dated
    .filter((match) => isOutdated(match, date) && !isHistory(match, prose))
    .map((match) => {
      const finding = wordFinding(prose, match, 'suggested');
      return match.entry.since === undefined ? finding : { severity: 'information', ...finding };
    });
}

function isOutdated({ entry: { since } }: WordMatch, date: ReportDate | undefined): boolean {
  if (since === undefined) return true;
  return date === undefined ? since <= LONG_WRONG : since <= date.earliest;
}

const YEARS = /(?:19|20)\d\d(?=年)/gu;

/** The sentence names a year before the change and none after it: what was right then. */
function isHistory({ entry: { since }, range }: WordMatch, prose: string): boolean {
  if (since === undefined) return false;
  const sentence = prose.slice(prose.lastIndexOf('。', range.start) + 1, range.start);
  const years = sentence.match(YEARS) ?? [];
  return years.length > 0 && years.every((year) => `${year}-12-31` < since);
}
