import type { Random } from '../random';
import type { Row } from '../trial';
import {
  changeFact,
  differenceFact,
  directionFact,
  impliedBaseFact,
  largeChangeFact,
  multipleFact,
  pointsFact,
  rateDirectionFact,
} from './change';
import { announcedFact, boundedRateFact, listCountFact, respectiveFact } from './counting';
import type { Fact } from './fact';
import { rateFact } from './rate';
import { balanceFact, remainderFact } from './remainder';
import { shareFact, twoSharesFact } from './share';
import { examplesFact, mixedUnitsFact, nestedFact, periodsFact, sumFact } from './sum';

/** A kind of statement about figures. */
export interface NumberClass extends Row {
  readonly generators: readonly ((random: Random) => Fact)[];
}

/** The rules that reckon. */
const RECKONING = [
  'number/sum',
  'number/remainder',
  'number/rate',
  'number/share',
  'number/change',
  'number/direction',
  'number/part-exceeds-whole',
  'number/rate-over-100',
  'number/respective-count',
  'number/list-count',
  'numbering/promised-count',
] as const;

/** All that could be said of one sentence; what a report lacks as a whole is not its fault. */
export const SENTENCE_FAMILIES = [
  'number/',
  'date/',
  'numbering/',
  'placeholder/',
  'punctuation/',
  'wording/',
] as const;

const CLASSES: readonly Omit<NumberClass, 'rules' | 'silent'>[] = [
  {
    name: 'parts and total',
    bar: 0.9,
    generators: [
      ...Array.from({ length: 8 }, () => sumFact),
      periodsFact,
      examplesFact,
      examplesFact,
      nestedFact,
      mixedUnitsFact,
    ],
  },
  {
    name: 'remainder',
    bar: 0.9,
    generators: [...Array.from({ length: 9 }, () => remainderFact), balanceFact],
  },
  { name: 'rate', bar: 0.9, generators: [rateFact] },
  { name: 'share', bar: 0.9, generators: [shareFact, shareFact, twoSharesFact] },
  {
    name: 'change',
    bar: 0.9,
    generators: [
      changeFact,
      changeFact,
      changeFact,
      largeChangeFact,
      differenceFact,
      differenceFact,
      impliedBaseFact,
      pointsFact,
      multipleFact,
    ],
  },
  { name: 'direction', bar: 0.9, generators: [directionFact, directionFact, rateDirectionFact] },
  { name: '分别', bar: 0.6, generators: [respectiveFact] },
  {
    name: 'list count',
    bar: 0.6,
    generators: [listCountFact, listCountFact, listCountFact, listCountFact, announcedFact],
  },
  { name: 'rate over 100', bar: 0.6, generators: [boundedRateFact] },
];

export const NUMBER_CLASSES: readonly NumberClass[] = CLASSES.map((one) => ({
  ...one,
  rules: RECKONING,
  silent: SENTENCE_FAMILIES,
}));
