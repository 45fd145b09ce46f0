import { lineEndOf } from '../actions/line-end';
import { renumbered } from './rearrange';
import { sistersAt } from './sisters';
import type { Sisters } from './sisters';
import type { StructureEdit } from './structure-edit';

export const insertPart: StructureEdit = {
  id: 'insertPart',
  title: {
    zh: '在其后插入一节（一项），其后重新编号',
    en: 'Insert a Section or Item After This and Renumber',
  },
  needs: {
    zh: '请把光标放在有序号的标题、段落或“一是”“二是”等各项之中',
    en: 'Put the caret into a numbered section or item',
  },
  change: (document, { start }) => {
    const found = sistersAt(document, start);
    const own = found?.sisters.all[found.at];
    if (!found || !own || !found.sisters.written) return undefined;
    const { all, written } = found.sisters;
    const { text } = document;
    const mark = `${text.slice(own.mark.start, own.ordinal.start)}${written(own.number + 1)}${text.slice(own.ordinal.end, own.mark.end)}`;
    const inserted = separator(text, found.sisters, found.at) + mark;
    const at = own.rest.end;
    const caret = at + inserted.length;
    return {
      edits: [
        { range: { start: at, end: at }, newText: inserted },
        ...renumbered(text, all.slice(found.at + 1), own.number + 2, written),
      ],
      selected: { start: caret, end: caret },
    };
  },
};

/** What parts two neighbours of the run, taken from the nearest pair there is. */
function separator(text: string, { all, kind }: Sisters, at: number): string {
  const i = at + 1 < all.length ? at : at - 1;
  const [one, next] = [all[i], all[i + 1]];
  if (one && next) return text.slice(one.rest.end, next.mark.start);
  return kind === 'heading' ? lineEndOf(text) : '；';
}
