import { describe, expect, it } from 'vitest';
import { nextPlace, previousPlace } from '../../client/src/jump/next-place';
import type { Span } from '../../client/src/jump/text-change';

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
    expect(nextPlace(all, caret(0))).toEqual(first);
    expect(nextPlace(all, caret(2))).toEqual(first);
    expect(nextPlace(all, caret(3))).toEqual(second);
  });

  it('goes on from a placeholder that is selected', () => {
    expect(nextPlace(all, span(2, 1))).toEqual(second);
  });

  it('leaves one behind when the caret stands inside it', () => {
    expect(nextPlace(all, caret(8))).toEqual(third);
  });

  it('starts over after the last one', () => {
    expect(nextPlace(all, caret(TEXT.length))).toEqual(first);
  });

  it('passes over an empty placeholder that is selected', () => {
    expect(nextPlace([caret(4), span(6, 1)], caret(4))).toEqual(span(6, 1));
  });
});

describe('previous placeholder', () => {
  it('is the last one at or before the caret', () => {
    expect(previousPlace(all, caret(TEXT.length))).toEqual(third);
    expect(previousPlace(all, caret(3))).toEqual(first);
  });

  it('goes back from a placeholder that is selected', () => {
    expect(previousPlace(all, span(7, 2))).toEqual(first);
  });

  it('starts over before the first one', () => {
    expect(previousPlace(all, caret(0))).toEqual(third);
  });
});

describe('a report with few placeholders', () => {
  it('stays at the only one', () => {
    const only = [span(2, 1)];
    expect(nextPlace(only, span(2, 1))).toEqual(only[0]);
    expect(previousPlace(only, span(2, 1))).toEqual(only[0]);
  });

  it('has none to go to when all is filled in', () => {
    expect(nextPlace([], caret(0))).toBeUndefined();
    expect(previousPlace([], caret(0))).toBeUndefined();
  });
});
