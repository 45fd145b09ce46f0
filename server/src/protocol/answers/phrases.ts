import { pinyinInitials } from '../../text/pinyin-initials';
import { phraseSnippet } from '../../knowledge/skeleton-snippet';
import { OWN_PHRASES } from '../../knowledge/parse-own-phrases';
import { phrasesRequest } from '../extensions';
import type { PhraseItem, PhraseSection } from '../extensions';
import type { Session } from '../session/session';

/** Answers which phrases there are, for a view to show. */
export function answerPhrases(session: Session): void {
  const { connection, client } = session;
  connection.onRequest(phrasesRequest, async ({ uri }): Promise<readonly PhraseSection[]> => {
    const service = uri === undefined ? session.service : (await session.services.around(uri)).service;
    const sections = new Map<string, PhraseItem[]>();
    for (const { section, text, purpose } of service.phrases()) {
      const name = section[client.language];
      const item = { text, body: phraseSnippet(text), purpose, initials: pinyinInitials(purpose) };
      const known = sections.get(name);
      if (known) known.push(item);
      else sections.set(name, [item]);
    }
    return [...sections].map(([section, phrases]) => ({
      section,
      isOwn: section === OWN_PHRASES[client.language],
      phrases,
    }));
  });
}
