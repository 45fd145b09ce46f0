import type { Range } from '../../text/range';
import type { ReadReport, Segment } from '../reading/read-word';
import type { TextSource } from '../reading/pieces';

/** A stretch of one text of the file; offsets are those of the part. */
export interface SourceStretch {
  readonly source: TextSource;
  readonly start: number;
  readonly end: number;
}

/** The stretches of the file that a range of the report's text is written in, in their order. */
export function stretchesOf({ segments }: ReadReport, range: Range): readonly SourceStretch[] {
  const result: SourceStretch[] = [];
  for (let i = firstAfter(segments, range.start); i < segments.length; i += 1) {
    const segment = segments[i];
    if (!segment || segment.start >= range.end) break;
    result.push(stretchOf(segment, range.start, range.end));
  }
  return result;
}

/**
 * The same for a range that may be written nowhere, as an automatic number is: then the next text of its line, or the
 * one before it. Empty only where the report has no text at all.
 */
export function nearestStretches(report: ReadReport, range: Range): readonly SourceStretch[] {
  const own = stretchesOf(report, range);
  if (own.length > 0) return own;
  const { segments, text } = report;
  const after = segments[firstAfter(segments, range.start)];
  const lineEnd = text.indexOf('\n', range.end);
  if (after && (lineEnd < 0 || after.start < lineEnd))
    return [stretchOf(after, after.start, after.start + 1)];
  const before = segments[firstAfter(segments, range.start) - 1] ?? after;
  return before ? [stretchOf(before, before.end - 1, before.end)] : [];
}

/** Whether every character of a range is written in the file, so that it can be changed there. */
export function isWritten(report: ReadReport, { start, end }: Range): boolean {
  const { segments } = report;
  let at = start;
  for (let i = firstAfter(segments, start); at < end; i += 1) {
    const segment = segments[i];
    if (!segment || segment.start > at) return false;
    at = segment.end;
  }
  return true;
}

/** The first segment that ends after `offset`. */
function firstAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function stretchOf({ start, end, source }: Segment, from: number, to: number): SourceStretch {
  const at = (offset: number) => source.starts[source.from + offset] ?? source.element.closeStart;
  return { source, start: at(Math.max(from, start) - start), end: at(Math.min(to, end) - start) };
}
