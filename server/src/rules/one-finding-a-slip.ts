import { lastBefore } from '../text/ordered';
import type { Range } from '../text/range';
import type { RuleFinding } from './document-findings';

/** Leaves out what a rule finds where a rule that it gives way to has found something: one slip is told once. */
export function oneFindingASlip(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  const stronger = new Set(findings.flatMap(({ rule }) => rule.givesWayTo ?? []));
  if (stronger.size === 0) return findings;
  const told = new Map(
    Array.from(stronger, (id) => [id, rangesOf(findings.filter(({ rule }) => rule.id === id))]),
  );
  return findings.filter(
    ({ rule, finding }) => !rule.givesWayTo?.some((id) => isTouched(finding.range, told.get(id) ?? [])),
  );
}

/** In the order they begin; those that overlap are one. */
function rangesOf(findings: readonly RuleFinding[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const { start, end } of findings
    .map(({ finding }) => finding.range)
    .sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last && start < last.end)
      ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else ranges.push({ start, end });
  }
  return ranges;
}

/** No two of the ranges overlap, so that the last that begins before the end of a place is the one that may touch it. */
function isTouched({ start, end }: Range, ranges: readonly Range[]): boolean {
  const last = lastBefore(ranges, end, (range) => range.start);
  return last !== undefined && start < last.end;
}
