import { headingsOf } from '../../document/headings';
import type { ReportDocument } from '../../document/report-document';
import {
  acceptWordRequest,
  addTermRequest,
  keepFrameRequest,
  keepPhraseRequest,
  ownFilesChanged,
} from '../extensions';
import type { KeepFrameParams, KeepPhraseParams, TermParams, WordParams } from '../extensions';
import type { Session } from '../session/session';
import { acceptingEdit, addingKindEdit, keepingPhraseEdit, termEdit } from './file-edits';

type Edit = Awaited<ReturnType<typeof acceptingEdit>> | null;

/** Answers what is to be written into the files of a unit: words, terms, phrases, kinds of report. */
export function answerKeeping(session: Session): void {
  const { connection, guard, services } = session;
  connection.onRequest(
    acceptWordRequest,
    guard.ofNewest<WordParams, Edit>(
      'nigao/acceptWord',
      async (open, { word }) => (await acceptingEdit(word, open.uri, session)) ?? null,
      null,
    ),
  );
  connection.onRequest(
    addTermRequest,
    guard.ofNewest<TermParams, Edit>(
      'nigao/addTerm',
      async (open, term) => (await termEdit(term, open.uri, session)) ?? null,
      null,
    ),
  );
  connection.onRequest(
    keepPhraseRequest,
    guard.ofNewest<KeepPhraseParams, Edit>(
      'nigao/keepPhrase',
      async ({ uri, document }, { text, purpose, offset }) => {
        const section = sectionAt(document, offset);
        const phrase = { 内容: text, 用途: purpose, ...(section ? { 部分: [section] } : {}) };
        return (await keepingPhraseEdit(phrase, uri, session)) ?? null;
      },
      null,
    ),
  );
  connection.onRequest(
    keepFrameRequest,
    guard.ofNewest<KeepFrameParams, Edit>(
      'nigao/keepFrame',
      async (open, { name }) => {
        const { service } = await services.of(open);
        const frame = service.frame(open.document, name);
        return frame ? ((await addingKindEdit(frame, open.uri, session)) ?? null) : null;
      },
      null,
    ),
  );
}

/** Tells the client that views which show what these files hold should ask again. */
export function tellOfOwnFiles({ connection }: Pick<Session, 'connection'>): void {
  void connection.sendNotification(ownFilesChanged);
}

/** The title of the main section that holds `offset`, without what varies from year to year. */
function sectionAt(document: ReportDocument, offset: number): string | undefined {
  const heading = headingsOf(document).findLast(({ level, line }) => level === 1 && line.start <= offset);
  const title = heading && document.text.slice(heading.title.start, heading.title.end).trim();
  return title?.replace(/^\d{4}年度?/u, '') || undefined;
}
