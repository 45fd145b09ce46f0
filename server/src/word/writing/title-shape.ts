/** More characters than this do not fit on a line of a title set in 二号. */
const LONGEST_LINE = 20;

/**
 * A title broken into lines where its sense allows, in a good shape: lines of about one length, none ending in the
 * middle of a word, a lone word, or before 的, 和, 及.
 *
 * @param words the title cut into words; together they are the title
 * @param longest how many characters fit on a line
 */
export function shapeTitle(words: readonly string[], longest = LONGEST_LINE): readonly string[] {
  const pieces = unbreakable(words);
  const width = pieces.reduce((sum, piece) => sum + widthOf(piece), 0);
  const count = Math.ceil(width / longest);
  if (count <= 1) return [words.join('')];
  // Long words may need a line more; what fits nowhere is left to Word.
  const best = bestShape(pieces, count, longest) ?? bestShape(pieces, count + 1, longest);
  return best ? best.lines : [words.join('')];
}

/** Half for Latin letters and digits, which are half as wide. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (/[\u0020-\u00ff]/.test(char) ? 0.5 : 1), 0);
}

/** Nothing is broken before these: they belong to what is before them. */
const CLINGS =
  /^(?:[的之地得和与及暨、，：；”’》〉）】年月日号期届次个度]|以及|等|情况|工作|总结|报告|汇报|讲话|方案|计划)$/;
/** Nor after these. */
const OPENS = /(?:[“‘《〈（【第关于]|[\d〇一二三四五六七八九十])$/;

function unbreakable(words: readonly string[]): readonly string[] {
  return words.reduce<string[]>((pieces, word) => {
    const last = pieces.at(-1);
    if (last !== undefined && (CLINGS.test(word) || OPENS.test(last)))
      pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
    return pieces;
  }, []);
}

interface Shape {
  readonly lines: readonly string[];
  readonly badness: number;
}

/** The best way to break pieces into so many lines that fit. Titles are short: every way is looked at. */
function bestShape(pieces: readonly string[], count: number, longest: number): Shape | undefined {
  if (count === 1) {
    const line = pieces.join('');
    return pieces.length > 0 && widthOf(line) <= longest ? { lines: [line], badness: 0 } : undefined;
  }
  const total = pieces.reduce((sum, piece) => sum + widthOf(piece), 0);
  let best: Shape | undefined;
  for (let first = 1; first < pieces.length; first += 1) {
    const line = pieces.slice(0, first).join('');
    if (widthOf(line) > longest) break;
    const rest = bestShape(pieces.slice(first), count - 1, longest);
    if (!rest) continue;
    const badness = rest.badness + (widthOf(line) - total / count) ** 2 + evenness([line, ...rest.lines]);
    if (!best || badness <= best.badness) best = { lines: [line, ...rest.lines], badness };
  }
  return best;
}

/** Two lines of the very same length make an oblong, which the standard does not want. */
function evenness(lines: readonly string[]): number {
  const widths = lines.map(widthOf);
  return widths.every((width) => width === widths[0]) ? 1 : 0;
}
