/** The source of a regular expression that matches `text` itself: what a report holds may be brackets and stars. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
