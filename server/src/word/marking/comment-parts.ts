import type { WordFile, WordPart } from '../package/word-parts';
import { damaged } from '../unreadable';
import { encodeXml } from '../xml/xml-text';
import { spliced } from '../xml/splice';

/** What a part for comments is called in the two forms of the standard. */
const NAMES = {
  transitional: {
    word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    role: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  },
  strict: {
    word: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
    role: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
  },
} as const;
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The parts that hold comments, or say where they are, with some comments added. */
export function commentParts(
  file: WordFile,
  relationsPart: string,
  comments: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  const known = file.part('comments');
  const { word, role } = file.document.text.includes(NAMES.strict.word) ? NAMES.strict : NAMES.transitional;
  if (known) return new Map([[known.name, appended(known, inNamespace(known, comments.join(''), word))]]);
  const folder = file.document.name.replace(/[^/]*$/, '');
  const name = freeName(file, `${folder}comments.xml`);
  const types = required(file, '[Content_Types].xml');
  const target = name.slice(folder.length);
  const id = freeId(file);
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${word}">${comments.join('')}</w:comments>`;
  return new Map([
    [name, new TextEncoder().encode(text)],
    [types.name, appended(types, `<Override PartName="/${name}" ContentType="${CONTENT}"/>`)],
    [
      relationsPart,
      withRelation(file.named(relationsPart), `<Relationship Id="${id}" Type="${role}" Target="${target}"/>`),
    ],
  ]);
}

function required(file: WordFile, name: string): WordPart {
  const part = file.named(name);
  if (!part) throw damaged(name);
  return part;
}

/** A document without any other part has no part for relations either. */
function withRelation(known: WordPart | undefined, relation: string): Uint8Array {
  if (known) return appended(known, relation);
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`;
  return new TextEncoder().encode(text);
}

/** Comments carry the usual prefix: where the part gives it no or another meaning, each says what it means. */
function inNamespace({ text, root }: WordPart, comments: string, word: string): string {
  return text.slice(root.start, root.openEnd).includes(`xmlns:w="${word}"`)
    ? comments
    : comments.replaceAll('<w:comment ', `<w:comment xmlns:w="${word}" `);
}

/** A part with something added at the end of its root element. */
function appended({ text, root, encoding }: WordPart, content: string): Uint8Array {
  const isEmptyTag = root.closeStart === root.openEnd && text.slice(0, root.openEnd).endsWith('/>');
  const name = /^<([^\s/>]+)/.exec(text.slice(root.start))?.[1] ?? '';
  const splice = isEmptyTag
    ? { start: root.openEnd - 2, end: root.openEnd, text: `>${content}</${name}>` }
    : { start: root.closeStart, end: root.closeStart, text: content };
  return encodeXml({ text: spliced(text, [splice]), encoding });
}

function freeName(file: WordFile, wanted: string): string {
  const taken = new Set(file.package.names);
  for (let i = 2; taken.has(wanted); i += 1) wanted = wanted.replace(/\d*\.xml$/, `${i}.xml`);
  return wanted;
}

function freeId(file: WordFile): string {
  const taken = new Set(file.relations.map(({ id }) => id));
  let id = 'rIdNigao';
  for (let i = 2; taken.has(id); i += 1) id = `rIdNigao${i}`;
  return id;
}
