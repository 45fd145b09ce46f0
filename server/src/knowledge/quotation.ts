import type { Range } from '../text/range';

const closerOf: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' };
const closers: ReadonlySet<string> = new Set(Object.values(closerOf));
const straight: ReadonlySet<string> = new Set(['"', "'", '＂', '＇']);
const quotationCodes: ReadonlySet<number> = new Set(
  [...Object.keys(closerOf), ...closers, ...straight].map((mark) => mark.charCodeAt(0)),
);

/** Whether a UTF-16 code unit is a quotation mark, paired or straight. */
export function isQuotationMark(code: number): boolean {
  return quotationCodes.has(code);
}

/** A name without its quotation marks, as it is searched for: 监督执纪“四种形态” and 监督执纪四种形态 are one. */
export function barePattern(name: string): string {
  return [...name].filter((character) => !quotationCodes.has(character.charCodeAt(0))).join('');
}

/**
 * Widens a range by the quotation mark that completes a pair begun inside it, on either side. Undefined when the
 * marks inside belong to something else, as in “三会”一课.
 */
export function withQuotationMarks(text: string, range: Range): Range | undefined {
  const open: string[] = [];
  let start = range.start;
  for (let at = range.start; at < range.end; at++) {
    const mark = text.charAt(at);
    const expected = open.at(-1);
    if (mark === expected) open.pop();
    else if (mark in closerOf) open.push(closerOf[mark] ?? '');
    else if (straight.has(mark)) open.push(mark);
    else if (closers.has(mark)) {
      if (start < range.start || closerOf[text.charAt(start - 1)] !== mark) return undefined;
      start -= 1;
    }
  }
  return closeOpenMark(text, { start, end: range.end }, open);
}

function closeOpenMark(text: string, range: Range, open: readonly string[]): Range | undefined {
  const [mark] = open;
  if (mark === undefined) return range;
  if (open.length > 1) return undefined;
  if (text.charAt(range.end) === mark) return { start: range.start, end: range.end + 1 };
  if (straight.has(mark) && text.charAt(range.start - 1) === mark)
    return { start: range.start - 1, end: range.end };
  return undefined;
}
