import { remembered } from '../document/remembered';
import type { ReportDocument } from '../document/report-document';
import { titleOf } from '../document/title';
import { detectKind } from '../knowledge/report-kinds';
import type { SkeletonFacts } from '../knowledge/skeleton';
import { factsOfYear } from '../knowledge/skeleton';
import type { Knowledge, ReportKind } from '../knowledge/types';

/** What kind of report this is: as its front matter says, else by its title, else by its opening. */
export function kindOf(document: ReportDocument, knowledge: Knowledge): ReportKind | undefined {
  const { declared, title, opening } = cluesOf(document);
  return detectKind(knowledge.kinds, { declared, title, opening });
}

const OPENING_LENGTH = 300;

const cluesOf = remembered((document: ReportDocument) => {
  const title = titleOf(document);
  return {
    declared: document.frontMatter.kind,
    title: document.frontMatter.title ?? title?.line.text.trim(),
    opening: openingOf(document, title?.index),
  };
});

function openingOf(document: ReportDocument, titleLine: number | undefined): string {
  let opening = '';
  for (const { line, index } of document.lines) {
    if (index === titleLine || line.block !== 'paragraph') continue;
    if (line.head || opening.length >= OPENING_LENGTH) break;
    opening += line.prose.slice(line.content.start, line.content.end);
  }
  return opening;
}

/** What the front matter says of the unit and the year, to be filled into skeletons. */
export function skeletonFactsOf({ frontMatter }: ReportDocument): SkeletonFacts {
  const year = /(?:19|20)\d{2}/.exec(`${frontMatter.period ?? ''} ${frontMatter.date ?? ''}`)?.[0];
  return {
    ...(frontMatter.unit ? { unit: frontMatter.unit } : {}),
    ...(year ? factsOfYear(Number(year)) : {}),
  };
}
