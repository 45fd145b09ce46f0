import type { ReportDocument } from '../../document/report-document';
import { factsOfYear } from '../../knowledge/skeleton';
import type { SkeletonFacts } from '../../knowledge/skeleton';

/** What the front matter says of the unit and the year, to be filled into skeletons. */
export function skeletonFactsOf({ frontMatter }: ReportDocument): SkeletonFacts {
  const year = /(?:19|20)\d{2}/.exec(`${frontMatter.period ?? ''} ${frontMatter.date ?? ''}`)?.[0];
  return {
    ...(frontMatter.unit ? { unit: frontMatter.unit } : {}),
    ...(year ? factsOfYear(Number(year)) : {}),
  };
}
