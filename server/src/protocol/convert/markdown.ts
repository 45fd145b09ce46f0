/** Markdown of our own making without its marks, for clients that show text as it is. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^#+\s+/gmu, '')
    .replace(/\*\*(.+?)\*\*/gu, '$1')
    .replace(/`(.+?)`/gu, '$1')
    .replace(/\[([^[\]]+)\]\([^()]*\)/gu, '$1')
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '');
}
