import { describe, expect, it } from 'vitest';
import { nextPlaceholder, previousPlaceholder } from '../../client/src/next-placeholder';
import type { Span } from '../../client/src/next-placeholder';

const TEXT = '走访*户，化解**起，占*%。';

/** Every run of `*` in `text`. */
function placeholdersIn(text: string): readonly Span[] {
  return Array.from(text.matchAll(/\*+/g), (match) => span(match.index, match[0].length));
}

function span(start: number, length: number): Span {
  return { start, end: start + length };
}

const [first, second, third] = placeholdersIn(TEXT);
const all = placeholdersIn(TEXT);
const caret = (offset: number) => span(offset, 0);

describe('next placeholder', () => {
  it('is the first one at or after the caret', () => {
    expect(nextPlaceholder(all, caret(0))).toEqual(first);
    expect(nextPlaceholder(all, caret(2))).toEqual(first);
    expect(nextPlaceholder(all, caret(3))).toEqual(second);
  });

  it('goes on from a placeholder that is selected', () => {
    expect(nextPlaceholder(all, span(2, 1))).toEqual(second);
  });

  it('leaves one behind when the caret stands inside it', () => {
    expect(nextPlaceholder(all, caret(8))).toEqual(third);
  });

  it('starts over after the last one', () => {
    expect(nextPlaceholder(all, caret(TEXT.length))).toEqual(first);
  });

  it('passes over an empty placeholder that is selected', () => {
    expect(nextPlaceholder([caret(4), span(6, 1)], caret(4))).toEqual(span(6, 1));
  });
});

describe('previous placeholder', () => {
  it('is the last one at or before the caret', () => {
    expect(previousPlaceholder(all, caret(TEXT.length))).toEqual(third);
    expect(previousPlaceholder(all, caret(3))).toEqual(first);
  });

  it('goes back from a placeholder that is selected', () => {
    expect(previousPlaceholder(all, span(7, 2))).toEqual(first);
  });

  it('starts over before the first one', () => {
    expect(previousPlaceholder(all, caret(0))).toEqual(third);
  });
});

describe('a report with few placeholders', () => {
  it('stays at the only one', () => {
    const only = [span(2, 1)];
    expect(nextPlaceholder(only, span(2, 1))).toEqual(only[0]);
    expect(previousPlaceholder(only, span(2, 1))).toEqual(only[0]);
  });

  it('has none to go to when all is filled in', () => {
    expect(nextPlaceholder([], caret(0))).toBeUndefined();
    expect(previousPlaceholder([], caret(0))).toBeUndefined();
  });
});
