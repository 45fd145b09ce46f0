import type { Random } from '../random';
import {
  changeFact,
  differenceFact,
  directionFact,
  impliedBaseFact,
  largeChangeFact,
  multipleFact,
  pointsFact,
} from './change';
import { boundedRateFact, listCountFact, respectiveFact } from './counting';
import type { Fact } from './fact';
import { rateFact } from './rate';
import { remainderFact } from './remainder';
import { shareFact, twoSharesFact } from './share';
import { examplesFact, periodsFact, sumFact } from './sum';

/** One row of the table: a kind of statement, and the share of its errors that must be found. */
export interface NumberClass {
  readonly name: string;
  readonly bar: number;
  readonly generators: readonly ((random: Random) => Fact)[];
}

export const NUMBER_CLASSES: readonly NumberClass[] = [
  { name: 'parts and total', bar: 0.9, generators: [sumFact, sumFact, sumFact, periodsFact, examplesFact] },
  { name: 'remainder', bar: 0.9, generators: [remainderFact] },
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
  { name: 'direction', bar: 0.9, generators: [directionFact] },
  { name: '分别', bar: 0.6, generators: [respectiveFact] },
  { name: 'list count', bar: 0.6, generators: [listCountFact] },
  { name: 'rate over 100', bar: 0.6, generators: [boundedRateFact] },
];
