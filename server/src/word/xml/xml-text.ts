import { damaged } from '../unreadable';

/** How the bytes of a part were turned into text, so that they can be turned back. */
type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The text of a part with what is needed to write it back byte for byte. A byte order mark stays in the text. */
export interface XmlText {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

/** Decodes a part. Throws for bytes that are no text. */
export function decodeXml(name: string, bytes: Uint8Array): XmlText {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    throw damaged(name);
  }
}

function encodingOf([first, second]: Uint8Array): XmlEncoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The bytes of a part in the encoding it had. */
export function encodeXml({ text, encoding }: XmlText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) {
    view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  }
  return bytes;
}

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A piece of character data: what it says, and for each character of that where its source begins. */
export interface CharacterData {
  readonly text: string;
  /** One entry for each code unit of `text` and one for the end, relative to the source. */
  readonly starts: readonly number[];
}

/** Reads the source of character data, without elements in it, as a parser does. */
export function readCharacters(source: string): CharacterData {
  let text = '';
  const starts: number[] = [];
  for (const match of source.matchAll(TOKEN)) {
    const said = match[1] === undefined ? lineEnd(match[0]) : referenced(match[1]);
    for (let i = 0; i < said.length; i += 1) starts.push(match.index + (said === match[0] ? i : 0));
    text += said;
  }
  return { text, starts: [...starts, source.length] };
}

const TOKEN = /&(#?\w+);|\r\n?|[^&\r]+/g;

function lineEnd(token: string): string {
  return token.startsWith('\r') ? '\n' : token;
}

function referenced(name: string): string {
  if (!name.startsWith('#')) return REFERENCES[name] ?? '';
  return String.fromCodePoint(
    name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10),
  );
}

/** Characters that XML cannot hold at all. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as the content of an element or of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '�')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
