import type { HeadingHead } from '../../document/heading-head';
import type { PlacedLine } from '../../document/line';
import type { ReportDocument } from '../../document/report-document';
import { kindOf, sectionHeadingsOf, sectionTitlesOf } from '../../document/report-kind';
import { matchSection, missingSections } from '../../knowledge/report-kinds';
import { renderSection } from '../../knowledge/skeleton';
import type { Knowledge, KindSection, ReportKind } from '../../knowledge/types';
import type { TextEdit } from '../../rules/rule';
import { hanOfNumber } from '../../text/han-numeral';
import { lastLineOfBody } from './last-line-of-body';
import { lineEndOf } from './line-end';
import { skeletonFactsOf } from './skeleton-facts';

/** A section that reports of this kind have and this one lacks, with the edits that put it where it belongs. */
interface MissingSection {
  readonly section: KindSection;
  /** The section with its heading, and the ordinals of the level-1 headings after it. They do not overlap. */
  readonly edits: readonly TextEdit[];
}

/**
 * The sections a report lacks, in the order its kind has them. None where the kind is unknown or the report's
 * main headings are not numbered 一、二、三、.
 */
export function sectionsToInsert(document: ReportDocument, knowledge: Knowledge): readonly MissingSection[] {
  const kind = kindOf(document, knowledge.kinds);
  const headings = mainHeadings(document);
  if (!kind || headings.length === 0) return [];
  return missingSections(kind, sectionTitlesOf(document)).map((section) => ({
    section,
    edits: insertion(document, kind, section, headings),
  }));
}

/**
 * The edits that insert one section of the report's kind where it belongs, whether its kind always has it or not.
 * Undefined where {@link sectionsToInsert} would insert nothing, or the kind has no such section.
 */
export function sectionInsertion(
  document: ReportDocument,
  title: string,
  knowledge: Knowledge,
): readonly TextEdit[] | undefined {
  const kind = kindOf(document, knowledge.kinds);
  const headings = mainHeadings(document);
  const section = kind?.sections.find((one) => one.title === title);
  if (!kind || !section || headings.length === 0) return undefined;
  return insertion(document, kind, section, headings);
}

/** A heading numbered 一、 where it is. */
export interface MainHeading {
  readonly line: PlacedLine;
  readonly head: HeadingHead;
  readonly title: string;
}

/** The headings numbered 一、二、三、 in the order they stand. */
export function mainHeadings(document: ReportDocument): readonly MainHeading[] {
  return sectionHeadingsOf(document).flatMap(({ line, head, title }) =>
    head ? [{ line, head, title: document.text.slice(title.start, title.end) }] : [],
  );
}

function insertion(
  document: ReportDocument,
  kind: ReportKind,
  section: KindSection,
  headings: readonly MainHeading[],
): readonly TextEdit[] {
  const place = placesInKind(kind, headings).findIndex((at) => at > kind.sections.indexOf(section));
  const next = place < 0 ? undefined : headings[place];
  const before = place < 0 ? headings.at(-1) : headings[place - 1];
  const ordinal = before ? before.head.number + 1 : (next?.head.number ?? 1);
  const lines = renderSection(section, ordinal, skeletonFactsOf(document)).split('\n');
  const following = next ? headings.slice(place) : [];
  return [
    insertLines(document, kind, styled(lines, next ?? before), next),
    ...renumbered(following, ordinal + 1),
  ];
}

/**
 * The place of each heading in the order of the kind's sections. A heading of the writer's own counts as a free
 * section where the kind has one there, else as a part of the section before it.
 */
function placesInKind(kind: ReportKind, headings: readonly MainHeading[]): readonly number[] {
  let place = -1;
  return headings.map(({ title }) => {
    const section = matchSection(kind, title);
    const free = kind.sections.findIndex((one, i) => one.free && i >= place);
    if (section) place = kind.sections.indexOf(section);
    else if (free >= 0) place = free;
    return place;
  });
}

/** The heading with the indent or the `#` marks its neighbour has; an indent also before the other lines. */
function styled(lines: readonly string[], neighbour: MainHeading | undefined): readonly string[] {
  if (!neighbour) return lines;
  const { text } = neighbour.line.line;
  const opening = text.slice(0, neighbour.head.range.start).replace('\uFEFF', '');
  return lines.map((line, i) => (i === 0 || opening.trim() === '' ? opening + line : line));
}

/** Inserts before the heading `next`, or after the last line of the report's body. */
function insertLines(
  document: ReportDocument,
  kind: ReportKind,
  lines: readonly string[],
  next: MainHeading | undefined,
): TextEdit {
  const lineEnd = lineEndOf(document.text);
  const gap = isSpaced(document) ? lineEnd : '';
  const text = lines.join(gap + lineEnd);
  const insertAt = (at: number, newText: string): TextEdit => ({ range: { start: at, end: at }, newText });
  // At the end of the line above, so that this edit and the renumbering of `next` do not meet.
  const above = next ? document.lines[next.line.index - 1] : lastLineOfBody(document, kind.closing);
  if (!next) return insertAt(above?.end ?? document.text.length, gap + lineEnd + text);
  if (above) return insertAt(above.end, lineEnd + text + gap);
  return insertAt(document.text.startsWith('\uFEFF') ? 1 : 0, text + gap + lineEnd);
}

/** Whether the paragraphs from the first main heading on are mostly parted by blank lines. */
function isSpaced(document: ReportDocument): boolean {
  const from = mainHeadings(document)[0]?.line.index ?? 0;
  const said = document.lines.slice(from).filter(({ line }) => line.block !== 'blank');
  const parted = said.filter(({ index }, i) => i > 0 && document.lines[index - 1]?.line.block === 'blank');
  return parted.length > (said.length - 1) / 2;
}

function renumbered(headings: readonly MainHeading[], first: number): readonly TextEdit[] {
  return headings.flatMap(({ line, head }, i) => {
    if (head.number === first + i || first + i > LAST_ORDINAL) return [];
    const start = line.start + head.range.start;
    const range = { start, end: start + head.ordinal.length };
    return [{ range, newText: hanOfNumber(first + i) }];
  });
}

const LAST_ORDINAL = 99;
