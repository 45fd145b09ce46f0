import type { PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

/** 附件：1.任务分工表, or 附件： with the list under it. */
const ANNEX = /^附\s*(?:[件录表图]\s*)?[：:]/;
const FIRST_ON_ITS_LINE = /^附\s*(?:[件录表图]\s*)?[：:]\s*1\s*[.．、]/;
/** The name of an annex is no sentence. */
const LONGEST_NAME = 60;

/**
 * The lines that name the annexes of a report (附件：1.任务分工表, 2.工作台账): they look numbered like headings and head
 * nothing.
 */
export const annexListOf = remembered((document: ReportDocument): ReadonlySet<PlacedLine> => {
  const list = new Set<PlacedLine>();
  document.lines.forEach((placed, i) => {
    const said = saidIn(placed);
    if (!ANNEX.test(said)) return;
    list.add(placed);
    const from = FIRST_ON_ITS_LINE.test(said) ? 2 : 1;
    for (const entry of entriesFrom(document.lines.slice(i + 1, i + 1 + MOST_LINES), from)) list.add(entry);
  });
  return list;
});

const MOST_LINES = 60;

function entriesFrom(lines: readonly PlacedLine[], first: number): readonly PlacedLine[] {
  const entries: PlacedLine[] = [];
  for (const placed of lines) {
    const { line } = placed;
    if (line.block === 'blank') continue;
    const isNext = line.head?.level === 3 && line.head.number === first + entries.length;
    if (!isNext || line.text.length > LONGEST_NAME || /[。；！？]/.test(line.prose)) break;
    entries.push(placed);
  }
  return entries;
}

function saidIn({ line }: PlacedLine): string {
  return line.prose.slice(line.content.start, line.content.end);
}
