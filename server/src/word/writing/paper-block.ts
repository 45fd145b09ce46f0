import type { Span } from '../manuscript/spans';

/** A paragraph or table of the paper as HTML, without the element that its class is set on. */
export interface PaperBlock {
  readonly tag: 'p' | 'table';
  /** One of the classes of the paper. */
  readonly class: string;
  /** Declarations of its own. */
  readonly style: string;
  readonly html: string;
  /** The line of the report it comes from. */
  readonly line: number;
  /** Whether it begins a page. */
  readonly startsPage: boolean;
}

/** A paragraph without declarations of its own. */
export function plain(name: string, spans: readonly Span[], line: number): PaperBlock {
  return { tag: 'p', class: name, style: '', html: htmlOf(spans) || '<br>', line, startsPage: false };
}

/** What spans show, as HTML. */
export function htmlOf(spans: readonly Span[]): string {
  return spans
    .map(({ text, strong, emphasis, open, note }) => {
      if (note !== undefined) return `<sup>${note}</sup>`;
      let html = escapeHtml(text);
      if (open) html = `<mark>${html}</mark>`;
      if (emphasis) html = `<em>${html}</em>`;
      return strong ? `<strong>${html}</strong>` : html;
    })
    .join('');
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
