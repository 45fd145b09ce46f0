import { headingsOf } from '../../document/headings';
import type { PlacedHeading } from '../../document/headings';
import type { ReportDocument } from '../../document/report-document';
import { lineEndOf } from '../actions/line-end';
import type { StructureEdit } from './structure-edit';

/** （一）抓教育。全年培训12期。 → the heading on a line of its own, its text below. */
export const splitHeading: StructureEdit = {
  id: 'splitHeading',
  title: { zh: '段首标题独立成行', en: 'Put a Run-in Heading on Its Own Line' },
  needs: {
    zh: '光标须在标题后接正文的段落中',
    en: 'Put the caret into a paragraph that opens with its heading',
  },
  change: (document, { start }) => {
    const heading = headingOn(document, start);
    if (!heading?.head?.runIn) return undefined;
    const { line, title } = heading;
    const indent = /^\s*/.exec(line.line.text)?.[0] ?? '';
    const blanks = /^[ \t\u3000]*/.exec(document.text.slice(title.end + 1, line.end))?.[0].length ?? 0;
    const range = { start: title.end, end: title.end + 1 + blanks };
    return { edits: [{ range, newText: lineEndOf(document.text) + indent }] };
  },
};

/** The opposite: the heading runs in, with a full stop, before the paragraph below it. */
export const joinHeading: StructureEdit = {
  id: 'joinHeading',
  title: { zh: '标题与下文接排', en: 'Run a Heading into the Paragraph Below' },
  needs: {
    zh: '光标须在独立成行的标题上，且下一段是正文',
    en: 'Put the caret on a heading with a paragraph of text below',
  },
  change: (document, { start }) => {
    const heading = headingOn(document, start);
    if (!heading?.head || heading.head.runIn) return undefined;
    const below = document.lines.slice(heading.line.index + 1).find(({ line }) => line.block !== 'blank');
    if (below?.line.block !== 'paragraph' || headingOn(document, below.start)) return undefined;
    const said = document.text.slice(heading.title.start, heading.line.end).trimEnd();
    if (/[：:，、；]$/.test(said)) return undefined;
    const from = heading.title.start + said.length;
    const stop = /[。！？]$/.test(said) ? '' : '。';
    return {
      edits: [{ range: { start: from, end: below.start + below.line.content.start }, newText: stop }],
    };
  },
};

function headingOn(document: ReportDocument, offset: number): PlacedHeading | undefined {
  return headingsOf(document).find(({ line }) => line.start <= offset && offset <= line.end);
}
