import type { ReportDocument } from '../document/report-document';
import type { Knowledge } from '../knowledge/types';
import type { WordSource } from '../rules/checker';
import type { Language } from '../text/language';
import { caretAt, freshLine } from './completion/caret';
import type { Caret } from './completion/caret';
import type { Completion, Offer } from './completion/completion-item';
import { nextHeadings } from './completion/next-headings';
import { markersInParagraph, markersOnNewLine } from './completion/next-markers';
import { sectionOffers } from './completion/section-offers';
import { phraseOffers } from './completion/phrase-offers';
import { skeletonOffers } from './completion/skeleton-offers';
import { personOffers } from './completion/person-offers';
import { termOffers } from './completion/term-offers';
import { figureOffers } from './completion/figure-offers';
import { frontMatterOffers } from './completion/front-matter-offers';
import { wordOffers } from './completion/word-offers';

export type { Completion, CompletionKind } from './completion/completion-item';

/** More than a writer looks through. */
const MOST_COMPLETIONS = 50;

/**
 * What may be written at `offset`, the likeliest first: a figure that the others give, the next ordinal of a run, the
 * skeleton of a report that is still empty, sections it lacks, terms, phrases, words it already uses; in front matter its keys
 * and their values. What has been typed may be Chinese, as an input
 * method leaves it, or the pinyin initials of what is wanted. Ask again after each character typed.
 *
 * @param language of the editor, for the keys of front matter, which may be in either
 */
export function complete(
  document: ReportDocument,
  offset: number,
  knowledge: Knowledge,
  words: WordSource,
  language: Language = 'zh',
): readonly Completion[] {
  const caret = caretAt(document, offset);
  const offers = [
    ...frontMatterOffers(document, offset, knowledge, language),
    ...(caret ? proseOffers(caret, knowledge, words) : []),
  ];
  return distinct(offers)
    .filter((offer) => !isWritten(document, offset, offer))
    .slice(0, MOST_COMPLETIONS)
    .map((offer, rank) => completion(document, offset, offer, rank));
}

function proseOffers(caret: Caret, knowledge: Knowledge, words: WordSource): readonly Offer[] {
  return [
    ...figureOffers(caret),
    ...structure(caret, knowledge),
    ...personOffers(caret, knowledge),
    ...termOffers(caret, knowledge),
    ...phraseOffers(caret, knowledge),
    ...wordOffers(caret, words),
  ];
}

function structure(caret: Caret, knowledge: Knowledge): readonly Offer[] {
  const fresh = freshLine(caret);
  if (!fresh) return markersInParagraph(caret);
  return [
    ...markersOnNewLine(caret, fresh),
    ...nextHeadings(caret, fresh),
    ...skeletonOffers(caret, fresh, knowledge),
    ...sectionOffers(caret, fresh, knowledge),
  ];
}

/** Whether what is offered stands there already. */
function isWritten(document: ReportDocument, offset: number, { typedLength, insert }: Offer): boolean {
  return document.text.slice(offset - typedLength, offset) === insert.text;
}

/** A word that is also a term is offered once. */
function distinct(offers: readonly Offer[]): readonly Offer[] {
  const byText = new Map<string, Offer>();
  for (const offer of offers) {
    if (!byText.has(offer.insert.text)) byText.set(offer.insert.text, offer);
  }
  return [...byText.values()];
}

function completion(document: ReportDocument, offset: number, offer: Offer, rank: number): Completion {
  const { typedLength, spellings, ...shown } = offer;
  const replace = { start: offset - typedLength, end: offset };
  return {
    ...shown,
    replace,
    filterText: filterTextOf(document.text.slice(replace.start, replace.end), spellings),
    sortText: String(rank).padStart(3, '0'),
  };
}

/** The spelling that was begun first: editors prefer what begins with the typed text. */
function filterTextOf(typed: string, spellings: readonly string[]): string {
  const isBegun = (spelling: string): boolean => spelling.toLowerCase().startsWith(typed.toLowerCase());
  return [...spellings.filter(isBegun), ...spellings.filter((one) => !isBegun(one))].join(' ');
}
