import type { PlacedLine } from '../../document/line';
import type { ReportDocument } from '../../document/report-document';
import { isOwnKind } from '../../knowledge/parse-own-kinds';
import { detectKind } from '../../knowledge/report-kinds';
import { renderSkeleton } from '../../knowledge/skeleton';
import type { Knowledge, ReportKind } from '../../knowledge/types';
import { skeletonFactsOf } from './skeleton-facts';

/** A report to be filled in, lines separated by `\n`, without a line break at its end. */
interface WholeSkeleton {
  readonly kind: ReportKind;
  readonly text: string;
}

/** A report of which nothing is written yet, or nothing but its title. */
export interface EmptyReport {
  readonly title?: PlacedLine;
}

/** The kinds written most often; those of a user's own and the others follow. */
const COMMONEST_FIRST: readonly string[] = [
  'half-year-summary',
  'annual-summary',
  'education-campaign-summary',
  'conference-speech',
  'duty-report',
  'special-campaign-summary',
];

/**
 * Whether a report is still to be begun: front matter, comments and a title do not count, nor does the line
 * `exceptLine`, on which a writer has just typed a few letters.
 */
export function emptyReport(document: ReportDocument, exceptLine?: number): EmptyReport | undefined {
  const said: PlacedLine[] = [];
  for (const placed of document.lines) {
    if (placed.index === exceptLine || SILENT.has(placed.line.block)) continue;
    said.push(placed);
    if (said.length > 1) return undefined;
  }
  const [title] = said;
  if (!title) return {};
  const isAbove = exceptLine === undefined || title.index < exceptLine;
  return isAbove && mayBeTitle(title) ? { title } : undefined;
}

const SILENT: ReadonlySet<string> = new Set(['blank', 'frontMatter', 'comment']);
const LONGEST_TITLE = 60;

function mayBeTitle({ line }: PlacedLine): boolean {
  if (line.block !== 'paragraph' && line.block !== 'heading') return false;
  const said = line.prose.slice(line.content.start, line.content.end);
  const isSentence = /[。，：；、！？,;:!?]$/.test(said);
  return !line.head && line.markers.length === 0 && said.length <= LONGEST_TITLE && !isSentence;
}

/**
 * The skeletons that fit an empty report, the commonest kinds first; only the one of its kind where front matter
 * or title tell the kind. What front matter says of unit, year and title is filled in; a title that is already
 * written is left out.
 */
export function wholeSkeletons(
  document: ReportDocument,
  empty: EmptyReport,
  knowledge: Knowledge,
): readonly WholeSkeleton[] {
  const { frontMatter } = document;
  const title = empty.title && document.text.slice(empty.title.start, empty.title.end).trim();
  const known = detectKind(knowledge.kinds, {
    declared: frontMatter.kind,
    title: title ?? frontMatter.title,
  });
  const kinds = known ? [known] : commonestFirst(knowledge.kinds);
  return kinds.map((kind) => ({ kind, text: textOf(kind, document, title !== undefined) }));
}

/** A unit's own kinds, then those written most often, the others as they come. */
export function commonestFirst(kinds: readonly ReportKind[]): readonly ReportKind[] {
  return [...kinds].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ id }: ReportKind): number {
  if (isOwnKind(id)) return -1;
  const rank = COMMONEST_FIRST.indexOf(id);
  return rank < 0 ? COMMONEST_FIRST.length : rank;
}

function textOf(kind: ReportKind, document: ReportDocument, hasTitle: boolean): string {
  const [title = '', ...rest] = renderSkeleton(kind, skeletonFactsOf(document)).trimEnd().split('\n');
  const body = rest.join('\n').trimStart();
  return hasTitle ? body : `${document.frontMatter.title ?? title}\n\n${body}`;
}
