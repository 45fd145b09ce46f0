/** A paragraph in which only `code` is markup: a `*` or a comment shows as it is written. */
export function prose(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[\\*<_[\]]/g, '\\$&')))
    .join('');
}

/** A row of a table; bars and line ends in a cell do not break it. */
export function tableRow(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
}

/** The lines of a fenced block, with a blank line after it; its fence is longer than any in the text. */
export function codeBlock(text, language = 'text') {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`{3,}/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, text.replace(/^\n/, '').replace(/\n$/, ''), fence, ''];
}
