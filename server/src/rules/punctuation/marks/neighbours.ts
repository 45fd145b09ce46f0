import type { Line } from '../../../document/line';

/** What stands on both sides of a mark, blanks looked past. Empty at the ends of what the line says. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** The neighbours of the character at `at`. */
export function neighboursOf({ prose, content }: Line, at: number): Neighbours {
  let before = at - 1;
  while (before >= content.start && isBlank(prose.charAt(before))) before -= 1;
  let after = at + 1;
  while (after < content.end && isBlank(prose.charAt(after))) after += 1;
  return {
    before: before < content.start ? '' : prose.charAt(before),
    after: after < content.end ? prose.charAt(after) : '',
  };
}

function isBlank(character: string): boolean {
  return character.trim() === '';
}
