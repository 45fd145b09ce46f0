import type { KindSection, ReportKind } from './types';

/** What tells the kind of a report. */
interface KindClues {
  /** 文种 as the front matter gives it. */
  readonly declared?: string | undefined;
  readonly title?: string | undefined;
  /** The first paragraphs; only their first 300 characters are looked at. */
  readonly opening?: string | undefined;
}

const openingLength = 300;

/** The kind of a report: as declared, else by its title, else by its opening. A declared kind that is unknown is no clue. */
export function detectKind(kinds: readonly ReportKind[], clues: KindClues): ReportKind | undefined {
  const declared = clues.declared?.trim();
  const title = clues.title?.trim();
  const opening = clues.opening?.slice(0, openingLength);
  return (
    (declared ? kinds.find((kind) => isDeclaredAs(kind, declared)) : undefined) ??
    (title ? bestOf(kinds, (kind) => someMatch(kind.detect.title, title)) : undefined) ??
    (opening ? bestOf(kinds, (kind) => someMatch(kind.detect.opening, opening)) : undefined)
  );
}

/** A heading's title as written, and what of it can be compared. */
interface Heading {
  readonly title: string;
  readonly essence: string;
}

function headingOf(title: string): Heading {
  return { title, essence: essence(title) };
}

/** The section of a kind that a heading stands for: the same title first, then one that holds the other, then a pattern. */
export function matchSection(kind: ReportKind, headingTitle: string): KindSection | undefined {
  return sectionOf(kind, headingOf(headingTitle));
}

function sectionOf(kind: ReportKind, heading: Heading): KindSection | undefined {
  if (heading.essence === '') return undefined;
  const named = kind.sections.filter(({ free }) => !free);
  return (
    named.find((section) => titlesOf(section).includes(heading.essence)) ??
    named.find((section) => holdsTitle(section, heading)) ??
    named.find((section) => someMatch(section.matches, heading.title))
  );
}

/**
 * The sections that reports of a kind usually have and none of the headings, in the order they stand, stands for. One
 * heading may stand for several (存在问题及下步打算), and several for one that may be split.
 */
export function missingSections(kind: ReportKind, headingTitles: readonly string[]): readonly KindSection[] {
  const headings = headingTitles.map(headingOf);
  return kind.sections.filter(
    (section) =>
      isRequired(section) &&
      !headings.some((heading) => standsFor(section, heading)) &&
      !(section.mayBeSplit && isSplit(kind, section, headings)),
  );
}

/** Fewer headings of the writer's own are an opening or an aside, not the parts of a section. */
const FEWEST_PARTS = 2;

/** Whether headings of the writer's own stand before those of the sections that come after a section. */
function isSplit(kind: ReportKind, section: KindSection, headings: readonly Heading[]): boolean {
  const places = headings.map((heading) => {
    const match = sectionOf(kind, heading);
    return match && kind.sections.indexOf(match);
  });
  const after = places.findIndex((place) => place !== undefined && place > kind.sections.indexOf(section));
  const before = after < 0 ? places : places.slice(0, after);
  return before.filter((place) => place === undefined).length >= FEWEST_PARTS;
}

function isRequired({ presence, free }: KindSection): boolean {
  return presence === 'required' && !free;
}

function standsFor(section: KindSection, heading: Heading): boolean {
  return (
    titlesOf(section).includes(heading.essence) ||
    holdsTitle(section, heading) ||
    someMatch(section.matches, heading.title)
  );
}

function isDeclaredAs(kind: ReportKind, declared: string): boolean {
  return [kind.id, kind.name.zh, kind.name.en.toLowerCase(), ...kind.declaredAs].includes(
    declared.toLowerCase(),
  );
}

function bestOf(
  kinds: readonly ReportKind[],
  accepts: (kind: ReportKind) => boolean,
): ReportKind | undefined {
  return kinds.filter(accepts).sort((a, b) => b.detect.priority - a.detect.priority)[0];
}

/** No title, heading or opening sentence of a report is longer. */
const LONGEST_TITLE = 500;

function someMatch(sources: readonly string[], text: string): boolean {
  const beginning = text.slice(0, LONGEST_TITLE);
  return sources.some((source) => compiled(source).test(beginning));
}

const expressions = new Map<string, RegExp>();

/** The sources come from the report kinds, so there are only a few; every heading is held against all of them. */
function compiled(source: string): RegExp {
  const known = expressions.get(source) ?? new RegExp(source, 'u');
  expressions.set(source, known);
  return known;
}

const titles = new WeakMap<KindSection, readonly string[]>();

/** Asked for every heading at every keystroke. */
function titlesOf(section: KindSection): readonly string[] {
  const known = titles.get(section) ?? [section.title, ...section.alternatives].map(essence);
  titles.set(section, known);
  return known;
}

function holdsTitle(section: KindSection, heading: Heading): boolean {
  return titlesOf(section).some((title) => title.length >= 4 && heading.essence.includes(title));
}

/** A title without what varies between reports: years, spaces, 的, 主要, 和/与/及, marks. */
function essence(title: string): string {
  return title
    .replace(/(?:\d{4}|[二〇○零一三四五六七八九]{4}|(?<![*＊×xX])[*＊×xX]+|\{(?:下)?年\})年度?/gu, '')
    .replace(/[\s的和与及、，。：:；“”"']|主要/gu, '');
}
