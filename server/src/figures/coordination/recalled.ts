import type { Line, PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { numberOfWritten } from './count-phrase';
import { countRun, familyAt } from './ordinals';

/** A number that sums up the items before it: 以上三点. */
export interface Recall {
  readonly number: number;
  readonly written: string;
  /** The digits, in the document. */
  readonly digits: Range;
  readonly items: number;
}

const RECALL =
  /(?:^|[。；！])(?:以上|上述)(两|[二三四五六七八九]|十[一二三四五]?|[2-9]|1[0-5])(?:点|条|项(?!目)|个?方面|个问题|种|类)/dg;

/** The numbers of a line that recall how many items were given, with the items of the run right before them. */
export function recallsOf(lines: readonly PlacedLine[], index: number): readonly Recall[] {
  const placed = lines[index];
  if (!placed || !mayRecall(placed.line)) return [];
  return Array.from(placed.line.prose.matchAll(RECALL)).flatMap((match) => {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    const items = itemsBefore(lines, index, match.index);
    const written = match[1] ?? '';
    const digits = shift({ start, end }, placed.start);
    return items === undefined ? [] : [{ number: numberOfWritten(written), written, digits, items }];
  });
}

const mayRecall: (line: Line) => boolean = remembered(({ prose }) => /以上|上述/.test(prose));

const MOST_LINES = 40;

/** The items of the last run that begins before `at`: the nearest first ordinal of any family. */
function itemsBefore(lines: readonly PlacedLine[], index: number, at: number): number | undefined {
  for (let i = index; i >= 0 && index - i < MOST_LINES; i -= 1) {
    const line = lines[i]?.line;
    if (!line || line.block === 'heading') return undefined;
    const end = i === index ? at : line.content.end;
    for (let from = end - 1; from >= line.content.start; from -= 1) {
      if (from > line.content.start && !/[。；：，]/.test(line.prose.charAt(from - 1))) continue;
      const own = familyAt(line.prose, from);
      if (own) return countRun(own, lines.slice(0, index + 1), i, from);
    }
  }
  return undefined;
}
