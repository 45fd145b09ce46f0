import type { Line } from '../../document/line';
import { NOT_PROSE } from '../../document/line';
import type { Range } from '../../text/range';
import { readCommentMark } from '../reading/comments';
import type { KeptComment } from '../reading/comments';

/** A stretch of a line as it is to be shown: without the marks that make it what it is. */
export interface Span {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
  /** Still to be filled in. */
  readonly open?: true;
  /** The number of a note that is referred to here; the text is empty. */
  readonly note?: number;
}

/** What a line shows, and the comments from Word that it keeps. */
export interface ShownLine {
  readonly spans: readonly Span[];
  readonly comments: readonly KeptComment[];
}

/** What a range of a line shows. */
export function shownLine(line: Line, range: Range, notes: ReadonlyMap<string, number>): ShownLine {
  const reader = new SpanReader(line, notes);
  reader.read(range);
  const comments = line.comments.flatMap(
    ({ start, end }) => readCommentMark(line.text.slice(start, end)) ?? [],
  );
  return { spans: merged(reader.spans), comments };
}

/** What a line shows that is too long to be read for its marks: its text, its notes and its comments. */
export function shownText(text: string, notes: ReadonlyMap<string, number>): ShownLine {
  const comments: KeptComment[] = [];
  const said = text.replace(/<!--[\s\S]*?-->/g, (mark) => {
    const kept = readCommentMark(mark);
    if (kept) comments.push(kept);
    return '';
  });
  return { spans: merged(textAndNotes(said.trim(), notes)), comments };
}

/** What spans say. */
export function textOfSpans(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}

/** The marks that can stand where a line has no prose. */
const MARK =
  /<!--[\s\S]*?-->|(?<!`)(`+)(?!`)([\s\S]*?)(?<!`)\1(?!`)|<([^<>]*)>|_{1,3}|!?\[|\]\([^)]*\)|\\|[\s\S]/gy;

class SpanReader {
  readonly spans: Span[] = [];
  #strong = false;
  #emphasis = false;

  constructor(
    private readonly line: Line,
    private readonly notes: ReadonlyMap<string, number>,
  ) {}

  read({ start, end }: Range): void {
    const { text, prose } = this.line;
    for (let at = start; at < end;) {
      const isMark = prose[at] === NOT_PROSE && text[at] !== NOT_PROSE;
      let to = at + 1;
      while (to < end && (prose[to] === NOT_PROSE && text[to] !== NOT_PROSE) === isMark) to += 1;
      if (isMark) this.#marks(text.slice(at, to));
      else this.#prose(at, to);
      at = to;
    }
  }

  #marks(source: string): void {
    for (const match of source.matchAll(MARK)) {
      const [mark, ticks, code, address] = match;
      if (ticks !== undefined) this.#say({ text: code?.trim() ?? '', code: true });
      else if (address !== undefined && !mark.startsWith('<!--'))
        this.#say({ text: isAddress(address) ? address : mark });
      else if (mark === '_') this.#emphasis = !this.#emphasis;
      else if (mark === '__') this.#strong = !this.#strong;
      else if (mark === '___') {
        this.#strong = !this.#strong;
        this.#emphasis = !this.#emphasis;
      }
    }
  }

  #prose(from: number, to: number): void {
    let at = from;
    for (const { range } of this.line.placeholders) {
      if (range.start >= to || range.end <= at) continue;
      const start = Math.max(at, range.start);
      const end = Math.min(to, range.end);
      this.#plain(this.line.text.slice(at, start));
      this.#say({ text: unescaped(this.line.text.slice(start, end)), open: true });
      at = end;
    }
    this.#plain(this.line.text.slice(at, to));
  }

  #plain(said: string): void {
    for (const span of textAndNotes(said, this.notes)) {
      if (span.note === undefined) this.#say(span);
      else this.spans.push(span);
    }
  }

  #say(span: Span): void {
    if (span.text === '') return;
    this.spans.push({
      ...span,
      ...(this.#strong ? { strong: true } : {}),
      ...(this.#emphasis ? { emphasis: true } : {}),
    });
  }
}

/** Text with references to notes in it. */
function textAndNotes(said: string, notes: ReadonlyMap<string, number>): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const match of said.matchAll(/\[\^([^\]\s]{1,100})\]/g)) {
    const note = notes.get(match[1] ?? '');
    if (note === undefined) continue;
    spans.push({ text: unescaped(said.slice(at, match.index)) }, { text: '', note });
    at = match.index + match[0].length;
  }
  return [...spans, { text: unescaped(said.slice(at)) }];
}

/** `<https://…>` and `<name@example>` show what is in the brackets; anything else in them was typed so. */
function isAddress(text: string): boolean {
  return /^[a-z][\w+.-]*:|^[^\s@]+@[^\s@]+$/i.test(text);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  ensp: ' ',
  emsp: '　',
  middot: '·',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  hellip: '…',
};

/** Characters after a backslash, and those that are written by name or number. */
function unescaped(source: string): string {
  return source.replace(WRITTEN, (whole, escaped, decimal, hex, name) => {
    if (typeof escaped === 'string') return escaped;
    if (typeof name === 'string') return NAMED[name] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

const WRITTEN = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g;

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && looksAlike(last, span)) result[result.length - 1] = { ...last, text: last.text + span.text };
    else result.push(span);
  }
  return result;
}

function looksAlike(a: Span, b: Span): boolean {
  return (
    a.note === undefined &&
    b.note === undefined &&
    a.strong === b.strong &&
    a.emphasis === b.emphasis &&
    a.code === b.code &&
    a.open === b.open
  );
}
