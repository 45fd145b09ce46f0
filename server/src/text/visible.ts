/**
 * What a terminal obeys instead of showing, or what turns the order of the shown around: C0 without tab and line feed,
 * DEL, C1, and the marks, embeddings, overrides and isolates of bidirectional text.
 */
const OBEYED =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Text that may have come from a report, a configuration or a file name, fit for a terminal: what the terminal would obey
 * is written as `\u001b`. In JSON, where such a character can only be part of a text, the meaning stays the same.
 */
export function visible(text: string): string {
  return text.replace(OBEYED, (character, at: number) =>
    character === '\r' && text[at + 1] === '\n' ? character : escaped(character),
  );
}

/** The same for what must stay on one line. */
export function visibleInLine(text: string): string {
  return visible(text.replace(/[\r\n]/g, escaped));
}

/** The same where columns are counted: a blank for each character. */
export function blanked(text: string): string {
  return text.replace(OBEYED, ' ').replace(/[\t\r\n]/g, ' ');
}

/**
 * Text in which GitHub Actions, which takes `::error::` at the head of a line and `##[error]` anywhere for commands, finds
 * none. In JSON the meaning stays the same.
 */
export function withoutWorkflowCommands(text: string): string {
  return text.replace(/^([ \t]*):(?=:)/gm, '$1\\u003a').replace(/#(?=#\[)/g, '\\u0023');
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
