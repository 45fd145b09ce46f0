import { sentenceAround } from '../../text/sentence';
import { derivationOf, solve } from '../../figures/blanks/solve';
import { asciiDigits } from '../../figures/reading/numerals';
import { contains, overlaps, shift } from '../../text/range';
import type { Range } from '../../text/range';
import type { Caret } from './caret';
import type { Offer } from './completion-item';

/**
 * The number that the other figures of the sentence give for the caret's place: after a placeholder, or where a
 * number is just being typed. Only digits are inserted; the detail tells how they were computed.
 */
export function figureOffers(caret: Caret): readonly Offer[] {
  const slot = slotAt(caret);
  if (!slot) return [];
  const { line } = caret.placed;
  const typed = line.prose.slice(slot.start, slot.end);
  const { start, end } = sentenceAround(line.prose, slot.start);
  const others = line.placeholders
    .map(({ range }) => range)
    .filter((range) => contains({ start, end }, range) && !overlaps(range, slot));
  const own = shift(slot, -start);
  const placeholders = [...others.map((range) => shift(range, -start)), own].sort(
    (a, b) => a.start - b.start,
  );
  const solution = solve({ text: line.prose.slice(start, end), placeholders }, own);
  if (!solution || solution.newText === typed || !fits(typed, solution.newText)) return [];
  return [
    {
      label: solution.newText,
      kind: 'figure',
      insert: { text: solution.newText, isSnippet: false },
      typedLength: slot.end - slot.start,
      spellings: isNumber(typed) ? [solution.newText] : [solution.newText, typed],
      detail: derivationOf(solution),
    },
  ];
}

/** The placeholder that ends at the caret, or the digits typed there with a unit or a percent sign after them. */
function slotAt({ placed, before, after, column }: Caret): Range | undefined {
  const placeholder = placed.line.placeholders.find(({ range }) => range.end === column);
  if (placeholder) return placeholder.range;
  if (!/^[ \u3000]?[%％‰\p{Script=Han}]/u.test(after)) return undefined;
  const typed = /[0-9０-９.．]*$/.exec(before.slice(-LONGEST_NUMBER))?.[0] ?? '';
  return { start: column - typed.length, end: column };
}

const LONGEST_NUMBER = 16;

function isNumber(typed: string): boolean {
  return /^[0-9０-９.．]*$/.test(typed);
}

/** Whether a number may go on as the computed one does; a mask may be anything. */
function fits(typed: string, value: string): boolean {
  return !isNumber(typed) || asciiDigits(value).startsWith(asciiDigits(typed));
}
