import { rearranged } from './rearrange';
import { sistersAt } from './sisters';
import type { StructureEdit } from './structure-edit';

/** Items that were written or pasted in the wrong order, put in the order of their numbers. */
export const putInOrder: StructureEdit = {
  id: 'putInOrder',
  title: { zh: '按序号排好各项', en: 'Put Items in the Order of Their Numbers' },
  needs: {
    zh: '此处的各项已按序号排列，或光标不在有序号的各项之中',
    en: 'The items here are in order, or the caret is in none',
  },
  change: (document, { start }) => {
    const { text } = document;
    const all = sistersAt(document, start)?.sisters.all ?? [];
    const order = all.map((_, i) => i).sort((a, b) => (all[a]?.number ?? 0) - (all[b]?.number ?? 0) || a - b);
    if (order.every((from, place) => from === place)) return undefined;
    const ordinals = all.flatMap(({ ordinal }, place) => {
      const from = all[order[place] ?? place]?.ordinal;
      if (!from || from === ordinal) return [];
      return [{ range: ordinal, newText: text.slice(from.start, from.end) }];
    });
    return { edits: [...ordinals, ...rearranged(text, all, order)] };
  },
};
