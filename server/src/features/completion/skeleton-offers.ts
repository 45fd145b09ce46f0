import { toSnippet } from '../../knowledge/skeleton-snippet';
import type { Knowledge } from '../../knowledge/types';
import { lineEndOf } from '../actions/line-end';
import { pinyinInitials } from '../../text/pinyin-initials';
import { emptyReport, wholeSkeletons } from '../actions/whole-skeletons';
import type { Caret, FreshLine } from './caret';
import { isTyped } from './completion-item';
import type { Offer } from './completion-item';

/** The skeletons of whole reports, where nothing is written yet but front matter and a title. */
export function skeletonOffers(caret: Caret, { typed }: FreshLine, knowledge: Knowledge): readonly Offer[] {
  const { document, placed } = caret;
  const empty = emptyReport(document, placed.index);
  if (!empty) return [];
  const lineEnd = lineEndOf(document.text);
  return wholeSkeletons(document, empty, knowledge).flatMap(({ kind, text }): readonly Offer[] => {
    const spellings = [kind.name.zh, ...kind.prefixes, pinyinInitials(kind.name.zh)];
    if (!isTyped(typed, spellings)) return [];
    return [
      {
        label: `${kind.name.zh}（整篇框架）`,
        kind: 'skeleton',
        insert: { text: toSnippet(text).replaceAll('\n', lineEnd), isSnippet: true },
        typedLength: typed.length,
        spellings,
        detail: { zh: '整篇框架', en: `Skeleton of a whole report: ${kind.name.en}` },
        ...(kind.note ? { documentation: kind.note } : {}),
      },
    ];
  });
}
