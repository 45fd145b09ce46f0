import type { Bilingual } from '../text/language';

/** Why a file from Word cannot be used. Thrown within `word/` only; its entries answer with the sentence. */
export class UnreadableWord extends Error {
  constructor(readonly bilingual: Bilingual) {
    super(bilingual.en);
  }
}

/** What came of a file: what was asked for, or a sentence to show instead. */
export type WordOutcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: Bilingual };

/** Runs `read` and turns its refusal, and only that, into an answer. */
export function answering<T>(read: () => T): WordOutcome<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof UnreadableWord) return { ok: false, message: error.bilingual };
    throw error;
  }
}

/** The refusal of a file that is not what its name says, or not whole. */
export function damaged(what: string): UnreadableWord {
  return new UnreadableWord({
    zh: `文件已损坏或不是规范的 .docx（${what}），请在 Word 或 WPS 中打开并另存为 .docx`,
    en: `the file is damaged or no proper .docx (${what}); open it in Word or WPS and save it as .docx`,
  });
}

/** The refusal of a file that would take too much memory or time. */
export function tooLarge(what: Bilingual): UnreadableWord {
  return new UnreadableWord({
    zh: `文件过大（${what.zh}），未读取`,
    en: `the file is too large (${what.en}) and was not read`,
  });
}
