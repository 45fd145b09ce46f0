import type { PlacedLine } from '../../document/line';

/** Who a report is from and when it was written, at its end. */
export interface PlacedSignature {
  readonly unit: PlacedLine | undefined;
  readonly date: PlacedLine;
}

/** A date alone on its line, masks for its parts included. */
const DATE =
  /^[\d〇一二三四五六七八九十*×xX＊○\s]{1,10}年[\d一二三四五六七八九十*×xX＊○\s]{1,6}月(?:[\d一二三四五六七八九十*×xX＊○\s]{1,6}日)?$/;

/** The last line that is only a date, and the short line before it that names who it is from. */
export function signatureOf(lines: readonly PlacedLine[]): PlacedSignature | undefined {
  const said = lines.filter(({ line }) => line.block === 'paragraph');
  const at = said.findLastIndex((line) => DATE.test(contentOf(line)));
  const date = said[at];
  // Under the title a date tells when a report was given, not who wrote it.
  if (!date || at < 2) return undefined;
  const unit = said[at - 1];
  const isUnit = unit !== undefined && !unit.line.head && /^[^，。；：！？]{2,30}$/.test(contentOf(unit));
  return { unit: isUnit ? unit : undefined, date };
}

function contentOf({ line }: PlacedLine): string {
  return line.text.slice(line.content.start, line.content.end);
}
