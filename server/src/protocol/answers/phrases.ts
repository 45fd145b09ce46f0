import { pinyinInitials } from '../../text/pinyin-initials';
import { toSnippet } from '../../knowledge/skeleton-snippet';
import { phrasesRequest } from '../extensions';
import type { PhraseItem, PhraseSection } from '../extensions';
import type { Session } from '../session/session';

/** Answers which phrases there are, for a view to show. */
export function answerPhrases({ connection, client, service }: Session): void {
  connection.onRequest(phrasesRequest, (): readonly PhraseSection[] => {
    const sections = new Map<string, PhraseItem[]>();
    for (const { section, text, purpose } of service.phrases()) {
      const name = section[client.language];
      const item = { text, body: toSnippet(text), purpose, initials: pinyinInitials(purpose) };
      const known = sections.get(name);
      if (known) known.push(item);
      else sections.set(name, [item]);
    }
    return [...sections].map(([section, phrases]) => ({ section, phrases }));
  });
}
