import { matchSection, missingSections } from '../../knowledge/report-kinds';
import { renderSection } from '../../knowledge/skeleton';
import { toSnippet } from '../../knowledge/skeleton-snippet';
import type { Knowledge, KindSection, ReportKind } from '../../knowledge/types';
import type { ReportDocument } from '../../document/report-document';
import { kindOf, sectionHeadingsOf, sectionTitlesOf } from '../../document/report-kind';
import { hanOfNumber } from '../../text/han-numeral';
import { lineEndOf } from '../actions/line-end';
import { mainHeadings } from '../actions/missing-sections';
import type { MainHeading } from '../actions/missing-sections';
import { pinyinInitials } from '../../text/pinyin-initials';
import { skeletonFactsOf } from '../actions/skeleton-facts';
import type { Caret, FreshLine } from './caret';
import { isTyped } from './completion-item';
import type { Offer } from './completion-item';
import { greatest } from '../../text/ordered';

/**
 * The sections that reports of this kind have and this one lacks, those that belong after what is above
 * first. None where the main headings are not numbered.
 */
export function sectionOffers(caret: Caret, { typed }: FreshLine, knowledge: Knowledge): readonly Offer[] {
  const { document, placed } = caret;
  const kind = kindOf(document, knowledge.kinds);
  const headings = mainHeadings(document);
  if (!kind || (headings.length === 0 && sectionHeadingsOf(document).length > 0)) return [];
  const above = headings.filter(({ line }) => line.index < placed.index);
  const ordinal = (above.at(-1)?.head.number ?? 0) + 1;
  return inOrderOfPlace(absentSections(kind, sectionTitlesOf(document)), kind, above)
    .map((section) => offer(section, ordinal, typed, document))
    .filter(({ spellings }) => isTyped(typed, spellings));
}

/** Sections that are often left out included: whoever asks may want one. */
function absentSections(kind: ReportKind, titles: readonly string[]): readonly KindSection[] {
  const all = {
    ...kind,
    sections: kind.sections.map((section) => ({ ...section, presence: 'required' as const })),
  };
  return missingSections(all, titles);
}

function inOrderOfPlace(
  sections: readonly KindSection[],
  kind: ReportKind,
  above: readonly MainHeading[],
): readonly KindSection[] {
  const titles = kind.sections.map(({ title }) => title);
  const written = above.map(({ title }) => titles.indexOf(matchSection(kind, title)?.title ?? ''));
  const last = Math.max(-1, greatest(written));
  const isDue = ({ title }: KindSection): boolean => titles.indexOf(title) > last;
  return [...sections.filter(isDue), ...sections.filter((section) => !isDue(section))];
}

function offer(section: KindSection, ordinal: number, typed: string, document: ReportDocument): Offer {
  const { title, english } = section;
  const text = renderSection(section, ordinal, skeletonFactsOf(document));
  const heading = `${hanOfNumber(ordinal)}、${title}`;
  return {
    label: heading,
    kind: 'section',
    insert: { text: toSnippet(text).replaceAll('\n', lineEndOf(document.text)), isSnippet: true },
    typedLength: typed.length,
    spellings: [heading, title, pinyinInitials(title)],
    detail: { zh: '尚缺部分', en: `Missing section: ${english}` },
  };
}
