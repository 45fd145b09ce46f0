// Written by `npm run generate` from the files in this folder. Do not edit.
import numberingEnumerationSequence from './numbering/enumeration-sequence';
import numberingForm from './numbering/form';
import numberingHeadingSequence from './numbering/heading-sequence';
import numberingPromisedCount from './numbering/promised-count';
import numberingSeparator from './numbering/separator';
import placeholderBlank from './placeholder/blank';
import placeholderDoubtMark from './placeholder/doubt-mark';
import placeholderInitials from './placeholder/initials';
import placeholderUnfilled from './placeholder/unfilled';
import structureClosing from './structure/closing';
import structureEmptySection from './structure/empty-section';
import structureKindClash from './structure/kind-clash';
import structureMissingSection from './structure/missing-section';
import structureMissingTitle from './structure/missing-title';
import structureSalutation from './structure/salutation';
import structureSectionOrder from './structure/section-order';
import structureUnfinishedParagraph from './structure/unfinished-paragraph';
import type { Rule } from './rule';

/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [
  numberingEnumerationSequence,
  numberingForm,
  numberingHeadingSequence,
  numberingPromisedCount,
  numberingSeparator,
  placeholderBlank,
  placeholderDoubtMark,
  placeholderInitials,
  placeholderUnfilled,
  structureClosing,
  structureEmptySection,
  structureKindClash,
  structureMissingSection,
  structureMissingTitle,
  structureSalutation,
  structureSectionOrder,
  structureUnfinishedParagraph,
];
