import { hiddenNamesOf } from '../../document/hidden-names';
import type { ReportDocument } from '../../document/report-document';
import type { Diagnostic } from '../../rules/checker';
import type { TextEdit } from '../../rules/rule';
import type { CodeAction } from './code-action';
import { lineEndOf } from './line-end';

/** So many names taken out are no oversight. */
const FEWEST_MASKS = 4;

/** “This report is masked on purpose”, at a masked word of a report in which many names are: says so at its head. */
export function declaringMasked(
  document: ReportDocument,
  here: readonly Diagnostic[],
): readonly CodeAction[] {
  const diagnostic = here.find(({ rule, data }) => rule === 'placeholder/unfilled' && data?.kind === 'text');
  if (!diagnostic || saysWhetherMasked(document) || !isLikelyMasked(document)) return [];
  return [
    {
      title: {
        zh: '整篇是脱密稿：在文首注明“脱密: 是”',
        en: 'The whole report is masked on purpose: say so at its head (脱密: 是)',
      },
      kind: 'quickfix',
      edits: [declaration(document)],
      rule: diagnostic.rule,
      diagnostic,
    },
  ];
}

function saysWhetherMasked({ text, frontMatter: { range } }: ReportDocument): boolean {
  return range !== undefined && /^(?:脱密|masked)[ \t]*:/m.test(text.slice(range.start, range.end));
}

function isLikelyMasked(document: ReportDocument): boolean {
  return hiddenNamesOf(document).length >= FEWEST_MASKS;
}

/** The line before the closing fence of the front matter, or front matter of its own. */
function declaration({ text, frontMatter: { range } }: ReportDocument): TextEdit {
  const lineEnd = lineEndOf(text);
  const fence = range ? text.lastIndexOf('---', range.end) : text.startsWith('\uFEFF') ? 1 : 0;
  const line = `脱密: 是${lineEnd}`;
  const newText = range ? line : `---${lineEnd}${line}---${lineEnd}`;
  return { range: { start: fence, end: fence }, newText };
}
