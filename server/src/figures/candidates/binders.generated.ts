// Written by `npm run generate` from the files in this folder. Do not edit.
import { averagesIn } from './averages';
import { changesIn } from './changes';
import { closingSumsIn } from './closing-sums';
import { ledgersIn } from './ledgers';
import { multiplesIn } from './multiples';
import { overTimeIn } from './over-time';
import { pairedChangesIn } from './paired-changes';
import { partsIn } from './parts';
import { planDifferencesIn } from './plan-differences';
import { pointsIn } from './points';
import { portionsIn } from './portions';
import { proportionsIn } from './proportions';
import { quotientsIn } from './quotients';
import { rowSumsIn } from './row-sums';
import { triplesIn } from './triples';
import type { Binder } from './candidate';

/** Everything that proposes figures for an equation. */
export const BINDERS: readonly Binder[] = [
  averagesIn,
  changesIn,
  closingSumsIn,
  ledgersIn,
  multiplesIn,
  overTimeIn,
  pairedChangesIn,
  partsIn,
  planDifferencesIn,
  pointsIn,
  portionsIn,
  proportionsIn,
  quotientsIn,
  rowSumsIn,
  triplesIn,
];
