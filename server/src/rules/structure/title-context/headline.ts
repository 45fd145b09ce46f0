import type { ReportDocument } from '../../../document/report-document';
import { titleOf } from '../../../document/title';
import type { Range } from '../../../text/range';

/** The title of a report as written, and where it is; that of the front matter stands nowhere. */
export interface Headline {
  readonly text: string;
  readonly range?: Range;
}

/** The title a report has in its text, else the one its front matter gives. */
export function headlineOf(document: ReportDocument): Headline | undefined {
  const placed = titleOf(document);
  if (placed) {
    const { line, start } = placed;
    const { content } = line;
    return {
      text: line.prose.slice(content.start, content.end),
      range: { start: start + content.start, end: start + content.end },
    };
  }
  const { title } = document.frontMatter;
  return title === undefined ? undefined : { text: title };
}
