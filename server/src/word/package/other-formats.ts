import type { Bilingual } from '../../text/language';
import { UnreadableWord } from '../unreadable';

/** A kind of file that is often called .docx and is none. */
interface OtherFormat {
  /** Whether a file of that kind begins so, its bytes taken for Latin-1. */
  readonly begins: RegExp;
  readonly advice: Bilingual;
}

const saveAs = (zh: string, en: string): Bilingual => ({
  zh: `这是${zh}，请在 Word 或 WPS 中打开并另存为 .docx`,
  en: `this is ${en}; open it in Word or WPS and save it as .docx`,
});

/** In order: of the old formats the encrypted ones are first. */
const OTHERS: readonly OtherFormat[] = [
  {
    begins: /^\xD0\xCF[^]\xE0[^]*E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0/,
    advice: {
      zh: '文件设有打开密码，请在 Word 或 WPS 中取消密码后再用',
      en: 'the file is encrypted; take the password off in Word or WPS first',
    },
  },
  {
    begins: /^\xD0\xCF[^]\xE0/,
    advice: {
      zh: '这是旧格式（.doc、.wps）或加密的文件，请在 Word 或 WPS 中另存为不加密的 .docx',
      en: 'this is a file of the old format (.doc, .wps) or an encrypted one; save it as a .docx without a password',
    },
  },
  {
    begins: /^\{\\rt/,
    advice: { zh: '这是 RTF 文件，请另存为 .docx', en: 'this is an RTF file; save it as .docx' },
  },
  { begins: /^\xFFWPC/, advice: saveAs(' WordPerfect 文件', 'a WordPerfect file') },
  {
    begins: /^%PDF/,
    advice: {
      zh: '这是 PDF 文件，不能作为 Word 文稿读取',
      en: 'this is a PDF, which cannot be read as a Word file',
    },
  },
  {
    begins: /^(?:\x89PNG|\xFF\xD8\xFF|GIF8|BM|II\*\0|MM\0\*)/,
    advice: { zh: '这是图片，不是 Word 文稿', en: 'this is a picture, no Word file' },
  },
  {
    begins: /^(?:Rar!|7z\xBC\xAF)/,
    advice: { zh: '这是压缩包，请先解压', en: 'this is an archive; unpack it first' },
  },
  {
    begins: /^<\?xml[^]*<pkg:package\s/,
    advice: saveAs(' XML 格式的 Word 文稿（Flat OPC）', 'a Word file in XML (flat OPC)'),
  },
  {
    begins: /^<\?xml[^]*<w:wordDocument\s/,
    advice: saveAs(' Word 2003 的 XML 文稿', 'a Word 2003 XML file'),
  },
  { begins: /^<\?xml[^]*<(?:uof:UOF|uof)\b/i, advice: saveAs('“标文通”（UOF）文稿', 'a UOF file') },
  { begins: /^<\?xml[^]*<office:document\s/, advice: saveAs(' OpenDocument 文稿', 'an OpenDocument file') },
  {
    begins: /^(?:MIME-Version|From|Date|Subject|Content-[\w-]+):/i,
    advice: saveAs('单个文件网页（.mht）', 'a web page in one file (.mht)'),
  },
  {
    begins: /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|table)\b/i,
    advice: saveAs('网页（HTML）', 'a web page (HTML)'),
  },
];

/** How much of a file is looked at; where an encrypted one says so is anybody's guess. */
const LOOKED_AT = 1 << 16;

/** Throws for a file that is no zip file at all, with the advice that its first bytes allow. */
export function refuseOtherFormats(file: Uint8Array): void {
  if (file[0] === 0x50 && file[1] === 0x4b) return;
  const start = beginningOf(file);
  const known = OTHERS.find(({ begins }) => begins.test(start));
  if (known) throw new UnreadableWord(known.advice);
  throw new UnreadableWord(
    file.length === 0
      ? { zh: '文件是空的', en: 'the file is empty' }
      : { zh: '不是 Word 文稿（.docx）', en: 'not a Word file (.docx)' },
  );
}

/** The first bytes as Latin-1, without a byte order mark and blanks; every other byte of UTF-16. */
function beginningOf(file: Uint8Array): string {
  const bytes = Buffer.from(file.buffer, file.byteOffset, Math.min(file.length, LOOKED_AT));
  const mark = bytes.toString('latin1', 0, 3);
  if (mark.startsWith('\xFF\xFE')) return bytes.toString('utf16le', 2).trimStart();
  return bytes.toString('latin1', mark === '\xEF\xBB\xBF' ? 3 : 0).trimStart();
}
