import { LONGEST_LINE } from '../../document/analyse-line';
import { headingsOf } from '../../document/headings';
import type { PlacedHeading } from '../../document/headings';
import type { PlacedLine } from '../../document/line';
import { letterheadOf, saysSomething } from '../../document/letterhead';
import type { Letterhead } from '../../document/letterhead';
import type { ReportDocument } from '../../document/report-document';
import { titleOf } from '../../document/title';
import type { Manuscript, ManuscriptBlock } from './manuscript';
import { readLetterhead } from './read-letterhead';
import { shownLine, shownText, textOfSpans } from './spans';
import type { ShownLine, Span } from './spans';
import { signatureOf } from './signature';
import type { PlacedSignature } from './signature';

/** Reads a report for paper: comments of Nigao, front matter and the marks of Markdown are left out. */
export function readManuscript(document: ReportDocument): Manuscript {
  const definitions = noteDefinitions(document);
  const reader = new ManuscriptReader(document, definitions);
  const { frontMatter } = document;
  const title = reader.title();
  const given = title ? undefined : frontMatter.title;
  const blocks = reader.blocks();
  const heading: ManuscriptBlock[] =
    given === undefined ? [] : [{ kind: 'title', spans: [{ text: given }], comments: [], line: 0 }];
  const [letterhead, rest] =
    blocks[0]?.kind === 'letterhead' ? [blocks.slice(0, 1), blocks.slice(1)] : [[], blocks];
  return {
    blocks: [...letterhead, ...heading, ...rest],
    notes: definitions.map(({ line, content }) => shownLine(line.line, content, NO_NOTES).spans),
    title: title ?? given,
    unit: frontMatter.unit,
  };
}

const NO_NOTES: ReadonlyMap<string, number> = new Map();

interface NoteDefinition {
  readonly name: string;
  readonly line: PlacedLine;
  readonly content: { readonly start: number; readonly end: number };
}

const DEFINITION = /^\[\^([^\]\s]+)\]:[ \t]*/;

/** The lines `[^1]: …` whose note is referred to somewhere else. */
function noteDefinitions({ lines }: ReportDocument): readonly NoteDefinition[] {
  const defined = new Map<string, NoteDefinition>();
  const referred = new Set<string>();
  for (const line of lines) {
    const { content, text, block } = line.line;
    const said = text.slice(content.start);
    const match = block === 'paragraph' ? DEFINITION.exec(said) : null;
    const name = match?.[1];
    if (match && name !== undefined && !defined.has(name)) {
      const start = content.start + match[0].length;
      defined.set(name, { name, line, content: { start, end: content.end } });
    } else if (block !== 'code' || text.length > LONGEST_LINE) {
      for (const [, other = ''] of said.matchAll(REFERENCE)) referred.add(other);
    }
  }
  return [...defined.values()].filter(({ name }) => referred.has(name));
}

const REFERENCE = /\[\^([^\]\s]+)\]/g;

class ManuscriptReader {
  readonly #headings: ReadonlyMap<PlacedLine, PlacedHeading>;
  readonly #title: PlacedLine | undefined;
  readonly #notes: ReadonlyMap<string, number>;
  readonly #definitions: ReadonlySet<PlacedLine>;
  readonly #signature: PlacedSignature | undefined;
  readonly #letterhead: Letterhead | undefined;

  constructor(
    private readonly document: ReportDocument,
    definitions: readonly NoteDefinition[],
  ) {
    this.#headings = new Map(headingsOf(document).map((heading) => [heading.line, heading]));
    this.#title = titleOf(document);
    this.#notes = new Map(definitions.map(({ name }, i) => [name, i + 1]));
    this.#definitions = new Set(definitions.map(({ line }) => line));
    this.#letterhead = letterheadOf(document);
    this.#signature = signatureOf(document.lines.filter((line) => !this.#definitions.has(line)));
  }

  title(): string | undefined {
    return this.#title && textOfSpans(this.#shown(this.#title).spans);
  }

  blocks(): readonly ManuscriptBlock[] {
    const blocks: ManuscriptBlock[] = [];
    const { lines } = this.document;
    for (let i = 0; i < lines.length;) {
      const line = lines[i];
      if (!line) break;
      const end = this.#endOf(i);
      const block = this.#definitions.has(line) ? undefined : this.#block(lines.slice(i, end), blocks);
      if (block) blocks.push(block);
      i = end;
    }
    return blocks;
  }

  /** Letterheads, tables and lists of annexes are several lines. */
  #endOf(start: number): number {
    const { lines } = this.document;
    const first = lines[start];
    let end = start + 1;
    if (
      this.#letterhead &&
      first &&
      saysSomething(first.line.block) &&
      start <= this.#letterhead.number.index
    ) {
      end = this.#letterhead.number.index + 1;
    } else if (first?.line.block === 'table') {
      while (lines[end]?.line.block === 'table') end += 1;
    } else if (isAnnexList(first)) {
      for (let number = 2; startsWithNumber(lines[end], number); number += 1) end += 1;
    } else if (first !== undefined && this.#signature?.unit === first) {
      while (end < lines.length && lines[end - 1] !== this.#signature.date) end += 1;
    }
    return end;
  }

  #block(lines: readonly PlacedLine[], before: readonly ManuscriptBlock[]): ManuscriptBlock | undefined {
    const [first] = lines;
    if (!first) return undefined;
    const line = first.index;
    const letterhead = this.#letterhead;
    if (letterhead && lines.at(-1) === letterhead.number) {
      return readLetterhead(letterhead, (one) => this.#shown(one));
    }
    switch (first.line.block) {
      case 'blank':
      case 'comment':
      case 'frontMatter':
      case 'thematicBreak':
        return undefined;
      case 'table':
        return { kind: 'table', rows: this.#rows(lines), comments: [], line };
      case 'code':
        if (first.line.text.length > LONGEST_LINE) {
          return { kind: 'paragraph', ...shownText(first.line.text, this.#notes), line };
        }
        return isFence(first)
          ? undefined
          : { kind: 'code', spans: [{ text: first.line.text }], comments: [], line };
      case 'listItem':
        return { kind: 'item', ...this.#shown(first), line };
      case 'quote':
        return { kind: 'quote', ...this.#shown(first), line };
      case 'heading':
      case 'paragraph':
        return this.#prose(first, lines, before);
    }
  }

  #prose(
    first: PlacedLine,
    lines: readonly PlacedLine[],
    before: readonly ManuscriptBlock[],
  ): ManuscriptBlock | undefined {
    const shown = this.#shown(first);
    const line = first.index;
    if (first === this.#title) return { kind: 'title', ...shown, line };
    if (this.#signature?.unit === first || this.#signature?.date === first) return this.#signed(line);
    if (isAnnexList(first)) {
      const all = lines.map((one) => this.#shown(one));
      return {
        kind: 'annexList',
        lines: all.map(({ spans }) => spans),
        comments: all.flatMap(({ comments }) => comments),
        line,
      };
    }
    const text = textOfSpans(shown.spans);
    if (/^附件\s*\d{0,2}$/.test(text)) return { kind: 'annex', ...shown, line };
    const heading = this.#headings.get(first);
    if (heading && heading.division?.rank !== 'article') return this.#heading(first, heading, shown);
    const isFirst = (before.at(-1)?.kind ?? 'title') === 'title';
    if (isFirst && /^[^。；]{2,60}：$/.test(text)) return { kind: 'salutation', ...shown, line };
    return shown.spans.length === 0 ? undefined : { kind: 'paragraph', ...shown, line };
  }

  #signed(line: number): ManuscriptBlock | undefined {
    if (!this.#signature) return undefined;
    const { unit, date } = this.#signature;
    const shown = [...(unit ? [unit] : []), date].map((one) => this.#shown(one));
    const comments = shown.flatMap((one) => one.comments);
    const dated = shown.at(-1)?.spans ?? [];
    return { kind: 'signature', unit: unit ? shown[0]?.spans : undefined, date: dated, comments, line };
  }

  #heading(placed: PlacedLine, { level, head, title }: PlacedHeading, shown: ShownLine): ManuscriptBlock {
    const { line, index } = placed;
    // 第一章 stands above 一、, but paper has no face for it.
    const depth = Math.max(1, Math.min(4, level)) as 1 | 2 | 3 | 4;
    const { comments } = shown;
    if (!head?.runIn) {
      return { kind: 'heading', level: depth, spans: shown.spans, runIn: [], comments, line: index };
    }
    const end = title.end - placed.start + 1;
    const spans = shownLine(line, { start: line.content.start, end }, this.#notes).spans;
    const runIn = shownLine(line, { start: end, end: line.content.end }, this.#notes).spans;
    return { kind: 'heading', level: depth, spans, runIn, comments, line: index };
  }

  /** The row under the head only parts it from the rest. */
  #rows(lines: readonly PlacedLine[]): readonly (readonly (readonly Span[])[])[] {
    return lines
      .filter((_, i) => i !== 1)
      .map(({ line }) =>
        line.text.length > LONGEST_LINE
          ? [shownText(line.text, this.#notes).spans]
          : line.cells.map((cell) => shownLine(line, cell, this.#notes).spans),
      );
  }

  #shown({ line }: PlacedLine): ShownLine {
    return shownLine(line, line.content, this.#notes);
  }
}

function isFence({ line }: PlacedLine): boolean {
  return /^ {0,3}(?:`{3,}|~{3,})/.test(line.text);
}

function isAnnexList(line: PlacedLine | undefined): boolean {
  return line?.line.block === 'paragraph' && /^\s*附件[：:]/.test(line.line.text);
}

function startsWithNumber(line: PlacedLine | undefined, number: number): boolean {
  const head = line?.line.head;
  return head !== undefined && head.level === 3 && head.number === number;
}
