import { SaxesParser } from 'saxes';
import { damaged, tooLarge, UnreadableWord } from '../unreadable';

/**
 * An element and where its source is. Names carry the usual prefix of their namespace (`w:p`), whatever prefix
 * the file itself uses; of namespaces nobody here asks for, the file's own.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | undefined;
  readonly children: readonly XmlElement[];
  /** Offsets in the part's text: of `<`, after the `>` of its opening tag. */
  readonly start: number;
  readonly openEnd: number;
  /** Of the `<` of its closing tag; where an empty tag ends, if it has none. */
  readonly closeStart: number;
  /** After its last `>`. */
  readonly end: number;
}

/** Any of these namespaces, of the transitional or the strict form of the standard, has this prefix here. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

const DEEPEST = 400;
/** Of a part: more than a thousand pages, cut into small runs, and about half a gigabyte of memory. */
const MOST_ELEMENTS = 500_000;

interface Growing extends XmlElement {
  readonly parent: Growing | undefined;
  readonly children: Growing[];
  closeStart: number;
  end: number;
}

/**
 * Reads a part. Declares no entity, fetches nothing, and throws `UnreadableWord` for XML that is not well-formed,
 * nests too deep or holds too much.
 */
export function parseXml(part: string, text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  let root: Growing | undefined;
  let open: Growing | undefined;
  let depth = 0;
  let count = 0;
  parser.on('error', () => {
    throw damaged(part);
  });
  parser.on('doctype', () => {
    throw new UnreadableWord({
      zh: `${part} 含有文档类型声明，为安全起见未读取`,
      en: `${part} declares a document type and was not read, to be safe`,
    });
  });
  parser.on('opentag', ({ prefix, local, uri, attributes }) => {
    depth += 1;
    count += 1;
    if (depth > DEEPEST) throw tooLarge({ zh: `${part} 嵌套过深`, en: `${part} nests too deep` });
    if (count > MOST_ELEMENTS) throw tooLarge({ zh: `${part} 内容过多`, en: `${part} holds too much` });
    const end = parser.position;
    const element: Growing = {
      name: nameOf(prefix, local, uri),
      attributes: attributesOf(attributes),
      parent: open,
      children: [],
      start: text.lastIndexOf('<', end - 1),
      openEnd: end,
      closeStart: end,
      end,
    };
    if (open) open.children.push(element);
    else root = element;
    open = element;
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    depth -= 1;
    if (open && !isSelfClosing) {
      open.end = parser.position;
      open.closeStart = text.lastIndexOf('<', parser.position - 1);
    }
    open = open?.parent;
  });
  parser.write(text).close();
  if (!root) throw damaged(part);
  return root;
}

function nameOf(prefix: string, local: string, uri: string): string {
  const known = PREFIXES[uri] ?? prefix;
  return known === '' ? local : `${known}:${local}`;
}

type SaxesAttribute = { prefix: string; local: string; uri: string; value: string };

function attributesOf(given: Readonly<Record<string, SaxesAttribute>>): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const { prefix, local, uri, value } of Object.values(given)) {
    attributes[nameOf(prefix, local, uri)] = value;
  }
  return attributes;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The child at the end of a path of names. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce(childOf, element);
}

/** The `w:val` of the child at the end of a path. */
export function valueOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return descend(element, ...path)?.attributes['w:val'];
}

/** Whether the switch at the end of a path is there and not turned off. */
export function isOn(element: XmlElement | undefined, ...path: readonly string[]): boolean {
  const found = descend(element, ...path);
  return found !== undefined && !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '');
}

/** Every element below `root` of that name, in the order of the text. */
export function* elementsOf(root: XmlElement, name: string): Generator<XmlElement> {
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element.name === name) yield element;
    for (let i = element.children.length - 1; i >= 0; i -= 1) {
      const child = element.children[i];
      if (child) waiting.push(child);
    }
  }
}
