import { headingMark } from '../../document/heading-mark';
import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import type { TextEdit } from '../../rules/rule';
import { hanOfNumber } from '../../text/han-numeral';
import { lineEndOf } from '../actions/line-end';
import { sistersAt } from './sisters';
import type { Sister } from './sisters';
import type { StructureEdit } from './structure-edit';

const NEEDS = {
  zh: '请把光标放在有序号的各项之中，且各项不是这种写法',
  en: 'Put the caret into numbered items that are not written so already',
};

export const convertToMarkers: StructureEdit = {
  id: 'convertToMarkers',
  title: { zh: '各项改为“一是”“二是”', en: 'Convert Items to 一是, 二是' },
  needs: NEEDS,
  change: (document, { start }) => converted(document, start, (number) => `${hanOfNumber(number)}是`, false),
};

export const convertToBracketed: StructureEdit = {
  id: 'convertToBracketed',
  title: { zh: '各项改为“（一）”“（二）”', en: 'Convert Items to （一）, （二）' },
  needs: NEEDS,
  change: (document, { start }) => converted(document, start, (number) => headingMark(2, number), true),
};

export const convertToArabic: StructureEdit = {
  id: 'convertToArabic',
  title: { zh: '各项改为“1.”“2.”', en: 'Convert Items to 1., 2.' },
  needs: NEEDS,
  change: (document, { start }) => converted(document, start, (number) => headingMark(3, number), true),
};

/**
 * Gives the items of a run other marks. Headings stand at the beginning of a line: items within a paragraph that
 * become headings go to lines of their own, and the mark that parted them becomes a full stop.
 */
function converted(
  document: ReportDocument,
  offset: number,
  markOf: (number: number) => string,
  opensLine: boolean,
): { readonly edits: readonly TextEdit[] } | undefined {
  const all = sistersAt(document, offset)?.sisters.all ?? [];
  const edits = all.flatMap((sister, i) => {
    const mark = { range: sister.mark, newText: markOf(sister.number) };
    const isSame = document.text.slice(sister.mark.start, sister.mark.end) === mark.newText;
    if (isSame || /^#/.test(document.text.slice(sister.mark.start))) return [];
    return opensLine ? [...onOwnLine(document, sister, all[i - 1]), mark] : [mark];
  });
  return edits.length > 0 ? { edits } : undefined;
}

function onOwnLine(
  document: ReportDocument,
  { mark }: Sister,
  before: Sister | undefined,
): readonly TextEdit[] {
  const { line, start } = lineAt(document, mark.start);
  if (mark.start === start + line.content.start) return [];
  const indent = line.text.slice(0, line.content.start);
  const isSameLine = before !== undefined && before.rest.end >= start;
  const from = isSameLine ? before.rest.end : mark.start;
  return [
    {
      range: { start: from, end: mark.start },
      newText: `${isSameLine ? '。' : ''}${lineEndOf(document.text)}${indent}`,
    },
  ];
}
