import { wordCount } from '../../features/length/word-count';
import type { DocumentParams } from '../requests';
import { paperRequest, pastedRequest } from '../extensions';
import type { PaperResult } from '../extensions';
import type { Session } from '../session/session';

/** Shows reports as they look on paper, and reads what comes from other programs. Loads what Word needs only then. */
export function answerPaper({ connection, guard, segmenting }: Session): void {
  connection.onRequest(
    paperRequest,
    guard.ofNewest<DocumentParams, PaperResult | null>(
      'nigao/paper',
      async ({ version, document }) => {
        const { GB9704, showOnPaper } = await import('../../word/word');
        const wordsOf = (text: string) => segmenting.words.wordsOf(text) ?? [text];
        return {
          version,
          ...showOnPaper(document, GB9704, wordsOf),
          characters: wordCount(document),
        };
      },
      null,
    ),
  );
  connection.onRequest(pastedRequest, async (pasted) => {
    const { reportFromHtml, reportFromMarkdown } = await import('../../word/word');
    if ('html' in pasted) return reportFromHtml(pasted.html);
    const text = reportFromMarkdown(pasted.plain);
    return text === pasted.plain ? null : { text };
  });
}
