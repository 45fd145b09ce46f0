/**
 * What Word shows of a field that keeps no result: 带圈字符 and 拼音指南 of older files are `EQ` fields, places to click
 * in are `MACROBUTTON`. Empty for any other.
 */
export function shownByInstruction(instruction: string): string {
  const equation = /^\s*EQ\s+([\s\S]*)$/i.exec(instruction)?.[1];
  if (equation !== undefined) return readEquation(equation.replace(FORMATS, ''));
  return /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s([\s\S]*)$/i.exec(instruction)?.[1]?.trim() ?? '';
}

/** How the result is to look: `\* jc2`, `\* "Font:宋体"`. */
const FORMATS = /\\\*\s*(?:"[^"]*"|\S+)/g;

/** Deeper ones are nobody's. */
const DEEPEST = 20;

/** `\o\ac(○,1)`, `\f(1,2)`, `\s\up 9(pīn)`: switches, then arguments in brackets. */
function readEquation(source: string, depth = 0): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < source.length) {
    const call = CALL.exec(source.slice(at));
    if (!call || depth > DEEPEST) {
      pieces.push(source[at] === '\\' ? (source[at + 1] ?? '') : (source[at] ?? ''));
      at += source[at] === '\\' ? 2 : 1;
      continue;
    }
    const open = at + call[0].length;
    const { parts, end } = argumentsFrom(source, open);
    pieces.push(
      shownBy(
        call[1] ?? '',
        parts.map((part) => ({ source: part, text: readEquation(part, depth + 1) })),
      ),
    );
    at = end;
  }
  return pieces.join('').trim();
}

const CALL = /^\\([a-z]+)(?![a-z])[^(),]*\(/i;

interface Argument {
  readonly source: string;
  readonly text: string;
}

function shownBy(name: string, parts: readonly Argument[]): string {
  const texts = parts.map(({ text }) => text);
  if (/^f$/i.test(name)) return texts.join('/');
  if (!/^o$/i.test(name)) return texts.join('');
  // Things set upon each other: a ring and what is in it, or a syllable raised above its character.
  const [first = '', second = ''] = texts;
  if (/^[○〇◯]$/u.test(first)) return ringed(second);
  return parts
    .filter(({ source }) => parts.length < 2 || !/^\s*\\s\s*\\up/i.test(source))
    .map(({ text }) => text)
    .join('');
}

/** The character for a number in a ring; what is in the ring where there is none. */
function ringed(text: string): string {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= 20) return String.fromCodePoint(0x245f + number);
  if (number >= 21 && number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  if (number >= 36 && number <= 50) return String.fromCodePoint(0x32b1 + number - 36);
  return text;
}

/** The arguments up to the bracket that closes them, and where that ends. */
function argumentsFrom(
  source: string,
  open: number,
): { readonly parts: readonly string[]; readonly end: number } {
  const parts: string[] = [];
  let depth = 0;
  let from = open;
  for (let at = open; at < source.length; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && depth > 0) depth -= 1;
    else if (character === ')') return { parts: [...parts, source.slice(from, at)], end: at + 1 };
    else if ((character === ',' || character === ';') && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return { parts: [...parts, source.slice(from)], end: source.length };
}
