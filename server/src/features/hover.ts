import type { PlacedLine } from '../document/line';
import type { PlaceholderKind } from '../document/placeholder';
import { lineAt } from '../document/report-document';
import type { ReportDocument } from '../document/report-document';
import type { Knowledge } from '../knowledge/types';
import type { Bilingual } from '../text/language';
import { shift } from '../text/range';
import type { Range } from '../text/range';
import { computedFor, figureHover } from './figures/figure-hover';
import type { Hover } from './hover-card';
import { termCard } from './term-card';
import { termsOfLine } from './terms-of-line';

/** Explains the placeholder, the glossary term or the figure at `offset`. */
export function hover(document: ReportDocument, offset: number, knowledge: Knowledge): Hover | undefined {
  const placed = lineAt(document, offset);
  const { head } = placed.line;
  const at = offset - placed.start;
  if (head && isIn(head.range, at)) return undefined;
  return (
    aboutPlaceholder(document, placed, at) ??
    aboutTerm(placed, at, knowledge) ??
    figureHover(document, offset)
  );
}

function isIn({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}

const MISSING: Readonly<Record<PlaceholderKind, Bilingual>> = {
  count: { zh: '待填：数量', en: 'To be filled in: a number' },
  percent: { zh: '待填：百分比', en: 'To be filled in: a percentage' },
  money: { zh: '待填：金额', en: 'To be filled in: an amount of money' },
  date: { zh: '待填：日期或时间', en: 'To be filled in: a date or time' },
  text: { zh: '待填：名称或文字', en: 'To be filled in: a name or other text' },
  blank: { zh: '此处留有空白，待填', en: 'A blank left to be filled in' },
  doubt: { zh: '此处存疑，待核实', en: 'Marked as doubtful: to be verified' },
};

function aboutPlaceholder(
  document: ReportDocument,
  { line, start }: PlacedLine,
  at: number,
): Hover | undefined {
  const found = line.placeholders.find(({ range }) => isIn(range, at));
  if (!found) return undefined;
  const range = shift(found.range, start);
  const value = computedFor(document, range);
  const { zh, en } = MISSING[found.kind];
  return {
    range,
    contents: value ? { zh: `${zh}\n\n应为${value.zh}`, en: `${en}\n\n${value.en}` } : { zh, en },
  };
}

function aboutTerm({ line, start }: PlacedLine, at: number, knowledge: Knowledge): Hover | undefined {
  const match = termsOfLine(line, knowledge.termIndex).find(({ range }) => isIn(range, at));
  if (!match) return undefined;
  const written = line.text.slice(match.range.start, match.range.end);
  return { range: shift(match.range, start), contents: termCard(match, written) };
}
