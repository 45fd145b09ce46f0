import { damaged, UnreadableWord } from '../unreadable';
import { decodeXml } from '../xml/xml-text';
import type { XmlText } from '../xml/xml-text';
import { childOf, parseXml } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { openPackage } from './word-package';
import type { WordPackage } from './word-package';

/** A part of a Word file: its name, its text and its elements. */
export interface WordPart extends XmlText {
  readonly name: string;
  readonly root: XmlElement;
}

/** The roles that a document gives to other parts. */
type PartRole = 'styles' | 'numbering' | 'comments' | 'footnotes' | 'endnotes' | 'commentsExtended';

/** A Word file with its document read and the parts beside it at hand. */
export interface WordFile {
  readonly package: WordPackage;
  readonly document: WordPart;
  /** The part the document names for a role; read once, when it is asked for. */
  readonly part: (role: PartRole) => WordPart | undefined;
  /** The part by its name. */
  readonly named: (name: string) => WordPart | undefined;
  /** What the document links to, by id: parts of the file, and addresses that are never followed. */
  readonly relations: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  /** The last piece of its type: `comments`, `hyperlink`, … */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** Opens a Word file. Throws `UnreadableWord` for anything else; runs nothing and fetches nothing. */
export function openWord(bytes: Uint8Array): WordFile {
  const opened = openPackage(bytes);
  const read = remembering((name: string) => readPart(opened, name));
  const main = relationsOf(read('_rels/.rels')).find(({ type }) => type === 'officeDocument');
  const mainName = main ? main.target.replace(/^\//, '') : 'word/document.xml';
  const document = read(mainName);
  if (!document) throw notWord(opened);
  if (document.root.name !== 'w:document' || !childOf(document.root, 'w:body')) throw damaged(mainName);
  const relations = relationsOf(read(relationsName(mainName)));
  const folder = mainName.slice(0, mainName.lastIndexOf('/') + 1);
  return {
    package: opened,
    document,
    named: read,
    relations,
    part: (role) => {
      const relation = relations.find(({ type, isExternal }) => type === role && !isExternal);
      return relation && read(partName(folder, relation.target));
    },
  };
}

/** The name of the part that holds the relations of another. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as it is written in a relation, relative to the folder of the part it belongs to. */
function partName(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function relationsOf(part: WordPart | undefined): readonly Relation[] {
  return (part?.root.children ?? []).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
    target: attributes['Target'] ?? '',
    isExternal: attributes['TargetMode'] === 'External',
  }));
}

function readPart(opened: WordPackage, name: string): WordPart | undefined {
  const bytes = opened.read(name);
  if (!bytes) return undefined;
  const { text, encoding } = decodeXml(name, bytes);
  return { name, text, encoding, root: parseXml(name, text) };
}

function remembering<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    if (!known.has(name)) known.set(name, read(name));
    return known.get(name) as T;
  };
}

function notWord({ names }: WordPackage): UnreadableWord {
  const is = (start: string) => names.some((name) => name.startsWith(start));
  if (is('xl/'))
    return new UnreadableWord({ zh: '这是 Excel 表格，不是 Word 文稿', en: 'this is an Excel file' });
  if (is('ppt/')) {
    return new UnreadableWord({ zh: '这是演示文稿，不是 Word 文稿', en: 'this is a PowerPoint file' });
  }
  if (names.includes('OFD.xml')) {
    return new UnreadableWord({
      zh: '这是版式文件（OFD），不能作为 Word 文稿读取',
      en: 'this is an OFD file, which cannot be read as a Word file',
    });
  }
  if (names.includes('content.xml')) {
    return new UnreadableWord({
      zh: '这是 OpenDocument 文稿（.odt），请另存为 .docx',
      en: 'this is an OpenDocument file (.odt); save it as .docx',
    });
  }
  return new UnreadableWord({
    zh: '压缩包中没有 Word 文稿',
    en: 'there is no Word document in this zip file',
  });
}
