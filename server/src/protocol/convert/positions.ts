import type { Position, Range as ProtocolRange } from 'vscode-languageserver/node';
import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import type { Range } from '../../text/range';

/**
 * The position of an offset. One within a line end, between `\r` and `\n`, is taken to the end of its line;
 * one outside the text to the text's nearer end.
 */
export function toPosition(document: ReportDocument, offset: number): Position {
  const { index, start, end } = lineAt(document, offset);
  return { line: index, character: Math.max(0, Math.min(offset, end) - start) };
}

export function toProtocolRange(document: ReportDocument, range: Range): ProtocolRange {
  return { start: toPosition(document, range.start), end: toPosition(document, range.end) };
}

/**
 * The offset of a position. A line or character outside the text is taken to the nearest one inside, a
 * position within a character of two code units to the beginning of that character.
 */
export function toOffset(document: ReportDocument, { line, character }: Position): number {
  if (line < 0) return 0;
  const placed = document.lines[line];
  if (!placed) return document.text.length;
  const offset = Math.max(placed.start, Math.min(placed.start + character, placed.end));
  return splitsCharacter(document.text, offset) ? offset - 1 : offset;
}

/** The range as offsets, put the right way round where a client has it reversed. */
export function toOffsets(document: ReportDocument, range: ProtocolRange): Range {
  const [start, end] = [toOffset(document, range.start), toOffset(document, range.end)];
  return start <= end ? { start, end } : { start: end, end: start };
}

function splitsCharacter(text: string, offset: number): boolean {
  return isSurrogate(text.charCodeAt(offset - 1), 0xd800) && isSurrogate(text.charCodeAt(offset), 0xdc00);
}

/** Whether a code unit is one of the 1,024 surrogates from `first` on. */
function isSurrogate(unit: number, first: number): boolean {
  return unit >= first && unit < first + 0x400;
}
