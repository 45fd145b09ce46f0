import { CommentRangeEnd, CommentRangeStart, CommentReference, FootnoteReferenceRun, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Span } from '../manuscript/spans';
import { textOfSpans } from '../manuscript/spans';
import type { KeptComment } from '../reading/comments';

/** How places that are still open look: `mark` makes them yellow. */
export type OpenPlaces = 'mark' | 'leave';

/** Gives every comment of a document its number. */
export interface CommentNumbers {
  readonly add: (comment: KeptComment) => number;
}

interface RunLooks {
  readonly openPlaces: OpenPlaces;
  /** The character style, where it is not that of the paragraph. */
  readonly style?: string;
}

/**
 * The runs of a text. Each says that “”, ……, —— and · are Chinese: without the hint Word sets them in the Latin font.
 */
export function runsOf(spans: readonly Span[], { openPlaces, style }: RunLooks): readonly ParagraphChild[] {
  return spans.map((span) => {
    if (span.note !== undefined) return new FootnoteReferenceRun(span.note);
    return new TextRun({
      text: span.text,
      font: { hint: 'eastAsia' },
      ...(style === undefined ? {} : { style }),
      ...(span.strong ? { bold: true } : {}),
      ...(span.emphasis ? { italics: true } : {}),
      ...(span.open && openPlaces === 'mark' ? { highlight: 'yellow' as const } : {}),
    });
  });
}

/** Part of a text with its looks, to be put in runs once it is known where comments begin and end in it. */
export interface Passage {
  readonly spans: readonly Span[];
  readonly style?: string;
}

/** The runs of passages one after the other, with comments set on the words they quote. */
export function commentedRuns(
  passages: readonly Passage[],
  comments: readonly KeptComment[],
  openPlaces: OpenPlaces,
  numbers: CommentNumbers,
): readonly ParagraphChild[] {
  const text = passages.map(({ spans }) => textOfSpans(spans)).join('');
  const marks = comments.flatMap((comment) => marksOf(comment, text, numbers.add(comment)));
  const children: ParagraphChild[] = [];
  let at = 0;
  const add = (more: readonly ParagraphChild[]) => {
    for (const child of more) children.push(child);
  };
  const put = (upTo: number) => {
    for (const mark of marks.filter((one) => one.at === upTo)) add(mark.children);
  };
  put(0);
  for (const { spans, style } of passages) {
    for (const span of spans) {
      const end = at + span.text.length;
      const cuts = [...new Set(marks.map((one) => one.at))]
        .filter((cut) => cut > at && cut < end)
        .sort((a, b) => a - b);
      let from = at;
      for (const cut of [...cuts, end]) {
        const piece = { ...span, text: span.text.slice(from - at, cut - at) };
        add(runsOf([piece], { openPlaces, ...(style === undefined ? {} : { style }) }));
        if (cut > from) put(cut);
        from = cut;
      }
      at = end;
    }
  }
  return children;
}

interface CommentMark {
  readonly at: number;
  readonly children: readonly ParagraphChild[];
}

function marksOf({ quote }: KeptComment, text: string, id: number): readonly CommentMark[] {
  const { start, end } = quotedRange(text, quote);
  const opening = { at: start, children: [new CommentRangeStart(id)] };
  const reference = new TextRun({ children: [new CommentReference(id)] });
  return [opening, { at: end, children: [new CommentRangeEnd(id), reference] }];
}

/** Where a quotation is; the whole text where it is not found, or there is none. */
function quotedRange(text: string, quote: string): { readonly start: number; readonly end: number } {
  const [first = '', last] = quote.split('……');
  const start = quote === '' ? -1 : text.indexOf(last === undefined ? quote : first);
  if (start < 0) return { start: 0, end: text.length };
  const end =
    last === undefined ? start + quote.length : text.indexOf(last, start + first.length) + last.length;
  return end > start ? { start, end } : { start: 0, end: text.length };
}
