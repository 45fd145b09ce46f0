import type { Line } from './line';
import { BLANK } from '../text/blanks';
import type { Range } from '../text/range';
import { HAN, isChinese } from '../text/chinese';

/** What stands on both sides of a mark, blanks and straight quotation marks looked past. Empty at the ends of the line. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** The neighbours of the character at `at`. */
export function neighboursOf({ prose, content }: Line, at: number): Neighbours {
  let before = at - 1;
  while (before >= content.start && isLookedPast(prose.charAt(before))) before -= 1;
  let after = at + 1;
  while (after < content.end && isLookedPast(prose.charAt(after))) after += 1;
  return {
    before: before < content.start ? '' : prose.charAt(before),
    after: after < content.end ? prose.charAt(after) : '',
  };
}

const BLANK_CHARACTER = new RegExp(`^${BLANK}$`);

function isBlank(character: string): boolean {
  return BLANK_CHARACTER.test(character);
}

function isLookedPast(character: string): boolean {
  return character === '"' || isBlank(character);
}

/** Whether a blank touches the character at `at`: what fixes the character may then be half of the matter. */
export function touchesBlank({ prose }: Line, at: number): boolean {
  return [prose.charAt(at - 1), prose.charAt(at + 1)].some((beside) => isBlank(beside));
}

/** The character at `at` with the blanks that part it from foreign text or digits; from Han they are a matter of their own. */
export function withForeignBlanks(line: Line, at: number): Range {
  const { prose } = line;
  const { before, after } = neighboursOf(line, at);
  let [start, end] = [at, at + 1];
  if (before !== '' && !isChinese(before)) while (isBlank(prose.charAt(start - 1))) start -= 1;
  if (after !== '' && !isChinese(after)) while (isBlank(prose.charAt(end))) end += 1;
  return { start, end };
}

/** The character at `at` with the blanks before it. */
export function withBlanksBefore({ prose }: Line, at: number): Range {
  let start = at;
  while (isBlank(prose.charAt(start - 1))) start -= 1;
  return { start, end: at + 1 };
}

const BLANK_AND_WORD = new RegExp(`${BLANK}[${HAN}]{1,3}$`);

/** A blank and a short word before `at`: a number may be missing, so that more than a mark is wrong there. */
export function mayLackNumber(prose: string, at: number): boolean {
  return BLANK_AND_WORD.test(prose.slice(Math.max(0, at - 4), at));
}
