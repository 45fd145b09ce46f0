import type { ReportDocument } from '../../document/report-document';
import type { Range } from '../../text/range';
import { rearranged } from './rearrange';
import { sistersAt } from './sisters';
import type { StructureChange, StructureEdit } from './structure-edit';

const NEEDS = {
  zh: '请把光标放在有序号的标题、段落或“一是”“二是”等各项之中',
  en: 'Put the caret into a numbered section or item',
};

export const moveUp: StructureEdit = {
  id: 'moveUp',
  title: { zh: '上移本节（本项）', en: 'Move Section or Item Up' },
  needs: NEEDS,
  change: (document, range) => moved(document, range, -1),
};

export const moveDown: StructureEdit = {
  id: 'moveDown',
  title: { zh: '下移本节（本项）', en: 'Move Section or Item Down' },
  needs: NEEDS,
  change: (document, range) => moved(document, range, 1),
};

/** Exchanges a part with its neighbour; the caret goes along. */
function moved(document: ReportDocument, { start }: Range, by: 1 | -1): StructureChange | undefined {
  const found = sistersAt(document, start);
  const own = found?.sisters.all[found.at];
  const other = found?.sisters.all[found.at + by];
  if (!found || !own || !other) return undefined;
  const { all } = found.sisters;
  const order = all.map((_, i) => (i === found.at ? i + by : i === found.at + by ? found.at : i));
  const ownLength = own.rest.end - own.rest.start;
  const otherLength = other.rest.end - other.rest.start;
  // Below, the place begins later or earlier by what the exchanged part above is longer or shorter.
  const place = by < 0 ? other.rest.start : other.rest.start + otherLength - ownLength;
  const caret = place + Math.max(0, Math.min(start - own.rest.start, ownLength));
  return { edits: rearranged(document.text, all, order), selected: { start: caret, end: caret } };
}
