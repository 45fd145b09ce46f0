import type { HeadingLevel } from '../../document/heading-head';
import { headingMark } from '../../document/heading-mark';
import { headingsOf } from '../../document/headings';
import type { PlacedLine } from '../../document/line';
import type { ReportDocument } from '../../document/report-document';
import type { TextEdit } from '../../rules/rule';
import { hanOfNumber } from '../../text/han-numeral';
import type { Range } from '../../text/range';
import type { StructureEdit } from './structure-edit';

const NEEDS = {
  zh: '请先选中两段以上没有序号的正文',
  en: 'First select two or more paragraphs without ordinals',
};

export const wrapAsMarkers: StructureEdit = {
  id: 'wrapAsMarkers',
  title: { zh: '所选各段编为“一是”“二是”', en: 'Number the Selected Paragraphs 一是, 二是' },
  needs: NEEDS,
  change: (document, range) => wrapped(document, range, (number) => `${hanOfNumber(number)}是`),
};

export const wrapAsSections: StructureEdit = {
  id: 'wrapAsSections',
  title: { zh: '所选各段编为下一级标题', en: 'Number the Selected Paragraphs as Sections' },
  needs: NEEDS,
  change: (document, range) => {
    const level = levelBelow(document, range.start);
    return level && wrapped(document, range, (number) => headingMark(level, number));
  },
};

function wrapped(
  document: ReportDocument,
  range: Range,
  markOf: (number: number) => string,
): { readonly edits: readonly TextEdit[] } | undefined {
  const lines = document.lines.filter(
    ({ line, start, end }) =>
      line.block !== 'blank' && start < range.end && range.start < Math.max(end, start + 1),
  );
  if (lines.length < 2 || lines.length > MOST_ITEMS || !lines.every(isPlain)) return undefined;
  return { edits: lines.map((placed, i) => withMark(placed, markOf(i + 1))) };
}

const MOST_ITEMS = 99;

function isPlain({ line }: PlacedLine): boolean {
  const isText = line.block === 'paragraph' || line.block === 'listItem';
  return isText && !line.head && line.markers[0]?.range.start !== line.content.start;
}

/** A bullet gives way to the ordinal; an indent stays. */
function withMark({ line, start }: PlacedLine, mark: string): TextEdit {
  const indent = /^\s*/.exec(line.text)?.[0].length ?? 0;
  return { range: { start: start + indent, end: start + line.content.start }, newText: mark };
}

/** The level under the heading that holds the selection; none below the fourth. */
function levelBelow(document: ReportDocument, offset: number): HeadingLevel | undefined {
  const above = headingsOf(document).findLast(({ line }) => line.start <= offset);
  const level = Math.max(0, above?.level ?? 0) + 1;
  return level === 1 || level === 2 || level === 3 || level === 4 ? level : undefined;
}
