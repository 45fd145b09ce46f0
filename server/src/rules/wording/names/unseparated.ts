import type { Line } from '../../../document/line';
import type { ReportDocument } from '../../../document/report-document';
import type { Knowledge, WordMatch } from '../../../knowledge/types';
import { shift } from '../../../text/range';
import { rememberedWith } from '../terms/remembered-with';
import type { NameVariant } from './variants';

const pairsOf = rememberedWith((line: Line, knowledge: Knowledge): readonly WordMatch[] =>
  knowledge.wordIndex('organisation-pairs').find(line.prose),
);

/** Two bodies written without 顿号 (县委县政府) in a report that elsewhere writes it (县委、县政府). */
export function unseparatedPairsIn(document: ReportDocument, knowledge: Knowledge): readonly NameVariant[] {
  return document.lines.flatMap(({ line, start }) => {
    const pairs = pairsOf(line, knowledge);
    return pairs.length === 0
      ? []
      : pairs.flatMap((match) => variantOf(match, line.prose, start, document.text) ?? []);
  });
}

function variantOf(
  { range, replacements: [usual] }: WordMatch,
  prose: string,
  lineStart: number,
  text: string,
): NameVariant | undefined {
  const start = usual === undefined ? -1 : text.indexOf(usual);
  if (usual === undefined || start < 0) return undefined;
  const usualRange = { start, end: start + usual.length };
  return { range: shift(range, lineStart), written: prose.slice(range.start, range.end), usual, usualRange };
}
