import type { TextEdit } from '../../rules/rule';
import { lineStart } from './line-start';
import { renumbered } from './rearrange';
import { sistersAt } from './sisters';
import type { Sisters } from './sisters';
import type { StructureEdit } from './structure-edit';

export const removePart: StructureEdit = {
  id: 'removePart',
  title: { zh: '删除本节（本项），其后重新编号', en: 'Delete Section or Item and Renumber the Rest' },
  needs: {
    zh: '请把光标放在有序号的标题、段落或“一是”“二是”等各项之中',
    en: 'Put the caret into a numbered section or item',
  },
  change: (document, { start }) => {
    const found = sistersAt(document, start);
    const own = found?.sisters.all[found.at];
    if (!found || !own) return undefined;
    const { all, written } = found.sisters;
    const after = all.slice(found.at + 1);
    const numbers = written ? renumbered(document.text, after, own.number, written) : [];
    return {
      edits: [removal(found.sisters, found.at, lineStart(document.text, own.mark.start)), ...numbers],
    };
  },
};

/** Up to the next part; of the last one, what parted it from the one before goes instead, so that the 。 stays. */
function removal({ all, kind }: Sisters, at: number, lineStart: number): TextEdit {
  const [own, next, before] = [all[at], all[at + 1], all[at - 1]];
  const start = own?.mark.start ?? 0;
  if (next) return { range: { start, end: next.mark.start }, newText: '' };
  const from = before ? before.rest.end : kind === 'heading' ? lineStart : start;
  return { range: { start: from, end: own?.rest.end ?? start }, newText: '' };
}
