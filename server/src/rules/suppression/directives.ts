import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import type { Bilingual } from '../../text/language';
import type { Range } from '../../text/range';
import type { PlacedComment } from './placed-comments';
import type { Suppression } from './suppressions';

/**
 * What came of a suppression. `unjudged`: it names a rule that is off, or one that has not been able to look yet.
 * `unknown`: there is no such rule.
 */
export type SuppressionVerdict = 'used' | 'unused' | 'unjudged' | 'unknown';

export interface JudgedSuppression extends Suppression {
  readonly verdict: SuppressionVerdict;
}

/** Something in the settings a report makes for itself that cannot be followed, in document offsets. */
export interface SettingProblem {
  readonly range: Range;
  readonly message: Bilingual;
}

/** What a report says about how it is to be checked, and what came of it. */
export interface Directives {
  readonly document: ReportDocument;
  readonly comments: readonly PlacedComment[];
  readonly suppressions: readonly JudgedSuppression[];
  /** The comments that end what nothing has begun. */
  readonly strayEnds: ReadonlySet<PlacedComment>;
  readonly settingProblems: readonly SettingProblem[];
  /** Every rule id and family there is. */
  readonly knownNames: readonly string[];
}

/** What a comment suppresses, one for each name. */
export function suppressionsBy(directives: Directives, comment: PlacedComment): readonly JudgedSuppression[] {
  return byComment(directives).get(comment) ?? [];
}

const byComment = remembered(({ suppressions }: Directives) => {
  const found = new Map<PlacedComment, JudgedSuppression[]>();
  for (const one of suppressions) {
    const own = found.get(one.comment);
    if (own) own.push(one);
    else found.set(one.comment, [one]);
  }
  return found;
});
