import type { Manuscript, ManuscriptBlock } from '../manuscript/manuscript';
import { underHead } from '../manuscript/read-letterhead';
import { textOfSpans } from '../manuscript/spans';
import type { Span } from '../manuscript/spans';
import type { PageStyle } from '../style/page-style';
import { letterheadBlocks, numberAndSigner } from './html-letterhead';
import { escapeHtml, htmlOf, plain } from './paper-block';
import type { PaperBlock } from './paper-block';
import { classesOf } from './paper-classes';
import { signatureIndents } from './signature-indents';
import { shapeTitle } from './title-shape';

/** A report as it looks on paper: everything that is shown is escaped text. */
export interface Paper {
  readonly blocks: readonly PaperBlock[];
  /** The declarations of each class. */
  readonly classes: Readonly<Record<string, string>>;
  readonly page: PageStyle['page'];
  /** In points. */
  readonly pitch: number;
  readonly pageNumber: { readonly place: PageStyle['pageNumber']['place']; readonly dashes: boolean };
}

/** Sets a report on paper. */
export function writeHtml(
  manuscript: Manuscript,
  style: PageStyle,
  wordsOf: (text: string) => readonly string[],
): Paper {
  const { blocks, notes } = underHead(manuscript, style.head);
  const pitch = style.pitch.kind === 'exact' ? style.pitch.points : style.pitch.times * style.body.size * 1.3;
  const set = blocks.flatMap((block) => paperBlocks(block, style, wordsOf));
  const numbered = notes.map((spans, i): PaperBlock =>
    plain('note', [{ text: `${i + 1} ` }, ...spans], blocks.at(-1)?.line ?? 0),
  );
  return {
    blocks: [...set, ...numbered],
    classes: classesOf(style, pitch),
    page: style.page,
    pitch,
    pageNumber: { place: style.pageNumber.place, dashes: style.pageNumber.dashes },
  };
}

/** The same for the clipboard: a page of HTML that Word and WPS take over with its looks. */
export function clipboardHtml({ blocks, classes }: Paper): string {
  const each = blocks.map(({ tag, class: name, style, html }) => {
    const looks = escapeHtml((classes[name] ?? '') + style);
    const inner =
      tag === 'table'
        ? html.replaceAll('<td>', `<td style="${CELL}">`).replaceAll('<th>', `<th style="${CELL}">`)
        : html;
    return `<${tag} style="${looks}">${inner}</${tag}>`;
  });
  return `<meta charset="utf-8">${each.join('\n')}`;
}

const CELL = 'border:1px solid #000;padding:2pt 4pt';

/** The text of the paper, a line a paragraph. */
export function clipboardText({ blocks }: Manuscript): string {
  return blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: ManuscriptBlock): string {
  switch (block.kind) {
    case 'letterhead':
      return [...block.marks, ...block.names, numberAndSigner(block)].map(textOfSpans).join('\n');
    case 'heading':
      return textOfSpans([...block.spans, ...block.runIn]);
    case 'table':
      return block.rows.map((row) => row.map(textOfSpans).join('\t')).join('\n');
    case 'annexList':
      return block.lines.map(textOfSpans).join('\n');
    case 'signature':
      return [...(block.unit ? [block.unit] : []), block.date].map(textOfSpans).join('\n');
    default:
      return textOfSpans(block.spans);
  }
}

function paperBlocks(
  block: ManuscriptBlock,
  style: PageStyle,
  wordsOf: (text: string) => readonly string[],
): readonly PaperBlock[] {
  const { line } = block;
  switch (block.kind) {
    case 'letterhead':
      return letterheadBlocks(block, line, style);
    case 'title': {
      const longest = Math.floor(
        (((style.page.width - style.page.left - style.page.right) / 25.4) * 72) / style.title.size,
      );
      const lines = shapeTitle(wordsOf(textOfSpans(block.spans)), longest);
      const html = lines.length > 1 ? lines.map(escapeHtml).join('<br>') : htmlOf(block.spans);
      return [{ ...plain('title', block.spans, line), html }, plain('body', [], line)];
    }
    case 'heading': {
      const runIn = block.runIn.length > 0 ? `<span class="body-run">${htmlOf(block.runIn)}</span>` : '';
      return [{ ...plain(`heading${block.level}`, block.spans, line), html: htmlOf(block.spans) + runIn }];
    }
    case 'table':
      return [
        { tag: 'table', class: 'table', style: '', html: tableHtml(block.rows), line, startsPage: false },
      ];
    case 'annexList':
      return [
        plain('body', [], line),
        ...block.lines.map((spans, i) => plain(i === 0 ? 'body' : 'annexItem', spans, line)),
      ];
    case 'signature': {
      const unit = block.unit ? textOfSpans(block.unit) : undefined;
      const right = signatureIndents(unit, textOfSpans(block.date), style.sealed);
      const placed = (spans: readonly Span[], characters: number): PaperBlock => ({
        ...plain('signature', spans, line),
        style: `padding-right:${characters}em;`,
      });
      return [
        plain('body', [], line),
        ...(block.unit ? [placed(block.unit, right.unit)] : []),
        placed(block.date, right.date),
      ];
    }
    case 'annex':
      return [{ ...plain('annex', block.spans, line), startsPage: true }];
    case 'item':
      return [plain('body', [{ text: '· ' }, ...block.spans], line)];
    case 'salutation':
      return [plain('salutation', block.spans, line)];
    default:
      return [plain('body', block.spans, line)];
  }
}

function tableHtml(rows: readonly (readonly (readonly Span[])[])[]): string {
  return rows
    .map((row, i) => {
      const cell = i === 0 ? 'th' : 'td';
      return `<tr>${row.map((spans) => `<${cell}>${htmlOf(spans)}</${cell}>`).join('')}</tr>`;
    })
    .join('');
}
