import { describe, expect, it } from 'vitest';
import { changed, grown } from '../../client/src/jump/text-change';

/** The span between the brackets of an example. */
function spanIn(example: string) {
  const start = example.indexOf('[');
  return { text: example.replace(/[[\]]/g, ''), span: { start, end: example.indexOf(']') - 1 } };
}

describe('a place that is being filled in', () => {
  it.each([
    ['takes in what replaces it', '走访[*]户', '*', '320', '走访[320]户'],
    ['takes in what is typed at its end', '走访[3]户', '户', '2户', '走访[32]户'],
    ['moves with what is written before it', '走访[*]户', '走访', '共走访', '共走访[*]户'],
    ['stays for what is written after it', '走访[*]户。', '。', '，', '走访[*]户，'],
    ['is left when a change reaches beyond it', '走访[*]户', '*户', '3户', undefined],
  ])('%s', (_, before, from, to, after) => {
    const { text, span } = spanIn(before);
    // Only what differs, as an editor tells it: the rest of `from` and `to` is where it happens.
    const common = to.endsWith(from) ? from : '';
    const offset = text.indexOf(from);
    const change = {
      offset,
      length: from.length - common.length,
      text: to.slice(0, to.length - common.length),
    };
    const now = grown(span, change);
    expect(now && { text: changed(text, change), span: now }).toEqual(after && spanIn(after));
  });
});
