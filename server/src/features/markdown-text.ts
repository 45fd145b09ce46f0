/**
 * Text from data or from a report as Markdown that shows exactly this text. Line breaks become spaces, so that
 * it fits into a list item.
 */
export function markdownText(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? ' ' : blanks))
    .replace(/[\\`*_{}[\]<>#&|~!$]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}
