import type { Bilingual } from './text/language';

/** What the bytes of a text file say. */
type Decoded =
  | {
      readonly ok: true;
      /** Without the byte order mark. */
      readonly text: string;
      /** U+FEFF where the file begins with one, else nothing. */
      readonly byteOrderMark: string;
    }
  | { readonly ok: false; readonly message: Bilingual };

const BYTE_ORDER_MARK = '\uFEFF';

/** Only UTF-8 will do: a guess at another encoding could damage the text when it is written. */
export function decodeText(bytes: Uint8Array): Decoded {
  const whole = decode('utf-8', bytes);
  if (whole === undefined) return { ok: false, message: wrongEncoding(bytes) };
  const byteOrderMark = whole.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  return { ok: true, text: whole.slice(byteOrderMark.length), byteOrderMark };
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wrongEncoding(bytes: Uint8Array): Bilingual {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const looksLike = isUtf16 ? 'UTF-16' : decode('gb18030', bytes) === undefined ? undefined : 'GBK';
  return looksLike === undefined
    ? { zh: '不是 UTF-8 编码的文本文件', en: 'not a text file in UTF-8' }
    : {
        zh: `文件编码疑为 ${looksLike}，请另存为 UTF-8 后再检查`,
        en: `the encoding seems to be ${looksLike}; save the file as UTF-8 first`,
      };
}

/** Why the operating system would not give a file. */
export function unreadable(error: unknown): Bilingual {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      return { zh: '文件不存在', en: 'no such file' };
    case 'EACCES':
    case 'EPERM':
      return { zh: '没有访问权限', en: 'permission denied' };
    case 'EISDIR':
      return { zh: '是目录，不是文件', en: 'is a directory' };
    default:
      return { zh: `无法访问（${code ?? '原因不明'}）`, en: `not accessible (${code ?? 'unknown reason'})` };
  }
}
