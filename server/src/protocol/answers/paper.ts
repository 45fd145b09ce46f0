import { wordCount } from '../../features/length/word-count';
import { parseYaml } from '../../knowledge/parse-yaml';
import type { Bilingual } from '../../text/language';
import type { PageStyle } from '../../word/style/page-style';
import { paperRequest, pastedRequest } from '../extensions';
import type { PaperParams, PaperResult } from '../extensions';
import type { Session } from '../session/session';

/** Shows reports as they look on paper, and reads what comes from other programs. Loads what Word needs only then. */
export function answerPaper({ connection, client, guard, segmenting }: Session): void {
  connection.onRequest(
    paperRequest,
    guard.ofNewest<PaperParams, PaperResult | null>(
      'nigao/paper',
      async ({ version, document }, { style }) => {
        const { showOnPaper } = await import('../../word/word');
        const { asked, problem } = await styleFrom(style);
        const wordsOf = (text: string) => segmenting.words.wordsOf(text) ?? [text];
        return {
          version,
          ...showOnPaper(document, asked, wordsOf),
          styleProblem: problem?.[client.language],
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

/** The style that a YAML file asks for; that of the standard where it asks for none or cannot be read. */
async function styleFrom(
  yaml: string | undefined,
): Promise<{ readonly asked: PageStyle; readonly problem?: Bilingual }> {
  const { GB9704, parsePageStyle } = await import('../../word/word');
  if (yaml === undefined) return { asked: GB9704 };
  const read = parseYaml(yaml);
  if (!read || read.errors.length > 0) {
    return { asked: GB9704, problem: { zh: '样式文件不是有效的 YAML', en: 'the style is not valid YAML' } };
  }
  const parsed = parsePageStyle(read.toJS());
  if (parsed.ok) return { asked: parsed.style };
  const [zh, en] = [parsed.problems.map((one) => one.zh), parsed.problems.map((one) => one.en)];
  return { asked: GB9704, problem: { zh: zh.join('；'), en: en.join('; ') } };
}
