import { childOf, descend, isOn, valueOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** The styles of a Word file, asked by the properties of a paragraph or a run. */
export interface Styles {
  /** The paragraph's own properties, then those of its style and of what that is based on. */
  readonly paragraphProperties: (paragraph: XmlElement) => readonly XmlElement[];
  /** The properties that the runs of a paragraph have from its style. */
  readonly runProperties: (paragraph: XmlElement) => readonly XmlElement[];
  /** `heading 1`, `Title`, in lower case; empty for a paragraph without a style. */
  readonly nameOf: (paragraph: XmlElement) => string;
  /** The properties a style gives, with those of what it is based on. */
  readonly chainOf: (styleId: string | undefined) => readonly XmlElement[];
  /** The id of the style with this name. */
  readonly idOf: (name: string) => string | undefined;
  readonly defaults: XmlElement | undefined;
  /** Whether a style hides text; undefined where it does not say. */
  readonly hides: (styleId: string | undefined) => boolean | undefined;
  /** Whether its style hides the text of a paragraph. */
  readonly hidesText: (paragraph: XmlElement) => boolean;
}

/** Longer chains of styles are circles. */
const LONGEST_CHAIN = 20;

/** Reads the part with the styles; without one nothing has any. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = (root?.children ?? []).filter(({ name }) => name === 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const standard = styles.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  );
  const chainOf = (id: string | undefined): readonly XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = id === undefined ? standard : (byId.get(id) ?? standard);
    while (style && chain.length < LONGEST_CHAIN && !chain.includes(style)) {
      chain.push(style);
      style = byId.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return chain;
  };
  const hiding = new Map<string | undefined, boolean | undefined>();
  const hides = (id: string | undefined): boolean | undefined => {
    if (!hiding.has(id))
      hiding.set(id, saysHidden(chainOf(id).flatMap((one) => childOf(one, 'w:rPr') ?? [])));
    return hiding.get(id);
  };
  return {
    paragraphProperties: (paragraph) =>
      [paragraph, ...chainOf(styleOf(paragraph))].flatMap((one) => childOf(one, 'w:pPr') ?? []),
    runProperties: (paragraph) => chainOf(styleOf(paragraph)).flatMap((one) => childOf(one, 'w:rPr') ?? []),
    nameOf: (paragraph) => {
      const id = styleOf(paragraph);
      return id === undefined ? '' : (valueOf(byId.get(id), 'w:name') ?? id).toLowerCase();
    },
    chainOf,
    idOf: (name) =>
      styles.find((style) => valueOf(style, 'w:name')?.toLowerCase() === name)?.attributes['w:styleId'],
    defaults: descend(root, 'w:docDefaults'),
    hides,
    hidesText: (paragraph) => hides(styleOf(paragraph)) ?? false,
  };
}

function styleOf(paragraph: XmlElement): string | undefined {
  return valueOf(paragraph, 'w:pPr', 'w:pStyle');
}

function saysHidden(properties: readonly XmlElement[]): boolean | undefined {
  const nearest = properties.find((one) => childOf(one, 'w:vanish'));
  return nearest && isOn(nearest, 'w:vanish');
}

/** The first value among properties, the nearest first. */
export function firstValue(
  properties: readonly XmlElement[],
  ...path: readonly string[]
): string | undefined {
  for (const one of properties) {
    const value = valueOf(one, ...path);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The level 1 to 9 of a paragraph that is styled as a heading, by its outline level or its style's name. */
export function headingLevel(styles: Styles, paragraph: XmlElement): number | undefined {
  const named = /^(?:heading|标题)\s*(\d)$/.exec(styles.nameOf(paragraph))?.[1];
  if (named !== undefined) return Number(named);
  const level = firstValue(styles.paragraphProperties(paragraph), 'w:outlineLvl');
  return level !== undefined && Number(level) < 9 ? Number(level) + 1 : undefined;
}

/** Whether a paragraph is styled as the document's title. */
export function isTitleStyled(styles: Styles, paragraph: XmlElement): boolean {
  return /^(?:title|标题|公文标题|文件标题)$/.test(styles.nameOf(paragraph));
}

/** Whether a paragraph is set in the middle. */
export function isCentred(styles: Styles, paragraph: XmlElement): boolean {
  return firstValue(styles.paragraphProperties(paragraph), 'w:jc') === 'center';
}

/** Whether text is hidden: by its own properties, else its style's, else as its paragraph is. */
export function isHidden(styles: Styles, run: XmlElement, isParagraphHidden: boolean): boolean {
  const properties = childOf(run, 'w:rPr');
  const own = properties && saysHidden([properties]);
  if (own !== undefined) return own;
  const style = valueOf(properties, 'w:rStyle');
  return (style === undefined ? undefined : styles.hides(style)) ?? isParagraphHidden;
}
