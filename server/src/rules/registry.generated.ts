// Written by `npm run generate` from the files in this folder. Do not edit.
import dateCutOff from './date/cut-off';
import dateDuration from './date/duration';
import dateImpossible from './date/impossible';
import dateNamedPeriod from './date/named-period';
import dateOutsidePeriod from './date/outside-period';
import dateReversed from './date/reversed';
import dateTwoDigitYear from './date/two-digit-year';
import dateYearMismatch from './date/year-mismatch';
import numberAgainstLastTime from './number/against-last-time';
import numberApproximateBase from './number/approximate-base';
import numberApproximation from './number/approximation';
import numberAverage from './number/average';
import numberChange from './number/change';
import numberComparisonBase from './number/comparison-base';
import numberConflict from './number/conflict';
import numberDecreaseMultiple from './number/decrease-multiple';
import numberDigitWidth from './number/digit-width';
import numberDirection from './number/direction';
import numberForm from './number/form';
import numberImpossibleRate from './number/impossible-rate';
import numberListCount from './number/list-count';
import numberMagnitude from './number/magnitude';
import numberMeasureWord from './number/measure-word';
import numberParagraphSum from './number/paragraph-sum';
import numberPartExceedsWhole from './number/part-exceeds-whole';
import numberPercentagePoints from './number/percentage-points';
import numberRank from './number/rank';
import numberRate from './number/rate';
import numberRateOver100 from './number/rate-over-100';
import numberRemainder from './number/remainder';
import numberRespectiveCount from './number/respective-count';
import numberSectionTotal from './number/section-total';
import numberShare from './number/share';
import numberSum from './number/sum';
import numberTableProse from './number/table-prose';
import numberTableRate from './number/table-rate';
import numberTableTotal from './number/table-total';
import numberUnitConsistency from './number/unit-consistency';
import numberingEnumerationSequence from './numbering/enumeration-sequence';
import numberingForm from './numbering/form';
import numberingHeadingSequence from './numbering/heading-sequence';
import numberingPromisedCount from './numbering/promised-count';
import numberingSeparator from './numbering/separator';
import placeholderBlank from './placeholder/blank';
import placeholderDoubtMark from './placeholder/doubt-mark';
import placeholderHalfFilled from './placeholder/half-filled';
import placeholderInitials from './placeholder/initials';
import placeholderUnfilled from './placeholder/unfilled';
import punctuationBracketWidth from './punctuation/bracket-width';
import punctuationDash from './punctuation/dash';
import punctuationDateDot from './punctuation/date-dot';
import punctuationDocumentNumber from './punctuation/document-number';
import punctuationEllipsis from './punctuation/ellipsis';
import punctuationHalfWidth from './punctuation/half-width';
import punctuationInvisibleCharacter from './punctuation/invisible-character';
import punctuationQuotedList from './punctuation/quoted-list';
import punctuationRangeMark from './punctuation/range-mark';
import punctuationRepeated from './punctuation/repeated';
import punctuationStraySpace from './punctuation/stray-space';
import punctuationTitleMarks from './punctuation/title-marks';
import punctuationUnpaired from './punctuation/unpaired';
import structureAnotherUnit from './structure/another-unit';
import structureClosing from './structure/closing';
import structureEmptySection from './structure/empty-section';
import structureFaultySuppression from './structure/faulty-suppression';
import structureKindClash from './structure/kind-clash';
import structureMissingSection from './structure/missing-section';
import structureMissingTitle from './structure/missing-title';
import structureOverlongLine from './structure/overlong-line';
import structurePastedMarkup from './structure/pasted-markup';
import structurePeriodWord from './structure/period-word';
import structureReportSettings from './structure/report-settings';
import structureSalutation from './structure/salutation';
import structureSectionOrder from './structure/section-order';
import structureTitleObject from './structure/title-object';
import structureUnfinishedParagraph from './structure/unfinished-paragraph';
import structureUnusedSuppression from './structure/unused-suppression';
import wordingBlended from './wording/blended';
import wordingCarriedOver from './wording/carried-over';
import wordingColloquial from './wording/colloquial';
import wordingConfusable from './wording/confusable';
import wordingFixedTerm from './wording/fixed-term';
import wordingIdiom from './wording/idiom';
import wordingMissingWord from './wording/missing-word';
import wordingNameConsistency from './wording/name-consistency';
import wordingPerson from './wording/person';
import wordingQuoteConsistency from './wording/quote-consistency';
import wordingRedundant from './wording/redundant';
import wordingRepeatedPassage from './wording/repeated-passage';
import wordingRepeatedWord from './wording/repeated-word';
import wordingTypo from './wording/typo';
import type { Rule } from './rule';

/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [
  dateCutOff,
  dateDuration,
  dateImpossible,
  dateNamedPeriod,
  dateOutsidePeriod,
  dateReversed,
  dateTwoDigitYear,
  dateYearMismatch,
  numberAgainstLastTime,
  numberApproximateBase,
  numberApproximation,
  numberAverage,
  numberChange,
  numberComparisonBase,
  numberConflict,
  numberDecreaseMultiple,
  numberDigitWidth,
  numberDirection,
  numberForm,
  numberImpossibleRate,
  numberListCount,
  numberMagnitude,
  numberMeasureWord,
  numberParagraphSum,
  numberPartExceedsWhole,
  numberPercentagePoints,
  numberRank,
  numberRate,
  numberRateOver100,
  numberRemainder,
  numberRespectiveCount,
  numberSectionTotal,
  numberShare,
  numberSum,
  numberTableProse,
  numberTableRate,
  numberTableTotal,
  numberUnitConsistency,
  numberingEnumerationSequence,
  numberingForm,
  numberingHeadingSequence,
  numberingPromisedCount,
  numberingSeparator,
  placeholderBlank,
  placeholderDoubtMark,
  placeholderHalfFilled,
  placeholderInitials,
  placeholderUnfilled,
  punctuationBracketWidth,
  punctuationDash,
  punctuationDateDot,
  punctuationDocumentNumber,
  punctuationEllipsis,
  punctuationHalfWidth,
  punctuationInvisibleCharacter,
  punctuationQuotedList,
  punctuationRangeMark,
  punctuationRepeated,
  punctuationStraySpace,
  punctuationTitleMarks,
  punctuationUnpaired,
  structureAnotherUnit,
  structureClosing,
  structureEmptySection,
  structureFaultySuppression,
  structureKindClash,
  structureMissingSection,
  structureMissingTitle,
  structureOverlongLine,
  structurePastedMarkup,
  structurePeriodWord,
  structureReportSettings,
  structureSalutation,
  structureSectionOrder,
  structureTitleObject,
  structureUnfinishedParagraph,
  structureUnusedSuppression,
  wordingBlended,
  wordingCarriedOver,
  wordingColloquial,
  wordingConfusable,
  wordingFixedTerm,
  wordingIdiom,
  wordingMissingWord,
  wordingNameConsistency,
  wordingPerson,
  wordingQuoteConsistency,
  wordingRedundant,
  wordingRepeatedPassage,
  wordingRepeatedWord,
  wordingTypo,
];
