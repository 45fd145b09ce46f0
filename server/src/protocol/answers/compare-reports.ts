import { comparisonPage, inOrderOfTime } from '../../features/figures/comparison-page';
import { compareReportsRequest } from '../extensions';
import type { CompareReportsParams, CompareReportsResult } from '../extensions';
import type { Session } from '../session/session';

/** Puts the figures of an open report beside those of another one, whichever of the two is the earlier. */
export function answerComparison({ connection, client, guard, service }: Session): void {
  connection.onRequest(
    compareReportsRequest,
    guard.ofNewest<CompareReportsParams, CompareReportsResult | null>(
      'nigao/compareReports',
      ({ uri, document }, { other }) => {
        const picked = { address: other.uri, document: service.open(other.text) };
        const pair = inOrderOfTime(picked, { address: uri, document });
        const comparison = service.compare(pair.earlier.document, pair.later.document);
        return comparisonPage(pair, comparison, client.language);
      },
      null,
    ),
  );
}
