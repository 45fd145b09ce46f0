/** What a snippet inserts where nobody fills in its tab stops, for clients without snippets. */
export function snippetText(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:\\.|[^\\}]){0,500})\}|\$\{\d+\}|\$\d+/gsu,
    (_, escaped?: string, shown?: string) =>
      escaped === undefined ? (shown ?? '').replace(/\\([\\$}])/gu, '$1') : escaped,
  );
}

/** Text that a snippet inserts as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
