/** A text without the marks that come and go within formulas, and where each of its characters stands in the whole. */
export interface BareText {
  readonly text: string;
  /** The place of each character; one more for the end. */
  readonly at: readonly number[];
}

/** Quotation marks, and the marks that part the members of a list. */
const PASSED_OVER = new Set('“”‘’「」『』"＂\'、，；,; \u3000\u00a0');

/** Takes quotation marks, blanks and the marks between members away. */
export function bareText(text: string): BareText {
  const at: number[] = [];
  let bare = '';
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (PASSED_OVER.has(character)) continue;
    bare += character;
    at.push(i);
  }
  at.push(text.length);
  return { text: bare, at };
}

/** The members of a formula: what is between the marks that divide it. */
export function membersOf(wording: string): readonly string[] {
  return wording.split(/[、，；]/u).map((member) => bareText(member).text);
}
