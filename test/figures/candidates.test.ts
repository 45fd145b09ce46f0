import { describe, expect, it } from 'vitest';
import { analyseLine } from '../../server/src/document/analyse-line';
import { relationsIn } from '../../server/src/figures/line-figures';
import { readTable } from './text-table';

const MARKED = /⟦([^⟧]*)⟧/u;

describe.each(readTable('candidates.txt'))('%s', (_section, examples) => {
  it.each(examples)('$sentence $expected', ({ sentence, expected }) => {
    const slip = (expected[0] ?? '').replace('→ ', '');
    const start = sentence.indexOf('⟦');
    const broken = (
      text: string,
    ): readonly { readonly operands: readonly { readonly range: { start: number; end: number } }[] }[] =>
      relationsIn(analyseLine(text)).filter(({ holds }) => !holds);
    expect(broken(sentence.replace(MARKED, '$1'))).toEqual([]);
    const places = broken(sentence.replace(MARKED, slip)).flatMap((one) => [...one.operands]);
    expect(places.some(({ range }) => range.start <= start + slip.length + 4 && range.end >= start - 4)).toBe(
      true,
    );
  });
});
