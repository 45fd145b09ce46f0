import type { Line } from '../../../document/line';
import { remembered } from '../../../document/remembered';

/** Where a sentence begins, and where it goes on after a short adverbial with its comma: 下一步，… */
export interface Opening {
  readonly start: number;
  /** The text from there to the end of the sentence. */
  readonly text: string;
  /** Nothing stands before it in its sentence. */
  readonly isFirst: boolean;
}

const SENTENCE = /[^。；！？]+/gu;
const LEAD = /^\s*(?:[一二三四五六七八九十]是)?/u;
const ADVERBIAL = /^[一-鿿\d—]{2,9}，/u;

/** The places of a line where a subject or a time may open a sentence. */
export const openingsOf = remembered(({ prose, content }: Line): readonly Opening[] => {
  const said = prose.slice(content.start, content.end);
  return Array.from(said.matchAll(SENTENCE)).flatMap(({ 0: sentence, index }) => {
    const lead = LEAD.exec(sentence)?.[0].length ?? 0;
    const text = sentence.slice(lead);
    const start = content.start + index + lead;
    const adverbial = ADVERBIAL.exec(text)?.[0].length;
    const first: Opening = { start, text, isFirst: true };
    return adverbial === undefined
      ? [first]
      : [first, { start: start + adverbial, text: text.slice(adverbial), isFirst: false }];
  });
});
