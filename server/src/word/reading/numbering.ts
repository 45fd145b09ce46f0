import { childOf, valueOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { formatNumber } from './number-formats';
import { firstValue } from './styles';
import type { Styles } from './styles';

/** What stands before the text of a paragraph that Word numbers. */
export type AutomaticNumber =
  { readonly kind: 'number'; readonly text: string } | { readonly kind: 'bullet' };

/** Counts the paragraphs of a document, which must be given in their order. */
export type Numbering = (paragraph: XmlElement) => AutomaticNumber | undefined;

interface Level {
  readonly start: number;
  readonly format: string;
  /** `（%1）`: what is around the numbers of this and the higher levels. */
  readonly text: string;
  readonly suffix: string;
  /** The level whose numbers make this one begin anew; 0: none does. */
  readonly restart: number | undefined;
  readonly isLegal: boolean;
  /** The style whose paragraphs are numbered on this level, whatever level the style itself gives. */
  readonly style: string | undefined;
}

interface List {
  /** Lists of one definition go on counting each other. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew where the list is first used. */
  readonly overridden: ReadonlyMap<number, number>;
}

/** Reads the part with the definitions of lists. */
export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const lists = remembered((id: string) => listOf(root, styles, id));
  const counters = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();
  return (paragraph) => {
    const reference = referenceOf(styles, paragraph);
    const list = reference && lists(reference.id);
    const at = list && levelAt(reference, list);
    const level = at === undefined ? undefined : list?.levels.get(at);
    if (at === undefined || !list || !level) return undefined;
    const counts = counters.get(list.definition) ?? [];
    counters.set(list.definition, counts);
    if (!used.has(reference.id)) {
      used.add(reference.id);
      for (const [overridden, start] of list.overridden) counts[overridden] = start - 1;
    }
    count(counts, list, at, level);
    if (level.format === 'bullet') return { kind: 'bullet' };
    const text = textOf(counts, list, at, level);
    return text === '' ? undefined : { kind: 'number', text };
  };
}

function count(counts: (number | undefined)[], list: List, at: number, level: Level): void {
  counts[at] = (counts[at] ?? level.start - 1) + 1;
  for (const [deeper, { restart }] of list.levels) {
    const by = restart ?? deeper;
    if (deeper > at && restart !== 0 && at < by) counts[deeper] = undefined;
  }
}

function textOf(counts: readonly (number | undefined)[], list: List, at: number, level: Level): string {
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const other = Number(digit) - 1;
    const named = list.levels.get(other);
    const value = counts[other] ?? named?.start ?? 1;
    return formatNumber(value, level.isLegal && other < at ? 'decimal' : (named?.format ?? 'decimal'));
  });
  // Word sets numbers off by a tab or a blank; after 一、 （一） 1. ① none is wanted.
  return level.suffix !== 'nothing' && /[\p{Script=Latin}\d]$/u.test(text) ? `${text} ` : text.trim();
}

interface Reference {
  readonly id: string;
  readonly level: number;
  /** Where no number is set in the paragraph itself: its style and those that is based on. */
  readonly styles: readonly string[];
}

function referenceOf(styles: Styles, paragraph: XmlElement): Reference | undefined {
  const properties = styles.paragraphProperties(paragraph);
  const id = firstValue(properties, 'w:numPr', 'w:numId');
  if (id === undefined || id === '0') return undefined;
  const isOwn = valueOf(paragraph, 'w:pPr', 'w:numPr', 'w:numId') !== undefined;
  const chain = isOwn ? [] : properties.map(({ parent }) => parent?.attributes['w:styleId'] ?? '');
  return { id, level: Number(firstValue(properties, 'w:numPr', 'w:ilvl') ?? 0), styles: chain };
}

function levelAt({ level, styles }: Reference, { levels }: List): number {
  for (const id of styles) {
    for (const [at, { style }] of levels) if (style !== undefined && style === id) return at;
  }
  return level;
}

function listOf(root: XmlElement | undefined, styles: Styles, id: string): List | undefined {
  const list = byId(root, 'w:num', 'w:numId', id);
  const definitionId = valueOf(list, 'w:abstractNumId');
  const definition = definitionId === undefined ? undefined : definitionOf(root, styles, definitionId);
  if (!list || !definition || definitionId === undefined) return undefined;
  const levels = new Map(levelsOf(definition));
  const overridden = new Map<number, number>();
  for (const override of list.children.filter(({ name }) => name === 'w:lvlOverride')) {
    const at = Number(override.attributes['w:ilvl'] ?? 0);
    const own = childOf(override, 'w:lvl');
    if (own) levels.set(at, levelOf(own));
    const start = valueOf(override, 'w:startOverride');
    if (start !== undefined) overridden.set(at, Number(start));
  }
  return { definition: definitionId, levels, overridden };
}

/** A definition, or the one that the style it refers to has. */
function definitionOf(root: XmlElement | undefined, styles: Styles, id: string): XmlElement | undefined {
  const definition = byId(root, 'w:abstractNum', 'w:abstractNumId', id);
  const style = valueOf(definition, 'w:numStyleLink');
  if (style === undefined) return definition;
  const numId = firstValue(
    styles.chainOf(style).flatMap((one) => childOf(one, 'w:pPr') ?? []),
    'w:numPr',
    'w:numId',
  );
  const linked = valueOf(byId(root, 'w:num', 'w:numId', numId ?? ''), 'w:abstractNumId');
  return linked === undefined || linked === id
    ? definition
    : byId(root, 'w:abstractNum', 'w:abstractNumId', linked);
}

function byId(
  root: XmlElement | undefined,
  name: string,
  attribute: string,
  id: string,
): XmlElement | undefined {
  return root?.children.find((child) => child.name === name && child.attributes[attribute] === id);
}

function levelsOf(definition: XmlElement): readonly (readonly [number, Level])[] {
  return definition.children
    .filter(({ name }) => name === 'w:lvl')
    .map((level) => [Number(level.attributes['w:ilvl'] ?? 0), levelOf(level)]);
}

function levelOf(level: XmlElement): Level {
  const restart = valueOf(level, 'w:lvlRestart');
  return {
    start: Number(valueOf(level, 'w:start') ?? 0),
    format: valueOf(level, 'w:numFmt') ?? alternativeFormat(level) ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    suffix: valueOf(level, 'w:suff') ?? 'tab',
    restart: restart === undefined ? undefined : Number(restart),
    isLegal: childOf(level, 'w:isLgl') !== undefined,
    style: valueOf(level, 'w:pStyle'),
  };
}

/** Newer formats stand in an alternative beside one that older versions know. */
function alternativeFormat(level: XmlElement): string | undefined {
  return valueOf(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt');
}

function remembered<T>(read: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    if (!known.has(id)) known.set(id, read(id));
    return known.get(id) as T;
  };
}
