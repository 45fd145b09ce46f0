import { detectKind } from '../knowledge/report-kinds';
import type { ReportKind } from '../knowledge/types';
import { headingsOf } from './headings';
import type { PlacedHeading } from './headings';
import type { ReportDocument } from './report-document';
import { titleOf } from './title';

/** The text before the first heading, the title left out. */
export function openingOf(document: ReportDocument): string {
  const title = titleOf(document);
  const firstHeading = headingsOf(document)[0]?.line.index ?? Infinity;
  return document.lines
    .filter(({ line, index }) => index < firstHeading && line !== title?.line && line.block === 'paragraph')
    .map(({ line }) => line.prose.slice(line.content.start, line.content.end))
    .join('\n');
}

/** The kind of report this is, as its front matter declares or as its title and opening show. */
export function kindOf(document: ReportDocument, kinds: readonly ReportKind[]): ReportKind | undefined {
  const title = titleOf(document);
  return detectKind(kinds, {
    declared: document.frontMatter.kind,
    title: document.frontMatter.title ?? (title && title.line.prose.slice(title.line.content.start)),
    opening: openingOf(document),
  });
}

/** The headings of the first level, which are the report's sections. */
export function sectionHeadingsOf(document: ReportDocument): readonly PlacedHeading[] {
  return headingsOf(document).filter(({ level }) => level === 1);
}

/** The titles of the sections as written. */
export function sectionTitlesOf(document: ReportDocument): readonly string[] {
  return sectionHeadingsOf(document).map(({ title }) => document.text.slice(title.start, title.end).trim());
}
