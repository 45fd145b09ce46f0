import type { PlacedLine } from './line';
import { natureOf } from './nature';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

/** 附件：主要文书参考样式, 附件2 承诺书（样本）: what follows is filled in by whoever will use it. Blanks are left out. */
const OPENS_FORM =
  /^附(?:件|录|表)?[0-9一二三四五六七八九十]{0,3}[：:．.]?.{0,30}(?:样式|式样|格式|样本|样表|模板|范本|示范文本)(?:（[^（）]{0,20}）|）)?$/u;
const OPENS_ANNEX = /^附(?:件|录|表)[0-9一二三四五六七八九十]{0,3}(?:[：:]|$)/u;
const FORM_IN_TITLE = /(?:样式|式样|样本|样表|模板|范本|示范文本)(?:（[^（）]{0,20}）|）)?$/u;

/** The lines of a report that are a form for others, whose masks are no omissions: an annex called so, or all of it. */
export const formLinesOf = remembered((document: ReportDocument): ReadonlySet<PlacedLine> => {
  const lines = new Set<PlacedLine>();
  let isForm = FORM_IN_TITLE.test(saidIn(document.lines.find(({ line }) => saidIn({ line }) !== '')));
  for (const placed of document.lines) {
    const said = saidIn(placed);
    const heading = said.startsWith('附') ? said.replace(/\s/gu, '') : '';
    if (OPENS_FORM.test(heading)) isForm = true;
    else if (OPENS_ANNEX.test(heading)) isForm = false;
    if (isForm) lines.add(placed);
  }
  return lines;
});

/** 以“青河县××乡人民政府”名义: what a rule quotes is the form of a name. */
export function isQuotedByRule(document: ReportDocument, { line }: PlacedLine, at: number): boolean {
  if (!natureOf(document).laysDownRules) return false;
  const open = line.prose.lastIndexOf('“', at);
  return open >= 0 && line.prose.lastIndexOf('”', at) < open && line.prose.includes('”', at);
}

function saidIn(placed: Pick<PlacedLine, 'line'> | undefined): string {
  return placed ? placed.line.prose.slice(placed.line.content.start, placed.line.content.end) : '';
}
