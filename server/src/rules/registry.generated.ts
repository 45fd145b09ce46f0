// Written by `npm run generate` from the files in this folder. Do not edit.
import numberingEnumerationSequence from './numbering/enumeration-sequence';
import numberingHeadingSequence from './numbering/heading-sequence';
import placeholderBlank from './placeholder/blank';
import placeholderDoubtMark from './placeholder/doubt-mark';
import placeholderInitials from './placeholder/initials';
import placeholderUnfilled from './placeholder/unfilled';
import type { Rule } from './rule';

/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [
  numberingEnumerationSequence,
  numberingHeadingSequence,
  placeholderBlank,
  placeholderDoubtMark,
  placeholderInitials,
  placeholderUnfilled,
];
