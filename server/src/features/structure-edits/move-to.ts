import type { ReportDocument } from '../../document/report-document';
import type { TextEdit } from '../../rules/rule';
import { lineEndOf } from '../actions/line-end';
import { lineStart } from './line-start';
import { rearranged, renumbered } from './rearrange';
import { sistersOf } from './sisters';
import type { Sister, Sisters } from './sisters';

/** A heading, and its place among its sisters. */
interface PlacedSister {
  readonly sisters: Sisters;
  readonly at: number;
  readonly own: Sister;
}

/**
 * Moves the section that begins at `from` to the one that begins at `to`, with all it holds: among its sisters it takes
 * that one's place; in another section it goes before the one of its level, or to the end of one a level higher. Where
 * it came from and where it goes, the numbers that follow are put right.
 *
 * @returns undefined where the one cannot go to the other
 */
export function movedTo(document: ReportDocument, from: number, to: number): readonly TextEdit[] | undefined {
  const moving = sectionAt(document, from);
  const target = sectionAt(document, to);
  if (!moving || !target || moving.own === target.own) return undefined;
  if (moving.sisters === target.sisters) return amongSisters(document, moving, target.at);
  if (target.own.mark.start > moving.own.mark.start && target.own.rest.end <= moving.own.rest.end)
    return undefined;
  const { level } = moving.sisters;
  if (level === undefined || !moving.sisters.written) return undefined;
  if (target.sisters.level === level) return intoOther(document, moving, target);
  return target.sisters.level === level - 1 ? atEndOf(document, moving, target.own) : undefined;
}

/** The section whose heading is on the line of `offset`. */
function sectionAt(document: ReportDocument, offset: number): PlacedSister | undefined {
  const line = lineStart(document.text, offset);
  for (const sisters of sistersOf(document)) {
    if (sisters.kind !== 'heading') continue;
    const at = sisters.all.findIndex(({ mark }) => lineStart(document.text, mark.start) === line);
    const own = sisters.all[at];
    if (own) return { sisters, at, own };
  }
  return undefined;
}

/** The places keep their ordinals; the parts between the two move up or down by one. */
function amongSisters(
  { text }: ReportDocument,
  { sisters: { all }, at }: PlacedSister,
  to: number,
): readonly TextEdit[] {
  const order = all.map((_, i) => i);
  order.splice(at, 1);
  order.splice(to, 0, at);
  return rearranged(text, all, order);
}

/** Before `target`, whose number it takes. */
function intoOther(
  document: ReportDocument,
  moving: PlacedSister,
  { sisters: { all, written }, at, own }: PlacedSister,
): readonly TextEdit[] | undefined {
  if (!written) return undefined;
  const { text } = document;
  const place = lineStart(text, own.mark.start);
  const newText = `${withNumber(text, moving, written(own.number))}${lineEndOf(text)}`;
  return [
    { range: { start: place, end: place }, newText },
    ...renumbered(text, all.slice(at), own.number + 1, written),
    ...withoutIt(text, moving),
  ];
}

/** After the last of the parts that `parent` has already, or as its first. */
function atEndOf(
  document: ReportDocument,
  moving: PlacedSister,
  parent: Sister,
): readonly TextEdit[] | undefined {
  const { text } = document;
  const { written, level } = moving.sisters;
  const children = sistersOf(document).find(
    (one) =>
      one.kind === 'heading' &&
      one.level === level &&
      one.all.some(({ mark }) => parent.mark.start < mark.start && mark.start < parent.rest.end),
  );
  if (children === moving.sisters || !written) return undefined;
  const number = (children?.all.at(-1)?.number ?? 0) + 1;
  const place = parent.rest.end;
  return [
    {
      range: { start: place, end: place },
      newText: `${lineEndOf(text)}${withNumber(text, moving, written(number))}`,
    },
    ...withoutIt(text, moving),
  ];
}

/** The section from the start of its line, with another number. */
function withNumber(text: string, { own }: PlacedSister, number: string): string {
  const { mark, ordinal, rest } = own;
  return text.slice(lineStart(text, mark.start), ordinal.start) + number + text.slice(ordinal.end, rest.end);
}

/** Takes the section out with the line ends after it, or before the last of the report, and numbers those after it. */
function withoutIt(text: string, { sisters, at, own }: PlacedSister): readonly TextEdit[] {
  const start = lineStart(text, own.mark.start);
  const after = /^[^\S\n]*(?:\r?\n)+/.exec(text.slice(own.rest.end))?.[0].length ?? 0;
  const range =
    after > 0
      ? { start, end: own.rest.end + after }
      : { start: Math.max(0, start - lineEndOf(text).length), end: own.rest.end };
  const { written } = sisters;
  const numbers = written ? renumbered(text, sisters.all.slice(at + 1), own.number, written) : [];
  return [{ range, newText: '' }, ...numbers];
}
