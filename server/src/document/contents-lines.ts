import type { Line, PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

const CONTENTS = /^目\s*[录次]$/;
/** 一、工作情况……3, and the same with a tab. */
const WITH_PAGE = /(?:(?<![….·])[….·]{2,}|\t)\s{0,8}[（(]?\d{1,3}[)）]?$/;
const LONGEST_ENTRY = 60;

/**
 * The lines of a table of contents, its heading 目录 included: what follows that heading until an entry comes back as
 * the heading it stands for, or text begins; and any line that ends in a page number after leaders.
 */
export const contentsLinesOf = remembered((document: ReportDocument): ReadonlySet<PlacedLine> => {
  const contents = new Set(document.lines.filter(({ line }) => endsInPage(line)));
  const told = document.lines.filter(({ line }) => line.content.start < line.content.end);
  const at = told.findIndex(({ line }) => isContentsHeading(line));
  const [heading, ...rest] = at < 0 ? [] : told.slice(at);
  if (!heading) return contents;
  contents.add(heading);
  for (const entry of entriesIn(rest)) contents.add(entry);
  return contents;
});

/** Entries without page numbers can only be told from headings by coming again. */
function entriesIn(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const names = new Set<string>();
  const entries: PlacedLine[] = [];
  for (const placed of lines) {
    const name = essenceOf(said(placed.line));
    if (names.has(name)) return entries;
    if (name.length > LONGEST_ENTRY || /[。；！？]/.test(name)) break;
    names.add(name);
    entries.push(placed);
  }
  return entries.filter(({ line }) => endsInPage(line));
}

const endsInPage = remembered((line: Line): boolean => WITH_PAGE.test(said(line)));

const isContentsHeading = remembered((line: Line): boolean => CONTENTS.test(said(line)));

function said({ prose, content }: Line): string {
  return prose.slice(content.start, content.end);
}

/** What an entry says, without leaders, page number and blanks. */
export function entryOf(line: Line): string {
  return essenceOf(said(line));
}

function essenceOf(entry: string): string {
  return entry.replace(WITH_PAGE, '').replace(/\s/g, '');
}
