import type { Bilingual } from '../../text/language';
import { UnreadableWord } from '../unreadable';

/** How files begin that are often called .docx and are not. */
const OTHERS: readonly (readonly [start: readonly number[], Bilingual])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    {
      zh: '这是旧格式（.doc、.wps）或加密的文件，请在 Word 或 WPS 中另存为不加密的 .docx',
      en: 'this is a file of the old format (.doc, .wps) or an encrypted one; save it as a .docx without a password',
    },
  ],
  [
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
    { zh: '这是 RTF 文件，请另存为 .docx', en: 'this is an RTF file; save it as .docx' },
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    { zh: '这是 PDF 文件，不能作为 Word 文稿读取', en: 'this is a PDF, which cannot be read as a Word file' },
  ],
];

/** Throws for a file that is no zip file at all, with the advice that its first bytes allow. */
export function refuseOtherFormats(file: Uint8Array): void {
  const known = OTHERS.find(([start]) => start.every((byte, i) => file[i] === byte));
  if (known) throw new UnreadableWord(known[1]);
  if (file[0] === 0x50 && file[1] === 0x4b) return;
  throw new UnreadableWord(
    file.length === 0
      ? { zh: '文件是空的', en: 'the file is empty' }
      : { zh: '不是 Word 文稿（.docx）', en: 'not a Word file (.docx)' },
  );
}
