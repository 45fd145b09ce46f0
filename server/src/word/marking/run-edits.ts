import type { Splice } from '../xml/splice';
import { childOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** What is to be put into or around a run. Places are offsets in the part. */
export interface RunEdits {
  readonly run: XmlElement;
  /** What goes before and after the whole run. */
  readonly before: Placed[];
  readonly after: Placed[];
  /** What goes between the characters of its texts: the run is cut there. */
  readonly within: (Placed & { readonly at: number })[];
  /** The characters that are to be shown as deleted. */
  readonly deleted: { readonly start: number; readonly end: number }[];
}

/** Markup with its turn among others at the same place: ends come first, beginnings last. */
export interface Placed {
  readonly turn: number;
  readonly text: string;
}

/** How runs are written in the part. */
export interface RunWriting {
  readonly source: string;
  /** `w:`, or what the part calls its own namespace. */
  readonly prefix: string;
  /** The opening and the closing tag around deleted runs; each call gives new ones. */
  readonly deletion: () => readonly [open: string, close: string];
}

/** The splice that makes the edits of one run; every other byte stays. */
export function editedRun(edits: RunEdits, writing: RunWriting): Splice {
  const { run } = edits;
  const text = inTurn(edits.before) + cutRun(edits, writing) + inTurn(edits.after);
  return { start: run.start, end: run.end, text };
}

function inTurn(placed: readonly Placed[]): string {
  return [...placed]
    .sort((a, b) => a.turn - b.turn)
    .map(({ text }) => text)
    .join('');
}

function cutRun({ run, within, deleted }: RunEdits, writing: RunWriting): string {
  const { source } = writing;
  if (within.length === 0 && deleted.length === 0) return source.slice(run.start, run.end);
  const cutter = new Cutter(run, writing);
  for (const child of run.children) {
    if (child.name === 'w:rPr') continue;
    if (child.name !== 'w:t') cutter.keep(child);
    else cutter.cut(child, within, deleted);
  }
  return cutter.finish();
}

/** Writes a run again as several, with markup between them. */
class Cutter {
  readonly #open: string;
  readonly #close: string;
  #written = '';
  #content = '';
  #isDeleted = false;

  constructor(
    run: XmlElement,
    private readonly writing: RunWriting,
  ) {
    const { source, prefix } = writing;
    const properties = childOf(run, 'w:rPr');
    this.#open =
      source.slice(run.start, run.openEnd) +
      (properties ? source.slice(properties.start, properties.end) : '');
    this.#close = `</${prefix}r>`;
  }

  keep({ start, end }: XmlElement): void {
    this.#turnTo(false);
    this.#content += this.writing.source.slice(start, end);
  }

  cut(text: XmlElement, within: RunEdits['within'], deleted: RunEdits['deleted']): void {
    const isHere = (at: number) => at >= text.openEnd && at <= text.closeStart;
    const edges = [
      text.openEnd,
      ...within.map(({ at }) => at).filter(isHere),
      ...deleted.flatMap(({ start, end }) => [start, end]).filter(isHere),
      text.closeStart,
    ];
    const places = [...new Set(edges)].sort((a, b) => a - b);
    places.forEach((from, i) => {
      const markup = within.filter(({ at }) => at === from);
      if (markup.length > 0) this.#put(inTurn(markup));
      const to = places[i + 1];
      if (to !== undefined)
        this.#say(
          text,
          from,
          to,
          deleted.some((one) => one.start <= from && to <= one.end),
        );
    });
  }

  finish(): string {
    this.#flush();
    return this.#written;
  }

  #put(markup: string): void {
    this.#flush();
    this.#written += markup;
  }

  #say(text: XmlElement, from: number, to: number, isDeleted: boolean): void {
    const { source, prefix } = this.writing;
    this.#turnTo(isDeleted);
    const isWhole = from === text.openEnd && to === text.closeStart;
    if (isWhole && !isDeleted) {
      this.#content += source.slice(text.start, text.end);
      return;
    }
    const name = isDeleted ? `${prefix}delText` : `${prefix}t`;
    this.#content += `<${name} xml:space="preserve">${source.slice(from, to)}</${name}>`;
  }

  #turnTo(isDeleted: boolean): void {
    if (this.#isDeleted !== isDeleted) this.#flush();
    this.#isDeleted = isDeleted;
  }

  #flush(): void {
    if (this.#content !== '') {
      const run = this.#open + this.#content + this.#close;
      const [open, close] = this.#isDeleted ? this.writing.deletion() : ['', ''];
      this.#written += open + run + close;
    }
    this.#content = '';
  }
}
