import { openReport } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import type { TextEdit } from '../../rules/rule';
import { overlaps } from '../../text/range';
import type { Range } from '../../text/range';
import { applyEdits } from '../../text/edit';
import { differences } from './line-edits';
import { renumbered } from './rearrange';
import { sistersOf } from './sisters';
import type { Sisters } from './sisters';
import type { StructureEdit } from './structure-edit';

/** Numbers every run of the report, or of the selection, from its first number upwards. */
export const renumber: StructureEdit = {
  id: 'renumber',
  title: { zh: '重新编号', en: 'Renumber' },
  needs: { zh: '序号已经连续，不用重编', en: 'The numbering is right already' },
  change: (document, range) => {
    const first = numbering(document, range);
    if (first.length === 0) return undefined;
    // （二）…（一）: two runs become one once the first is right, and are numbered again as one.
    let after = openReport(applyEdits(document.text, first), document);
    for (let round = 0; round < MOST_ROUNDS && range.start === range.end; round += 1) {
      const more = numbering(after, range);
      if (more.length === 0) break;
      after = openReport(applyEdits(after.text, more), after);
    }
    return { edits: differences(document.text, after.text) };
  },
};

const MOST_ROUNDS = 8;

function numbering(document: ReportDocument, range: Range): readonly TextEdit[] {
  return sistersOf(document)
    .filter((sisters) => range.start === range.end || reaches(sisters, range))
    .flatMap((sisters) => numbered(document, sisters));
}

function reaches({ all }: Sisters, range: Range): boolean {
  return all.some(({ mark }) => overlaps(mark, range));
}

/** A marker that is alone is no run: it may quote the one point that matters. */
function numbered({ text }: ReportDocument, { all, kind, first, written }: Sisters): readonly TextEdit[] {
  if (!written || (kind !== 'heading' && all.length < 2)) return [];
  return renumbered(text, all, first, written);
}
