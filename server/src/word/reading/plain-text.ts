import { trimBlanks } from '../../text/blanks';
import { UnreadableWord } from '../unreadable';

/** The text of a file in UTF-8, UTF-16 or GB18030 as a report: lines without indents and blanks at their ends. */
export function readPlainText(bytes: Uint8Array): string {
  const lines = decoded(bytes)
    .split(/\r\n?|[\n\u2028\u2029\v\f]/)
    .map((line) => {
      const { start, end } = trimBlanks(line, { start: 0, end: line.length });
      return line.slice(start, end);
    });
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strict('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return strict('utf-16be', bytes);
  if (bytes.includes(0)) return wide(bytes);
  return attempt('utf-8', bytes) ?? strict('gb18030', bytes);
}

/** Without a byte order mark UTF-16 shows by its line ends and spaces, every other byte of which is zero. */
function wide(bytes: Uint8Array): string {
  const zeros = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even > 0 && odd > 0) throw notText();
  return strict(even > 0 ? 'utf-16be' : 'utf-16le', bytes);
}

function strict(encoding: string, bytes: Uint8Array): string {
  const text = attempt(encoding, bytes);
  if (text === undefined) throw notText();
  return text;
}

function attempt(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notText(): UnreadableWord {
  return new UnreadableWord({
    zh: '不是文本文件，或编码不是 UTF-8、UTF-16、GB18030',
    en: 'no text file, or its encoding is none of UTF-8, UTF-16 and GB18030',
  });
}
