import type { Line } from '../../../document/line';
import { readFacts } from '../../../figures/facts';
import { readFigures } from '../../../figures/reading/recognise';
import type { Relation } from '../../../figures/equations/relation';
import { relationsOf } from '../../../figures/sentence/relations';
import { overlaps, shift, type Range } from '../../../text/range';
import { SENTENCE_ENDS } from '../../../text/sentence';
import type { TextEdit } from '../../rule';

/** A sentence that people read is shorter; what is longer is not read again for every fix. */
const LONGEST = 1000;

/**
 * How many relations are broken around `range` once `edits` are made: an edit that fixes one relation may break another
 * that its figure takes part in. `undefined` where that is not looked at.
 */
export function brokenWith(line: Line, range: Range, edits: readonly TextEdit[]): number | undefined {
  const around = sentencesAround(line.prose, range);
  if (around.end - around.start > LONGEST) return undefined;
  const inside = edits.map((edit) => ({ ...edit, range: shift(edit.range, -around.start) }));
  const holes = line.placeholders.flatMap((placeholder) =>
    overlaps(placeholder.range, around) ? [shift(placeholder.range, -around.start)] : [],
  );
  const text = edited(line.prose.slice(around.start, around.end), inside);
  return brokenIn(
    text,
    holes.map((hole) => moved(hole, inside)),
  ).length;
}

function brokenIn(text: string, holes: readonly Range[]): readonly Relation[] {
  const facts = readFacts(text, readFigures(text, holes));
  return relationsOf(facts).filter(({ holds, isDoubtful }) => !holds && !isDoubtful);
}

/** The sentences that `range` lies in, and the one before, which may hold the total of a share; no more than is read. */
function sentencesAround(prose: string, range: Range): Range {
  let { start, end } = range;
  for (let passed = 0; start > 0 && range.end - start <= LONGEST; start -= 1) {
    if (SENTENCE_ENDS.includes(prose.charAt(start - 1))) passed += 1;
    if (passed === 2) break;
  }
  while (end < prose.length && end - start <= LONGEST && !SENTENCE_ENDS.includes(prose.charAt(end))) end += 1;
  return { start, end: Math.min(end + 1, prose.length) };
}

function edited(text: string, edits: readonly TextEdit[]): string {
  const backwards = [...edits].sort((a, b) => b.range.start - a.range.start);
  return backwards.reduce(
    (result, { range, newText }) => result.slice(0, range.start) + newText + result.slice(range.end),
    text,
  );
}

/** Where a stretch that no edit touches comes to lie. */
function moved(range: Range, edits: readonly TextEdit[]): Range {
  const before = edits.filter((edit) => edit.range.end <= range.start);
  return shift(
    range,
    before.reduce((by, edit) => by + edit.newText.length - (edit.range.end - edit.range.start), 0),
  );
}
