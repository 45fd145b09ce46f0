import { detectKind } from '../knowledge/report-kinds';
import type { ReportKind } from '../knowledge/types';
import { headingsOf } from './headings';
import type { PlacedHeading } from './headings';
import { natureOf } from './nature';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';
import { titleOf } from './title';

/** The text before the first heading, the title left out. */
export const openingOf = remembered((document: ReportDocument): string => {
  const title = titleOf(document);
  const firstHeading = headingsOf(document)[0]?.line.index;
  return document.lines
    .slice(0, firstHeading)
    .filter(({ line }) => line !== title?.line && line.block === 'paragraph')
    .map(({ line }) => line.prose.slice(line.content.start, line.content.end))
    .join('\n');
});

/**
 * The kind of report this is, as its front matter declares or as its title and opening show. Minutes, a statute or a
 * news item are of none.
 */
export function kindOf(document: ReportDocument, kinds: readonly ReportKind[]): ReportKind | undefined {
  if (document.frontMatter.kind === undefined && !natureOf(document).hasSections) return undefined;
  const title = titleOf(document);
  return detectKind(kinds, {
    declared: document.frontMatter.kind,
    title: document.frontMatter.title ?? (title && title.line.prose.slice(title.line.content.start)),
    opening: openingOf(document),
  });
}

/** The headings of the first level, which are the report's sections. */
export const sectionHeadingsOf = remembered((document: ReportDocument): readonly PlacedHeading[] =>
  headingsOf(document).filter(({ level }) => level === 1),
);

/** The titles of the sections as written. */
export const sectionTitlesOf = remembered((document: ReportDocument): readonly string[] =>
  sectionHeadingsOf(document).map(({ title }) => document.text.slice(title.start, title.end).trim()),
);
