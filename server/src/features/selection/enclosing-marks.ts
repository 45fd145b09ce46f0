import type { Range } from '../../text/range';

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
  '[': ']',
};

const CLOSERS: ReadonlySet<string> = new Set(Object.values(CLOSING));

/**
 * The stretches of `text` in quotation marks, title marks or brackets that hold the offset, each twice: without
 * its marks and with them, the inner ones first. Marks that do not pair are passed over.
 */
export function enclosedStretches(text: string, offset: number): readonly Range[] {
  const open: { readonly closing: string; readonly start: number }[] = [];
  const found: Range[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const closing = CLOSING[mark];
    if (closing !== undefined) {
      if (at > offset && open.length === 0) break;
      open.push({ closing, start: at });
    } else if (CLOSERS.has(mark)) {
      const depth = open.findLastIndex((one) => one.closing === mark);
      const opened = open[depth];
      if (!opened) continue;
      open.length = depth;
      if (opened.start > offset || at + 1 < offset) continue;
      found.push({ start: opened.start + 1, end: at }, { start: opened.start, end: at + 1 });
    }
  }
  return found;
}
