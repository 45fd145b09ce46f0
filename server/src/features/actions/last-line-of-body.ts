import { headingsOf } from '../../document/headings';
import type { PlacedLine } from '../../document/line';
import type { ReportDocument } from '../../document/report-document';

/** A signature, a date, 附件：… and a closing sentence take no more lines than this. */
const LONGEST_ENDING = 8;
const LONGEST_SIGNATURE = 30;

/**
 * The last line of what a report has to say, before its closing sentence, its signature and its date: a new
 * section goes after it.
 *
 * @param closings the usual last sentences of the report's kind
 */
export function lastLineOfBody(
  document: ReportDocument,
  closings: readonly string[] = [],
): PlacedLine | undefined {
  const { lines } = document;
  const lastSaid = (end: number): number =>
    lines.slice(0, end).findLastIndex(({ line }) => line.block !== 'blank');
  const lastHeading = headingsOf(document).at(-1)?.line.index ?? 0;
  let last = lastSaid(lines.length);
  for (let steps = 0; steps < LONGEST_ENDING && last > lastHeading; steps += 1) {
    const line = lines[last];
    if (!line || !(isClosing(line, closings) || isSignature(line, document))) break;
    last = lastSaid(last);
  }
  return lines[last];
}

/** One of the kind's usual last sentences, or 特此报告 and its like. */
function isClosing({ line }: PlacedLine, closings: readonly string[]): boolean {
  const said = essence(line.text);
  if (said === '') return false;
  return (
    /^(?:特此(?:报告|汇报)|以上(?:报告|汇报|发言)|专此报告|(?:汇报|述职|发言)完毕|谢谢大家)/.test(said) ||
    closings.some((one) => essence(one) === said)
  );
}

function essence(text: string): string {
  return text.replace(/[\s，。、；：！*]/gu, '');
}

/** A short line without the mark of a sentence, set off by a blank line or standing under another such line. */
function isSignature({ line, index }: PlacedLine, { lines }: ReportDocument): boolean {
  const said = line.text.trim();
  if (line.block !== 'paragraph' || line.head || line.markers.length > 0) return false;
  if (said.length > LONGEST_SIGNATURE || /[。；：！？，]$/.test(said)) return false;
  const above = lines[index - 1]?.line;
  return isDate(said) || above?.block === 'blank' || isDate(lines[index + 1]?.line.text.trim() ?? '');
}

function isDate(text: string): boolean {
  return /^(?:\d{4}|[〇○零一二三四五六七八九*×xX]{1,4})年.{1,4}月(?:.{1,4}日)?$/.test(text);
}
