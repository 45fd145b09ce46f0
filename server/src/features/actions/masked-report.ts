import { placeholdersOf } from '../../document/placed-placeholders';
import type { Placeholder } from '../../document/placeholder';
import type { ReportDocument } from '../../document/report-document';
import type { Diagnostic } from '../../rules/checker';
import type { TextEdit } from '../../rules/rule';
import type { CodeAction } from './code-action';
import { lineEndOf } from './line-end';

/** So many names taken out are no oversight. */
const FEWEST_MASKS = 4;

/** A place, an organisation or a person: what is masked before it is its name. */
const NAMED =
  /^(?:省|市|县|区|镇|乡|村|街|社区|学校|公司|公安|分局|局|所|站|院|大队|中队|支队|派出所|同志|某)/;

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
  return placeholdersOf(document).filter((one) => hidesName(one, document)).length >= FEWEST_MASKS;
}

/** A lone `*` is also how a skeleton marks what is still to be written; `**` and `*` before 派出所 hide something. */
function hidesName({ kind, range }: Placeholder, { text }: ReportDocument): boolean {
  return kind === 'text' && (range.end - range.start > 1 || NAMED.test(text.slice(range.end, range.end + 3)));
}

/** The line before the closing fence of the front matter, or front matter of its own. */
function declaration({ text, frontMatter: { range } }: ReportDocument): TextEdit {
  const lineEnd = lineEndOf(text);
  const fence = range ? text.lastIndexOf('---', range.end) : text.startsWith('\uFEFF') ? 1 : 0;
  const line = `脱密: 是${lineEnd}`;
  const newText = range ? line : `---${lineEnd}${line}---${lineEnd}`;
  return { range: { start: fence, end: fence }, newText };
}
