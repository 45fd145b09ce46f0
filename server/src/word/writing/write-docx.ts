import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { Manuscript } from '../manuscript/manuscript';
import { underHead } from '../manuscript/read-letterhead';
import { openPackage, packParts } from '../package/word-package';
import type { KeptComment } from '../reading/comments';
import type { PageStyle } from '../style/page-style';
import { escapeXml } from '../xml/xml-text';
import { docBlocks } from './doc-blocks';
import { pageFooters, pageProperties } from './doc-page';
import { runsOf } from './doc-runs';
import type { OpenPlaces } from './doc-runs';
import { docStyles } from './doc-styles';

/** What a report is written with. */
export interface DocxWriting {
  readonly style: PageStyle;
  readonly openPlaces: OpenPlaces;
  readonly wordsOf: (text: string) => readonly string[];
}

/** Writes a report as a Word file. The same report in the same style gives the same bytes. */
export async function writeDocx(manuscript: Manuscript, writing: DocxWriting): Promise<Uint8Array> {
  const { style, openPlaces } = writing;
  const comments: KeptComment[] = [];
  const numbers = { add: (comment: KeptComment) => comments.push(comment) - 1 };
  const children = docBlocks(underHead(manuscript, style.head), { ...writing, comments: numbers });
  const notes = manuscript.notes.map(
    (spans, i) =>
      [i + 1, { children: [new Paragraph({ children: [...runsOf(spans, { openPlaces })] })] }] as const,
  );
  const document = new Document({
    creator: manuscript.unit ?? '',
    styles: docStyles(style),
    evenAndOddHeaderAndFooters: style.pageNumber.place === 'outside',
    comments: { children: comments.map(docComment) },
    footnotes: Object.fromEntries(notes),
    sections: [{ properties: pageProperties(style), footers: pageFooters(style), children }],
  });
  return settled(await Packer.pack(document, 'uint8array'), manuscript);
}

/** The library dates every comment; those with this day are to have none. */
const UNDATED = new Date('1980-01-01T00:00:00Z');

function docComment({ author, date, text }: KeptComment, id: number) {
  const written = new Date(`${date.slice(0, 10)}T${date.slice(11) || '00:00'}:00Z`);
  const at = Number.isNaN(written.getTime()) ? UNDATED : written;
  const children = text
    .split(' / ')
    .map((line) => new Paragraph({ children: [new TextRun({ text: line, size: 20 })] }));
  return { id, author, initials: author.slice(0, 2), date: at, children };
}

/** The parts without the time of writing, in a fixed order. */
function settled(bytes: Uint8Array, { title, unit }: Manuscript): Uint8Array {
  const opened = openPackage(bytes);
  const parts = [...opened.names]
    .filter((name) => !name.endsWith('/'))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => [name, opened.read(name) ?? new Uint8Array()] as const);
  const core = new TextEncoder().encode(coreProperties(title ?? '', unit ?? ''));
  return packParts(
    new Map(
      parts.map(([name, part]) => {
        if (name === 'docProps/core.xml') return [name, core];
        if (name === 'word/comments.xml') return [name, withoutMadeUpDates(part)];
        return [name, name === 'word/styles.xml' ? withTitleOffGrid(part) : part];
      }),
    ),
  );
}

function withoutMadeUpDates(part: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(part);
  return new TextEncoder().encode(text.replaceAll(` w:date="${UNDATED.toISOString()}"`, ''));
}

/** On the grid LibreOffice gives a line of larger type two; the library has no word for a paragraph off it. */
function withTitleOffGrid(part: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(part);
  const title = text.indexOf('w:styleId="Title"');
  const place = text.indexOf('<w:spacing ', title);
  return new TextEncoder().encode(`${text.slice(0, place)}<w:snapToGrid w:val="false"/>${text.slice(place)}`);
}

/** Programs that look at the first parts only find there what kind of file it is. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}

function coreProperties(title: string, unit: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(unit)}</dc:creator></cp:coreProperties>`;
}
