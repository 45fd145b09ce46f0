import { describe, expect, it } from 'vitest';
import { analyseLine } from '../../server/src/document/analyse-line';
import { figuresOf } from '../../server/src/figures/line-figures';
import { describeFigure } from './describe-figure';
import { readTable } from './text-table';

describe.each(readTable('sentences.txt'))('%s', (_section, examples) => {
  it.each(examples)('reads $sentence', ({ sentence, expected }) => {
    expect(figuresOf(analyseLine(sentence)).map(describeFigure)).toEqual(expected);
  });
});
