import { outlineOf } from '../../document/outline';
import type { OutlineNode } from '../../document/outline';
import type { ReportDocument } from '../../document/report-document';

/** The parts of the outline that hold `offset`, the outermost first; the title holds nothing. */
export function partsAround(document: ReportDocument, offset: number): readonly OutlineNode[] {
  const parts: OutlineNode[] = [];
  let among: readonly OutlineNode[] = outlineOf(document);
  for (;;) {
    const next = among.findLast(
      ({ kind, range }) => kind !== 'title' && range.start <= offset && offset < range.end,
    );
    if (!next) return parts;
    parts.push(next);
    among = next.children;
  }
}

/** Headings over what is still to be done. */
const PLAN =
  /计划|打算|安排|下一步|下步|目标任务|主要目标|预期目标|今后|总体要求|工作要求|工作思路|总体思路|建议|展望|谋划|部署|思路和举措|努力方向/;

/** Headings over work done that hold a word of plans: 工作任务完成情况, 安排部署情况. */
const DONE = /情况|回顾|成效|总结|进展|完成/;

/** Whether `offset` lies in a part about what is still to be done. */
export function isInPlan(document: ReportDocument, offset: number): boolean {
  return partsAround(document, offset).some(
    ({ kind, title }) => kind === 'heading' && PLAN.test(title) && !DONE.test(title),
  );
}

const OVERVIEW = /总体情况|基本情况|主要成效|工作概况|总体概况|综述/;

/** Whether `offset` lies where a report sums itself up: before its first heading, or under one that says so. */
export function isInOverview(document: ReportDocument, offset: number): boolean {
  const headings = partsAround(document, offset).filter(({ kind }) => kind === 'heading');
  return headings.length === 0 || headings.some(({ title }) => OVERVIEW.test(title));
}

/** A section about one village, one team, one school, whose figures are its own. */
const UNIT = /(?:村|社区|镇|乡|街道|派出所|[支大中]队|支部|公司|学校|医院|局|科|股|室)$/;

/** Whether a title names a unit. */
export function namesUnit(title: string): boolean {
  return UNIT.test(title);
}

/** The units whose sections hold `offset`, the outermost first; empty outside such sections. */
export function unitAround(document: ReportDocument, offset: number): string {
  const titles = partsAround(document, offset).map(({ title }) => title);
  return titles.filter(namesUnit).join('/');
}
