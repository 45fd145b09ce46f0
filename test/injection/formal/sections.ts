import { anyOf, matchesIn, oneOf } from './injection';
import type { Injector } from './injection';

/** A paragraph that breaks off: its last mark is one that goes on. The last one may still be in the writing. */
const brokenOff: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, /(?<=\p{Script=Han}{4})。(?=\n.)/gu), random);
  if (!match) return undefined;
  const mark = random.pick(['，', '，', '、']);
  return {
    text: text.slice(0, match.index) + mark + text.slice(match.index + 1),
    place: { start: match.index - 4, end: match.index + 1 },
  };
};

/** A heading with nothing below it. */
const emptied: Injector = (text, random) => {
  const match = oneOf(matchesIn(text, /(?<=\n)（[一二三四]）[^。\n]+\n(?:(?!（|[一二三]、).+\n)+/g), random);
  if (!match) return undefined;
  const headingEnd = match.index + match[0].indexOf('\n');
  return {
    text: text.slice(0, headingEnd + 1) + text.slice(match.index + match[0].length),
    place: { start: match.index, end: headingEnd },
  };
};

/** A section or a paragraph that is not finished. */
export const unfinishedSection: Injector = anyOf([brokenOff, emptied]);
