import type { ReportDocument } from '../../document/report-document';
import { headingsOf } from '../../document/headings';
import { caretAt, freshLine } from './caret';
import type { Caret } from './caret';
import type { Offer } from './completion-item';
import { nextHeadings } from './next-headings';
import { markersInParagraph, markersOnNewLine } from './next-markers';

/**
 * The marker or heading ordinal that comes next where nothing has been begun yet: 二是 after 一是…。, on the same line or
 * a new one; （二） under an item （一）…。. An editor shows it as ghost text, so it never covers a letter that is being
 * composed and goes away by typing on.
 */
export function nextMarker(document: ReportDocument, offset: number): string | undefined {
  const caret = caretAt(document, offset);
  if (!caret || caret.after.trim() !== '') return undefined;
  const next = offers(caret).find(({ typedLength, kind }) => typedLength === 0 && kind === 'continuation');
  return next?.insert.text;
}

function offers(caret: Caret): readonly Offer[] {
  const fresh = freshLine(caret);
  if (!fresh) return markersInParagraph(caret);
  if (fresh.typed !== '') return [];
  return [...markersOnNewLine(caret, fresh), ...(isUnderItem(caret) ? nextHeadings(caret, fresh) : [])];
}

/** Whether the line just above is a heading with its text in the same line: a list of such lines goes on. */
function isUnderItem({ document, placed }: Caret): boolean {
  const above = document.lines.slice(0, placed.index).findLast(({ line }) => line.block !== 'blank');
  const heading = headingsOf(document).find(({ line }) => line === above);
  return heading?.head?.runIn === true;
}
