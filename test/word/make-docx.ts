import { packParts } from '../../server/src/word/package/word-package';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

/** What a hand-made Word file holds beside its body; each is the content of a part's root element. */
export interface HandMade {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Whole parts, by name. */
  readonly parts?: Readonly<Record<string, string>>;
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  comments: 'comments',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
  footer: 'ftr',
} as const;

/** A .docx with just these parts. */
export function makeDocx(made: HandMade): Uint8Array {
  const beside = Object.entries(ROOTS).filter(([key]) => made[key as keyof typeof ROOTS] !== undefined);
  const section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(beside.map(([key]) => key)),
    '_rels/.rels': relations([['rId1', `${OFFICE}/officeDocument`, 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${made.body}${section}</w:body>`),
    'word/_rels/document.xml.rels': relations(
      beside.map(([key], i) => [`rId${i + 1}`, `${OFFICE}/${key}`, `${key}.xml`]),
    ),
    ...Object.fromEntries(
      beside.map(([key, root]) => [`word/${key}.xml`, part(root, made[key as keyof typeof ROOTS] ?? '')]),
    ),
    ...made.parts,
  };
  const encoder = new TextEncoder();
  return packParts(new Map(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])));
}

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

function contentTypes(keys: readonly string[]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = ['document.main', ...keys].map(
    (key) => `<Override PartName="/word/${key.replace('.main', '')}.xml" ContentType="${word}.${key}+xml"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const each = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A run that says `text`. */
export function r(text: string, properties = ''): string {
  const inner = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${inner}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph: of runs, or of one run where it begins with no tag. */
export function p(content: string, properties = ''): string {
  const inner = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${inner}${content === '' || content.startsWith('<') ? content : r(content)}</w:p>`;
}

/** A table of rows of cells, each the content of a `w:tc`. */
export function table(rows: readonly (readonly string[])[]): string {
  const widest = Math.max(...rows.map(({ length }) => length));
  const grid = '<w:gridCol w:w="2000"/>'.repeat(widest);
  const cell = (content: string) => `<w:tc>${content.startsWith('<') ? content : p(content)}</w:tc>`;
  const lines = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`);
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

/** A list whose level `i` is numbered as `levels[i]` says: a format and a text such as （%1）. */
export function list(
  id: number,
  levels: readonly (readonly [format: string, text: string])[],
  more = '',
): string {
  const each = levels.map(
    ([format, text], i) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${each.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${more}</w:num>`;
}

/** The properties of a paragraph that a list numbers. */
export function numbered(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}
