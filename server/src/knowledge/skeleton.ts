import { hanOfNumber } from '../text/han-numeral';
import type { KindSection, ReportKind, SkeletonBlock } from './types';

/** What is known of a report before it is written; what is not becomes the placeholder `*`. */
export interface SkeletonFacts {
  readonly unit?: string | undefined;
  readonly year?: string | undefined;
  readonly nextYear?: string | undefined;
}

/** The year's facts for a skeleton: the year of the report and the one its plans are for. */
export function factsOfYear(year: number): SkeletonFacts {
  return { year: String(year), nextYear: String(year + 1) };
}

/** The title line of a report of this kind. */
export function renderTitle(kind: ReportKind, facts: SkeletonFacts = {}): string {
  return fillIn(kind.title, facts);
}

/**
 * One section with its heading, lines separated by `\n`, without a line break at the end. `ordinal` counts from 1
 * and becomes the `一、` of the heading.
 */
export function renderSection(section: KindSection, ordinal: number, facts: SkeletonFacts = {}): string {
  const heading = `${hanOfNumber(ordinal)}、${section.title}`;
  const opening = `${section.lead ?? ''}${renderItems(section.items)}`;
  const blocks = section.children.map((block, index) => renderBlock(block, index + 1));
  const lines = section.runIn
    ? [`${heading}。${opening || '*。'}`, ...blocks]
    : [heading, ...(opening || blocks.length === 0 ? [opening || '*。'] : []), ...blocks];
  return fillIn(lines.join('\n'), facts);
}

/** A whole report of this kind to be filled in, from the title to the date, lines separated by `\n`. */
export function renderSkeleton(kind: ReportKind, facts: SkeletonFacts = {}): string {
  const sections = kind.sections.filter(({ presence }) => presence !== 'optional');
  const body = [
    ...(kind.salutation === undefined ? [] : [kind.salutation]),
    ...kind.lead,
    ...sections.map((section, index) => renderSection(section, index + 1, facts)),
    ...kind.closing.slice(0, 1),
  ];
  const signature = kind.signature.length === 0 ? [] : ['', ...kind.signature];
  return `${fillIn([kind.title, '', ...body, ...signature].join('\n'), facts)}\n`;
}

function renderBlock({ title, items }: SkeletonBlock, ordinal: number): string {
  return `（${hanOfNumber(ordinal)}）${title}。${renderItems(items) || '*。'}`;
}

function renderItems(items: readonly string[]): string {
  return items.map((item, index) => `${hanOfNumber(index + 1)}是${item}。`).join('');
}

/** An unknown unit before the year is left out: two placeholders side by side would read as one. */
function fillIn(template: string, { unit, year = '*', nextYear = '*' }: SkeletonFacts): string {
  const text = unit === undefined ? template.replaceAll('{单位}{年}', '{年}') : template;
  return text
    .replaceAll('{单位}', unit ?? '*')
    .replaceAll('{年}', year)
    .replaceAll('{下年}', nextYear);
}
