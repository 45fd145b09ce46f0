import { Parser } from 'htmlparser2';
import { findHead } from '../../document/heading-head';
import { trimBlanks } from '../../text/blanks';
import { greatest } from '../../text/ordered';
import { escaped, escapedCell } from '../reading/escaping';
import { madeUp, textOf } from '../reading/pieces';

/** No clipboard holds more than this that anybody would want in a report. */
const LONGEST = 20_000_000;

/** The report text that HTML from Word, WPS or a browser holds; null where it holds none. */
export function reportFromHtml(html: string): { readonly text: string } | null {
  if (html.length > LONGEST) return null;
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  const text = reader.finish();
  return text === '' ? null : { text };
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What is no text of the page. */
const SILENT = setOf('head style script title xml template noscript svg math');
const BLOCKS = setOf(
  'p div li h1 h2 h3 h4 h5 h6 tr blockquote pre section article ul ol dl dt dd table header footer figure hr',
);
const VOID = setOf('br img hr meta link input col wbr base area source track embed');

interface List {
  readonly isOrdered: boolean;
  count: number;
}

/** Collects the lines of a page. */
class HtmlReader {
  readonly #lines: string[] = [];
  readonly #lists: List[] = [];
  /** The rows of each table that is open, the innermost last. */
  readonly #tables: string[][][] = [];
  /** How deep in what is no text, in bold, in a number that Word has written before the text. */
  #silent = 0;
  #bold = 0;
  #number = 0;
  #heading = 0;
  #line = '';
  /** What goes before the text of the line: a bullet or a number. */
  #mark = '';
  /** Whether all of the line so far is bold. */
  #isBold = true;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const isEmpty = VOID.has(name);
    if (SILENT.has(name) || this.#silent > 0) {
      if (!isEmpty) this.#silent += 1;
      return;
    }
    const isNumber = /mso-list:\s*ignore/i.test(attributes['style'] ?? '');
    if ((this.#number > 0 || isNumber) && !isEmpty) this.#number += 1;
    if (BLOCKS.has(name) || name === 'br') this.#break();
    this.#enter(name, attributes);
  }

  #enter(name: string, { start, type, colspan }: Readonly<Record<string, string>>): void {
    if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1]);
    switch (name) {
      case 'b':
      case 'strong':
        this.#bold += 1;
        break;
      case 'ul':
      case 'ol':
        this.#lists.push({
          isOrdered: name === 'ol' && !/^[ai]$/i.test(type ?? ''),
          count: (Number(start) || 1) - 1,
        });
        break;
      case 'li':
        this.#item();
        break;
      case 'table':
        this.#tables.push([]);
        break;
      case 'tr':
        this.#tables.at(-1)?.push([]);
        break;
      case 'td':
      case 'th':
        this.#cell(Number(colspan) || 1);
        break;
    }
  }

  text(text: string): void {
    if (this.#silent > 0) return;
    const said = text.replace(/[\s\u00a0]+/g, ' ').replace(/[\u200b\ufeff\u00ad]/g, '');
    if (this.#number > 0) {
      this.#mark += said.trim();
      return;
    }
    if (said.trim() !== '' && this.#bold === 0) this.#isBold = false;
    this.#line += said;
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    if (this.#silent > 0) {
      this.#silent -= 1;
      return;
    }
    if (this.#number > 0) this.#number -= 1;
    if (BLOCKS.has(name) || name === 'td' || name === 'th') this.#break();
    if (name === 'b' || name === 'strong') this.#bold = Math.max(0, this.#bold - 1);
    else if (/^h[1-6]$/.test(name)) this.#heading = 0;
    else if (name === 'ul' || name === 'ol') this.#lists.pop();
    else if (name === 'table') this.#endTable();
  }

  finish(): string {
    this.#break();
    while (this.#tables.length > 0) this.#endTable();
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  #item(): void {
    const list = this.#lists.at(-1);
    if (!list) return;
    list.count += 1;
    this.#mark = list.isOrdered ? `${list.count}.` : '- ';
  }

  /** Ends the line; in a table it belongs to a cell. */
  #break(): void {
    const said = this.#taken();
    const row = this.#tables.at(-1)?.at(-1);
    if (said === '') return;
    if (row && row.length > 0) addTo(row, said);
    else this.#lines.push(said);
  }

  #cell(span: number): void {
    this.#break();
    const row = this.#tables.at(-1)?.at(-1);
    for (let i = 0; i < Math.min(span, 60); i += 1) row?.push('');
  }

  #endTable(): void {
    const rows = (this.#tables.pop() ?? []).filter((row) => row.some((cell) => cell !== ''));
    const columns = rows.length === 0 ? 0 : greatest(rows.map(({ length }) => length));
    const around = this.#tables.at(-1)?.at(-1);
    const isTable = columns > 1 && !(around && around.length > 0);
    if (isTable) {
      const [head = '', ...others] = rows.map((row) => rowOf(row, columns));
      for (const line of ['', head, `|${' --- |'.repeat(columns)}`]) this.#lines.push(line);
      for (const line of others) this.#lines.push(line);
      this.#lines.push('');
      return;
    }
    for (const cell of rows.flat().filter((one) => one !== '')) {
      if (around && around.length > 0) addTo(around, cell);
      else this.#lines.push(cell);
    }
  }

  /** The line so far as the dialect writes it; the next one begins. */
  #taken(): string {
    const { start, end } = trimBlanks(this.#line, { start: 0, end: this.#line.length });
    const text = this.#line.slice(start, end);
    const isBold = this.#isBold;
    this.#line = '';
    this.#isBold = true;
    if (text === '') return '';
    const mark = BULLET.test(this.#mark) ? '- ' : this.#mark;
    this.#mark = '';
    if (this.#tables.length > 0) return mark + textOf(escapedCell([madeUp(text)]));
    const said = mark + textOf(escaped([madeUp(text)]));
    const isHeading = this.#heading > 0 || (isBold && looksLikeHeading(text));
    if (!isHeading || mark !== '' || hasOrdinal(text)) return said;
    // The first line is the title without any mark; headings below it are one level higher than in the page.
    return this.#lines.length === 0 ? said : `${'#'.repeat(Math.max(1, this.#heading - 1))} ${said}`;
  }
}

/** Bullets as Word writes them: signs, or letters that a symbol font shows as signs. */
const BULLET = /^[·•◆●■§lnØüu]$/;

function hasOrdinal(text: string): boolean {
  return findHead(text, { start: 0, end: text.length }) !== undefined;
}

/** What AI tools and browsers set in bold on a line of its own. */
function looksLikeHeading(text: string): boolean {
  return text.length <= 40 && !/[。；，：！？]$/.test(text);
}

function addTo(row: string[], text: string): void {
  const before = row.at(-1) ?? '';
  row[row.length - 1] = before === '' ? text : `${before} ${text}`;
}

function rowOf(row: readonly string[], columns: number): string {
  const missing = Array<string>(columns - row.length).fill('');
  return `| ${[...row, ...missing].join(' | ')} |`;
}

/** Plain text from an AI tool: its `**headings**` are headings, and the stars around lead words go. */
export function reportFromMarkdown(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(BOLD_LINE, heading).replace(BOLD_LEAD, '$1$2'))
    .join('\n');
}

const BOLD_LINE = /^\s*\*\*([^*]+?)\*\*\s*$/;
const BOLD_LEAD =
  /^(\s*(?:[-+]|\d+[.．、]|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+、)\s*)\*\*([^*]+?)\*\*/;

function heading(_line: string, title: string): string {
  return hasOrdinal(title) ? title : `# ${title}`;
}
