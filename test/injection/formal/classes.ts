import type { Row } from '../trial';
import { impossibleDate } from './dates';
import type { Injector } from './injection';
import { doubledMark, halfWidthMark, straySpace, unpairedMark } from './marks';
import { wrongHeadingNumber, wrongItemNumber } from './numbering';
import { leftoverPlaceholder } from './placeholders';
import { unfinishedSection } from './sections';
import { doubledWord } from './words';

/** A kind of formal slip. */
export interface FormalClass extends Row {
  readonly inject: Injector;
  /** Shows only in a whole report, not in a single line. */
  readonly needsReport: boolean;
}

export const FORMAL_CLASSES: readonly FormalClass[] = [
  {
    name: 'heading numbers',
    rules: ['numbering/'],
    bar: 0.95,
    inject: wrongHeadingNumber,
    needsReport: true,
  },
  { name: 'item numbers', rules: ['numbering/'], bar: 0.95, inject: wrongItemNumber, needsReport: false },
  {
    name: 'unfinished sections',
    rules: ['structure/'],
    bar: 0.95,
    inject: unfinishedSection,
    needsReport: true,
  },
  { name: 'half-width marks', rules: ['punctuation/'], bar: 0.95, inject: halfWidthMark, needsReport: false },
  { name: 'unpaired marks', rules: ['punctuation/'], bar: 0.95, inject: unpairedMark, needsReport: false },
  { name: 'impossible dates', rules: ['date/'], bar: 0.95, inject: impossibleDate, needsReport: false },
  {
    name: 'placeholders',
    rules: ['placeholder/'],
    bar: 0.95,
    inject: leftoverPlaceholder,
    needsReport: false,
  },
  { name: 'doubled words', rules: ['wording/'], bar: 0.8, inject: doubledWord, needsReport: false },
  { name: 'stray spaces', rules: ['punctuation/'], inject: straySpace, needsReport: false },
  { name: 'doubled marks', rules: ['punctuation/'], inject: doubledMark, needsReport: false },
];
